import { CopyError } from '../types.ts';
import type { Bytes } from './bytes.ts';
import { PIECE, pieceNames } from './manifest.ts';
import type { Unlocked } from './unlocked.ts';

/** @throws CopyError `missing` where no meeting brought it, `damaged` where a piece is gone or is not what was written */
async function readOnce(copy: Unlocked, sha256: string): Promise<Bytes> {
  const { manifest } = await copy.now();
  const document = manifest.documents.find((one) => one.sha256 === sha256);
  if (!document) throw new CopyError('missing');
  const bytes = new Uint8Array(document.size);
  for (const [index, name] of (await pieceNames(copy.keys(), document)).entries()) {
    const sealed = await copy.means.files.read(name);
    if (!sealed) throw new CopyError('damaged');
    const piece = await copy.keys().open(name, sealed);
    if (piece.length !== Math.min(PIECE, document.size - index * PIECE)) throw new CopyError('damaged');
    bytes.set(piece, index * PIECE);
  }
  return bytes;
}

/** The bytes of a document. Where another window replaced the state meanwhile, they are those of the new one. */
export async function readDocument(copy: Unlocked, sha256: string): Promise<Bytes> {
  try {
    return await readOnce(copy, sha256);
  } catch (error) {
    if (!(error instanceof CopyError) || error.fault !== 'damaged') throw error;
    return readOnce(copy, sha256);
  }
}
