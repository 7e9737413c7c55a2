import { defined } from '../../../../domain/defined.ts';
import { type Meeting, MEETING_STATES } from '../../../../domain/schema/meeting.ts';
import { MINUTES_STATES } from '../../../../domain/schema/minutes.ts';
import { dateOf, type Form, groupOf, textOf, timeOf } from './badge.ts';

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value);

/** What of a meeting decides when it is seen, from a form that may be half filled in; undefined without a start. */
export function readMeeting(form: Form): Meeting | undefined {
  const start = timeOf(form['start']);
  if (start === undefined) return undefined;
  const [invitation, minutes] = [groupOf(form['invitation']), groupOf(form['minutes'])];
  const minutesStatus = oneOf(MINUTES_STATES, minutes['status']);
  return defined({
    title: textOf(form['title']) ?? '',
    organization: textOf(form['organization']) ?? '',
    start,
    status: oneOf(MEETING_STATES, form['status']) ?? 'scheduled',
    fixed: form['fixed'] === true,
    urgent: form['urgent'] === true,
    invitation: defined({ sentAt: timeOf(invitation['sentAt']) }),
    minutes:
      minutesStatus &&
      defined({
        status: minutesStatus,
        showDraft: minutes['showDraft'] === true,
        approvedOn: dateOf(minutes['approvedOn']),
      }),
    resultsPublishedAt: timeOf(form['resultsPublishedAt']),
    sourceId: textOf(form['sourceId']),
    agenda: [],
  });
}
