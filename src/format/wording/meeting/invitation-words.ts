import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { approvalsOf } from '../../../domain/view/meeting-links.ts';
import { longDate, longTime } from '../dates.ts';
import { NOTICE_MEDIUM } from '../enums.ts';
import { counted, listed } from '../numbers.ts';

type Notice = NonNullable<PublicMeeting['notice']>;
type Healing = NonNullable<PublicMeeting['healing']>;

/** "Amtsblatt (Blickpunkt Auental, Nr. 9/2027, Seite 3), 2. März 2027 bis 12. März 2027, gezeichnet von Frau Bode" */
export function noticeWords(notice: Notice): string {
  const { medium, name, issue, page, firstDay, lastDay, removedOn, signedBy } = notice;
  const exactly = [name, issue, page && `Seite ${page}`].filter((part) => part !== undefined && part !== '');
  const where =
    exactly.length === 0 ? NOTICE_MEDIUM[medium] : `${NOTICE_MEDIUM[medium]} (${exactly.join(', ')})`;
  const when =
    lastDay && lastDay !== firstDay ? `${longDate(firstDay)} bis ${longDate(lastDay)}` : longDate(firstDay);
  const taken = removedOn && `abgenommen am ${longDate(removedOn)}`;
  return [where, when, taken, signedBy && `gezeichnet von ${signedBy}`]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}

/** What was wrong with the invitation and why it does no harm any more. */
export function healingSentence({ defect, attended = 0, waived = 0 }: Healing): string {
  const cures = [
    ...(attended > 0 ? [`${counted(attended, 'Mitglied kam', 'Mitglieder kamen')} trotzdem`] : []),
    ...(waived > 0
      ? [`${counted(waived, 'Mitglied verzichtete', 'Mitglieder verzichteten')} darauf, ihn zu rügen`]
      : []),
  ];
  const end = /[.!?]$/.test(defect) ? '' : '.';
  return `${defect}${end} Der Mangel gilt als geheilt${cures.length > 0 ? `: ${listed(cures)}` : ''}.`;
}

/** "genehmigt am 3. Juni 2027"; a draft says that it is one. */
export function minutesWords({ status, approvedOn }: NonNullable<PublicMeeting['minutes']>): string {
  const words = {
    draft: 'Entwurf, noch nicht genehmigt',
    sent: 'versandt, noch nicht genehmigt',
    objected: 'Einwendungen erhoben, noch nicht genehmigt',
    approved: 'genehmigt',
  }[status];
  return status === 'approved' && approvedOn ? `${words} am ${longDate(approvedOn)}` : words;
}

/** True where there is something to say about the minutes: they exist, are dealt with later, or are due. */
export const hasMinutesState = (meeting: PublicMeeting, index: RecordIndex): boolean =>
  meeting.minutes !== undefined || meeting.status === 'held' || approvalsOf(meeting, index).length > 0;

/** "versandt am 2. März 2027, 10:00 Uhr"; without the time where it is midnight, as in imported records. */
export const sentWords = (sentAt: NonNullable<NonNullable<PublicMeeting['invitation']>['sentAt']>): string =>
  `versandt am ${sentAt.endsWith('T00:00') ? longDate(dayOf(sentAt)) : longTime(sentAt)}`;
