import type { CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord, Entry } from '../council-record.ts';
import { resolutionDate } from '../gate/opening.ts';
import { dayOf } from '../local-time.ts';
import type { Problem } from '../problem.ts';
import type { Resolution } from '../schema/index.ts';
import { problem } from './codes.ts';

interface Dated {
  readonly field: readonly (string | number)[];
  readonly date: CalendarDate;
  /** It tells what has happened, and so lies in the past. */
  readonly isPast: boolean;
}

/** States and days of the carrying out that do not fit together. @param today where it is known */
export function oddImplementations(record: CouncilRecord, today?: CalendarDate): Problem[] {
  const meetings = new Map(record.meetings.map(({ key, data }) => [key, dayOf(data.start)]));
  return record.resolutions.flatMap((entry) => {
    const { data } = entry;
    const made = data.kind === 'item' ? meetings.get(data.item.meeting) : resolutionDate(data);
    return [...stateProblems(entry), ...dayProblems(entry, made, today)];
  });
}

function stateProblems({ path: file, data }: Entry<Resolution>): Problem[] {
  const { implementation } = data;
  if (!implementation) return [];
  const { status, doneOn } = implementation;
  const field = ['implementation', 'doneOn'];
  if (status === 'done')
    return doneOn === undefined ? [problem('implementation-day-missing', { file, field })] : [];
  return doneOn === undefined ? [] : [problem('implementation-day-odd', { file, field }, { status })];
}

function dayProblems(
  entry: Entry<Resolution>,
  made: CalendarDate | undefined,
  today: CalendarDate | undefined,
): Problem[] {
  const { path: file } = entry;
  return datesOf(entry.data).flatMap(({ field, date, isPast }) => {
    if (made !== undefined && date < made)
      return [problem('implementation-early', { file, field }, { date, made })];
    return isPast && today !== undefined && date > today
      ? [problem('implementation-ahead', { file, field }, { date })]
      : [];
  });
}

function datesOf({ implementation }: Resolution): Dated[] {
  if (!implementation) return [];
  const { due, doneOn, reports = [] } = implementation;
  const days = [
    { field: ['implementation', 'due'], date: due, isPast: false },
    { field: ['implementation', 'doneOn'], date: doneOn, isPast: true },
    ...reports.map(({ date }, i) => ({
      field: ['implementation', 'reports', i, 'date'],
      date,
      isPast: true,
    })),
  ];
  return days.flatMap(({ date, ...rest }) => (date === undefined ? [] : [{ ...rest, date }]));
}
