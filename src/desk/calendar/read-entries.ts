import type { Entry } from '../../domain/council-record.ts';
import { SCHEMA_OF } from '../../domain/rules/schemas.ts';
import { validate } from '../../domain/rules/validate.ts';
import type { Meeting, Paper, Resolution } from '../../domain/schema/index.ts';
import { entryPath } from '../checks/entry-kind.ts';
import { formatters, TEXT_FIELD } from '../formats/formatter.ts';

/** What the calendar is made from. */
interface Kinds {
  readonly meetings: Meeting;
  readonly papers: Paper;
  readonly resolutions: Resolution;
}
export type CalendarKind = keyof Kinds;

/** A file of the repository as the backend gives it. */
export interface LoadedFile {
  /** Path in the repository, such as `content/meetings/2027-03-01-rat/index.md`. */
  readonly path: string;
  readonly text: string;
}

interface ReadEntries<T> {
  readonly entries: readonly Entry<T>[];
  /** Keys of what could not be read; it is told and left out. */
  readonly unreadable: readonly string[];
}

/** The entries of a kind, as far as they are of its shape. */
export function readEntries<K extends CalendarKind>(
  kind: K,
  files: readonly LoadedFile[],
): ReadEntries<Kinds[K]> {
  const [, format] = formatters().get(`rf-${kind}`) ?? [];
  const entries: Entry<Kinds[K]>[] = [];
  const unreadable: string[] = [];
  for (const { path, text } of files) {
    const key =
      path
        .replace(/\/index\.md$/, '')
        .split('/')
        .at(-1) ?? '';
    const file = entryPath(kind, key);
    const value = format && valueOf<K>(kind, format.fromFile, text, file);
    if (value === undefined) unreadable.push(key);
    else entries.push({ key, path: file, data: value, text: '', files: [] });
  }
  return { entries, unreadable };
}

function valueOf<K extends CalendarKind>(
  kind: K,
  read: (text: string) => Readonly<Record<string, unknown>>,
  text: string,
  file: string,
): Kinds[K] | undefined {
  try {
    const { [TEXT_FIELD]: _markdown, ...data } = read(text);
    return validate<unknown>(SCHEMA_OF[kind], data, file).value as Kinds[K] | undefined;
  } catch {
    return undefined;
  }
}
