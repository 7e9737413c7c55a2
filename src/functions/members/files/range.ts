import type { ByteRange } from '../../../store/ports.ts';

/** What of an object is asked for: all of it, one range, or one that it does not have. */
export type Asked = 'whole' | 'none' | ByteRange;

/**
 * Reads `Range` (RFC 9110, section 14): one range of bytes. Several at once, other units and what cannot be read are answered
 * with the whole, as that section allows.
 * @param size bytes of the object
 */
export function askedRange(header: string | undefined, size: number): Asked {
  const [, from = '', to = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (from === '' && to === '') return 'whole';
  if (from === '') return lastBytes(Number(to), size);
  const [first, last] = [Number(from), to === '' ? size - 1 : Number(to)];
  if (to !== '' && first > last) return 'whole';
  return first < size ? { first, last: Math.min(last, size - 1) } : 'none';
}

const lastBytes = (count: number, size: number): Asked =>
  count === 0 || size === 0 ? 'none' : { first: Math.max(0, size - count), last: size - 1 };

/**
 * Whether `If-Range` (RFC 9110, section 13.1.5) lets the range stand: where it names this very object. A date never does,
 * since we tell none.
 */
export const holdsIfRange = (header: string | undefined, etag: string): boolean =>
  header === undefined || header.trim() === etag;
