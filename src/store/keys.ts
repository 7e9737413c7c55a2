import { type ByteRange, StoreError } from './ports.ts';

const KEY = /^[a-z0-9._-]{1,200}(?:\/[a-z0-9._-]{1,200})*$/;
const DOTS = /(?:^|\/)\.{1,2}(?:\/|$)/;

/** Characters of a key at most; S3 knows 1,024 bytes, of which some are left for the operator's prefix. */
export const LONGEST_KEY = 800;

/** Bytes of a record at most. */
export const LARGEST_RECORD = 1_048_576;

/** Whether `key` has the shape that {@link SlotStore} names, so that no folder or bucket can be left by it. */
export const isKey = (key: string): boolean => key.length <= LONGEST_KEY && KEY.test(key) && !DOTS.test(key);

/** @throws StoreError `key`, without the key */
export function checkKey(key: string): void {
  if (!isKey(key)) throw new StoreError('key', 'The key of a record has not the shape that it must have.');
}

/** @throws StoreError `key` where the prefix does not end with `/` or is none of a key */
export function checkPrefix(prefix: string): void {
  if (!prefix.endsWith('/') || !isKey(prefix.slice(0, -1)))
    throw new StoreError('key', 'A prefix is the beginning of a key and ends with a slash.');
}

/** 64 hexadecimal digits in lower case. */
export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Where an object lies below its folder or prefix, such as `blobs/ab/ab12…`. @throws StoreError `key` */
export function blobPath(sha256: string): string {
  if (!isSha256(sha256)) throw new StoreError('key', 'This is no SHA-256 in hexadecimal digits.');
  return `blobs/${sha256.slice(0, 2)}/${sha256}`;
}

/**
 * The bytes of a record.
 * @throws StoreError `content` where it is more than 1 MiB or would not come back as it is (half a surrogate pair)
 */
export function recordBytes(body: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(body);
  if (bytes.length > LARGEST_RECORD) throw new StoreError('content', 'A record is at most 1 MiB.');
  if (!body.isWellFormed()) throw new StoreError('content', 'A record is text that UTF-8 can hold.');
  return bytes;
}

/** @throws RangeError where both are not whole numbers of which the first is the smaller one */
export function checkRange({ first, last }: ByteRange): void {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last) || first < 0 || last < first)
    throw noRange();
}

/** The range within an object of `size` bytes; as in S3, one that reaches beyond the end is cut. @throws RangeError */
export function rangeWithin(range: ByteRange | undefined, size: number): ByteRange {
  if (!range) return { first: 0, last: size - 1 };
  checkRange(range);
  if (range.first >= size) throw noRange();
  return { first: range.first, last: Math.min(range.last, size - 1) };
}

export const noRange = (): RangeError => new RangeError('The object has no such range of bytes.');
