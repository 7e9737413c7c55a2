/** A file of a list, as Decap's backends give it. */
export interface Loaded {
  readonly data: string | null;
  readonly file: { readonly path: string; readonly id?: string | null; readonly label?: string };
}

/** What listing needs of a backend (`Implementation` in decap-cms-lib-util 3.8). */
export interface Lister {
  entriesByFolder(folder: string, extension: string, depth: number): Promise<readonly Loaded[]>;
  /** The git hosts have it, decap-server has not. */
  allEntriesByFolder?(folder: string, extension: string, depth: number): Promise<readonly Loaded[]>;
}

type Ask = (...of: readonly unknown[]) => Promise<unknown>;

/** The part of a git host's API object in Decap that loads a list. */
export interface Api {
  readFile: (path: string, ...more: readonly unknown[]) => Promise<unknown>;
  readFileMetadata: Ask;
  /** GitHub, Forgejo. */
  listFiles: Ask;
  /** GitLab. */
  listAllFiles?: Ask;
  readFilesGraphQL?: (files: readonly { readonly path: string }[]) => Promise<unknown>;
}
