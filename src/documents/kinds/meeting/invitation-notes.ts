import { invitationPeriod } from '../../../domain/law/index.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { LegalProfile } from '../../../domain/profiles/index.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import type { Block } from '../../model/index.ts';
import { healingNote, note } from '../../parts/index.ts';

/** The note on a shortened period (L-02), where one is asked for: what the law says, the reason, and what has to come first. */
function urgencyNote({ invitation, start, urgent }: PublicMeeting, profile: LegalProfile): Block[] {
  if (invitation?.sentAt === undefined) return [];
  const period = invitationPeriod(profile, {
    invitedOn: dayOf(invitation.sentAt),
    meetingOn: dayOf(start),
    urgent,
  });
  const { shortPeriod, establishFirst } = profile.sentences;
  if (period.kept || !urgent || !shortPeriod) return [];
  return [
    note(
      'Verkürzte Einladungsfrist',
      shortPeriod.value,
      ...(invitation.urgencyReason === undefined ? [] : [`Grund: ${invitation.urgencyReason}`]),
      ...(period.establishFirst && establishFirst ? [establishFirst.value] : []),
    ),
  ];
}

/** What an invitation has to say besides the agenda: shortened period, second call; and what only the meeting brought, that a defect was healed. */
export function invitationNotes(meeting: PublicMeeting, profile: LegalProfile | undefined): Block[] {
  if (!profile) return [];
  const { secondCall } = profile.sentences;
  return [
    ...urgencyNote(meeting, profile),
    ...(meeting.invitation?.secondCall === true ? [note('Zweite Einladung', secondCall.value)] : []),
    ...healingNote(meeting, profile, 'Nachträglicher Vermerk: Mangel der Einladung'),
  ];
}
