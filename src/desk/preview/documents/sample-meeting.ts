import { addDays } from '../../../domain/calendar-date.ts';
import { dayOf, localTime } from '../../../domain/local-time.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import type { DocumentTemplate } from '../../../domain/schema/index.ts';
import { bodyOfMeeting } from '../../../domain/view/meeting-links.ts';
import { holdsMeetings } from '../../../domain/view/bodies.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';

/** Days between invitation and meeting in a preview: enough for every profile. */
const DAYS_BEFORE = 10;

const withInvitation = (meeting: PublicMeeting): PublicMeeting => {
  const sentAt = localTime(`${addDays(dayOf(meeting.start), -DAYS_BEFORE)}T09:00`);
  return { ...meeting, status: 'invited', invitation: { sentAt, secondCall: false } };
};

/** The organization for which a template is, or any of its body that meets; undefined where it is for all. */
function organizationOf({ organization, body }: DocumentTemplate, index: RecordIndex): string | undefined {
  if (organization !== undefined) return organization;
  if (body === undefined) return undefined;
  return (index.organizationsOf.get(body) ?? []).find(holdsMeetings)?.key;
}

/**
 * A meeting on which a template is shown: the latest of its organization or body that has an agenda, else another one, as
 * if its organization held it; undefined where there is no meeting at all.
 */
export function sampleMeeting(template: DocumentTemplate, index: RecordIndex): PublicMeeting | undefined {
  const { organization, body } = template;
  const fits = (meeting: PublicMeeting) =>
    (organization === undefined || meeting.organization === organization) &&
    (body === undefined || bodyOfMeeting(meeting, index)?.key === body);
  const filled = index.meetings.filter(({ agenda }) => agenda.length > 0);
  const own = filled.findLast(fits) ?? index.meetings.findLast(fits);
  if (own) return withInvitation(own);
  const other = filled.at(-1) ?? index.meetings.at(-1);
  const instead = organizationOf(template, index);
  return (
    other &&
    withInvitation(instead === undefined ? other : { ...other, organization: instead, jointWith: [] })
  );
}
