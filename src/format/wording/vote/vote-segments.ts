import type { Choice } from '../../../domain/schema/vote.ts';

/** How many chose what, with the word that stands beside the figure. */
export interface Count {
  readonly choice: Choice;
  readonly label: string;
  readonly count: number;
}

/** A part of the bar, in percent of its width. */
export interface Segment {
  readonly choice: Choice;
  readonly start: number;
  readonly width: number;
}

const rounded = (percent: number) => Math.round(percent * 100) / 100;

/** The bar from left to right without the choices that nobody made. Empty where nobody voted. */
export function segmentsOf(counts: readonly Count[]): Segment[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return counts.flatMap(({ choice, count }) => {
    if (count === 0) return [];
    const start = rounded((before / total) * 100);
    before += count;
    return [{ choice, start, width: rounded(rounded((before / total) * 100) - start) }];
  });
}
