import { CopyError, type TakenDocument } from '../types.ts';
import { asCopyError, stopIfAborted } from './as-copy-error.ts';
import { PIECE, pieceName, piecesOf } from './manifest.ts';
import { sha256Stream } from './sha256-stream.ts';
import type { Unlocked } from './unlocked.ts';

interface Coming {
  readonly response: Response;
  readonly document: TakenDocument;
  readonly pieces: string;
  readonly signal: AbortSignal;
}

/** What a response gives, part by part; it is cancelled where the reader stops early. */
async function* partsOf({ response, signal }: Coming): AsyncGenerator<Uint8Array> {
  if (!response.ok || !response.body) {
    await response.body?.cancel().catch(() => undefined);
    throw new CopyError('fetch-failed');
  }
  const reader = response.body.getReader();
  let isDone = false;
  try {
    while (!isDone) {
      stopIfAborted(signal);
      const next = await reader.read().catch((error: unknown) => {
        stopIfAborted(signal);
        throw asCopyError(error, 'fetch-failed');
      });
      isDone = next.done;
      if (next.value) yield next.value;
    }
  } finally {
    if (!isDone) await reader.cancel().catch(() => undefined);
  }
}

/** Cuts what comes into {@link PIECE}s, the last one shorter, and gives at least one. */
async function* inPieces(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const piece = new Uint8Array(PIECE);
  let [held, given] = [0, 0];
  for await (const part of parts) {
    for (let at = 0; at < part.length;) {
      if (held === PIECE) {
        yield piece;
        [held, given] = [0, given + 1];
      }
      const length = Math.min(PIECE - held, part.length - at);
      piece.set(part.subarray(at, at + length), held);
      held += length;
      at += length;
    }
  }
  if (held > 0 || given === 0) yield piece.subarray(0, held);
}

/** How many bytes are coming: as announced or, of what the server makes for this reader alone, as its answer says. */
function lengthOf({ document, response }: Coming): number {
  if (!document.stamped || !response.ok) return document.size;
  const length = Number(response.headers.get('Content-Length'));
  if (!Number.isSafeInteger(length) || length < 1) throw new CopyError('fetch-failed');
  return length;
}

/**
 * Seals a document piece by piece as it comes, so that no more than a few MiB of it lie in memory.
 * @param progress told of the bytes of each piece
 * @returns its size in bytes
 * @throws CopyError `wrong-document` where it is larger than announced, cut off, or of another hash
 */
export async function sealDocument(
  { keys, means }: Unlocked,
  coming: Coming,
  progress: (bytes: number) => void,
): Promise<number> {
  const { document, pieces } = coming;
  const length = lengthOf(coming);
  const hash = sha256Stream();
  const count = piecesOf(length);
  let [index, size] = [0, 0];
  for await (const piece of inPieces(partsOf(coming))) {
    size += piece.length;
    if (size > length) throw new CopyError('wrong-document');
    hash.add(piece);
    const name = await pieceName(keys(), pieces, index, index === count - 1);
    await means.files.write(name, await keys().seal(name, piece));
    progress(piece.length);
    index += 1;
  }
  const isRight = size === length && (document.stamped || hash.hex() === document.sha256);
  if (!isRight) throw new CopyError('wrong-document');
  return size;
}
