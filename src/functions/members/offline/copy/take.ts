import { CopyError, type OpenCopy, type TakeAlong, type TakenDocument } from '../types.ts';
import { asCopyError, stopIfAborted } from './as-copy-error.ts';
import { hex } from './bytes.ts';
import { SEALED_OVERHEAD } from './copy-keys.ts';
import { type KeptDocument, type Manifest, pieceNames, piecesOf } from './manifest.ts';
import { sealDocument } from './seal-document.ts';
import { tidy } from './tidy.ts';
import type { Unlocked } from './unlocked.ts';

type Fetch = Parameters<OpenCopy['take']>[1];
type Options = Parameters<OpenCopy['take']>[2];

const bytesOf = (documents: readonly { size: number }[]): number =>
  documents.reduce((sum, { size }) => sum + size, 0);

/** Bytes that these take on the device at most. */
const roomFor = (documents: readonly TakenDocument[]): number =>
  documents.reduce((sum, { size }) => sum + size + piecesOf(size) * SEALED_OVERHEAD, 0);

/** Of the documents that lie here, those with all of their pieces. */
async function whole(copy: Unlocked, manifest: Manifest): Promise<readonly KeptDocument[]> {
  const files = new Set(await copy.means.files.list());
  const kept = [];
  for (const document of manifest.documents)
    if ((await pieceNames(copy.keys(), document)).every((name) => files.has(name))) kept.push(document);
  return kept;
}

/** The manifest with this meeting, and with those documents alone that a meeting names. */
function withMeeting(
  manifest: Manifest,
  along: TakeAlong,
  kept: readonly KeptDocument[],
  now: Date,
): Manifest {
  const others = manifest.meetings.filter(({ meeting }) => meeting.key !== along.meeting.key);
  const meetings = [...others, { ...along, takenAt: now.toISOString() }];
  return { meetings, documents: named(meetings, kept) };
}

/** Of the kept documents, those that a meeting names. */
export function named(
  meetings: readonly TakeAlong[],
  kept: readonly KeptDocument[],
): readonly KeptDocument[] {
  const hashes = new Set(meetings.flatMap(({ documents }) => documents.map(({ sha256 }) => sha256)));
  return kept.filter(({ sha256 }) => hashes.has(sha256));
}

/** Fetches and seals what is not here yet; gives what then lies here, whole and checked. */
async function bring(
  copy: Unlocked,
  missing: readonly TakenDocument[],
  fetchDocument: Fetch,
  options: Options,
) {
  const free = await copy.means.free();
  if (free !== undefined && free < roomFor(missing)) throw new CopyError('storage-full');
  const of = bytesOf(missing);
  let bytes = 0;
  options.progress({ bytes, of });
  const brought: KeptDocument[] = [];
  for (const document of missing) {
    stopIfAborted(options.signal);
    const pieces = hex(copy.means.random(16));
    const response = await fetchDocument(document, options.signal).catch((error: unknown) => {
      stopIfAborted(options.signal);
      throw asCopyError(error, 'fetch-failed');
    });
    const size = await sealDocument(
      copy,
      { response, document, pieces, signal: options.signal },
      (length) => {
        bytes += length;
        options.progress({ bytes, of });
      },
    );
    brought.push({ sha256: document.sha256, size, pieces });
  }
  return brought;
}

/** {@link OpenCopy.take}: everything new lies sealed on the device before one change of the header makes it count. */
export async function take(
  copy: Unlocked,
  id: string,
  along: TakeAlong,
  fetchDocument: Fetch,
  options: Options,
): Promise<void> {
  const keys = copy.keys();
  await copy.means.alone('take', async () => {
    try {
      const { header, manifest } = await copy.now();
      const kept = await whole(copy, manifest);
      const here = new Set(kept.map(({ sha256 }) => sha256));
      const missing = new Map(
        along.documents.filter(({ sha256 }) => !here.has(sha256)).map((one) => [one.sha256, one]),
      );
      const brought = await bring(copy, [...missing.values()], fetchDocument, options);
      stopIfAborted(options.signal);
      await copy.switchTo(header, withMeeting(manifest, along, [...kept, ...brought], copy.means.now()));
    } finally {
      // what cannot be tidied up now is when the copy is next opened
      await tidy(copy.means, id, keys).catch(() => undefined);
    }
  });
}
