import { addDays, addMonths, calendarDate, type CalendarDate, daysBetween } from '../calendar-date.ts';
import { holdsOn } from '../members/holds-on.ts';
import type { AllowanceFunction, AllowanceRate } from '../schema/allowance.ts';
import type { Membership, Role } from '../schema/index.ts';
import type { AllowanceFacts } from './facts.ts';
import type { MonthLine } from './line.ts';
import { ruleOn } from './rates.ts';
import { leadsFaction } from './seat.ts';

/** Roles that have the monthly amount of a function: that of the chair is paid beside that of a member. */
const HAS: Readonly<Record<Exclude<AllowanceFunction, 'faction-chair'>, readonly Role[]>> = {
  mayor: ['mayor'],
  chair: ['chair'],
  'deputy-chair': ['deputy-chair'],
  member: ['member', 'chair', 'deputy-chair'],
  deputy: ['deputy'],
  advisory: ['advisory'],
};

/** A day with the rate that holds on it. */
interface PaidDay {
  readonly day: CalendarDate;
  readonly rate: AllowanceRate;
}

/**
 * The monthly amounts of one person, for each month that is over.
 * @param until the last day that counts
 */
export function monthLines(person: string, facts: AllowanceFacts, until: CalendarDate): MonthLine[] {
  const memberships = facts.memberships.get(person) ?? [];
  const monthly = facts.allowance.rates.filter(({ perMonth }) => perMonth !== undefined);
  const series = Map.groupBy(monthly, (rate) => [rate.body, rate.organization, rate.function].join(' '));
  return [...series.values()].flatMap((rates) => {
    const owned = memberships.filter((one) => rates.some((rate) => isPaidBy(rate, one, facts)));
    return owned.length === 0 ? [] : linesOfSeries(rates, owned, facts, until);
  });
}

/** A rate without an organization is for the council of the body, that of a Fraktion's chair for each of them. */
function isPaidBy(rate: AllowanceRate, membership: Membership, { organizations }: AllowanceFacts): boolean {
  const own = organizations.get(membership.organization);
  if (rate.organization !== undefined && rate.organization !== membership.organization) return false;
  if (rate.function === 'faction-chair') return leadsFaction(membership, rate.body, organizations);
  const isThere = rate.organization !== undefined || (own?.kind === 'council' && own.body === rate.body);
  return isThere && HAS[rate.function].includes(membership.role);
}

function linesOfSeries(
  rates: readonly AllowanceRate[],
  memberships: readonly Membership[],
  facts: AllowanceFacts,
  until: CalendarDate,
): MonthLine[] {
  const first = rates.map(({ startDate }) => startDate).reduce((a, b) => (a < b ? a : b));
  const lines: MonthLine[] = [];
  for (let month = firstOf(first); ; month = addMonths(month, 1)) {
    const last = addDays(addMonths(month, 1), -1);
    if (last > until) return lines;
    const days = Array.from({ length: daysBetween(month, last) + 1 }, (_, i) => addDays(month, i));
    const paid = days.flatMap((day): PaidDay[] => {
      const rate = rates.find((one) => holdsOn(one, day));
      return rate && memberships.some((one) => holdsOn(one, day)) ? [{ day, rate }] : [];
    });
    lines.push(...linesOfMonth(paid, days.length, facts));
  }
}

const firstOf = (day: CalendarDate): CalendarDate => calendarDate(`${day.slice(0, 8)}01`);

/** One line for a whole month, by the rate of its first day; or one for each rate by its days, half a cent rounded up. */
function linesOfMonth(paid: readonly PaidDay[], of: number, { allowance }: AllowanceFacts): MonthLine[] {
  const [first] = paid;
  if (!first) return [];
  const isWhole = (ruleOn(allowance, first.rate.body, first.day)?.partMonth ?? 'whole') === 'whole';
  if (isWhole) return [lineOf(first)];
  return [...Map.groupBy(paid, ({ rate }) => rate).values()].flatMap((days) => {
    const [start] = days;
    if (!start) return [];
    const line = lineOf(start);
    return days.length === of
      ? [line]
      : [
          {
            ...line,
            amount: Math.round((line.rate * days.length) / of),
            part: { days: days.length, of },
          },
        ];
  });
}

const lineOf = ({ day, rate }: PaidDay): MonthLine => ({
  kind: 'month',
  body: rate.body,
  ...(rate.organization !== undefined && { organization: rate.organization }),
  function: rate.function,
  day,
  rate: rate.perMonth ?? 0,
  amount: rate.perMonth ?? 0,
});
