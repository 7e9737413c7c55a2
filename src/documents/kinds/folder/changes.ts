import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { ChangesSince } from '../../../domain/ledger/index.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { PublicFile, PublicMeeting } from '../../../domain/public-record.ts';
import { comparisonOf } from '../../../domain/view/agenda-changes.ts';
import { flatOpenItems, type RecordIndex } from '../../../domain/view/index.ts';
import { changeWords, itemTitle } from '../../../format/wording/agenda/item-words.ts';
import { longDate } from '../../../format/wording/dates.ts';
import { paperLabel } from '../../../format/wording/paper/paper-words.ts';
import type { Block } from '../../model/index.ts';
import { heading, paragraph } from '../../parts/index.ts';
import { type PaperOnAgenda, papersOnAgenda } from './parts.ts';

/** Where nobody remembers what was public. */
const UNKNOWN: ChangesSince = { files: new Map(), papers: new Map(), items: new Map() };

/** Items that were added, moved or withdrawn. */
const itemLines = ({ agenda }: PublicMeeting): string[] =>
  comparisonOf(agenda).flatMap(({ item, changes }) =>
    changes.map((change) => {
      const number = item.number === undefined ? '' : `TOP\u00a0${item.number}: `;
      return `${number}${itemTitle(item)} – ${changeWords(change)}`;
    }),
  );

const FILE_WORDS = { changed: 'Datei geändert', added: 'hinzugekommen' } as const;

function fileWords(file: PublicFile, invited: CalendarDate, { files }: ChangesSince): string | undefined {
  if (file.date !== undefined && file.date > invited) return `vom ${longDate(file.date)}`;
  const change = files.get(file.url);
  return change && FILE_WORDS[change];
}

/** Papers and their attachments that are later than the invitation, or are no longer what they were. */
function paperLines({ paper }: PaperOnAgenda, invited: CalendarDate, since: ChangesSince): string[] {
  const label = paperLabel(paper);
  const files = paper.files.flatMap((file) => {
    const words = fileWords(file, invited, since);
    return words === undefined ? [] : [`${label}, Anlage „${file.title}“ – ${words}`];
  });
  const own = [
    ...(paper.date !== undefined && paper.date > invited ? [`vom ${longDate(paper.date)}`] : []),
    ...(since.papers.get(paper.key) ?? []),
  ];
  return [...(own.length > 0 ? [`${label} – ${own.join(', ')}`] : []), ...files];
}

/** Attachments of items that are no longer what they were. */
const itemFileLines = ({ agenda }: PublicMeeting, { files, items }: ChangesSince): string[] =>
  [...flatOpenItems(agenda)].flatMap((item) => {
    const label = item.number === undefined ? itemTitle(item) : `TOP\u00a0${item.number}`;
    const stay = item.files.flatMap((file) => {
      const change = files.get(file.url);
      return change ? [`${label}, Anlage „${file.title}“ – ${FILE_WORDS[change]}`] : [];
    });
    return [...stay, ...(items.get(item.id) ?? []).map((words) => `${label} – ${words}`)];
  });

/** What changed since the invitation; nothing where nobody knows when that was and nothing is said to have changed. */
export function changesSection(
  meeting: PublicMeeting,
  index: RecordIndex,
  since: ChangesSince = UNKNOWN,
): Block[] {
  const sentAt = meeting.invitation?.sentAt;
  const invited = sentAt && dayOf(sentAt);
  const late = invited
    ? papersOnAgenda(meeting, index).flatMap((paper) => paperLines(paper, invited, since))
    : [];
  const lines = [...itemLines(meeting), ...itemFileLines(meeting, since), ...late];
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
