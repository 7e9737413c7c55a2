import type { CouncilRecord, Entry, ProtectedRecord } from '../council-record.ts';
import type { File, Meeting, ProtectedMeeting, ProtectedPaper, Resolution } from '../schema/index.ts';
import { itemsOf } from './walk-items.ts';

type Path = readonly (string | number)[];

/** A File of an entry and its place. */
export interface PlacedFile {
  readonly file: File;
  readonly field: Path;
}

/** The entry's Files, and names of pictures. */
export interface FileFields {
  readonly entry: Entry<unknown>;
  readonly files: readonly PlacedFile[];
  readonly pictures: readonly { readonly name: string; readonly field: Path }[];
}

const list = (files: readonly File[] | undefined, field: Path): PlacedFile[] =>
  files?.map((file, position) => ({ file, field: [...field, position] })) ?? [];

const one = (file: File | undefined, field: Path): PlacedFile[] => (file ? [{ file, field }] : []);

const picture = (name: string | undefined, field: string) =>
  name === undefined ? [] : [{ name, field: [field] }];

const ofMeeting = (entry: Entry<Meeting>): PlacedFile[] => [
  ...list(entry.data.files, ['files']),
  ...one(entry.data.invitation?.file, ['invitation', 'file']),
  ...one(entry.data.notice?.file, ['notice', 'file']),
  ...one(entry.data.notice?.proof, ['notice', 'proof']),
  ...one(entry.data.minutes?.file, ['minutes', 'file']),
  ...itemsOf(entry).flatMap(({ item, field }) => (item.public ? list(item.files, [...field, 'files']) : [])),
];

const ofResolution = ({ data }: Entry<Pick<Resolution, 'files' | 'implementation'>>): PlacedFile[] => [
  ...list(data.files, ['files']),
  ...(data.implementation?.reports ?? []).flatMap(({ file }, i) =>
    one(file, ['implementation', 'reports', i, 'file']),
  ),
];

const withFiles = (entry: Entry<unknown>, files: readonly PlacedFile[]): FileFields => ({
  entry,
  files,
  pictures: [],
});

/** Every field of the public content that names a file, by entry. */
export function fileFields(record: CouncilRecord): FileFields[] {
  return [
    ...record.bodies.map((entry) => ({
      entry,
      files: [],
      pictures: picture(entry.data.coatOfArms, 'coatOfArms'),
    })),
    ...record.people.map((entry) => ({
      entry,
      files: [],
      pictures: picture(entry.data.portrait, 'portrait'),
    })),
    ...record.meetings.map((entry) => withFiles(entry, ofMeeting(entry))),
    ...record.papers.map((entry) => withFiles(entry, list(entry.data.files, ['files']))),
    ...record.resolutions.map((entry) => withFiles(entry, ofResolution(entry))),
  ];
}

const ofProtectedMeeting = ({ data }: Entry<ProtectedMeeting>): PlacedFile[] => [
  ...list(data.files, ['files']),
  ...one(data.minutes?.file, ['minutes', 'file']),
  ...data.agenda.flatMap(({ files }, i) => list(files, ['agenda', i, 'files'])),
];

const ofProtectedPaper = ({ data }: Entry<ProtectedPaper>): PlacedFile[] => list(data.files, ['files']);

/** The same for the members' overlay. */
export const protectedFileFields = (overlay: ProtectedRecord): FileFields[] => [
  ...overlay.meetings.map((entry) => withFiles(entry, ofProtectedMeeting(entry))),
  ...overlay.papers.map((entry) => withFiles(entry, ofProtectedPaper(entry))),
  ...(overlay.resolutions ?? []).map((entry) => withFiles(entry, ofResolution(entry))),
];
