import { type Collection, COLLECTIONS, type CouncilRecord, type Entry } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';
import { nearest } from './nearest.ts';
import { ITEM_REFERENCES, type References, REFERENCES } from './reference-registry.ts';
import { suggestKey } from './suggest.ts';
import { itemsOf } from './walk-items.ts';

type Path = readonly (string | number)[];

/** The keys that exist, by kind. */
export type Keys = Readonly<Record<Collection, ReadonlySet<string>>>;

/** Kinds of entry, for loops. */
export const KINDS = Object.keys(COLLECTIONS) as Collection[];

/** The keys of all entries that could be read. */
export const keysOf = (record: Pick<CouncilRecord, Collection>): Keys =>
  Object.fromEntries(KINDS.map((kind) => [kind, new Set(record[kind].map(({ key }) => key))])) as Record<
    Collection,
    Set<string>
  >;

const paths = new Map<string, readonly string[]>();
function segmentsOf(pattern: string): readonly string[] {
  let segments = paths.get(pattern);
  if (!segments) paths.set(pattern, (segments = pattern.split('.')));
  return segments;
}

/** Calls `found` with each text that stands in `data` at `segments`, `*` being every entry of a list. */
function eachValue(
  data: unknown,
  segments: readonly string[],
  depth: number,
  at: Path,
  found: (value: string, at: Path) => void,
): void {
  if (data === undefined || data === null) return;
  const segment = segments[depth];
  if (segment === undefined) {
    if (typeof data === 'string') found(data, at);
  } else if (segment === '*') {
    if (Array.isArray(data))
      data.forEach((entry, i) => eachValue(entry, segments, depth + 1, [...at, i], found));
  } else {
    const value = (data as Record<string, unknown>)[segment];
    if (value !== undefined) eachValue(value, segments, depth + 1, [...at, segment], found);
  }
}

/** An unknown key, with the existing one that was probably meant. */
export function unknownReference(
  file: string,
  field: Path,
  key: string,
  target: Collection,
  keys: Keys,
): Problem {
  const slug = suggestKey(key);
  const suggestion = slug !== undefined && keys[target].has(slug) ? slug : nearest(key, keys[target]);
  return problem(
    'reference-unknown',
    { file, field },
    { key, target, ...(suggestion === undefined ? {} : { suggestion }) },
  );
}

/** The references of some data that lead to no entry. */
export function unknownIn(
  file: string,
  data: unknown,
  at: Path,
  references: References,
  keys: Keys,
): Problem[] {
  const problems: Problem[] = [];
  for (const [pattern, target] of Object.entries(references)) {
    eachValue(data, segmentsOf(pattern), 0, at, (key, field) => {
      if (!keys[target].has(key)) problems.push(unknownReference(file, field, key, target, keys));
    });
  }
  return problems;
}

/** References by key that lead to no entry. */
export function unknownReferences(record: Pick<CouncilRecord, Collection>, keys: Keys): Problem[] {
  const problems: Problem[] = [];
  for (const kind of KINDS) {
    for (const entry of record[kind] as readonly Entry<unknown>[]) {
      problems.push(...unknownIn(entry.path, entry.data, [], REFERENCES[kind], keys));
    }
  }
  for (const meeting of record.meetings) {
    for (const { item, field } of itemsOf(meeting)) {
      if (item.public) problems.push(...unknownIn(meeting.path, item, field, ITEM_REFERENCES, keys));
    }
  }
  return problems;
}
