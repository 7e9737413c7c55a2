import { createHash } from 'node:crypto';

const DIGITS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * An id for a part of an entry, always the same for the same source id: a letter for its kind and ten characters of
 * SHA-256, 50 bits, so that even among 100,000 ids two are equal with a chance of less than one in 200,000.
 */
export function partId(kind: 'a' | 'c' | 'f' | 'm', sourceId: string): string {
  const hash = createHash('sha256').update(sourceId).digest();
  return kind + Array.from(hash.subarray(0, 10), (byte) => DIGITS.charAt(byte % 32)).join('');
}
