import * as zlib from 'node:zlib';
import type { Budget } from '../budget.ts';

const { brotliDecompressSync, inflateRawSync, inflateSync, zstdDecompressSync, constants } = zlib;

type Options = zlib.ZlibOptions & { readonly info: true };
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

const TOLERANT = { finishFlush: constants.Z_SYNC_FLUSH };
const METHODS = {
  zlib: (bytes: Buffer, options: Options) => inflateSync(bytes, { ...options, ...TOLERANT }),
  deflate: (bytes: Buffer, options: Options) => inflateRawSync(bytes, options),
  /** Raw deflate in the middle of something, as in gzip and zip: what comes after it is no matter. */
  part: (bytes: Buffer, options: Options) => inflateRawSync(bytes, { ...options, ...TOLERANT }),
  brotli: (bytes: Buffer, options: Options) => brotliDecompressSync(bytes, options),
  zstd: (bytes: Buffer, options: Options) =>
    zstdDecompressSync(bytes, options as unknown as zlib.ZstdOptions),
} as const;
export type Compression = keyof typeof METHODS;

/** What came out, and how many bytes it took; undefined where these are not such bytes, or the budget is used up. */
export function decompress(
  bytes: Buffer,
  method: Compression,
  budget: Budget,
): { bytes: Buffer; taken: number } | undefined {
  if (!budget.attempt()) return undefined;
  try {
    const options = { maxOutputLength: budget.bytesLeft, info: true } as const;
    const { buffer, engine } = METHODS[method](bytes, options) as unknown as Inflated;
    return buffer.length < 4 ? undefined : { bytes: buffer, taken: Math.max(1, engine.bytesWritten) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') budget.exceeded ??= 'bytes';
    return undefined;
  }
}
