import type { AllowanceFacts } from './facts.ts';
import type { MeetingLine, Unpaid } from './line.ts';
import { ruleOn } from './rates.ts';

/**
 * The meetings of one person with the caps of each body: of one day the best-paid count, of one calendar year the first.
 * @param lines by start
 */
export function capped(lines: readonly MeetingLine[], facts: AllowanceFacts): MeetingLine[] {
  const perDay = groups(lines, ({ body, day }) => `${body} ${day}`).flatMap((day) => {
    const most = ruleOn(facts.allowance, day[0]?.body ?? '', dayIn(day))?.perDay ?? Infinity;
    const paid = new Set(
      day
        .filter(isPaid)
        .toSorted((a, b) => b.amount - a.amount)
        .slice(0, most),
    );
    return day.map((line) => (paid.has(line) ? line : without(line, 'day')));
  });
  const counts = new Map<string, number>();
  return perDay.map((line) => {
    if (!isPaid(line)) return line;
    const year = `${line.body} ${line.day.slice(0, 4)}`;
    const count = (counts.get(year) ?? 0) + 1;
    counts.set(year, count);
    const { perYear = Infinity } = ruleOn(facts.allowance, line.body, line.day) ?? {};
    return count > perYear ? without(line, 'year') : line;
  });
}

const isPaid = ({ unpaid }: MeetingLine): boolean => unpaid === undefined;

const dayIn = ([first]: readonly MeetingLine[]): MeetingLine['day'] => (first as MeetingLine).day;

/** The reason that was there first stays. */
const without = (line: MeetingLine, unpaid: Unpaid): MeetingLine => ({
  ...line,
  amount: 0,
  unpaid: line.unpaid ?? unpaid,
});

const groups = <T>(all: readonly T[], by: (one: T) => string): T[][] => [...Map.groupBy(all, by).values()];
