import { orNull, type Implementation } from '../decap.ts';
import type { Host } from './host.ts';

/** A memory for the text of the published branch from which a draft was begun. */
export interface DraftMemory {
  get(key: string): Promise<string | null | undefined>;
  set(key: string, text: string | null): Promise<void>;
}

/** The name under which such a text is remembered. */
export const draftKey = (path: string, collection: string, slug: string): string =>
  `${collection}/${slug}:${path}`;

/**
 * decap-server, for development and trying out. It knows no condition for a write, so the guard looks directly
 * before it writes, which leaves the time of one request in which a colleague's commit is not seen; and it tells
 * nobody where a draft has left the published branch, so this is remembered in the clerk's own browser.
 */
export function proxyHost(plain: Implementation, memory: DraftMemory): Host {
  const read: Host['read'] = async (path, place) => {
    if (place === 'main') return (await orNull(plain.getEntry(path)))?.data ?? null;
    const { collection, slug } = place;
    const draft = await orNull(plain.unpublishedEntry({ collection, slug }));
    return draft === null ? null : plain.unpublishedEntryDataFile(collection, slug, path, path);
  };
  return {
    mergesByLine: true,
    read,
    draftBase: (path, collection, slug) => memory.get(draftKey(path, collection, slug)),
    remember: (path, { collection, slug }, text) => memory.set(draftKey(path, collection, slug), text),
    pinned: (_expected, _place, write) => write(),
  };
}
