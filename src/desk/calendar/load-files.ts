import type { CalendarKind, LoadedFile } from './read-entries.ts';
import { readEntries } from './read-entries.ts';

interface Read {
  readonly data: string | null;
  readonly file: { readonly path: string };
}
type ReadFolder = (folder: string, extension: string, depth: number) => Promise<readonly Read[]>;

/** What is used of the logged-in backend (`Implementation` in decap-cms-lib-util). */
export interface FolderReader {
  readonly entriesByFolder: ReadFolder;
  /** At the git hosts, where the other one gives the first page of a folder. */
  readonly allEntriesByFolder?: ReadFolder;
  entriesByFiles(files: { path: string }[]): Promise<readonly Read[]>;
}

/** Where the calendar finds its entries. */
export interface CalendarPlaces {
  /** Folder of the content in the repository; empty where it is the repository itself. */
  readonly root: string;
  /** Decap's folders with the current entries of each kind: archives have nothing to come. */
  readonly folders: Readonly<Record<CalendarKind, readonly string[]>>;
  /** Whether citizens see a paper already. */
  readonly isPublic: (paper: string) => boolean;
}

type Files = Readonly<Record<CalendarKind, readonly LoadedFile[]>>;

/** An entry is a folder with `index.md`. */
const DEPTH = 2;

/** All files that the calendar is made from. */
export async function calendarFiles(
  backend: FolderReader,
  { root, folders, isPublic }: CalendarPlaces,
): Promise<Files> {
  const folder = (name: string) =>
    (backend.allEntriesByFolder ?? backend.entriesByFolder).call(backend, name, 'md', DEPTH);
  const of = async (kind: CalendarKind) => loaded((await Promise.all(folders[kind].map(folder))).flat());
  const [meetings, papers, resolutions] = await Promise.all([
    of('meetings'),
    of('papers'),
    of('resolutions'),
  ]);
  const older = olderPapers(meetings, papers, isPublic).map((key) => ({
    path: `${root === '' ? '' : `${root}/`}papers/${key}/index.md`,
  }));
  if (older.length === 0) return { meetings, papers, resolutions };
  return { meetings, papers: [...papers, ...loaded(await backend.entriesByFiles(older))], resolutions };
}

const loaded = (files: readonly Read[]): LoadedFile[] =>
  files.flatMap(({ data, file }) => (data === null || data === '' ? [] : [{ path: file.path, text: data }]));

/** Papers of an archive that stand on an agenda and are not public yet: they wait for it. */
function olderPapers(
  meetings: readonly LoadedFile[],
  papers: readonly LoadedFile[],
  isPublic: (key: string) => boolean,
): string[] {
  const known = new Set(papers.map(({ path }) => path.split('/').at(-2)));
  const items = readEntries('meetings', meetings).entries.flatMap(({ data }) => data.agenda);
  const keys = items.flatMap((item) => ('papers' in item ? (item.papers ?? []) : []));
  return [...new Set(keys)].filter((key) => !known.has(key) && !isPublic(key));
}
