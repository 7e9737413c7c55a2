import type { CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import { capped } from './caps.ts';
import type { AllowanceFacts } from './facts.ts';
import { type AllowanceLine, totalOf } from './line.ts';
import { meetingLine } from './meeting-lines.ts';
import { monthLines } from './month-lines.ts';
import { type Period, periodOf } from './periods.ts';
import { ruleOn } from './rates.ts';

/** What a body pays somebody for a period. */
export interface AllowanceStatement {
  readonly person: string;
  readonly body: string;
  readonly period: Period;
  /** The period is not over: more may come. */
  readonly open?: true;
  /** By day. */
  readonly lines: readonly AllowanceLine[];
  /** Cents. */
  readonly total: number;
}

/** All lines of a person, by day. @param until the last day that counts */
export function linesFor(person: string, facts: AllowanceFacts, until: CalendarDate): AllowanceLine[] {
  const attended = facts.meetings.flatMap((one) => {
    if (dayOf(one.meeting.data.start) > until) return [];
    const attendee = one.attendance.find((entry) => entry.person === person);
    return (attendee && meetingLine(one, attendee, facts)) ?? [];
  });
  const lines = [...monthLines(person, facts, until), ...capped(attended, facts)];
  return lines.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/**
 * The statements of one person: each line stands in exactly one, that of its body and of the period in which its day lies.
 * By body and period.
 */
export function statementsOf(
  person: string,
  facts: AllowanceFacts,
  until: CalendarDate,
): AllowanceStatement[] {
  const placed = linesFor(person, facts, until).map((line) => {
    const length = ruleOn(facts.allowance, line.body, line.day)?.period ?? 'quarter';
    return { line, period: periodOf(line.day, length) };
  });
  const groups = Map.groupBy(placed, ({ line, period }) => `${line.body} ${period.from} ${period.key}`);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const lines = group.map(({ line }) => line);
      const { period } = first;
      return [
        {
          person,
          body: first.line.body,
          period,
          ...(period.to >= until && { open: true as const }),
          lines,
          total: totalOf(lines),
        },
      ];
    });
}
