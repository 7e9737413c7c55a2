import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting, PublicRecord } from '../../../domain/public-record.ts';
import { comparisonOf } from '../../../domain/view/agenda-changes.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { longTime } from '../../../format/wording/dates.ts';
import { changesSentence } from '../../../format/wording/agenda/changes-sentence.ts';
import type { DocumentData, PlannedDocument } from '../../model/index.ts';
import { meetingFacts, paragraph } from '../../parts/index.ts';
import { announced } from '../meeting/announced.ts';
import { agendaWithNotes } from '../meeting/agenda-with-notes.ts';
import { changeBlocks, paperBlocks } from '../meeting/item-blocks.ts';
import { latestChange } from '../meeting/latest-change.ts';
import { meetingDocument, officeOf, plannedOfMeeting } from '../meeting/meeting-document.ts';

/** The agenda (Tagesordnung) as it stands now, with what changed since the invitation. */
export function agendaOf(meeting: PublicMeeting, index: RecordIndex): DocumentData {
  const office = officeOf('agenda', meeting, index);
  const { letter } = office;
  const changed = latestChange(meeting.agenda);
  const sentence = changesSentence(comparisonOf(meeting.agenda));
  return meetingDocument(office, {
    kind: 'agenda',
    kicker: changed === undefined ? undefined : `Stand: ${longTime(changed)}`,
    date: dayOf(changed ?? meeting.invitation?.sentAt ?? meeting.start),
    sheet: 'report',
    blocks: [
      ...letter.opening,
      meetingFacts(announced(meeting), index),
      ...(sentence === '' ? [] : [paragraph(sentence)]),
      ...agendaWithNotes(meeting.agenda, office, (item) => [
        ...changeBlocks(item),
        ...paperBlocks(item, index),
      ]),
      ...letter.closing,
    ],
  });
}

export const plannedAgendas = (record: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  record.meetings
    .filter(({ agendaPublic, agenda }) => agendaPublic && agenda.length > 0)
    .map((meeting) => plannedOfMeeting('agenda', meeting, agendaOf(meeting, index)));
