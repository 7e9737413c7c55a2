import { gzipSync } from 'node:zlib';

/** Place of the operating system in the head of gzip (RFC 1952, section 2.3.1), and "unknown". */
const [OS_BYTE, UNKNOWN_OS] = [9, 255];

/** A value as gzip of JSON, the same on every system. */
export function packed(value: unknown): Buffer {
  const bytes = gzipSync(JSON.stringify(value), { level: 9 });
  bytes[OS_BYTE] = UNKNOWN_OS;
  return bytes;
}
