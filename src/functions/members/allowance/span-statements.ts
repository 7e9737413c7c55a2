import { totalOf } from '../../../domain/allowance/line.ts';
import type { AllowanceStatement } from '../../../domain/allowance/statements.ts';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { PersonAllowance } from '../../../domain/members/index.ts';

/** From a day to a day, both part of it. */
export interface Span {
  readonly body: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What a body pays each person for any span: the same lines as in the periods, with the caps that held there. */
export const spanStatements = (
  all: readonly PersonAllowance[],
  { body, from, to }: Span,
): AllowanceStatement[] =>
  all.flatMap(({ person, statements }) => {
    const lines = statements
      .flatMap((one) => one.lines)
      .filter((line) => line.body === body && from <= line.day && line.day <= to);
    if (lines.length === 0) return [];
    return [{ person, body, period: { key: `${from}-${to}`, from, to }, lines, total: totalOf(lines) }];
  });
