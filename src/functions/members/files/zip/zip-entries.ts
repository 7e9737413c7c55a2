import type { LocalTime } from '../../../../domain/local-time.ts';
import type { Parts } from '../../ports.ts';
import { isToBeStamped } from '../watermark/stamp.ts';
import { INDEX_NAME, agendaIndex } from './agenda-index.ts';
import { entryNames } from './entry-names.ts';
import type { Gathered } from './gather.ts';
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
 * The files of the zip. What is to be stamped is stamped when its turn comes; where that fails, it is left out and the index,
 * which then comes last, says so.
 */
export async function zipEntries(
  { settings, means }: Pick<Parts, 'settings' | 'means'>,
  gathered: Gathered,
  { now, line }: ZipReader,
): Promise<readonly ZipEntry[]> {
  const { meeting, kept, viewed, mayRead } = gathered;
  const names = entryNames(meeting, kept, [INDEX_NAME]);
  const left = new Map<Placed, 'view' | 'not-stamped'>(viewed.map((placed) => [placed, 'view']));
  const stamps = kept.some(({ document }) => document && isToBeStamped(settings, document));
  const text = () => new TextEncoder().encode(agendaIndex({ meeting, now, names, left, mayRead }));
  const index: ZipEntry = {
    name: INDEX_NAME,
    ...(!stamps && { size: text().length }),
    open: () => Promise.resolve(text()),
  };
  const files = [...names].map(async ([placed, name]): Promise<ZipEntry> => {
    if (!placed.document) {
      const isMarked = settings.watermark && !placed.paper.public;
      const bytes = await paperFile(placed, meeting, isMarked ? line : undefined);
      return { name, size: bytes.length, open: () => Promise.resolve(bytes) };
    }
    const { sha256, size } = placed.document;
    const source = { size, open: () => means.blobs.read(sha256) };
    if (!isToBeStamped(settings, placed.document)) return { name, ...source };
    return {
      name,
      async open() {
        const stamped = await means.stampPdf?.(source, line);
        if (stamped && 'pdf' in stamped) return stamped.pdf;
        left.set(placed, 'not-stamped');
        return undefined;
      },
    };
  });
  const all = await Promise.all(files);
  return stamps ? [...all, index] : [index, ...all];
}
