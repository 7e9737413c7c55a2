import type { CalendarDate } from '../calendar-date.ts';
import type { LegalProfile } from '../profiles/index.ts';

/**
 * The last day for objections against minutes (L-43; RP: § 41(3) GemO): the day of the body's next meeting, or undefined
 * where that is not known yet or the rules of procedure say.
 */
export const objectionsUntil = (
  profile: LegalProfile,
  nextMeetingOn: CalendarDate | undefined,
): CalendarDate | undefined =>
  profile.minutes.objectionsUntil.value === 'next-meeting' ? nextMeetingOn : undefined;
