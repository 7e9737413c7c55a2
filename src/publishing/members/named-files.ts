import type { CouncilRecord, Entry, ProtectedRecord } from '../../domain/council-record.ts';
import { fileFields, protectedFileFields } from '../../domain/rules/file-fields.ts';
import type { File, Meeting, ProtectedMeeting } from '../../domain/schema/index.ts';
import { pathBeside } from './index/documents.ts';
import { isSent } from './index/meetings.ts';

/** A file that a meeting, a paper or a protected resolution names and that lies beside it. */
export interface NamedFile {
  /** Below the content folder; `protected/…` for the overlay. */
  readonly path: string;
  /** The entry's folder and the document's id, for messages: names of files of the overlay tell too much. */
  readonly label: string;
}

/** Files of meetings and papers, of both sides, and of protected resolutions, each once; without minutes that are still being written. */
export function namedFiles(record: CouncilRecord, overlay: ProtectedRecord): NamedFile[] {
  const fields = [...fileFields(record), ...protectedFileFields(overlay)].filter(({ entry }) =>
    /^(?:(?:protected\/)?(?:meetings|papers)|protected\/resolutions)\//.test(entry.path),
  );
  const found = [
    ...fields.flatMap(({ entry, files }) => files.flatMap(({ file }) => namedFile(entry, file))),
    ...overlay.meetings.flatMap((entry) => namedFile(entry, entry.data.minutes?.file)),
  ];
  const drafts = new Set([...record.meetings, ...overlay.meetings].flatMap(draftMinutes));
  return [...new Map(found.map((file) => [file.path, file])).values()].filter(
    ({ path }) => !drafts.has(path),
  );
}

function draftMinutes(entry: Entry<Pick<Meeting | ProtectedMeeting, 'minutes'>>): string[] {
  const { minutes } = entry.data;
  return isSent(minutes) ? [] : namedFile(entry, minutes?.file).map(({ path }) => path);
}

function namedFile(entry: Entry<unknown>, file: File | undefined): NamedFile[] {
  if (file?.file === undefined) return [];
  const folder = entry.path.slice(0, entry.path.lastIndexOf('/') + 1);
  return [{ path: pathBeside(entry, file.file), label: `${folder} (Dokument ${file.id})` }];
}
