import type { Collection } from '../../domain/council-record.ts';

/**
 * A part of a folder that is a collection of its own, because Decap reads a collection whole. It is named in the
 * folder's path behind `@`: `content/papers@2027`. The real path has no such mark.
 */
export type Part =
  /** Entries whose key names the year. */
  | { readonly by: 'year'; readonly year: string }
  /** Entries whose key begins with a day from `from` on and before `before`. */
  | { readonly by: 'day'; readonly from: string; readonly before: string }
  /** What none of the named parts holds. */
  | { readonly by: 'rest'; readonly of: readonly Part[] };

const YEAR = /(?:^|-)((?:19|20)\d{2})(?=-|$)/g;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Whether the entry `key` belongs to the part. */
export function isIn(part: Part, key: string): boolean {
  switch (part.by) {
    case 'year':
      return [...key.matchAll(YEAR)].at(-1)?.[1] === part.year;
    case 'day': {
      const day = DAY.exec(key)?.[0];
      return day !== undefined && day >= part.from && day < part.before;
    }
    case 'rest':
      return !part.of.some((other) => isIn(other, key));
  }
}

/** The part's name in a path, without characters that a branch, an address or a folder may not have. */
export const partMark = (part: Part): string =>
  part.by === 'year' ? part.year : part.by === 'day' ? `${part.from}.${part.before}` : 'rest';

const MARK = /^(.*?\/)?([a-z]+)@[^/]+(\/|$)/;

/** The path in the repository: `content/papers@2027/0001-2027/index.md` is `content/papers/0001-2027/index.md`. */
export const realPath = (path: string): string => path.replace(MARK, '$1$2$3');

/** Years of papers and terms of meetings, newest first; the newest holds all that is to come. */
export interface Periods {
  readonly years: readonly string[];
  /** First days of the terms, newest first. */
  readonly terms: readonly string[];
}

/** The parts of a folder in the order of the desk's list: what is current first, what nothing else holds last. */
export function partsOf(kind: Collection, { years, terms }: Periods): readonly Part[] {
  if (kind === 'papers') {
    const parts = years.map((year): Part => ({ by: 'year', year }));
    return [...parts, { by: 'rest', of: parts }];
  }
  const parts = terms.map((from, i): Part => ({ by: 'day', from, before: terms[i - 1] ?? '9999-12-31' }));
  return [...parts, { by: 'rest', of: parts }];
}
