import type { FolderReader } from '../calendar/load-files.ts';
import { type LoadedFile, readEntries } from '../calendar/read-entries.ts';

/** What the tracker is made from. */
export interface TrackerFiles {
  readonly meetings: readonly LoadedFile[];
  readonly resolutions: readonly LoadedFile[];
}

/** Where it finds them. */
export interface TrackerPlaces {
  /** Folder of the content in the repository; empty where it is the repository itself. */
  readonly root: string;
  /** Decap's folders with the current meetings. */
  readonly meetings: readonly string[];
}

/** An entry is a folder with `index.md`. */
const DEPTH = 2;

/** All resolutions with a file, the current meetings, and of the archives those in which one of the resolutions was made. */
export async function trackerFiles(
  backend: FolderReader,
  { root, meetings: folders }: TrackerPlaces,
): Promise<TrackerFiles> {
  const below = root === '' ? '' : `${root}/`;
  const folder = (name: string) =>
    (backend.allEntriesByFolder ?? backend.entriesByFolder).call(backend, name, 'md', DEPTH);
  const [meetings, resolutions] = await Promise.all([
    Promise.all(folders.map(folder)).then((found) => loaded(found.flat())),
    folder(`${below}resolutions`).then(loaded),
  ]);
  const known = new Set(meetings.map(({ path }) => path));
  const older = [...meetingsOf(resolutions)]
    .map((key) => `${below}meetings/${key}/index.md`)
    .filter((path) => !known.has(path));
  if (older.length === 0) return { meetings, resolutions };
  const more = loaded(await backend.entriesByFiles(older.map((path) => ({ path }))));
  return { meetings: [...meetings, ...more], resolutions };
}

function meetingsOf(resolutions: readonly LoadedFile[]): Set<string> {
  const { entries } = readEntries('resolutions', resolutions);
  return new Set(entries.flatMap(({ data }) => (data.kind === 'item' ? [data.item.meeting] : [])));
}

type Read = Awaited<ReturnType<FolderReader['entriesByFiles']>>;

const loaded = (files: Read): LoadedFile[] =>
  files.flatMap(({ data, file }) => (data === null || data === '' ? [] : [{ path: file.path, text: data }]));
