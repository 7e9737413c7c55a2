import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import { invitationPeriod } from '../law/index.ts';
import { dayOf, instant, wallClock } from '../local-time.ts';
import type { LegalProfile } from '../profiles/index.ts';
import type { PublicMeeting, PublicSite } from '../public-record.ts';
import { url } from '../url.ts';
import type { Ledger } from './ledger.ts';

/** How a period before a meeting was kept. `before`: nobody knows, the meeting was there before the log began. */
export interface Deadline {
  readonly kind: 'date' | 'invitation' | 'notice';
  readonly state: 'met' | 'shortened' | 'missed' | 'before';
  /** The day on which it happened. */
  readonly on: CalendarDate;
  /** Calendar days from then to the day of the meeting. */
  readonly days: number;
  /** What is promised or demanded, in the unit that `kind` counts: days ahead, or full days between. */
  readonly required?: number;
  /** `required` is what rules of procedure usually ask for; the law names no number. */
  readonly usual?: true;
  /** Paragraph of the law. */
  readonly source?: string;
  /** Entry of the log that shows since when it could be seen on the site. */
  readonly entry?: number;
}

interface Sources {
  readonly ledger: Ledger;
  readonly site: PublicSite;
  readonly profile: LegalProfile | undefined;
}

/** The periods of a meeting: its date on the site, the invitation, the official notice, as far as they are known. */
export function deadlinesOf(meeting: PublicMeeting, sources: Sources): Deadline[] {
  const [since, agenda] = [url.meeting(meeting.key), `${url.meeting(meeting.key)}#tagesordnung`].map(
    (address) => sources.ledger.urls.get(address)?.since,
  );
  const introduced = sources.ledger.log[0]?.at;
  const isBefore = (first: string | undefined) => first === undefined || first === introduced;
  const found = [
    dateDeadline(meeting, since, isBefore(since), sources),
    invitationDeadline(meeting, agenda, isBefore(agenda), sources),
    noticeDeadline(meeting, isBefore(agenda), sources),
  ];
  return found.filter((deadline) => deadline !== undefined);
}

const entryAt = ({ log }: Ledger, at: string | undefined): { entry?: number } => {
  const entry = log.find((line) => line.at === at)?.sequence;
  return entry === undefined ? {} : { entry };
};

/** Our own promise: the date stands on the site `noticeDays` before its day. */
function dateDeadline(
  { start, shortNotice }: PublicMeeting,
  since: string | undefined,
  isBefore: boolean,
  { ledger, site }: Sources,
): Deadline | undefined {
  if (since === undefined) return undefined;
  const on = dayOf(wallClock(instant(since), site.timeZone));
  const days = daysBetween(on, dayOf(start));
  const kept = days >= site.noticeDays;
  // Imported later than promised is nobody's fault: the gate does not call it short.
  const state = isBefore || (!kept && !shortNotice) ? 'before' : kept ? 'met' : 'missed';
  return { kind: 'date', state, on, days, required: site.noticeDays, ...entryAt(ledger, since) };
}

const DUE: readonly PublicMeeting['status'][] = ['invited', 'held'];

function invitationDeadline(
  { start, status, invitation, urgent }: PublicMeeting,
  agenda: string | undefined,
  isBefore: boolean,
  { ledger, profile }: Sources,
): Deadline | undefined {
  const sentAt = invitation?.sentAt;
  if (sentAt === undefined || profile === undefined || !DUE.includes(status)) return undefined;
  const [on, meetingOn] = [dayOf(sentAt), dayOf(start)];
  const { kept, lawful, source } = invitationPeriod(profile, { invitedOn: on, meetingOn, urgent });
  const state = isBefore ? 'before' : kept ? 'met' : lawful ? 'shortened' : 'missed';
  const required = profile.invitation.fullDaysBetween.value;
  const usual = profile.invitation.periodSetBy.value === 'rules-of-procedure';
  const days = daysBetween(on, meetingOn);
  const rule = { required, ...(usual && { usual }), source };
  return { kind: 'invitation', state, on, days, ...rule, ...entryAt(ledger, agenda) };
}

/** The law asks for a notice before the meeting and gives no number of days: the day before is the last. */
function noticeDeadline(
  { start, status, notice }: PublicMeeting,
  isBefore: boolean,
  { profile }: Sources,
): Deadline | undefined {
  if (notice === undefined || profile === undefined || !DUE.includes(status)) return undefined;
  const days = daysBetween(notice.firstDay, dayOf(start));
  const state = isBefore ? 'before' : days >= 1 ? 'met' : 'missed';
  return { kind: 'notice', state, on: notice.firstDay, days, source: profile.notice.of.source };
}
