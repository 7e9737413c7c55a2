import { flatItems, type MembersPart } from '../../../../domain/members/index.ts';
import { sha256 } from '../../keyed.ts';
import type { Council } from '../../ports.ts';
import { runningParts } from '../../portal/parts-for.ts';
import { type Happening, ofDocument, ofItem, ofOpening, ofPaper } from './happening.ts';

/** Digits of a mark: two of a million happenings are alike once in a hundred thousand councils. */
const DIGITS = 16;

/** A happening under the mark that stands for it in the store, where no title, key or id may be read. */
export interface Marked {
  readonly mark: string;
  readonly happening: Happening;
}

const known = new WeakMap<Council['directory'], Promise<readonly Marked[]>>();

/** All that the index of a council dates in the running terms, for whomever. @throws StoreError */
export function markedOf(council: Council): Promise<readonly Marked[]> {
  const { directory } = council;
  const before = known.get(directory);
  if (before) return before;
  const marked = marksOf(council);
  known.set(directory, marked);
  marked.catch(() => known.delete(directory));
  return marked;
}

async function marksOf(council: Council): Promise<readonly Marked[]> {
  const parts = await council.parts(runningParts(council));
  const found = new Map(
    parts
      .flatMap((part) => happeningsIn(part, council))
      .map((happening) => [nameOf(happening), happening] as const),
  );
  return Promise.all(
    [...found].map(async ([name, happening]) => ({ mark: (await sha256(name)).slice(0, DIGITS), happening })),
  );
}

/** The same for the same happening, and another one for each other. */
export const nameOf = ({ of, kind, at, version = '' }: Happening): string => `${of} ${kind} ${at} ${version}`;

const happeningsIn = ({ meetings, papers }: MembersPart, council: Council): Happening[] => [
  ...papers.flatMap((paper) => [...ofPaper(paper), ...paper.documents.flatMap(ofDocument)]),
  ...meetings.flatMap((meeting) => [
    ...ofOpening(meeting, council),
    ...meeting.documents.flatMap(ofDocument),
    ...flatItems(meeting.agenda).flatMap((item) => [
      ...ofItem(item, meeting, council),
      ...item.documents.flatMap(ofDocument),
    ]),
  ]),
];
