import { entryKind, type EntryKind, keyOfSlug } from '../checks/entry-kind.ts';
import { entryRoute } from '../guard/entry-route.ts';

/** The entry that the editor shows. */
export interface OpenEntry {
  readonly kind: EntryKind;
  readonly key: string;
  readonly collection: string;
  readonly slug: string;
}

const OF_THE_SITE: ReadonlySet<EntryKind> = new Set(['site', 'redirects', 'withdrawals']);

/** The entry to which an address of the desk leads; undefined for a new one, for settings, and elsewhere. */
export function openEntry(address: string): OpenEntry | undefined {
  const route = entryRoute(address);
  if (!route || route.isNew) return undefined;
  const { collection, slug } = route;
  const [kind, key] = [entryKind(collection, slug), keyOfSlug(slug)];
  if (kind === undefined || key === undefined || OF_THE_SITE.has(kind)) return undefined;
  return { kind, key, collection, slug };
}
