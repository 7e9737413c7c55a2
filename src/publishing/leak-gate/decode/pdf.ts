import { ascii85 } from './ascii85.ts';

/** True where a PDF begins near the start, as readers allow. */
export const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

/** The PDF's objects without their streams, whose bytes would look like strings. */
export function withoutStreams(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let from = 0;
  for (;;) {
    const start = bytes.indexOf('stream', from);
    const end = start === -1 ? -1 : bytes.indexOf('endstream', start + 6);
    if (end === -1) break;
    parts.push(bytes.subarray(from, start));
    from = end + 9;
  }
  return Buffer.concat([...parts, bytes.subarray(from)]);
}

/** Streams written as ASCII85 (ISO 32000-2, 7.4.3), decoded. */
export function ascii85Streams(bytes: Buffer): Buffer[] {
  const decoded: Buffer[] = [];
  for (let end = bytes.indexOf('~>'); end !== -1; end = bytes.indexOf('~>', end + 2)) {
    const start = bytes.lastIndexOf('stream', end);
    if (start !== -1) decoded.push(ascii85(bytes.subarray(start + 6, end)));
  }
  return decoded;
}
