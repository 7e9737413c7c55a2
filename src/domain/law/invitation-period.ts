import { addDays, type CalendarDate, daysBetween } from '../calendar-date.ts';
import type { LegalProfile } from '../profiles/index.ts';

/** Whether an invitation left enough days, and what a shorter period asks for. */
export interface InvitationPeriod {
  /** Full calendar days between the day of the invitation and the day of the meeting; negative where it came after. */
  readonly fullDays: number;
  /** First day on which the meeting may be held without urgency. */
  readonly earliest: CalendarDate;
  /** The period was kept. */
  readonly kept: boolean;
  /** The meeting may take place: the period was kept, or it was shortened for urgency where the law allows that. */
  readonly lawful: boolean;
  /** The invitation must say that the period was shortened (L-02). */
  readonly noteNeeded: boolean;
  /** The first item must establish the urgency (L-02). */
  readonly establishFirst: boolean;
  readonly source: string;
}

/** What of a profile the period is reckoned from. */
export interface PeriodRules {
  readonly invitation: Pick<LegalProfile['invitation'], 'fullDaysBetween' | 'urgent'>;
}

/** The first day on which a meeting may be held to which members were invited on `invitedOn` (L-01). */
export const earliestMeeting = (profile: PeriodRules, invitedOn: CalendarDate): CalendarDate =>
  addDays(invitedOn, profile.invitation.fullDaysBetween.value + 1);

/** Holds the days between invitation and meeting against the law (L-01, L-02; RP: § 34(3) GemO). */
export function invitationPeriod(
  profile: PeriodRules,
  { invitedOn, meetingOn, urgent }: { invitedOn: CalendarDate; meetingOn: CalendarDate; urgent: boolean },
): InvitationPeriod {
  const { fullDaysBetween, urgent: shortened } = profile.invitation;
  const fullDays = daysBetween(invitedOn, meetingOn) - 1;
  const kept = fullDays >= fullDaysBetween.value;
  const mayBeShort = urgent && shortened.value.allowed && invitedOn <= meetingOn;
  return {
    fullDays,
    earliest: earliestMeeting(profile, invitedOn),
    kept,
    lawful: kept || mayBeShort,
    noteNeeded: !kept && mayBeShort && shortened.value.noteInInvitation,
    establishFirst: !kept && mayBeShort && shortened.value.establishFirst,
    source: fullDaysBetween.source,
  };
}
