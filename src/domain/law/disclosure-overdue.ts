import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { LegalProfile } from '../profiles/index.ts';

/** What became of making a non-public resolution known: nothing yet, or not before the day named. */
export type Disclosure =
  | { readonly state: 'pending'; readonly decidedOn: CalendarDate }
  | { readonly state: 'withheld'; readonly reviewOn: CalendarDate };

/**
 * True where a clerk must act: a resolution pending for longer than the profile's limit, or one withheld whose day of
 * review has come (L-20; RP: § 35(1) GemO).
 */
export const disclosureOverdue = (
  profile: LegalProfile,
  disclosure: Disclosure,
  today: CalendarDate,
): boolean =>
  disclosure.state === 'pending'
    ? daysBetween(disclosure.decidedOn, today) > profile.disclosure.pendingDays.value
    : disclosure.reviewOn <= today;
