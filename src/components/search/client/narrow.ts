import { COLUMN_NAMES, type Columns } from '../../../format/search/index-files.ts';
import { FILTER_NAMES, type FilterName, type Filters, type SearchState } from './engine-types.ts';

type Counts = Map<FilterName, Map<string, number>>;

/** Counts the values of what was found over all shards, while filters narrow it. */
export class Narrowing {
  readonly #filters: Filters;
  readonly #counts: Counts = new Map(COLUMN_NAMES.map((name) => [name, new Map()]));

  constructor(filters: Filters) {
    this.#filters = filters;
  }

  /** The pages that the filters leave. Those that but one filter takes away count for that filter's values. */
  narrowed<T extends { readonly page: number }>(found: readonly T[], columns: Columns): T[] {
    const wanted = FILTER_NAMES.flatMap((name) => {
      const chosen = this.#filters[name] ?? [];
      return chosen.length === 0
        ? []
        : [{ name, numbers: new Set(chosen.map((value) => columns.values[name].indexOf(value))) }];
    });
    return found.filter(({ page }) => {
      const failed = wanted.filter(
        ({ name, numbers }) => !valuesOf(columns, name, page).some((value) => numbers.has(value)),
      );
      const [only] = failed;
      if (only === undefined) for (const name of FILTER_NAMES) this.#count(columns, name, page);
      else if (failed.length === 1) this.#count(columns, only.name, page);
      return only === undefined;
    });
  }

  #count(columns: Columns, name: FilterName, page: number): void {
    const counts = this.#counts.get(name) as Map<string, number>;
    for (const at of valuesOf(columns, name, page)) {
      const value = columns.values[name][at];
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  /** Values with their numbers: years and terms newest first, others by number. A chosen one stands there with 0, too. */
  counts(): SearchState['counts'] {
    const lists = FILTER_NAMES.map((name) => {
      const counts = new Map((this.#filters[name] ?? []).map((value) => [value, 0]));
      for (const [value, count] of this.#counts.get(name) ?? []) counts.set(value, count);
      const list = [...counts].map(([value, count]) => ({ value, count }));
      return [name, list.sort(name === 'year' || name === 'term' ? backwards : byCount)];
    });
    return Object.fromEntries(lists) as SearchState['counts'];
  }
}

type Count = { readonly value: string; readonly count: number };
const collator = new Intl.Collator('de', { numeric: true });
const backwards = (a: Count, b: Count): number => collator.compare(b.value, a.value);
const byCount = (a: Count, b: Count): number => b.count - a.count || collator.compare(a.value, b.value);

/** Numbers of the values that a page has. */
export function valuesOf(columns: Columns, name: FilterName, page: number): readonly number[] {
  const row = columns.rows[name][page] ?? -1;
  if (typeof row !== 'number') return row;
  return row < 0 ? [] : [row];
}
