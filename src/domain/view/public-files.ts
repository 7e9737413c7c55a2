import type { PublicAgendaItem, PublicFile, PublicMeeting, PublicRecord } from '../public-record.ts';

/** A public file and the folder below `content/` in which its entry lies. */
export interface FileInFolder {
  readonly file: PublicFile;
  readonly folder: string;
}

/** All files of the public record, also those at foreign addresses. */
export function* publicFilesOf(record: PublicRecord): Generator<FileInFolder> {
  for (const meeting of record.meetings) yield* inFolder(`meetings/${meeting.key}`, filesOfMeeting(meeting));
  for (const paper of record.papers) yield* inFolder(`papers/${paper.key}`, paper.files);
  for (const { key, files, implementation } of record.resolutions) {
    const reports = (implementation?.reports ?? []).map(({ file }) => file);
    yield* inFolder(`resolutions/${key}`, [...files, ...reports]);
  }
}

function* inFolder(folder: string, files: Iterable<PublicFile | undefined>): Generator<FileInFolder> {
  for (const file of files) if (file) yield { file, folder };
}

function* filesOfMeeting(meeting: PublicMeeting): Generator<PublicFile | undefined> {
  yield meeting.invitation?.file;
  yield meeting.notice?.file;
  yield meeting.minutes?.file;
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
