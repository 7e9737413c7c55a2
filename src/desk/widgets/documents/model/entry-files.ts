import { type ControlProps, plain } from '../../control-props.ts';

/** A file that Decap holds beside the entry; `draft`: chosen, but not saved yet. */
export interface MediaFile {
  /** Hex digits of the content's SHA-256 where it is a draft; the backend's own id else. */
  readonly id: string;
  readonly name: string;
  readonly draft?: boolean;
  readonly file?: File;
}

type GetEntry = ControlProps<unknown>['getEntry'];

/** Files that lie beside the entry, or will with the next save. */
export const mediaFiles = (getEntry: GetEntry): readonly MediaFile[] =>
  plain(getEntry().get('mediaFiles') as MediaFile[] | undefined) ?? [];

/** All texts at the given keys, however deep. */
function textsAt(keys: ReadonlySet<string>, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => textsAt(keys, inner));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (keys.has(key) ? [inner] : []) : textsAt(keys, inner),
  );
}

const NAMING: ReadonlySet<string> = new Set(['file', 'portrait', 'coatOfArms']);

/** Names that fields of the entry give to files beside it, one for each field. */
export const namedFiles = (getEntry: GetEntry): readonly string[] =>
  textsAt(NAMING, plain(getEntry().get('data') as object | undefined));

/** Names that a new file of the entry must not bear. */
export const takenNames = (getEntry: GetEntry): readonly string[] => [
  ...mediaFiles(getEntry).map(({ name }) => name),
  ...namedFiles(getEntry),
];
