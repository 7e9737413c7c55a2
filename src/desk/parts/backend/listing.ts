import { filesByFolders, type TreeApi } from './by-folders.ts';
import { InFlight } from './in-flight.ts';
import type { Api, Lister, Loaded } from './loaded.ts';
import { TreeCut } from './whole-trees.ts';

/** Lists those files of a folder for which `wanted` holds. */
export type Listing = (
  folder: string,
  extension: string,
  depth: number,
  wanted: (path: string) => boolean,
) => Promise<readonly Loaded[]>;

/**
 * How a part of a folder is listed at a backend. A git host tells all names of the folder at once, and only the files that
 * are wanted are read, without asking for the last commit of each, which nobody is shown. decap-server can only give all
 * files with what is in them; there, what is not wanted is left out before Decap takes it apart.
 */
export function listingOf(plain: Lister): Listing {
  const shared = new InFlight();
  return async (folder, extension, depth, wanted) => {
    const files = await (plain.allEntriesByFolder === undefined
      ? shared.share(`${folder} ${extension} ${depth}`, () => plain.entriesByFolder(folder, extension, depth))
      : readingOnly(wanted, plain, shared).allEntriesByFolder(folder, extension, depth));
    return files.filter(({ file }) => wanted(file.path));
  };
}

/** The same backend, reading only wanted files: the methods of Decap's backends read by `this.api`. */
function readingOnly(wanted: (path: string) => boolean, plain: Lister, shared: InFlight): Required<Lister> {
  const { api } = plain as unknown as { api: Api };
  const { listAllFiles, readFilesGraphQL } = api;
  const once =
    (name: string, ask: Api['listFiles']): Api['listFiles'] =>
    (...of) =>
      shared.share(`${name} ${JSON.stringify(of)}`, () => ask.call(api, ...of));
  const few: Api = {
    readFile: (path, ...more) => (wanted(path) ? api.readFile(path, ...more) : Promise.resolve('')),
    readFileMetadata: () => Promise.resolve({ author: '', updatedOn: '' }),
    listFiles: (folder, ...of) =>
      once('files', api.listFiles)(folder, ...of).catch((error: unknown) => {
        if (!(error instanceof TreeCut)) throw error;
        return filesByFolders(api as unknown as TreeApi, String(folder), wanted);
      }),
    ...(listAllFiles && { listAllFiles: once('all', listAllFiles) }),
    ...(readFilesGraphQL && {
      readFilesGraphQL: (files) =>
        readFilesGraphQL.call(
          api,
          files.filter(({ path }) => wanted(path)),
        ),
    }),
  };
  const view = Object.create(plain) as Required<Lister>;
  Object.defineProperty(view, 'api', { value: Object.assign(Object.create(api) as Api, few) });
  return view;
}
