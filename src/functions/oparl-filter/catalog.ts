import { boundedCache } from './bounded-cache.ts';
import { SiteChanged, SiteUnreadable } from './fault.ts';
import { type ListColumns, readColumns } from './list-columns.ts';
import type { SitePort } from './site-port.ts';

/** What the site's index of indexes says. */
interface Contents {
  /** Origin under which the site is public; it begins every address in an answer. */
  readonly site: string;
  readonly timeZone: string;
  /** Path of the index, by the path of the list. */
  readonly lists: ReadonlyMap<string, string>;
}

/** The lists of the site as they are published now. */
export interface Catalog {
  /** @throws SiteChanged where there is none */
  readonly contents: () => Promise<Contents>;
  /** The index of a list with the version of its file. @throws SiteChanged where there is none */
  readonly columns: (index: string) => Promise<{ readonly columns: ListColumns; readonly version: string }>;
}

/** Where the build writes it. */
export const CONTENTS = '/oparl/v1.1/filter/index.json';

/** Objects in the indexes that are kept in memory, about 100 bytes each. */
const MOST_OBJECTS = 2_000_000;

/** Reads each index once for each version of its file, also where many ask at once. */
export function catalog(site: SitePort): Catalog {
  const ready = boundedCache<Loaded<ListColumns>>(MOST_OBJECTS);
  const first = boundedCache<Loaded<Contents>>(1);
  const contents = loader(site, first, readContents, () => 1);
  const columns = loader(site, ready, readColumns, ({ all }) => Math.max(1, all.ids.length));
  return {
    contents: async () => (await contents(CONTENTS)).value,
    columns: async (index) => {
      const { value, version } = await columns(index);
      return { columns: value, version };
    },
  };
}

interface Loaded<T> {
  readonly value: T;
  readonly version: string;
}

function loader<T>(
  site: SitePort,
  cache: ReturnType<typeof boundedCache<Loaded<T>>>,
  make: (text: string, state: string) => T,
  weight: (value: T) => number,
): (path: string) => Promise<Loaded<T>> {
  const underWay = new Map<string, Promise<Loaded<T>>>();
  const load = async (path: string): Promise<Loaded<T>> => {
    const file = await site.read(path);
    if (!file) throw new SiteChanged();
    const loaded = { value: made(file.bytes, await stateOf(file.bytes), make), version: file.version };
    cache.set(path, loaded, weight(loaded.value));
    return loaded;
  };
  return async (path) => {
    const version = await site.version(path, false);
    if (version === undefined) throw new SiteChanged();
    const kept = cache.get(path);
    if (kept?.version === version) return kept;
    const key = `${version} ${path}`;
    let loading = underWay.get(key);
    if (!loading) {
      loading = load(path).finally(() => underWay.delete(key));
      underWay.set(key, loading);
    }
    return loading;
  };
}

function made<T>(bytes: Uint8Array, state: string, make: (text: string, state: string) => T): T {
  try {
    return make(new TextDecoder().decode(bytes), state);
  } catch (error) {
    if (error instanceof SiteUnreadable) throw error;
    throw new SiteUnreadable('Ein Verzeichnis des Filters ist beschädigt.');
  }
}

/** Hash of some bytes, short enough for a header. */
export async function stateOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return btoa(String.fromCharCode(...digest.subarray(0, 18)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

interface ContentsFile {
  readonly site: string;
  readonly timeZone?: string;
  readonly lists: readonly { readonly list: string; readonly index: string }[];
}

function readContents(text: string): Contents {
  const { site, timeZone = 'Europe/Berlin', lists } = JSON.parse(text) as ContentsFile;
  return {
    site: new URL(site).href.replace(/\/$/, ''),
    timeZone,
    lists: new Map(lists.map(({ list, index }) => [list, index])),
  };
}
