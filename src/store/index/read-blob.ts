import type { StoredBlob } from '../../domain/members/index.ts';
import { StoreError, type BlobStore } from '../ports.ts';
import { sha256 } from './sha256.ts';

/**
 * A blob of the index, whole, with its size and its hash held against what names it.
 * @throws StoreError, `content` where the bytes are others
 */
export async function readBlob(
  blobs: Pick<BlobStore, 'read'>,
  { sha256: hash, size }: StoredBlob,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of await blobs.read(hash)) {
    if (filled + chunk.length > size) throw damaged(hash);
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  if (filled !== size || (await sha256(bytes)) !== hash) throw damaged(hash);
  return bytes;
}

/** The JSON value of a blob that this project wrote. @throws StoreError */
export async function readJson<T>(blobs: Pick<BlobStore, 'read'>, blob: StoredBlob): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await readBlob(blobs, blob))) as T;
}

/**
 * The lines of a blob, one after another, so that the whole never stands in memory.
 * @throws StoreError, `content` where it ends too early or too late
 */
export async function* readLines(
  blobs: Pick<BlobStore, 'read'>,
  { sha256: hash, size }: StoredBlob,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let [begun, length] = ['', 0];
  for await (const chunk of await blobs.read(hash)) {
    length += chunk.length;
    const lines = (begun + decoder.decode(chunk, { stream: true })).split('\n');
    begun = lines.pop() ?? '';
    yield* lines;
  }
  if (length !== size) throw damaged(hash);
  if (begun !== '') yield begun;
}

const damaged = (hash: string): StoreError =>
  new StoreError('content', `The bytes of ${hash} are not those of its hash.`);
