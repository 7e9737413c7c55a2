/** What the guard needs of Decap's backend interface (`Implementation` in decap-cms-lib-util 3.8). */
export interface DataFile {
  readonly path: string;
  readonly slug: string;
  readonly raw: string;
  readonly newPath?: string;
}

export interface Asset {
  readonly path: string;
  readonly fileObj?: Blob;
  toBase64?(): Promise<string>;
}

export interface Entry {
  readonly dataFiles: readonly DataFile[];
  readonly assets: readonly Asset[];
}

export interface PersistOptions {
  readonly newEntry?: boolean;
  readonly commitMessage: string;
  readonly collectionName?: string;
  readonly useWorkflow?: boolean;
  readonly unpublished?: boolean;
  readonly status?: string;
  /**
   * Ours, not Decap's: the text that the caller has read, where it is no form that saves; null: there was no file. Where
   * the host has another one by now the save is refused, and nobody is asked.
   */
  readonly base?: string | null;
}

export interface Draft {
  readonly status: string;
  readonly diffs: readonly { readonly path: string; readonly id: string; readonly newFile: boolean }[];
}

export interface Implementation {
  getEntry(path: string): Promise<{ data: string | null | undefined }>;
  unpublishedEntry(of: { collection: string; slug: string }): Promise<Draft>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  unpublishedEntryMediaFile(
    collection: string,
    slug: string,
    path: string,
    id: string,
  ): Promise<{ path: string; file?: Blob }>;
  persistEntry(entry: Entry, options: PersistOptions): Promise<unknown>;
  persistMedia(file: Asset, options: PersistOptions): Promise<unknown>;
  deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
  deleteUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
}

/** The branch that holds a draft (`branchFromContentKey` in decap-cms-lib-util). */
export const draftBranch = (collection: string, slug: string): string => `cms/${collection}/${slug}`;

/** The HTTP status that an error of Decap's API classes carries, or undefined. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** What `reading` gives, and null where the host answers that there is no such thing. */
export async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    const absent = (error as { notUnderEditorialWorkflow?: boolean }).notUnderEditorialWorkflow === true;
    if (absent || statusOf(error) === 404) return null;
    throw error;
  }
}
