import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { invitationPeriod, type InvitationPeriod } from '../../../domain/law/invitation-period.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { DirectoryBody, MembersMeeting } from '../../../domain/members/index.ts';
import type { Council } from '../ports.ts';

/** The period of the body that invites, reckoned from the day on which the mails leave. */
export interface CheckedPeriod extends InvitationPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly urgent: boolean;
  readonly body: DirectoryBody;
}

/** The body that leads the meeting, with its law; undefined where no profile of it is known. */
export function bodyOf({ organization }: MembersMeeting, council: Council): DirectoryBody | undefined {
  const key = council.facts.organization.get(organization)?.body;
  return council.directory.bodies?.find((body) => body.key === key);
}

/** Holds the day of sending against the law of the body (L-01, L-02); undefined where no law is known. */
export function checkedPeriod(
  meeting: MembersMeeting,
  council: Council,
  from: CalendarDate,
): CheckedPeriod | undefined {
  const body = bodyOf(meeting, council);
  if (!body) return undefined;
  const to = dayOf(meeting.start);
  const urgent = meeting.invitation?.urgent === true;
  return { ...invitationPeriod(body, { invitedOn: from, meetingOn: to, urgent }), from, to, urgent, body };
}
