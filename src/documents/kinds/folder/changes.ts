import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { PublicFile, PublicMeeting } from '../../../domain/public-record.ts';
import { comparisonOf } from '../../../domain/view/agenda-changes.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { changeWords, itemTitle } from '../../../format/wording/agenda/item-words.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { paperLabel } from '../../../format/wording/paper/paper-words.ts';
import type { Block } from '../../model/index.ts';
import { heading, paragraph } from '../../parts/index.ts';
import { type PaperOnAgenda, papersOnAgenda } from './parts.ts';

/** Whether the bytes of a file changed since the invitation, as the ledger knows it; asked by its address. */
export type Changed = (address: string) => boolean;

/** Items that were added, moved or withdrawn. */
const itemLines = ({ agenda }: PublicMeeting): string[] =>
  comparisonOf(agenda).flatMap(({ item, changes }) =>
    changes.map((change) => {
      const number = item.number === undefined ? '' : `TOP\u00a0${item.number}: `;
      return `${number}${itemTitle(item)} – ${changeWords(change)}`;
    }),
  );

function fileLine(file: PublicFile, invited: CalendarDate, changed: Changed): string | undefined {
  if (file.date !== undefined && file.date > invited) return `vom ${longDate(file.date)}`;
  return changed(file.url) ? 'Datei geändert' : undefined;
}

/** Papers and their attachments that are later than the invitation. */
function paperLines({ paper }: PaperOnAgenda, invited: CalendarDate, changed: Changed): string[] {
  const label = paperLabel(paper);
  const files = paper.files.flatMap((file) => {
    const words = fileLine(file, invited, changed);
    return words === undefined ? [] : [`${label}, Anlage „${file.title}“ – ${words}`];
  });
  const own =
    paper.date !== undefined && paper.date > invited ? [`${label} – vom ${longDate(paper.date)}`] : [];
  return [...own, ...files];
}

/** What changed since the invitation; nothing where nobody knows when that was and nothing is said to have changed. */
export function changesSection(meeting: PublicMeeting, index: RecordIndex, changed: Changed): Block[] {
  const sentAt = meeting.invitation?.sentAt;
  const invited = sentAt && dayOf(sentAt);
  const late = invited
    ? papersOnAgenda(meeting, index).flatMap((paper) => paperLines(paper, invited, changed))
    : [];
  const lines = [...itemLines(meeting), ...late];
  if (lines.length === 0 && !invited) return [];
  const title = heading('Seit der Einladung geändert');
  if (lines.length > 0)
    return [title, { kind: 'list', ordered: false, items: lines.map((line) => [paragraph(line)]) }];
  return [
    title,
    paragraph(
      `Die Tagesordnung ist so, wie am ${longDate(invited as CalendarDate)} eingeladen wurde; keine Vorlage und keine Anlage trägt ein späteres Datum.`,
    ),
  ];
}
