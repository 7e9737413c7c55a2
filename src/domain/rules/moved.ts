import type { CalendarDate } from '../calendar-date.ts';
import type { CouncilRecord } from '../council-record.ts';
import { dayOf } from '../local-time.ts';
import type { Problem } from '../problem.ts';
import type { Meeting } from '../schema/index.ts';
import { problem } from './codes.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);

/** Whether a German text names a day: "4. Mai", "4.5.", "04.05.2027"; another year is another day. */
export function namesDay(text: string, date: CalendarDate): boolean {
  const [year = '', month, day] = date.split('-');
  const written = `(?:0?${Number(month)}\\.|${MONTHS[Number(month) - 1]}(?!\\p{L}))`;
  return new RegExp(`(?<!\\d)0?${Number(day)}\\.\\s*${written}(?!\\s*(?!${year})\\d{4})`, 'u').test(text);
}

/** Not shown before `noticeDays`: neither its date stands nor has anybody been invited. */
const waits = ({ status, fixed, invitation }: Meeting): boolean =>
  status === 'scheduled' && fixed !== true && invitation?.sentAt === undefined;

/**
 * Moved meetings whose reason tells a new date that is not shown yet: until then nothing can be found on that day, and no
 * link leads there.
 */
export function movedUnseen({ meetings }: Pick<CouncilRecord, 'meetings'>): Problem[] {
  const byKey = new Map(meetings.map((meeting) => [meeting.key, meeting]));
  return meetings.flatMap(({ path: file, data }) => {
    const next = byKey.get(data.movedTo ?? '');
    if (data.status !== 'moved' || !next || !waits(next.data)) return [];
    const date = dayOf(next.data.start);
    if (!namesDay(data.statusReason ?? '', date)) return [];
    return [problem('moved-not-shown', { file, field: ['movedTo'] }, { date, next: next.path })];
  });
}
