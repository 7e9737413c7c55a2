import type { DateFile, LookupEntry, NumberFile } from '../../format/search/index-files.ts';
import type { Language } from '../../format/search/language.ts';
import type { SearchRecord } from './search-record.ts';

/** The look-up of numbers and of days, each by year. */
export interface Lookup {
  readonly numbers: ReadonlyMap<string, NumberFile>;
  readonly dates: ReadonlyMap<string, DateFile>;
}

type Growing = Map<string, Map<string, LookupEntry[]>>;

/** Which things are called by which numbers, and which meetings are on which days. */
export function lookupOf(records: readonly SearchRecord[], { numbers: numbersIn }: Language): Lookup {
  const numbers: Growing = new Map();
  const dates: Growing = new Map();
  for (const record of records) {
    for (const { key, year } of (record.numbers ?? []).flatMap((number) => numbersIn(number)))
      add(numbers, year, key, record);
    if (record.kind === 'meeting' && record.date)
      add(dates, record.date.slice(0, 4), record.date.slice(5), record);
  }
  return { numbers: inOrder(numbers), dates: inOrder(dates) };
}

function add(files: Growing, year: string, key: string, { url, title, detail }: SearchRecord): void {
  const file = files.get(year) ?? new Map<string, LookupEntry[]>();
  files.set(year, file);
  const entries = file.get(key) ?? [];
  if (!entries.some(([known]) => known === url)) file.set(key, [...entries, [url, title, detail]]);
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

const inOrder = (files: Growing) =>
  new Map([...files].sort(byName).map(([year, file]) => [year, Object.fromEntries([...file].sort(byName))]));
