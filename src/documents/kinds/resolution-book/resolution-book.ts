import { defined } from '../../../domain/defined.ts';
import type {
  PublicOrganization,
  PublicRecord,
  PublicResolution,
  PublicTerm,
} from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { holdsMeetings } from '../../../domain/view/bodies.ts';
import { LONG_TITLE, type RecordIndex, termOn } from '../../../domain/view/index.ts';
import { clipped } from '../../../domain/view/titles.ts';
import { dateRange, shortDate } from '../../../format/wording/dates.ts';
import { counted, germanNumber } from '../../../format/wording/numbers.ts';
import {
  kindOf,
  originSentence,
  resolutionLine,
} from '../../../format/wording/resolution/resolution-words.ts';
import { letterFor } from '../../letter/index.ts';
import type { Block, DocumentData, PlannedDocument } from '../../model/index.ts';
import {
  decisionFacts,
  factsBlock,
  figuresTogether,
  fromLetter,
  heading,
  KIND_OF_VOTE,
  knownFacts,
  paperFact,
  paragraph,
  planned,
  signed,
  wordingOf,
} from '../../parts/index.ts';
import { type BookChapter, type BookEntry, chaptersOf } from './entry.ts';

const OVERVIEW = { id: 'uebersicht', text: 'Übersicht' };
const chapterId = (position: number): string => `kapitel-${position + 1}`;

const contents = (chapters: readonly BookChapter[]): Block => ({
  kind: 'contents',
  lines: [
    ...chapters.map((chapter, i) => ({ to: chapterId(i), text: chapterLine(chapter) })),
    { to: OVERVIEW.id, text: OVERVIEW.text },
  ],
});

/** A chapter as the list of contents names it: from which number to which. */
function chapterLine({ title, entries }: BookChapter): string {
  const numbers = entries.map(({ number }) => number.slice(number.indexOf('/') + 1));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `${title}: Nummer ${first}` : `${title}: Nummern ${first} bis ${last}`;
}

/** An open vote that a simple majority decides goes without saying in a book. */
const isOrdinary = ({ vote }: PublicResolution): boolean =>
  vote?.method === 'open' && vote.majority === 'simple';

function entryBlocks({ number, resolution }: BookEntry, index: RecordIndex, isClosed: boolean): Block[] {
  const { title } = resolution;
  const kind = kindOf(resolution);
  const origin = originSentence(resolution);
  return [
    { kind: 'heading', level: 3, content: [`${number} ${clipped(title, LONG_TITLE)}`] },
    ...(title.length > LONG_TITLE ? [paragraph(title)] : []),
    ...(origin === undefined ? [] : [paragraph(origin)]),
    wordingOf(resolution, isClosed ? `Nichtöffentlicher ${kind}` : kind),
    ...knownFacts([
      ...decisionFacts(resolution, index).filter(
        ([label]) => label !== KIND_OF_VOTE || !isOrdinary(resolution),
      ),
      ['Rechtsgrundlage', resolution.legalBasis],
      paperFact(resolution, index),
    ]),
  ];
}

const table = (chapters: readonly BookChapter[], index: RecordIndex, closed: Closed): Block => ({
  kind: 'table',
  caption: 'Alle Beschlüsse',
  head: ['Nummer', 'Gegenstand', 'Ergebnis'].map((word) => ({ content: [word] })),
  rows: chapters.flatMap(({ entries }) =>
    entries.map(({ number, resolution }) => [
      { content: [number], header: true as const },
      {
        content: [
          `${clipped(resolution.title, LONG_TITLE)}${closed.has(resolution.key) ? ' (nichtöffentlich)' : ''}`,
        ],
      },
      { content: [figuresTogether(resolutionLine(resolution, index))] },
    ]),
  ),
  widths: [3, 7, 5],
});

/** Keys of the resolutions that are not public. */
type Closed = ReadonlySet<string>;

/** How many there are, and how many of them are not public. */
function amountWords(all: number, closed: number): string {
  if (closed === 0) return counted(all, 'öffentlicher Beschluss', 'öffentliche Beschlüsse');
  return `${counted(all, 'Beschluss', 'Beschlüsse')}, davon ${germanNumber(closed)} nichtöffentlich`;
}

const NUMBERS =
  'Die Nummer eines Beschlusses besteht aus dem Tag und dem Punkt der Tagesordnung; U steht für einen Umlaufbeschluss, E für eine Eilentscheidung.';
const LATER =
  'Ein Beschluss aus nichtöffentlicher Sitzung steht bei seiner Sitzung, sobald er bekannt gegeben ist.';
const MARKED =
  'Nichtöffentliche Beschlüsse sind als solche bezeichnet. In der öffentlichen Ausgabe des Beschlussbuchs fehlen sie.';

/**
 * All public resolutions of a body in a term (Beschlussbuch), for members with those that are not public.
 * @param closed keys of those that are not public
 */
export function bookDocument(
  organization: PublicOrganization,
  term: PublicTerm,
  resolutions: readonly PublicResolution[],
  index: RecordIndex,
  closed: Closed = new Set(),
): DocumentData {
  const scope = { kind: 'resolution-book', body: organization.body, organization: organization.key } as const;
  const letter = letterFor(index, scope, { gremium: organization.name });
  const chapters = chaptersOf(resolutions, index);
  const days = resolutions.map(({ date }) => date).toSorted();
  const latest = days.at(-1);
  return defined({
    kind: 'resolution-book' as const,
    id: `organizations/${organization.key}/beschlussbuch-${term.key}`,
    title: `Beschlussbuch: ${organization.name}`,
    kicker: term.name,
    ...fromLetter(letter),
    date: latest,
    sheet: 'report' as const,
    blocks: [
      ...letter.opening,
      factsBlock([
        ['Wahlperiode', dateRange(term.startDate, term.endDate)],
        ['Umfang', amountWords(resolutions.length, closed.size)],
        ['Letzter Beschluss', latest && shortDate(latest)],
      ]),
      paragraph(`${NUMBERS} ${closed.size === 0 ? LATER : MARKED}`),
      heading('Inhalt'),
      contents(chapters),
      ...chapters.flatMap(({ title, entries }, i) => [
        heading(title, chapterId(i)),
        ...entries.flatMap((entry) => entryBlocks(entry, index, closed.has(entry.resolution.key))),
      ]),
      heading(OVERVIEW.text, OVERVIEW.id),
      table(chapters, index, closed),
      ...letter.closing,
      ...signed(letter),
    ],
  });
}

/** A book for each body that holds meetings and each term in which it resolved something in public. */
export const plannedBooks = ({ organizations }: PublicRecord, index: RecordIndex): PlannedDocument[] =>
  organizations.filter(holdsMeetings).flatMap((organization) => {
    const { key, body, kind } = organization;
    const all = index.resolutionsOf.get(key) ?? [];
    const byTerm = Map.groupBy(all, ({ date }) => termOn(body, date, index));
    return [...byTerm].flatMap(([term, resolutions]) =>
      term
        ? planned({
            kind: 'resolution-book',
            owner: `organizations/${key}`,
            page: url.organization(key, kind),
            slug: `beschlussbuch-${term.key}`,
            title: `Beschlussbuch, ${term.name}`,
            data: bookDocument(organization, term, resolutions, index),
          })
        : [],
    );
  });
