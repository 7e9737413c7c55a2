import type { Deadline, PublishingCalendar } from '../../domain/calendar/index.ts';
import { causeWords, changeWords } from '../../format/wording/calendar/change-words.ts';
import {
  deadlineWords,
  lateWords,
  sourceWords,
  waitingWords,
} from '../../format/wording/calendar/duty-words.ts';

/** The calendar for programs: the facts, each with its words. Instants are ISO 8601 in UTC, times local. */
export function calendarJson(calendar: PublishingCalendar, noticeDays: number): string {
  const { at, now, timeZone, until, days, passed, late, waiting, older } = calendar;
  const value = {
    at: iso(at),
    now,
    timeZone,
    until,
    noticeDays,
    days: days.map(({ day, changes, deadlines }) => ({
      day,
      changes: changes.map((change) => ({
        ...change,
        at: iso(change.at),
        what: changeWords(change),
        why: causeWords(change.cause, noticeDays),
      })),
      deadlines: deadlines.map(deadlineView),
    })),
    passed: passed.map(deadlineView),
    late: late.map((one) => ({ ...one, what: lateWords(one) })),
    waiting: waiting.map((one) => ({ ...one, what: waitingWords(one) })),
    older,
  };
  return JSON.stringify(value, null, 2);
}

const iso = (at: number): string => new Date(at).toISOString();

const deadlineView = (deadline: Deadline) => ({
  ...deadline,
  what: deadlineWords(deadline),
  legalSource: sourceWords(deadline),
});
