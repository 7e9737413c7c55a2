import type { CalendarKind, LoadedFile } from './read-entries.ts';

/** What is used of the logged-in backend (`Implementation` in decap-cms-lib-util). */
interface FolderReader {
  entriesByFolder(
    folder: string,
    extension: string,
    depth: number,
  ): Promise<readonly { readonly data: string; readonly file: { readonly path: string } }[]>;
}

/** An entry is a folder with `index.md`. */
const DEPTH = 2;

/**
 * All files that the calendar is made from.
 * @param root folder of the content in the repository; empty where it is the repository itself
 */
export async function calendarFiles(
  backend: FolderReader,
  root: string,
): Promise<Readonly<Record<CalendarKind, readonly LoadedFile[]>>> {
  const folder = async (kind: CalendarKind): Promise<readonly LoadedFile[]> => {
    const entries = await backend.entriesByFolder(root === '' ? kind : `${root}/${kind}`, 'md', DEPTH);
    return entries.map(({ data, file }) => ({ path: file.path, text: data }));
  };
  const [meetings, papers, resolutions] = await Promise.all([
    folder('meetings'),
    folder('papers'),
    folder('resolutions'),
  ]);
  return { meetings, papers, resolutions };
}
