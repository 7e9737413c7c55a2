import { calendarDate, type CalendarDate } from '../calendar-date.ts';
import type { PublicMeeting } from '../public-record.ts';
import { groupBy } from './lists.ts';
import { perIndex } from './per-index.ts';
import type { RecordIndex } from './record-index.ts';

/** A month as `YYYY-MM`. */
export type Month = string;

/** Years outside of these are taken for slips of the pen: they get their own pages, the gap to them does not. */
const FIRST_YEAR = 1946;
const YEARS_AHEAD = 10;

export const monthOf = ({ start }: Pick<PublicMeeting, 'start'>): Month => start.slice(0, 7);
export const yearOf = ({ start }: Pick<PublicMeeting, 'start'>): string => start.slice(0, 4);

const byMonth = perIndex((index) => groupBy(index.meetings, monthOf));
const byYear = perIndex((index) => groupBy(index.meetings, yearOf));
const byYearAndBody = perIndex((index) => {
  const pairs = index.meetings.flatMap((meeting) =>
    bodiesOfMeeting(meeting, index).map((body) => ({ meeting, key: `${yearOf(meeting)}/${body}` })),
  );
  const groups = groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, members]) => [key, members.map(({ meeting }) => meeting)]));
});

/** Keys of the bodies whose organizations hold the meeting; several where bodies meet jointly. */
export function bodiesOfMeeting({ organization, jointWith }: PublicMeeting, index: RecordIndex): string[] {
  const keys = [organization, ...jointWith].map((key) => index.organization.get(key)?.body);
  return [...new Set(keys.filter((key) => key !== undefined))];
}

/** Meetings of a month, earliest first. */
export const meetingsInMonth = (month: Month, index: RecordIndex): readonly PublicMeeting[] =>
  byMonth(index).get(month) ?? [];

/** Meetings of a year, earliest first; of one body alone where `body` is given. */
export const meetingsInYear = (year: string, index: RecordIndex, body?: string): readonly PublicMeeting[] =>
  (body === undefined ? byYear(index).get(year) : byYearAndBody(index).get(`${year}/${body}`)) ?? [];

/** Every month from the first meeting to the last, the current one included, earliest first. */
export const calendarMonths = perIndex((index): readonly Month[] => {
  const months = new Set([...byMonth(index).keys(), index.record.today.slice(0, 7)]);
  const usual = [...months].filter((month) => isUsual(month, index.record.today)).sort();
  for (let month = usual[0] as Month; month < (usual.at(-1) as Month); month = monthAfter(month))
    months.add(month);
  return [...months].sort();
});

/** Every year of the calendar, latest first. */
export const calendarYears = perIndex((index): readonly string[] =>
  [...new Set(calendarMonths(index).map((month) => month.slice(0, 4)))].reverse(),
);

/** The months of the calendar before and after `month`. */
export function monthNeighbours(month: Month, index: RecordIndex): { previous?: Month; next?: Month } {
  const months = calendarMonths(index);
  const position = months.indexOf(month);
  const [previous, next] = [months[position - 1], months[position + 1]];
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }) };
}

/** First day of a month. */
export const firstDay = (month: Month): CalendarDate => calendarDate(`${month}-01`);

function monthAfter(month: Month): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return number === 12
    ? `${year + 1}-01`
    : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`;
}

function isUsual(month: Month, today: CalendarDate): boolean {
  const year = Number(month.slice(0, 4));
  return year >= FIRST_YEAR && year <= Number(today.slice(0, 4)) + YEARS_AHEAD;
}
