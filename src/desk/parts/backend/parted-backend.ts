import type { Asset, DataFile, Draft, Entry, Implementation, PersistOptions } from '../../guard/decap.ts';
import { markedFolder, markOf, plainCollection, realPath } from '../names.ts';
import { type Part, partOf } from '../part.ts';
import { listingOf } from './listing.ts';
import type { Lister, Loaded } from './loaded.ts';
import { readWholeTrees } from './whole-trees.ts';

/** A file beside an entry, as far as it has a path. */
interface Media {
  readonly path: string;
}
/** A draft is asked for by its name on the board, or by its entry. */
type DraftQuery = { readonly id?: string; readonly collection?: string; readonly slug?: string };
type FoundDraft = Draft & { readonly collection: string; readonly slug: string };

/** Decap's backend, as far as it hears of folders and collections. */
export type PartedImplementation = Omit<Implementation, 'unpublishedEntry'> &
  Lister & {
    unpublishedEntry(of: DraftQuery): Promise<FoundDraft>;
    getMedia(folder?: string): Promise<readonly Media[]>;
    getMediaFile(path: string): Promise<Media>;
  };

/** Methods whose first argument is the collection of a draft. */
const OF_DRAFTS = [
  'unpublishedEntryDataFile',
  'unpublishedEntryMediaFile',
  'updateUnpublishedEntryStatus',
  'deleteUnpublishedEntry',
  'publishUnpublishedEntry',
  'getDeployPreview',
] as const;

/**
 * Decap's backend for collections that are parts of a folder. To Decap, each has a folder of its own (`names.ts`), which is
 * translated here; the branch of a draft bears the kind alone, `cms/papers/0901-2027/index`, so that it is found again
 * when the entry stands in another part. Everything behind sees real paths and plain collections.
 */
export function partedBackend<T extends object>(plain: T, parts: readonly Part[]): T {
  const methods = plain as unknown as PartedImplementation & Record<string, unknown>;
  const own: Record<string, unknown> = {
    ...listing(methods, parts),
    ...paths(methods),
    ...drafts(methods, parts),
  };
  for (const name of OF_DRAFTS) {
    const method = methods[name] as ((...args: unknown[]) => unknown) | undefined;
    if (method === undefined) continue;
    own[name] = (collection: string, ...more: unknown[]) =>
      (methods[name] as typeof method)(plainCollection(collection), ...more);
  }
  return new Proxy(plain, {
    get: (target, name) => {
      if (typeof name === 'string' && Object.hasOwn(own, name)) return own[name];
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Lists: a part is loaded as a whole, without pages. */
function listing(plain: PartedImplementation, parts: readonly Part[]) {
  const list = listingOf(plain);
  const listed =
    (name: 'entriesByFolder' | 'allEntriesByFolder') =>
    async (folder: string, extension: string, depth: number, ...more: unknown[]) => {
      readWholeTrees((plain as { api?: object }).api);
      const mark = markOf(folder);
      if (mark === undefined) return plain[name]?.call(plain, folder, extension, depth, ...(more as []));
      const real = realPath(folder);
      const wanted = (path: string): boolean =>
        path.startsWith(`${real}/`) &&
        partOf(parts, mark.kind, path.slice(real.length + 1).split('/')[0] ?? '')?.collection ===
          mark.collection;
      const files = await list(real, extension, depth, wanted);
      return files.map(({ data, file }): Loaded => {
        const path = `${markedFolder(real, mark.collection)}${file.path.slice(real.length)}`;
        return { data, file: { ...file, path } };
      });
    };
  return {
    entriesByFolder: listed('entriesByFolder'),
    ...(plain.allEntriesByFolder && { allEntriesByFolder: listed('allEntriesByFolder') }),
  };
}

/** Single entries and files: Decap gets the path again that it asked for. */
function paths(plain: PartedImplementation) {
  return {
    getEntry: async (path: string) => {
      const entry = (await plain.getEntry(realPath(path))) as unknown as Loaded;
      return { ...entry, file: { ...entry.file, path } };
    },
    getMedia: async (folder?: string) => {
      readWholeTrees((plain as { api?: object }).api);
      if (folder === undefined) return plain.getMedia();
      const real = realPath(folder);
      const media = await plain.getMedia(real);
      return real === folder
        ? media
        : media.map((one) => ({ ...one, path: one.path.replace(real, () => folder) }));
    },
    getMediaFile: async (path: string) => ({ ...(await plain.getMediaFile(realPath(path))), path }),
    persistMedia: (file: Asset, options: PersistOptions) => plain.persistMedia(atRealPath(file), options),
    deleteFiles: (all: string[], message: string) => plain.deleteFiles(all.map(realPath), message),
  };
}

/** Writing, and drafts. */
function drafts(plain: PartedImplementation, parts: readonly Part[]) {
  /** The collection in which a draft was saved since the page was loaded: there Decap has it already. */
  const savedIn = new Map<string, string>();
  return {
    persistEntry: (entry: Entry, options: PersistOptions) => {
      const { collectionName } = options;
      if (collectionName === undefined) return plain.persistEntry(realEntry(entry), options);
      const collection = plainCollection(collectionName);
      for (const { slug } of entry.dataFiles) savedIn.set(`${collection}/${slug}`, collectionName);
      return plain.persistEntry(realEntry(entry), { ...options, collectionName: collection });
    },
    unpublishedEntry: async (of: DraftQuery) => {
      const { collection } = of;
      const found = await plain.unpublishedEntry(
        collection === undefined ? of : { ...of, collection: plainCollection(collection) },
      );
      const part = partOf(parts, found.collection, found.slug.split('/')[0] ?? '');
      const saved = savedIn.get(`${found.collection}/${found.slug}`);
      return { ...found, collection: collection ?? saved ?? part?.collection ?? found.collection };
    },
  };
}

const realEntry = (entry: Entry): Entry => ({
  ...entry,
  dataFiles: entry.dataFiles.map((file): DataFile => ({
    ...file,
    path: realPath(file.path),
    ...(file.newPath !== undefined && { newPath: realPath(file.newPath) }),
  })),
  assets: entry.assets.map(atRealPath),
});

/** The same file elsewhere; Decap's own object keeps its path. */
const atRealPath = (file: Asset): Asset =>
  Object.create(file, {
    path: { value: realPath(file.path), enumerable: true, writable: true },
  }) as Asset;
