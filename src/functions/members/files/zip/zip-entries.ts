import type { LocalTime } from '../../../../domain/local-time.ts';
import type { Parts } from '../../ports.ts';
import { patient } from '../watermark/patient.ts';
import { isToBeStamped, type StampPdf } from '../watermark/stamp.ts';
import { INDEX_NAME, agendaIndex } from './agenda-index.ts';
import { entryNames } from './entry-names.ts';
import type { Gathered } from './gather.ts';
import { LEFT_NAME, leftNote } from './left-note.ts';
import type { Placed } from './meeting-documents.ts';
import { paperFile } from './paper-file.ts';
import type { ZipEntry } from './zip-stream.ts';

/** For whom the zip is made. */
export interface ZipReader {
  /** Wall clock of the record. */
  readonly now: LocalTime;
  /** What is printed on each page of what is to be stamped. */
  readonly line: string;
}

/**
 * The files of the zip, the index first. What is to be stamped is stamped when its turn comes; where that fails, it is left
 * out, and a note at the end says so.
 */
export async function zipEntries(
  { settings, means }: Pick<Parts, 'settings' | 'means'>,
  gathered: Gathered,
  { now, line }: ZipReader,
): Promise<readonly ZipEntry[]> {
  const { meeting, kept, viewed, mayRead, readsMeeting } = gathered;
  const names = entryNames(meeting, kept, [INDEX_NAME, LEFT_NAME]);
  const isStamped = ({ document }: Placed) => document !== undefined && isToBeStamped(settings, document);
  const left = new Map<Placed, 'view' | 'not-stamped'>(viewed.map((placed) => [placed, 'view']));
  if (!means.stampPdf) for (const placed of kept.filter(isStamped)) left.set(placed, 'not-stamped');
  const failed: string[] = [];
  const stamp = means.stampPdf && patient(means.stampPdf);
  const stamped = async (source: Parameters<StampPdf>[0], fail: () => void) => {
    const done = await stamp?.(source, line);
    if (done && 'pdf' in done) return done.pdf;
    fail();
    return undefined;
  };
  const files = [...names]
    .filter(([placed]) => !left.has(placed))
    .map(async ([placed, name]): Promise<ZipEntry> => {
      if (!placed.document) {
        const isMarked = settings.watermark && !placed.paper.public;
        return whole(name, await paperFile(placed, meeting, isMarked ? line : undefined));
      }
      const { sha256, size } = placed.document;
      const source = { size, open: () => means.blobs.read(sha256) };
      return isStamped(placed)
        ? { name, open: () => stamped(source, () => failed.push(name)) }
        : { name, ...source };
    });
  const index = new TextEncoder().encode(agendaIndex({ meeting, now, names, left, mayRead, readsMeeting }));
  const note: ZipEntry = { name: LEFT_NAME, open: () => Promise.resolve(leftNote(failed)) };
  const mayFail = kept.some((placed) => isStamped(placed) && !left.has(placed));
  return [whole(INDEX_NAME, index), ...(await Promise.all(files)), ...(mayFail ? [note] : [])];
}

const whole = (name: string, bytes: Uint8Array<ArrayBuffer>): ZipEntry => ({
  name,
  size: bytes.length,
  open: () => Promise.resolve(bytes),
});
