import { type CalendarDate, calendarDate, daysBetween } from '../../domain/calendar-date.ts';
import { COLUMN_NAMES, type ColumnName, type Columns } from '../../format/search/index-files.ts';
import type { SearchRecord } from './search-record.ts';

const FIRST = calendarDate('1900-01-01');

/** What the records, in this order, are narrowed and sorted by. */
export function columnsOf(records: readonly SearchRecord[]): Columns {
  const columns = new Map(COLUMN_NAMES.map((name) => [name, columnOf(name, records)]));
  const each = <T>(part: (column: Column) => T) =>
    Object.fromEntries([...columns].map(([name, column]) => [name, part(column)])) as Record<ColumnName, T>;
  return {
    values: each(({ values }) => values),
    rows: each(({ rows }) => rows),
    days: records.map(({ date }) => dayNumber(date)),
  };
}

interface Column {
  readonly values: readonly string[];
  readonly rows: readonly (number | readonly number[])[];
}

const dayNumber = (date: CalendarDate | undefined): number =>
  date === undefined ? -1 : daysBetween(FIRST, date);

function columnOf(name: ColumnName, records: readonly SearchRecord[]): Column {
  const values = [...new Set(records.flatMap(({ filters }) => filters[name] ?? []))].sort();
  const numbers = new Map(values.map((value, at) => [value, at]));
  const rows = records.map(({ filters }) => {
    const of = (filters[name] ?? []).map((value) => numbers.get(value) ?? -1);
    return of.length > 1 ? of : (of[0] ?? -1);
  });
  return { values, rows };
}
