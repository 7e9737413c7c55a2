import { type CalendarDate, weekday } from '../calendar-date.ts';
import type { CouncilRecord, Entry } from '../council-record.ts';
import { clockOf, dayOf } from '../local-time.ts';
import type { Problem } from '../problem.ts';
import type { Meeting } from '../schema/index.ts';
import { problem } from './codes.ts';

type Path = readonly (string | number)[];

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;
const SUNDAY = 7;

interface Span {
  readonly startDate?: CalendarDate | undefined;
  readonly endDate?: CalendarDate | undefined;
}

function spanProblems(file: string, field: Path, { startDate, endDate }: Span): Problem[] {
  if (startDate === undefined || endDate === undefined || startDate <= endDate) return [];
  return [
    problem('end-before-start', { file, field: [...field, 'endDate'] }, { start: startDate, end: endDate }),
  ];
}

function yearProblems(file: string, field: Path, date: string | undefined): Problem[] {
  const year = Number(date?.slice(0, 4) ?? FIRST_YEAR);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return [];
  return [
    problem('year-odd', { file, field }, { value: date as string, first: FIRST_YEAR, last: LAST_YEAR }),
  ];
}

function meetingDates({ path: file, data }: Entry<Meeting>): Problem[] {
  const { start, end, allDay } = data;
  const problems = yearProblems(file, ['start'], start);
  if (end !== undefined && end <= start && !allDay) {
    problems.push(problem('end-before-start', { file, field: ['end'] }, { start, end }));
  }
  if (weekday(dayOf(start)) === SUNDAY)
    problems.push(problem('day-odd', { file, field: ['start'] }, { value: start }));
  if (!allDay && clockOf(start) < '06:00')
    problems.push(problem('hour-odd', { file, field: ['start'] }, { value: start }));
  return problems;
}

/** Ends before starts, years that are a slip, meetings on a Sunday or in the night. */
export function oddDates(record: CouncilRecord): Problem[] {
  return [
    ...record.meetings.flatMap(meetingDates),
    ...record.terms.flatMap(({ path, data }) => spanProblems(path, [], data)),
    ...record.organizations.flatMap(({ path, data }) => spanProblems(path, [], data)),
    ...record.people.flatMap(({ path, data }) =>
      data.memberships.flatMap((membership, i) => spanProblems(path, ['memberships', i], membership)),
    ),
    ...record.papers.flatMap(({ path, data }) => yearProblems(path, ['date'], data.date)),
  ];
}
