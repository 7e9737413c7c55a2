import { createHash, createHmac } from 'node:crypto';
import type { Hasher } from '../../domain/ledger/index.ts';

/** The domain's hash functions by Node's own cryptography. */
export const HASHER: Hasher = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  hmac: (key, text) => createHmac('sha256', Buffer.from(key, 'hex')).update(text, 'utf8').digest('hex'),
};
