import type { Budget } from '../budget.ts';
import { type Compression, decompress } from './decompress.ts';

type Marked = 'gzip' | 'zip' | 'zlib' | 'zstd';

/** Bytes that were found compressed, and how. */
export interface Carved {
  readonly step: string;
  readonly bytes: Buffer;
}

/** The way in which bytes at `at` may be compressed, by their first bytes (RFC 1950, 1952, 8878; APPNOTE 4.3.7). */
function methodAt(bytes: Buffer, at: number): Marked | undefined {
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  if (first === 0x1f) return second === 0x8b && bytes[at + 2] === 8 ? 'gzip' : undefined;
  if (first === 0x28 && second === 0xb5)
    return bytes[at + 2] === 0x2f && bytes[at + 3] === 0xfd ? 'zstd' : undefined;
  if (first === 0x50 && second === 0x4b)
    return bytes[at + 2] === 3 && bytes[at + 3] === 4 ? 'zip' : undefined;
  const isZlib =
    (first & 15) === 8 && first < 0x80 && (second & 0x20) === 0 && ((first << 8) | second) % 31 === 0;
  return isZlib ? 'zlib' : undefined;
}

/** Length of the head of a file in a zip archive; its name may be read in the archive as it is. */
const zipHead = (bytes: Buffer, at: number): number =>
  at + 30 > bytes.length ? 30 : 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);

/** Where the deflated bytes begin after the head of a gzip member (RFC 1952, 2.3): what follows its end is no matter. */
function gzipBody(bytes: Buffer, at: number): number {
  const flags = bytes[at + 3] as number;
  let body = at + 10;
  if (flags & 4) body += 2 + (bytes[body] ?? 0) + ((bytes[body + 1] ?? 0) << 8);
  for (const flag of [8, 16]) if (flags & flag) body = bytes.indexOf(0, body) + 1 || bytes.length;
  return flags & 2 ? body + 2 : body;
}

/** Where to begin, and what to undo there. */
function bodyOf(bytes: Buffer, at: number, step: Marked): readonly [number, Compression] {
  if (step === 'gzip') return [gzipBody(bytes, at), 'part'];
  return step === 'zip' ? [at + zipHead(bytes, at), 'part'] : [at, step];
}

/** Everything compressed that begins anywhere in `bytes`: also inside PDFs, PNGs, archives and what has no name. */
export function* carve(bytes: Buffer, budget: Budget): Generator<Carved> {
  for (let i = 0; i + 8 < bytes.length; i += 1) {
    const step = methodAt(bytes, i);
    if (step === undefined) continue;
    const [start, method] = bodyOf(bytes, i, step);
    const found = decompress(bytes.subarray(start), method, budget);
    if (budget.exceeded !== undefined) return;
    if (!found) continue;
    yield { step, bytes: found.bytes };
    i = start + found.taken - 1;
  }
}

/** What bytes without any mark may be as a whole: Brotli and raw deflate have none. */
export function* unmarked(bytes: Buffer, budget: Budget): Generator<Carved> {
  for (const step of ['brotli', 'deflate'] as const) {
    const found = decompress(bytes, step, budget);
    if (found) yield { step, bytes: found.bytes };
  }
}
