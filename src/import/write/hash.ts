import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const hashOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
