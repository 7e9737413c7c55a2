import { longDate } from '../../../format/wording/dates.ts';
import { dayOf } from '../../../domain/local-time.ts';
import { at } from '../addresses.ts';
import { readableDocument } from '../files/look-up.ts';
import { openShelf } from '../portal/shelf.ts';
import { isMine } from '../portal/view/meeting-card.ts';
import { bodyNames } from '../portal/view/meeting-words.ts';
import { paperName } from '../portal/view/paper-view.ts';
import type { AuditLine, Council, Who } from '../ports.ts';
import { type SubjectKind, subjectKind, type SubjectWords } from './subject.ts';

/** What subjects of entries are called, by `subjectName`. */
export type SubjectNames = ReadonlyMap<string, SubjectWords>;

/** Under which an entry's subject stands in `SubjectNames`. */
export const subjectName = ({ event, subject = '' }: Pick<AuditLine, 'event' | 'subject'>): string =>
  `${subjectKind(event)} ${subject}`;

/**
 * The log bears ids alone; whoever may read a document, paper or meeting today reads its title beside the entry. Of all others
 * the id stays.
 * @throws StoreError
 */
export async function subjectNames(
  entries: readonly AuditLine[],
  council: Council | undefined,
  who: Who,
): Promise<SubjectNames> {
  if (!council) return new Map();
  const { documents, meetings, papers } = council.directory;
  const [ofDocuments, ofOthers] = await Promise.all([
    documentNames(idsOf(entries, 'document', documents), council, who),
    shelfNames(idsOf(entries, 'meeting', meetings), idsOf(entries, 'paper', papers), council, who),
  ]);
  return new Map([...ofDocuments, ...ofOthers]);
}

/** Each once; none that the directory does not know. */
function idsOf(entries: readonly AuditLine[], kind: SubjectKind, known: object): readonly string[] {
  const ids = entries.flatMap(({ event, subject }) =>
    subjectKind(event) === kind && subject !== undefined && Object.hasOwn(known, subject) ? [subject] : [],
  );
  return [...new Set(ids)];
}

async function documentNames(ids: readonly string[], council: Council, who: Who) {
  const names = new Map<string, SubjectWords>();
  for (const id of ids) {
    const found = await readableDocument(council, who, id);
    if (!found) continue;
    const { title, name } = found.document;
    names.set(`document ${id}`, { text: title, href: at.document(id, name) });
  }
  return names;
}

async function shelfNames(
  meetings: readonly string[],
  papers: readonly string[],
  council: Council,
  { reader }: Who,
) {
  const { directory } = council;
  const numbers = [
    ...meetings.flatMap((key) => directory.meetings[key] ?? []),
    ...papers.flatMap((key) => directory.papers[key] ?? []),
  ];
  const shelf = await openShelf(council, reader, [...new Set(numbers)]);
  const names = new Map<string, SubjectWords>();
  for (const meeting of shelf.meetings) {
    if (!meetings.includes(meeting.key) || !isMine(meeting, shelf)) continue;
    const text = `${bodyNames(meeting, council)}, ${longDate(dayOf(meeting.start))}`;
    names.set(`meeting ${meeting.key}`, { text, href: at.meeting(meeting.key) });
  }
  for (const key of papers) {
    const paper = shelf.paper(key);
    if (!paper || shelf.readPaper(key) === 'none') continue;
    names.set(`paper ${key}`, { text: `${paperName(paper)}: ${paper.title}`, href: at.paper(key) });
  }
  return names;
}
