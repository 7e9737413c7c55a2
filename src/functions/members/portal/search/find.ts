import {
  flatItems,
  type MembersDocument,
  type MembersMeeting,
  type MembersPaper,
} from '../../../../domain/members/index.ts';
import { fileType } from '../../../../format/wording/documents.ts';
import { at } from '../../addresses.ts';
import type { Shelf } from '../shelf.ts';
import { bodyNames, whenOf } from '../view/meeting-words.ts';
import { paperName } from '../view/paper-view.ts';
import { holds, type Needle } from './needle.ts';
import { plainText } from './plain-text.ts';
import { marked, type Piece, snippetOf } from './snippet.ts';

/** Something that was found and may be read. */
export interface Hit {
  readonly kind: 'Tagesordnung' | 'Vorlage' | 'Dokument';
  readonly href: string;
  readonly title: readonly Piece[];
  /** Where it stands: "Rat, Montag, 15. März 2027". */
  readonly about: string;
  readonly snippet?: readonly Piece[];
  /** By which hits are sorted. */
  readonly date: string;
  readonly public: boolean;
}

/** Something that may be read, before it is known whether the words are in it. */
interface Candidate extends Pick<Hit, 'kind' | 'href' | 'about' | 'date' | 'public'> {
  readonly title: string;
  readonly text: string;
  /** Looked through as well, never cut out: the titles above it. */
  readonly beside: string;
}

/**
 * What holds all words, newest first. What may not be read is passed over before anybody looks into it, so that neither a hit
 * nor their number tells of it. The texts stream through; what stays in memory is the hits.
 * @param numbers parts whose texts are looked through
 */
export async function find(
  shelf: Shelf,
  needles: readonly Needle[],
  numbers: readonly number[],
): Promise<Hit[]> {
  if (needles.length === 0) return [];
  const hits = new Map<string, Hit>();
  const look = (id: string, candidate: Candidate): void => {
    const { title, text, beside } = candidate;
    if (!hits.has(id) && holds(needles, [title, text, beside]) && holdsHere(needles, candidate))
      hits.set(id, hitOf(candidate, needles));
  };
  for (const meeting of shelf.meetings) for (const [id, one] of itemsOf(meeting, shelf)) look(id, one);
  for (const paper of shelf.papers)
    if (shelf.readPaper(paper.key) !== 'none') look(`p ${paper.key}`, paperCandidate(paper));
  const documents = documentsOf(shelf);
  for (const [id, one] of documents) look(`d ${id}`, one);
  for (const number of numbers) {
    if (!shelf.council.directory.parts[number]?.texts) continue;
    for await (const { id, text } of shelf.council.texts(number)) {
      const document = documents.get(id);
      if (document) look(`d ${id}`, { ...document, text });
    }
  }
  return [...hits.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** At least one word stands in the thing itself, not all only in the titles above it. */
const holdsHere = (needles: readonly Needle[], { title, text }: Candidate): boolean =>
  needles.some((needle) => holds([needle], [title, text]));

function hitOf(candidate: Candidate, needles: readonly Needle[]): Hit {
  const { kind, href, title, text, about, date } = candidate;
  const snippet = snippetOf(text, needles);
  return {
    kind,
    href,
    about,
    date,
    public: candidate.public,
    title: marked(title, needles),
    ...(snippet && { snippet }),
  };
}

const itemsOf = (meeting: MembersMeeting, shelf: Shelf): (readonly [string, Candidate])[] =>
  flatItems(meeting.agenda)
    .filter((item) => shelf.readItem(meeting.key, item.id) !== 'none')
    .map((item) => [
      `i ${meeting.key} ${item.id}`,
      {
        kind: 'Tagesordnung',
        href: `${at.meeting(meeting.key)}#top-${item.id}`,
        title: [item.number && `TOP ${item.number}:`, item.title ?? 'Nichtöffentliche Angelegenheit']
          .filter(Boolean)
          .join(' '),
        text: plainText([item.html, item.resolutionHtml, item.result?.wording]),
        beside: bodyNames(meeting, shelf.council),
        about: `${bodyNames(meeting, shelf.council)}, ${whenOf(meeting)}`,
        date: meeting.start,
        public: item.public,
      },
    ]);

const paperCandidate = (paper: MembersPaper): Candidate => ({
  kind: 'Vorlage',
  href: at.paper(paper.key),
  title: paper.title,
  text: plainText([paper.html]),
  beside: paperName(paper),
  about: paperName(paper),
  date: paper.date ?? '',
  public: paper.public,
});

/** Documents that may be read, by id, without their texts. */
function documentsOf(shelf: Shelf): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  const add = (documents: readonly MembersDocument[], about: string, date: string): void => {
    for (const document of documents)
      if (!found.has(document.id) && shelf.readDocument(document.id) !== 'none')
        found.set(document.id, documentCandidate(document, about, date));
  };
  for (const paper of shelf.papers)
    add(paper.documents, [paperName(paper), paper.title].join(': '), paper.date ?? '');
  for (const meeting of shelf.meetings) {
    const about = `${bodyNames(meeting, shelf.council)}, ${whenOf(meeting)}`;
    add(meeting.documents, about, meeting.start);
    for (const item of flatItems(meeting.agenda)) add(item.documents, about, meeting.start);
  }
  return found;
}

const documentCandidate = (document: MembersDocument, about: string, date: string): Candidate => {
  const { id, name, title, mimeType } = document;
  return {
    kind: 'Dokument',
    href: at.document(id, name),
    title,
    text: '',
    beside: '',
    about: `${fileType({ id, title, name, mimeType, url: name })} · ${about}`,
    date: document.date ?? date,
    public: document.public,
  };
};
