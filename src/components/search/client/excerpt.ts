import type { Segment } from './engine-types.ts';

/** Words of an excerpt. */
export const EXCERPT_WORDS = 32;

/** A word's place and how much it counts. */
export interface Weighted {
  readonly at: number;
  readonly weight: number;
}

/** Where the window of `EXCERPT_WORDS` words begins that holds most; a few words before the first of them. */
export function bestStart(places: readonly Weighted[]): number {
  const sorted = places.toSorted((a, b) => a.at - b.at);
  let [best, start, sum, from] = [-1, 0, 0, 0];
  for (const { at, weight } of sorted) {
    sum += weight;
    for (let first = sorted[from]; first && first.at <= at - EXCERPT_WORDS + LEAD; first = sorted[++from])
      sum -= first.weight;
    if (sum > best) [best, start] = [sum, sorted[from]?.at ?? at];
  }
  return Math.max(0, start - LEAD);
}

/** Words shown before the first that was searched for. */
const LEAD = 6;

/** The words from `start` on as segments; `…` where something is left out. */
export function excerptOf(
  words: readonly string[],
  start: number,
  isMarked: (at: number) => boolean,
): Segment[] {
  const from = Math.max(0, Math.min(start, words.length - EXCERPT_WORDS));
  const shown = words.slice(from, from + EXCERPT_WORDS);
  const segments = segmentsOf(shown, (at) => isMarked(from + at));
  const [before, after] = [from > 0 ? '… ' : '', from + shown.length < words.length ? ' …' : ''];
  return joined([{ text: before, mark: false }, ...segments, { text: after, mark: false }]);
}

/** Words with a blank between them, marked where `isMarked`. */
export const segmentsOf = (words: readonly string[], isMarked: (at: number) => boolean): Segment[] =>
  joined(
    words.flatMap((text, at) => [
      { text: at === 0 ? '' : ' ', mark: false },
      ...(isMarked(at) ? withoutSigns(text) : [{ text, mark: false }]),
    ]),
  );

/** A marked word, and the signs around it unmarked. */
function withoutSigns(word: string): Segment[] {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  const mark = core !== '';
  return mark
    ? [
        { text: before, mark: false },
        { text: core, mark },
        { text: after, mark: false },
      ]
    : [{ text: word, mark }];
}

/** Neighbours of one kind in one. */
function joined(segments: readonly Segment[]): Segment[] {
  const result: { text: string; mark: boolean }[] = [];
  for (const { text, mark } of segments) {
    if (text === '') continue;
    const last = result.at(-1);
    if (last?.mark === mark) last.text += text;
    else result.push({ text, mark });
  }
  return result;
}
