import { type CalendarDate, calendarDate } from '../../domain/calendar-date.ts';
import type { PublicTerm } from '../../domain/public-record.ts';
import type { SearchRecord } from './search-record.ts';

/** A part of the records that becomes an index of its own. */
export interface Shard {
  /** Stable: `ab-2016-11-01`, of a part of a term `ab-2016-11-01-2018`, before all terms `frueher`. */
  readonly name: string;
  readonly label: string;
  readonly records: readonly SearchRecord[];
  /** First and last day of its records. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

/** What may be in one index, so that building it needs less than 1.5 GB. */
export interface ShardLimits {
  readonly records: number;
  /** Characters of text. */
  readonly characters: number;
}

export const SHARD_LIMITS: ShardLimits = { records: 6000, characters: 20_000_000 };

/** A time that shares a shard; undefined start: before all terms. */
interface Period {
  readonly start: CalendarDate | undefined;
  readonly label: string;
}

/** Terms that begin within so many days of each other, as those of a county and its towns do, make one period. */
const SAME_PERIOD = 183;
const DAY = 86_400_000;

/**
 * The records by Wahlperiode, newest first; things without a date in the newest one that has any with a date. A period
 * above the limits is divided by year. Records keep their order.
 */
export function shardsOf(
  records: readonly SearchRecord[],
  terms: readonly PublicTerm[],
  limits: ShardLimits = SHARD_LIMITS,
): Shard[] {
  const periods = terms.length > 0 ? periodsOf(terms) : fiveYears(records);
  const dated = records.filter(({ date }) => date !== undefined);
  const newest = dated.reduce((last, { date }) => Math.max(last, periodOf(date, periods)), -1);
  const home = newest < 0 ? periods.length - 1 : newest;
  const groups = periods.map((): SearchRecord[] => []);
  for (const record of records)
    groups[record.date === undefined ? home : periodOf(record.date, periods)]?.push(record);
  return groups
    .flatMap((group, at) => divided(group, periods[at] as Period, limits))
    .filter((shard) => shard.records.length > 0)
    .reverse();
}

function periodsOf(terms: readonly PublicTerm[]): Period[] {
  const periods: Period[] = [{ start: undefined, label: 'Frühere Jahre' }];
  for (const { startDate, name } of terms.toSorted(byStart)) {
    const last = periods.at(-1)?.start;
    if (last === undefined || (Date.parse(startDate) - Date.parse(last)) / DAY > SAME_PERIOD)
      periods.push({ start: startDate, label: name });
  }
  return periods;
}

const byStart = (a: PublicTerm, b: PublicTerm): number =>
  compare(a.startDate, b.startDate) || compare(a.key, b.key);

/** Where no term is known: 2016 to 2020, 2021 to 2025. */
function fiveYears(records: readonly SearchRecord[]): Period[] {
  const first = (date: CalendarDate): number => {
    const year = Number(date.slice(0, 4));
    return year - ((year - 1) % 5);
  };
  const years = [...new Set(records.flatMap(({ date }) => (date ? [first(date)] : [])))].sort(
    (a, b) => a - b,
  );
  if (years.length === 0) return [{ start: undefined, label: 'Alle Jahre' }];
  return years.map((year) => ({
    start: calendarDate(`${String(year).padStart(4, '0')}-01-01`),
    label: `${year} bis ${year + 4}`,
  }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const periodOf = (date: CalendarDate | undefined, periods: readonly Period[]): number =>
  periods.findLastIndex(({ start }) => start === undefined || (date !== undefined && start <= date));

const nameOf = ({ start }: Period): string => (start === undefined ? 'frueher' : `ab-${start}`);

/** Earliest first. */
function divided(records: readonly SearchRecord[], period: Period, limits: ShardLimits): Shard[] {
  const characters = records.reduce((sum, { text }) => sum + text.length, 0);
  const whole = shard(nameOf(period), period.label, records);
  if (records.length <= limits.records && characters <= limits.characters) return [whole];
  const last = whole.to?.slice(0, 4) ?? '';
  const years = Map.groupBy(records, ({ date }) => date?.slice(0, 4) ?? last);
  return [...years]
    .sort(([a], [b]) => compare(a, b))
    .map(([year, of]) => shard(`${nameOf(period)}-${year}`, `${period.label}: ${year}`, of));
}

function shard(name: string, label: string, records: readonly SearchRecord[]): Shard {
  const days = records.flatMap(({ date }) => date ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return { name, label, records, ...(from && { from }), ...(to && { to }) };
}
