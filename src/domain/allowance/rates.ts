import type { CalendarDate } from '../calendar-date.ts';
import { holdsOn } from '../members/holds-on.ts';
import type { Allowance, AllowanceFunction, AllowanceRate, AllowanceRule } from '../schema/allowance.ts';

/** What a rate is asked for. */
interface Asked {
  readonly body: string;
  readonly organization: string;
  readonly day: CalendarDate;
}

/**
 * The rate per meeting of a function on a day: that of the organization itself before that of its body. Rates without an
 * amount per meeting are none here.
 */
export const meetingRate = (
  { rates }: Allowance,
  as: AllowanceFunction,
  { body, organization, day }: Asked,
): AllowanceRate | undefined => {
  const known = rates.filter(
    (rate) =>
      rate.body === body && rate.function === as && rate.perMeeting !== undefined && holdsOn(rate, day),
  );
  return (
    known.find((rate) => rate.organization === organization) ??
    known.find((rate) => rate.organization === undefined)
  );
};

/** How a body reckons on a day. */
export const ruleOn = (
  { rules }: Allowance,
  body: string,
  day: CalendarDate,
): Partial<AllowanceRule> | undefined => rules.find((rule) => rule.body === body && holdsOn(rule, day));
