import { defined } from '../../../domain/defined.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting, PublicRecord } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { NOTICE_MEDIUM } from '../../../format/wording/enums.ts';
import type { Block, DocumentData, PlannedDocument } from '../../model/index.ts';
import { type Fact, factsBlock, meetingFacts, paragraph } from '../../parts/index.ts';
import { announced } from '../meeting/announced.ts';
import { agendaWithNotes } from '../meeting/agenda-with-notes.ts';
import { invitedAgenda } from '../meeting/invited-agenda.ts';
import {
  meetingDocument,
  type MeetingOffice,
  officeOf,
  plannedOfMeeting,
} from '../meeting/meeting-document.ts';
import { gazetteText } from './gazette-text.ts';
import { isInvited } from '../invitation/invitation.ts';

const HEADING = 'Öffentliche Bekanntmachung';

type Notice = PublicMeeting['notice'];

/**
 * Where and when it was made known; on a board the days are lines to fill in by hand until they are known. The day on which
 * a sheet was taken off stands on no sheet that was posted before: it stays a line, and is told on the meeting's page.
 */
function proofBlocks(notice: Notice): Block[] {
  const onBoard = notice === undefined || notice.medium === 'board';
  const facts: Fact[] = notice
    ? [
        [NOTICE_MEDIUM[notice.medium], notice.name ?? 'ohne nähere Angabe'],
        ['Ausgabe', notice.issue],
        ['Seite', notice.page],
        [onBoard ? 'Ausgehängt am' : 'Erschienen am', longDate(notice.firstDay)],
        ['Letzter Tag', notice.lastDay && longDate(notice.lastDay)],
      ]
    : [];
  const byHand = onBoard
    ? [...(notice === undefined ? [{ role: 'Ausgehängt am' }] : []), { role: 'Abgenommen am' }]
    : [];
  const signer = defined({ role: 'Unterschrift', name: notice?.signedBy });
  return [
    ...(facts.length > 0 ? [factsBlock(facts)] : []),
    { kind: 'signatures', lines: [...byHand, signer] },
  ];
}

/** What is announced: time, place and agenda. */
function announcement(office: MeetingOffice): Block[] {
  const { letter, profile, meeting, index } = office;
  const opening = profile ? [paragraph(profile.sentences.noticeOpening.value)] : [];
  const access = index.location.get(meeting.location ?? '')?.access;
  return [
    ...(letter.opening.length > 0 ? letter.opening : opening),
    meetingFacts(meeting, index, [['Zugang', access]]),
    ...agendaWithNotes(invitedAgenda(meeting.agenda), office),
    ...letter.closing,
  ];
}

function noticeWith(office: MeetingOffice, proof: readonly Block[]): DocumentData {
  const { profile, meeting } = office;
  const { notice, invitation } = meeting;
  return meetingDocument(office, {
    kind: 'notice',
    word: profile?.sentences.noticeHeading.value ?? HEADING,
    date: notice?.firstDay ?? (invitation?.sentAt === undefined ? undefined : dayOf(invitation.sentAt)),
    sheet: 'board',
    blocks: [...announcement(office), ...proof],
  });
}

/** The official notice (öffentliche Bekanntmachung) of a meeting for the notice board, with its proof below. */
export function noticeOf(meeting: PublicMeeting, index: RecordIndex): DocumentData {
  const office = officeOf('notice', announced(meeting), index);
  const { signatures } = office.letter;
  return noticeWith(office, [
    ...(signatures ? [{ kind: 'signatures' as const, lines: signatures }] : []),
    ...proofBlocks(meeting.notice),
  ]);
}

/** The same as plain text for the gazette (Amtsblatt), without what is written below the sheet by hand. */
export const gazetteTextOf = (meeting: PublicMeeting, index: RecordIndex): string =>
  gazetteText(noticeWith(officeOf('notice', announced(meeting), index), []), meeting.notice?.signedBy);

/** True where a notice is due or was made: there is an invitation, and something is dealt with in public. */
const hasNotice = (meeting: PublicMeeting): boolean =>
  isInvited(meeting) && (meeting.agenda.length === 0 || meeting.agenda.some((item) => item.public));

export const plannedNotices = (record: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  record.meetings.filter(hasNotice).map((meeting) => ({
    ...plannedOfMeeting('notice', meeting, noticeOf(meeting, index)),
    text: {
      name: `bekanntmachung-${meeting.key}.txt`,
      label: 'Text für das Amtsblatt',
      content: gazetteTextOf(meeting, index),
    },
  }));
