/** An entry in Decap's addresses: `#/collections/papers/entries/2027-002` or `#/collections/papers/new?…`. */
export interface EntryRoute {
  readonly collection: string;
  /** Empty for a new entry. */
  readonly slug: string;
  readonly isNew: boolean;
  /** All behind `#`. */
  readonly path: string;
}

/** The entry to which an address leads, or undefined where it leads elsewhere. */
export function entryRoute(url: string): EntryRoute | undefined {
  const path = url.split('#').slice(1).join('#');
  const [, collection, kind, slug] = /^\/collections\/([^/?]+)\/(entries|new)(?:\/([^?]*))?/.exec(path) ?? [];
  if (collection === undefined || (kind === 'entries' && !slug)) return undefined;
  return {
    collection: decodeURIComponent(collection),
    slug: decodeURIComponent(slug ?? ''),
    isNew: kind === 'new',
    path,
  };
}

/** Whether Decap's editor, showing `from`, would keep its old form when the address changes to `to`. */
export function staysStale(from: EntryRoute | undefined, to: EntryRoute | undefined): boolean {
  if (from === undefined || to === undefined || from.path === to.path) return false;
  // From an entry to "new" Decap empties the form itself; "save and duplicate" relies on it.
  if (to.isNew) return from.isNew;
  return from.collection !== to.collection || from.slug !== to.slug;
}
