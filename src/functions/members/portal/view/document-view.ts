import type { MembersDocument, MembersMeeting } from '../../../../domain/members/index.ts';
import { longDate } from '../../../../format/wording/dates.ts';
import { fileType } from '../../../../format/wording/documents.ts';
import { keepTogether } from '../../../../format/wording/keep-together.ts';
import { byteSize } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import { type Baseline, datedMark, type Mark } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { lateWords } from './late-words.ts';

/** A document that this reader may open. */
export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** "PDF, 1,2 MB" */
  readonly facts: string;
  /** Bytes. */
  readonly size: number;
  readonly public: boolean;
  /** May be looked at, not kept. */
  readonly viewOnly: boolean;
  readonly mark?: Mark;
  /** "nachgereicht am 5. März 2027, 14:00 Uhr" */
  readonly late?: string;
}

/** The paper itself before its attachments. */
export const mainFirst = (documents: readonly MembersDocument[]): MembersDocument[] => [
  ...documents.filter(({ kind }) => kind === 'paper'),
  ...documents.filter(({ kind }) => kind !== 'paper'),
];

/** Those of `documents` that may be read, in their order. @param meeting whose invitation tells what came late */
export const documentViews = (
  documents: readonly MembersDocument[],
  shelf: Shelf,
  baseline: Baseline,
  meeting?: MembersMeeting,
): DocumentView[] =>
  documents.flatMap((document) => {
    const reading = shelf.readDocument(document.id);
    return reading === 'none' ? [] : [viewOf(document, reading === 'view', baseline, meeting)];
  });

function viewOf(
  document: MembersDocument,
  viewOnly: boolean,
  baseline: Baseline,
  meeting: MembersMeeting | undefined,
): DocumentView {
  const { id, name, title, size, date } = document;
  const mark = datedMark(document, baseline);
  const late = meeting && lateWords(document, meeting, baseline, 'ausgetauscht');
  const type = fileType({ id, title, mimeType: document.mimeType, name, url: name });
  const facts = [
    `${type}, ${keepTogether(byteSize(size))}`,
    date && keepTogether(longDate(date)),
    document.generated && 'aus den Daten erzeugt',
  ];
  return {
    id,
    title,
    href: at.document(id, name),
    facts: facts.filter(Boolean).join(' · '),
    size,
    public: document.public,
    viewOnly,
    ...(mark && { mark }),
    ...(late !== undefined && { late }),
  };
}
