import { type ChangesSince, NOTHING_SINCE, type SinceInvitation } from '../../../domain/ledger/index.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { PublicMeeting, PublicPaper, PublicRecord } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import type { DocumentData, FolderPlan, PlannedDocument } from '../../model/index.ts';
import { heading, meetingFacts, note } from '../../parts/index.ts';
import { latestChange } from '../meeting/latest-change.ts';
import { meetingDocument, officeOf, plannedOfMeeting } from '../meeting/meeting-document.ts';
import { paperDocument } from '../paper/paper.ts';
import { changesSection } from './changes.ts';
import { contents } from './contents.ts';
import { folderParts, papersOnAgenda } from './parts.ts';

/** What an edition of a folder adds to the public one. */
interface Edition {
  /** The sheet of a paper; default that of the public. */
  readonly sheetOf?: (paper: PublicPaper) => DocumentData;
  /** What changed since the invitation, where the ledger knows it. */
  readonly since?: ChangesSince | undefined;
}

const ACCESSIBILITY = [
  'Deckblatt, Tagesordnung und Vorlagen dieser Mappe sind nach PDF/UA ausgezeichnet.',
  'Für die Anlagen gilt das nicht: Sie sind so zugänglich, wie sie eingereicht wurden. Die Mappe als Ganzes trägt das Kennzeichen PDF/UA deshalb nicht.',
];

/** All papers of a meeting for one file (Sitzungsmappe); undefined for a meeting without papers. */
export function folderPlan(
  meeting: PublicMeeting,
  index: RecordIndex,
  { sheetOf = (paper) => paperDocument(paper, index), since }: Edition = {},
): FolderPlan | undefined {
  if (papersOnAgenda(meeting, index).length === 0) return undefined;
  const office = officeOf('folder', meeting, index);
  const parts = folderParts(meeting, index, sheetOf);
  const changedAt = latestChange(meeting.agenda) ?? meeting.invitation?.sentAt ?? meeting.start;
  const before = [
    ...office.letter.opening,
    meetingFacts(meeting, index),
    ...changesSection(meeting, index, since),
    heading('Inhalt'),
  ];
  const after = [note('Zur Barrierefreiheit', ...ACCESSIBILITY), ...office.letter.closing];
  return {
    parts,
    cover: (placements) =>
      meetingDocument(office, {
        kind: 'folder',
        date: dayOf(changedAt),
        sheet: 'report',
        blocks: [...before, contents(parts, placements), ...after],
      }),
  };
}

/** A folder for each meeting whose agenda names papers. */
export const plannedFolders = (
  { meetings }: PublicRecord,
  index: RecordIndex,
  since: SinceInvitation = NOTHING_SINCE,
): PlannedDocument[] =>
  meetings
    .filter(({ agendaPublic }) => agendaPublic)
    .flatMap((meeting) => {
      const folder = folderPlan(meeting, index, { since: since.get(meeting.key) });
      return folder ? [{ ...plannedOfMeeting('folder', meeting, folder.cover([])), folder }] : [];
    });
