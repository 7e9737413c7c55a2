import type { Family, LabelledQuery } from './query-set.ts';

/** What the search answered to a query. */
export interface Answer {
  /** Addresses of the things that a number or a date leads to, before any full text. */
  readonly jumps: readonly string[];
  /** Addresses of the hits, best first; `#page=N` of a document does not count. */
  readonly hits: readonly string[];
  /** Spellings offered instead. */
  readonly near: readonly string[];
}

/** How well one family is answered: `reached` of `asked`, and the queries that fell short. */
export interface Part {
  readonly asked: number;
  /** Sum over the queries, each from 0 to 1; for the family `no-hits` the number of queries without noise. */
  readonly reached: number;
  readonly missed: readonly string[];
}

/** The four figures of the search, each from 0 to 1, and the families that they are made of. */
export interface Score {
  /** Mean share of the documents that are found through a part of a compound. */
  readonly compounds: number;
  /** Share of the paper numbers that lead to the paper, and of the dates that lead to all that they name. */
  readonly numbersAndDates: number;
  /** Share of the queries without answer that got one all the same. */
  readonly noise: number;
  /** Share of all other queries with an expected document among the first five, or the right spelling offered. */
  readonly rest: number;
  readonly families: Readonly<Partial<Record<Family, Part>>>;
}

const FIRST = 5;
const REST: readonly Family[] = ['names', 'plurals', 'hyphens', 'paragraphs', 'typos', 'questions'];

/** The score of `answers` by query; a query without an answer counts as one that found nothing. */
export function score(answers: ReadonlyMap<string, Answer>, set: readonly LabelledQuery[]): Score {
  const families: Partial<Record<Family, Part>> = {};
  for (const query of set) {
    const part = families[query.family] ?? { asked: 0, reached: 0, missed: [] };
    const worth = worthOf(query, answers.get(query.query) ?? NOTHING);
    families[query.family] = {
      asked: part.asked + 1,
      reached: part.reached + worth,
      missed: worth === 1 ? part.missed : [...part.missed, query.query],
    };
  }
  return {
    compounds: share(families, ['compounds']),
    numbersAndDates: share(families, ['numbers', 'dates']),
    noise: 1 - share(families, ['no-hits']),
    rest: share(families, REST),
    families,
  };
}

const NOTHING: Answer = { jumps: [], hits: [], near: [] };

function worthOf({ family, expected, near }: LabelledQuery, answer: Answer): number {
  const hits = answer.hits.map(withoutPage);
  const all = [...answer.jumps, ...hits];
  switch (family) {
    case 'compounds':
      return sharedBy(expected, all);
    case 'numbers':
    case 'dates':
      return Math.floor(sharedBy(expected, answer.jumps));
    case 'no-hits':
      return all.length === 0 ? 1 : 0;
    default:
      return offers(answer, near) || expected.some((url) => leading(answer.jumps, hits).includes(url))
        ? 1
        : 0;
  }
}

const withoutPage = (url: string): string => url.replace(/#page=\d+$/, '');

/** What stands first on the page: where a number or date led, then the hits. */
const leading = (jumps: readonly string[], hits: readonly string[]): readonly string[] =>
  [...new Set([...jumps, ...hits])].slice(0, FIRST);

const offers = ({ near: offered }: Answer, near: string | undefined): boolean =>
  near !== undefined && offered.some((word) => word.toLowerCase() === near.toLowerCase());

const sharedBy = (expected: readonly string[], found: readonly string[]): number =>
  expected.filter((url) => found.includes(url)).length / expected.length;

function share(parts: Readonly<Partial<Record<Family, Part>>>, families: readonly Family[]): number {
  const chosen = families.flatMap((family) => parts[family] ?? []);
  const asked = chosen.reduce((sum, part) => sum + part.asked, 0);
  return asked === 0 ? 1 : chosen.reduce((sum, part) => sum + part.reached, 0) / asked;
}
