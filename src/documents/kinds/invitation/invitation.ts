import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting, PublicRecord } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import type { DocumentData, PlannedDocument } from '../../model/index.ts';
import { meetingFacts, paragraph } from '../../parts/index.ts';
import { announced } from '../meeting/announced.ts';
import { agendaWithNotes } from '../meeting/agenda-with-notes.ts';
import { invitationNotes } from '../meeting/invitation-notes.ts';
import { invitedAgenda } from '../meeting/invited-agenda.ts';
import { paperBlocks } from '../meeting/item-blocks.ts';
import { meetingDocument, officeOf, plannedOfMeeting } from '../meeting/meeting-document.ts';
import { signatureBlock } from '../meeting/signatures.ts';

const OPENING = ['Sehr geehrte Damen und Herren,', 'zu folgender Sitzung lade ich Sie ein:'].map(paragraph);

/** The invitation (Einladung) with the agenda that members were invited to, and the notes that the law asks for. */
export function invitationOf(held: PublicMeeting, index: RecordIndex): DocumentData {
  const office = officeOf('invitation', announced(held), index);
  const { letter, profile, meeting } = office;
  const sentAt = meeting.invitation?.sentAt;
  const access = index.location.get(meeting.location ?? '')?.access;
  return meetingDocument(office, {
    kind: 'invitation',
    date: sentAt === undefined ? undefined : dayOf(sentAt),
    sheet: 'letter',
    blocks: [
      ...(letter.opening.length > 0 ? letter.opening : OPENING),
      meetingFacts(meeting, index, [['Zugang', access]]),
      ...invitationNotes(meeting, profile),
      ...agendaWithNotes(invitedAgenda(meeting.agenda), office, (item) => paperBlocks(item, index)),
      ...letter.closing,
      signatureBlock(office),
    ],
  });
}

/** True once members are invited and the agenda is public. */
export const isInvited = ({ agendaPublic, invitation }: PublicMeeting): boolean =>
  agendaPublic && invitation?.sentAt !== undefined;

export const plannedInvitations = (record: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  record.meetings
    .filter(isInvited)
    .map((meeting) => plannedOfMeeting('invitation', meeting, invitationOf(meeting, index)));
