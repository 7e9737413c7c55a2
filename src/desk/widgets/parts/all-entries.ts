import type { ControlProps, FoundEntry } from '../control-props.ts';

/** What a control needs to ask Decap for entries. */
export type Query = ControlProps<unknown>['query'];

/** Entries of a collection are asked for again after that time in milliseconds. */
const FRESH = 30_000;
const known = new Map<string, { readonly at: number; readonly entries: Promise<readonly FoundEntry[]> }>();

/** Forgets what was loaded, as after a save. */
export const forgetEntries = (): void => known.clear();

/**
 * All entries of some collections, each loaded once for all controls. Decap filters after loading all, so one load and a
 * filter of our own are quicker than a query for every letter. Rejects where one could not be had.
 */
export async function allEntries(
  query: Query,
  collections: readonly string[],
  fields: readonly string[],
): Promise<readonly FoundEntry[]> {
  return (await Promise.all(collections.map((name) => entriesOf(query, name, fields)))).flat();
}

function entriesOf(query: Query, name: string, fields: readonly string[]): Promise<readonly FoundEntry[]> {
  const now = performance.now();
  const earlier = known.get(name);
  if (earlier && now - earlier.at < FRESH) return earlier.entries;
  const entries = loaded(query, name, fields);
  known.set(name, { at: now, entries });
  entries.catch(() => known.delete(name));
  return entries;
}

/**
 * Decap answers a query that it knows with what it gave before, even past the ten seconds that it means to keep it. A limit
 * that no query had, and that no collection reaches, makes it a new one.
 */
let limit = 1_000_000;

async function loaded(query: Query, name: string, fields: readonly string[]): Promise<readonly FoundEntry[]> {
  limit += 1;
  const { payload } = await query(`desk-${name}`, name, fields, '', undefined, limit);
  if (!payload?.hits) throw new Error(`The entries of ${name} could not be loaded`);
  return payload.hits;
}
