import type { CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { PublicPaper } from '../public-record.ts';
import { PAPER_KINDS, type PaperKind } from '../schema/paper.ts';
import { groupBy } from './lists.ts';
import { perIndex } from './per-index.ts';
import type { RecordIndex } from './record-index.ts';

/** Segment of the address of papers that nobody dated. */
export const UNDATED = 'ohne-datum';

/** The day of a paper: its own, else the first meeting that dealt with it, else the first that is planned. */
export function dayOfPaper(paper: PublicPaper, index: RecordIndex): CalendarDate | undefined {
  if (paper.date !== undefined) return paper.date;
  const first = index.itemsOfPaper.get(paper.key)?.[0];
  if (first) return dayOf(first.meeting.start);
  return paper.consultations
    .map(({ date }) => date)
    .filter((date) => date !== undefined)
    .sort()[0];
}

/** The year under which lists keep a paper, or `UNDATED`. */
export const yearOfPaper = (paper: PublicPaper, index: RecordIndex): string =>
  dayOfPaper(paper, index)?.slice(0, 4) ?? UNDATED;

const collator = new Intl.Collator('de', { numeric: true });

/** All papers, newest first and undated ones last; of one day the higher number first. */
export const papersLatestFirst = perIndex((index): readonly PublicPaper[] =>
  index.record.papers
    .map((paper) => ({ paper, day: dayOfPaper(paper, index) ?? '' }))
    .sort(
      (a, b) =>
        (a.day > b.day ? -1 : a.day < b.day ? 1 : 0) ||
        collator.compare(b.paper.reference ?? '', a.paper.reference ?? '') ||
        (a.paper.key < b.paper.key ? -1 : 1),
    )
    .map(({ paper }) => paper),
);

const ranks = perIndex((index) => new Map(papersLatestFirst(index).map((paper, rank) => [paper, rank])));

/** Some of the papers in the order of `papersLatestFirst`. */
export function inPaperOrder(papers: readonly PublicPaper[], index: RecordIndex): PublicPaper[] {
  const rank = ranks(index);
  return papers.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** What a list of papers is narrowed to; all of it absent: all papers. */
export interface PaperSelection {
  readonly year?: string;
  readonly body?: string;
  readonly kind?: PaperKind;
}

const selectionKey = ({ year, body, kind }: PaperSelection): string => [year, body, kind].join(' ');

const selections = perIndex((index) => {
  const lists = new Map<string, PublicPaper[]>();
  for (const paper of papersLatestFirst(index)) {
    const { body, kind } = paper;
    const year = yearOfPaper(paper, index);
    for (const selection of [{}, { year }, { body }, { kind }, { year, body }]) {
      const key = selectionKey(selection);
      const list = lists.get(key);
      if (list) list.push(paper);
      else lists.set(key, [paper]);
    }
  }
  return lists;
});

/** The papers of a selection, newest first: all, of a year, of a body, of both, of a kind. */
export const selectPapers = (selection: PaperSelection, index: RecordIndex): readonly PublicPaper[] =>
  selections(index).get(selectionKey(selection)) ?? [];

/** Years that have papers, latest first, `UNDATED` last. */
export const paperYears = perIndex((index): readonly string[] => [
  ...groupBy(papersLatestFirst(index), (paper) => yearOfPaper(paper, index)).keys(),
]);

/** Kinds of which there are papers, in the order of the schema. */
export const paperKinds = perIndex((index): readonly PaperKind[] => {
  const used = new Set(index.record.papers.map(({ kind }) => kind));
  return PAPER_KINDS.filter((kind) => used.has(kind));
});

/** A paper as far as it matters what it names. */
export interface NamingPaper {
  readonly key: string;
  readonly kind: PublicPaper['kind'];
  readonly parent?: string | undefined;
  readonly related: readonly string[];
}

/** Papers by their keys, and for the key of each those that name it. */
export interface NamedPapers<P extends NamingPaper> {
  readonly paper: ReadonlyMap<string, P>;
  readonly papersNaming: ReadonlyMap<string, readonly P[]>;
}

/** The papers around a paper. Each stands in one of the lists only. */
export interface PaperRelations<P extends NamingPaper = PublicPaper> {
  /** The paper that it adds to or changes. */
  readonly parent?: P;
  /** Amendments that change it. */
  readonly amendments: readonly P[];
  /** Other papers that add to it. */
  readonly supplements: readonly P[];
  /** Named by it, or naming it. */
  readonly related: readonly P[];
}

/** The papers that `paper` names and those that name it. */
export function relationsOf<P extends NamingPaper>(paper: P, index: NamedPapers<P>): PaperRelations<P> {
  const naming = index.papersNaming.get(paper.key) ?? [];
  const children = naming.filter(({ parent }) => parent === paper.key);
  const parent = paper.parent === undefined ? undefined : index.paper.get(paper.parent);
  const named = paper.related.map((key) => index.paper.get(key)).filter((found) => found !== undefined);
  const related = new Set([...named, ...naming]);
  for (const other of [paper, parent, ...children]) if (other) related.delete(other);
  return {
    ...(parent && { parent }),
    amendments: children.filter(({ kind }) => kind === 'amendment'),
    supplements: children.filter(({ kind }) => kind !== 'amendment'),
    related: [...related],
  };
}
