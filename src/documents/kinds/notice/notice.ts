import { defined } from '../../../domain/defined.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting, PublicRecord } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { NOTICE_MEDIUM } from '../../../format/wording/enums.ts';
import type { Block, DocumentData, PlannedDocument } from '../../model/index.ts';
import { type Fact, factsBlock, meetingFacts, paragraph } from '../../parts/index.ts';
import { agendaWithNotes } from '../meeting/agenda-with-notes.ts';
import { invitedAgenda } from '../meeting/invited-agenda.ts';
import { meetingDocument, officeOf, plannedOfMeeting } from '../meeting/meeting-document.ts';
import { isInvited } from '../invitation/invitation.ts';

const HEADING = 'Öffentliche Bekanntmachung';

type Notice = PublicMeeting['notice'];

/** Where and when it was made known; on a board the days are lines to fill in by hand until they are known. */
function proofBlocks(notice: Notice): Block[] {
  const onBoard = notice === undefined || notice.medium === 'board';
  const facts: Fact[] = notice
    ? [
        [NOTICE_MEDIUM[notice.medium], notice.name ?? 'ohne nähere Angabe'],
        [onBoard ? 'Ausgehängt am' : 'Erschienen am', longDate(notice.firstDay)],
        [onBoard ? 'Abgenommen am' : 'Bis', notice.lastDay && longDate(notice.lastDay)],
      ]
    : [];
  const byHand = onBoard
    ? [
        ...(notice === undefined ? [{ role: 'Ausgehängt am' }] : []),
        ...(notice?.lastDay === undefined ? [{ role: 'Abgenommen am' }] : []),
      ]
    : [];
  const signer = defined({ role: 'Unterschrift', name: notice?.signedBy });
  return [
    ...(facts.length > 0 ? [factsBlock(facts)] : []),
    { kind: 'signatures', lines: [...byHand, signer] },
  ];
}

/** The official notice (öffentliche Bekanntmachung) of a meeting for the notice board: time, place and agenda. */
export function noticeOf(meeting: PublicMeeting, index: RecordIndex): DocumentData {
  const office = officeOf('notice', meeting, index);
  const { letter, profile } = office;
  const { notice, invitation } = meeting;
  const opening = profile ? [paragraph(profile.sentences.noticeOpening.value)] : [];
  const access = index.location.get(meeting.location ?? '')?.access;
  const made = notice?.firstDay ?? (invitation?.sentAt === undefined ? undefined : dayOf(invitation.sentAt));
  return meetingDocument(office, {
    kind: 'notice',
    kicker: profile?.sentences.noticeHeading.value ?? HEADING,
    date: made,
    sheet: 'board',
    blocks: [
      ...(letter.opening.length > 0 ? letter.opening : opening),
      meetingFacts(meeting, index, [['Zugang', access]]),
      ...agendaWithNotes(invitedAgenda(meeting.agenda), office),
      ...letter.closing,
      ...(letter.signatures ? [{ kind: 'signatures' as const, lines: letter.signatures }] : []),
      ...proofBlocks(notice),
    ],
  });
}

/** True where a notice is due or was made: there is an invitation, and something is dealt with in public. */
const hasNotice = (meeting: PublicMeeting): boolean =>
  isInvited(meeting) && (meeting.agenda.length === 0 || meeting.agenda.some((item) => item.public));

export const plannedNotices = (record: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  record.meetings
    .filter(hasNotice)
    .map((meeting) => plannedOfMeeting('notice', meeting, noticeOf(meeting, index)));
