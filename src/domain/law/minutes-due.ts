import { addMonths, type CalendarDate } from '../calendar-date.ts';
import type { LegalProfile } from '../profiles/index.ts';

/**
 * The last day on which the minutes of a public meeting should be with the members (L-42; RP: § 41(2) GemO), or
 * undefined where the body's rules of procedure say.
 */
export function minutesDue(profile: LegalProfile, meetingOn: CalendarDate): CalendarDate | undefined {
  const { value } = profile.minutes.toMembersWithin;
  return value === 'rules-of-procedure' ? undefined : addMonths(meetingOn, value.months);
}
