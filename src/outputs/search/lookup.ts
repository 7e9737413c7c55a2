import type { DateFile, LookupEntry, NumberFile, YearsFile } from '../../format/search/index-files.ts';
import type { Language } from '../../format/search/language.ts';
import type { SearchRecord } from './search-record.ts';

/** The look-up of numbers and of days, each by year. */
export interface Lookup {
  readonly numbers: ReadonlyMap<string, NumberFile>;
  /** For a number without its year the years in which there is one. */
  readonly years: YearsFile;
  readonly dates: ReadonlyMap<string, DateFile>;
}

type Growing = Map<string, Map<string, LookupEntry[]>>;

/** Which things are called by which numbers, and which meetings are on which days. */
export function lookupOf(records: readonly SearchRecord[], { numbers: numbersIn }: Language): Lookup {
  const numbers: Growing = new Map();
  const dates: Growing = new Map();
  for (const record of records) {
    for (const { key, base, year } of (record.numbers ?? []).flatMap((number) => numbersIn(number)))
      for (const name of new Set([key, base])) add(numbers, year, name, record);
    if (record.kind === 'meeting' && record.date)
      add(dates, record.date.slice(0, 4), record.date.slice(5), record);
  }
  return { numbers: inOrder(numbers), years: yearsOf(numbers), dates: inOrder(dates) };
}

function add(files: Growing, year: string, key: string, { url, title, detail }: SearchRecord): void {
  const file = files.get(year) ?? new Map<string, LookupEntry[]>();
  files.set(year, file);
  const entries = file.get(key) ?? [];
  if (!entries.some(([known]) => known === url)) file.set(key, [...entries, [url, title, detail]]);
}

/** "878" of "878/2017": a number without a year has no stroke. */
function yearsOf(numbers: Growing): YearsFile {
  const years = new Map<string, string[]>();
  for (const [year, file] of [...numbers].sort(byName).reverse())
    for (const key of file.keys()) {
      const [number = '', ofYear, addition] = key.split('/');
      if (ofYear === undefined || addition !== undefined) continue;
      years.set(number, [...(years.get(number) ?? []), year]);
    }
  return Object.fromEntries([...years].sort(byName));
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

const inOrder = (files: Growing) =>
  new Map([...files].sort(byName).map(([year, file]) => [year, Object.fromEntries([...file].sort(byName))]));
