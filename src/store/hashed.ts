import { createHash } from 'node:crypto';
import { type BlobSource, StoreError } from './ports.ts';

/**
 * The bytes of `source`, hashed as they pass. The last piece comes only once all are known to be those of `sha256` and as many
 * as promised, so that whoever receives them never holds the whole of a wrong object.
 * @throws StoreError `content` while it is read, also where the source itself fails (then with its error as the cause)
 */
export async function* hashed(sha256: string, source: BlobSource): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let [size, kept]: [number, Uint8Array | undefined] = [0, undefined];
  for await (const piece of readable(source)) {
    size += piece.byteLength;
    if (size > source.size) break;
    hash.update(piece);
    if (kept) yield kept;
    kept = piece;
  }
  if (size !== source.size || hash.digest('hex') !== sha256)
    throw new StoreError('content', 'The bytes are not those of the SHA-256 that names them.');
  if (kept) yield kept;
}

async function* readable(source: BlobSource): AsyncGenerator<Uint8Array> {
  try {
    yield* source.open();
  } catch (cause) {
    throw new StoreError('content', 'What is to be stored could not be read.', { cause });
  }
}
