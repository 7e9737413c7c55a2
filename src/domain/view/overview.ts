import { isMade } from './is-made.ts';
import { bodiesOfMeeting, yearOf } from './meeting-years.ts';
import { perIndex } from './per-index.ts';
import { yearOfPaper } from './papers.ts';
import type { RecordIndex } from './record-index.ts';
import { bodyOfResolution } from './resolutions.ts';

/** What there is of one year, or of one body in one year. */
export interface Amounts {
  meetings: number;
  papers: number;
  resolutions: number;
}
/** One year of the record, in all and by body. */
export interface YearOverview extends Readonly<Amounts> {
  readonly year: string;
  readonly bodies: ReadonlyMap<string, Readonly<Amounts>>;
}

const none = (): Amounts => ({ meetings: 0, papers: 0, resolutions: 0 });

/**
 * How much there is in each year, latest first; papers without any date at the end. A joint meeting counts once in all
 * and once for each of its bodies.
 */
export const yearsOverview = perIndex((index): readonly YearOverview[] => {
  const years = new Map<string, Amounts & { bodies: Map<string, Amounts> }>();
  for (const [kind, year, bodies] of everything(index)) {
    const all = years.get(year) ?? { ...none(), bodies: new Map<string, Amounts>() };
    years.set(year, all);
    all[kind] += 1;
    for (const body of bodies) {
      const ofBody = all.bodies.get(body) ?? none();
      all.bodies.set(body, ofBody);
      ofBody[kind] += 1;
    }
  }
  const isYear = (text: string) => Number(/^\d{4}$/.test(text));
  return [...years]
    .map(([year, amounts]) => ({ year, ...amounts }))
    .sort((a, b) => isYear(b.year) - isYear(a.year) || (a.year > b.year ? -1 : 1));
});

type Found = [kind: keyof Amounts, year: string, bodies: readonly string[]];

function* everything(index: RecordIndex): Generator<Found> {
  for (const meeting of index.meetings) {
    yield ['meetings', yearOf(meeting), bodiesOfMeeting(meeting, index)];
  }
  for (const paper of index.record.papers) yield ['papers', yearOfPaper(paper, index), [paper.body]];
  for (const resolution of index.record.resolutions.filter(isMade)) {
    const body = bodyOfResolution(resolution, index);
    yield ['resolutions', resolution.date.slice(0, 4), body === undefined ? [] : [body]];
  }
}
