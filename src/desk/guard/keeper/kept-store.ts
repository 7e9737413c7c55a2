import type { DraftMemory } from '../hosts/proxy.ts';

/** A text that was typed but not saved. */
export interface Kept {
  readonly collection: string;
  /** Empty for a new entry. */
  readonly slug: string;
  /** When it was kept, as an ISO instant. */
  readonly at: string;
  /** The text of the file from which the form had been filled. */
  readonly base: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Chosen files that were not uploaded yet, as Decap's draft lists them. */
  readonly files: readonly KeptFile[];
}

export interface KeptFile {
  readonly path: string;
  readonly name: string;
  readonly file: Blob;
  readonly [more: string]: unknown;
}

const KEPT = 'kept';
const DRAFTS = 'drafts';
const PREFIX = 'ratsfenster-desk|';

/** Kept texts and beginnings of drafts in the browser's IndexedDB, of one site. */
export interface KeptStore extends DraftMemory {
  read(collection: string, slug: string): Promise<Kept | undefined>;
  keep(kept: Kept): Promise<void>;
  /** Keeps all but the files before it returns: when the page is about to go away. */
  keepAtOnce(kept: Kept): void;
  forget(collection: string, slug: string): Promise<void>;
}

const nameOf = (site: string, collection: string, slug: string): string => `${site}|${collection}|${slug}`;

/**
 * Opens the store; `last` (localStorage) takes what is typed in the very last moment, in which IndexedDB is too slow.
 * `site` tells the public and the protected desk of one host apart.
 */
export function keptStore(site: string, factory: IDBFactory, last: Storage): KeptStore {
  const opened = openDatabase(factory);
  const run = async <T>(
    store: string,
    mode: IDBTransactionMode,
    ask: (from: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => settled(ask((await opened).transaction(store, mode).objectStore(store)));
  return {
    async read(collection, slug) {
      const name = nameOf(site, collection, slug);
      const kept = await run<Kept | undefined>(KEPT, 'readonly', (from) => from.get(name));
      const text = JSON.parse(last.getItem(PREFIX + name) ?? 'null') as Kept | null;
      if (text === null || (kept !== undefined && kept.at >= text.at)) return kept;
      return { ...text, files: kept?.files ?? [] };
    },
    async keep(kept) {
      await run(KEPT, 'readwrite', (into) => into.put(kept, nameOf(site, kept.collection, kept.slug)));
    },
    keepAtOnce(kept) {
      try {
        const name = PREFIX + nameOf(site, kept.collection, kept.slug);
        last.setItem(name, JSON.stringify({ ...kept, files: [] }));
      } catch {
        // Full: what was kept up to half a second ago lies in IndexedDB.
      }
    },
    async forget(collection, slug) {
      last.removeItem(PREFIX + nameOf(site, collection, slug));
      await run(KEPT, 'readwrite', (from) => from.delete(nameOf(site, collection, slug)));
    },
    get: (key) => run<string | null | undefined>(DRAFTS, 'readonly', (from) => from.get(`${site}|${key}`)),
    set: async (key, text) => {
      await run(DRAFTS, 'readwrite', (into) => into.put(text, `${site}|${key}`));
    },
  };
}

async function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open('ratsfenster-desk', 1);
  request.addEventListener('upgradeneeded', () => {
    for (const store of [KEPT, DRAFTS]) request.result.createObjectStore(store);
  });
  return settled(request);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
  });
