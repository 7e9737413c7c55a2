import type { DecapAction } from '../guard/capture-store.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { type NamedBySite, wordsOf } from './words-of.ts';

/** Actions by which Decap's lists and its board get their entries. */
const LISTS: ReadonlySet<string> = new Set([
  'ENTRY_SUCCESS',
  'ENTRIES_SUCCESS',
  'SORT_ENTRIES_SUCCESS',
  'FILTER_ENTRIES_SUCCESS',
  'GROUP_ENTRIES_SUCCESS',
  'SEARCH_ENTRIES_SUCCESS',
  'UNPUBLISHED_ENTRY_SUCCESS',
  'UNPUBLISHED_ENTRIES_SUCCESS',
]);

/** An entry as Decap has read it (`createEntry` in decap-cms-core). */
interface ReadEntry {
  readonly collection?: string;
  readonly slug?: string;
  readonly data?: Readonly<Record<string, unknown>> | null;
}
interface Payload {
  readonly entry?: ReadEntry;
  readonly entries?: readonly ReadEntry[];
}

/** The same action, its entries with the words by which lists of the protected desk show them. */
export function namedEntries(action: DecapAction, index: SiteIndex | undefined): DecapAction {
  if (!LISTS.has(action.type)) return action;
  const payload = action.payload as Payload;
  return {
    ...action,
    payload: {
      ...payload,
      ...(payload.entry && { entry: named(payload.entry, index) }),
      ...(Array.isArray(payload.entries) && { entries: payload.entries.map((entry) => named(entry, index)) }),
    },
  };
}

const isNamedBySite = (collection: string | undefined): collection is NamedBySite =>
  collection === 'meetings' || collection === 'papers-attachments';

function named(entry: ReadEntry, index: SiteIndex | undefined): ReadEntry {
  const { collection, slug, data } = entry;
  if (!isNamedBySite(collection) || slug === undefined || !data) return entry;
  return { ...entry, data: { ...data, ...wordsOf(collection, slug.replace(/\/index$/, ''), index) } };
}
