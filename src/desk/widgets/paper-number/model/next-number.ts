import { type Reference, referenceOf, written } from './reference.ts';

/** A paper as far as its number matters. */
export interface Numbered {
  readonly body: string;
  readonly reference: string;
}

/**
 * The highest number of each year. A site numbers all its papers in one row (key `2027`), or each body has its own (key
 * `aubrueck/2027`): the second where two bodies bear the same number.
 */
export function highestNumbers(papers: readonly Numbered[]): Readonly<Record<string, number>> {
  const years = new Map<
    string,
    { readonly body: string; readonly number: number; readonly suffix: string }[]
  >();
  for (const { body, reference } of papers) {
    const parts = referenceOf(reference);
    if (!parts) continue;
    const list = years.get(parts.year) ?? [];
    years.set(parts.year, [...list, { body, number: parts.number, suffix: parts.suffix.trim() }]);
  }
  const highest: Record<string, number> = {};
  for (const [year, list] of years) {
    const apart = new Map<string, string>();
    const separate = list.some(({ body, number, suffix }) => {
      const other = apart.get(`${number}${suffix}`);
      apart.set(`${number}${suffix}`, body);
      return other !== undefined && other !== body;
    });
    for (const { body, number } of list) {
      const key = separate ? `${body}/${year}` : year;
      highest[key] = Math.max(highest[key] ?? 0, number);
    }
  }
  return highest;
}

interface Known {
  /** From the site index, as `highestNumbers` gives them. */
  readonly index: Readonly<Record<string, number>>;
  /** Papers of the repository, which are newer. */
  readonly papers: readonly Numbered[];
}

/** The next number of a body in a year that nothing known bears, in the form of the newest one. */
export function nextNumber({ index, papers }: Known, body: string, year: string): string {
  const own = highestNumbers(papers);
  const separate = [...Object.keys(index), ...Object.keys(own)].some((key) => key.endsWith(`/${year}`));
  const highest = papers.reduce(
    (most, paper) => {
      const parts = referenceOf(paper.reference);
      const counts = parts?.year === year && (!separate || paper.body === body);
      return counts ? Math.max(most, parts.number) : most;
    },
    (separate ? index[`${body}/${year}`] : undefined) ?? index[year] ?? 0,
  );
  const like = newest(papers);
  return written(highest + 1, year, like && { ...like, suffix: usualSuffix(papers) });
}

/** The ending that most numbers bear, such as " N"; a supplement among the others does not make the next one a supplement. */
function usualSuffix(papers: readonly Numbered[]): string {
  const counts = new Map<string, number>();
  for (const { reference } of papers) {
    const parts = referenceOf(reference);
    if (parts) counts.set(parts.suffix, (counts.get(parts.suffix) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The parts of the highest number, whose form the next one takes. */
function newest(papers: readonly Numbered[]): Reference | undefined {
  const rank = ({ year, number }: Reference) => Number(year) * 1_000_000 + number;
  return papers.reduce<Reference | undefined>((best, { reference }) => {
    const parts = referenceOf(reference);
    return parts && (!best || rank(parts) > rank(best)) ? parts : best;
  }, undefined);
}
