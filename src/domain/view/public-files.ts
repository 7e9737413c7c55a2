import type {
  PublicAgendaItem,
  PublicDocument,
  PublicFile,
  PublicMeeting,
  PublicRecord,
  PublicResolution,
} from '../public-record.ts';

/** A public file and the folder below `content/` in which its entry lies. */
export interface FileInFolder {
  readonly file: PublicFile;
  readonly folder: string;
  /** The build made it of the record: it lies in no folder of the content. */
  readonly made?: PublicDocument;
}

/** All files of the public record, also those at foreign addresses; what the build made of it last. */
export function* publicFilesOf(record: PublicRecord): Generator<FileInFolder> {
  for (const meeting of record.meetings) yield* inFolder(`meetings/${meeting.key}`, filesOfMeeting(meeting));
  for (const paper of record.papers) yield* inFolder(`papers/${paper.key}`, paper.files);
  for (const resolution of record.resolutions)
    yield* inFolder(`resolutions/${resolution.key}`, filesOfResolution(resolution));
  for (const made of record.documents)
    for (const file of filesOfMade(made)) yield { file, folder: made.owner, made };
}

/** The PDF of a document that the build made, and its signed copy where there is one. */
export const filesOfMade = ({ file, signed }: PublicDocument): PublicFile[] =>
  signed ? [file, signed] : [file];

function* inFolder(folder: string, files: Iterable<PublicFile>): Generator<FileInFolder> {
  for (const file of files) yield { file, folder };
}

/** All files of a meeting, those of its agenda last. */
export function* filesOfMeeting(meeting: PublicMeeting): Generator<PublicFile> {
  const { invitation, notice, minutes } = meeting;
  for (const file of [invitation?.file, notice?.file, notice?.proof, minutes?.file]) if (file) yield file;
  yield* meeting.files;
  yield* filesOfItems(meeting.agenda);
}

function* filesOfItems(items: readonly PublicAgendaItem[]): Generator<PublicFile> {
  for (const item of items) {
    if (!item.public) continue;
    yield* item.files;
    yield* filesOfItems(item.items);
  }
}

/** All files of a resolution, those of its reports last. */
export function* filesOfResolution({ files, implementation }: PublicResolution): Generator<PublicFile> {
  yield* files;
  for (const { file } of implementation?.reports ?? []) if (file) yield file;
}
