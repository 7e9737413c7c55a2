import { stretchOf } from './find.ts';
import { type Folded, foldText } from './fold-text.ts';
import type { Passage, Spot } from './quote.ts';

/** All pages of a document as one text: words may go on over the end of a page. */
export interface Joined {
  readonly text: string;
  /** The page of a sign, counted from 1. */
  readonly pageAt: (at: number) => number;
  /** A stretch of the text as a passage of the document. `to` lies behind its last sign. */
  readonly passage: (from: number, to: number) => Passage;
}

/** @param pages folded text of each page, the first at 0 */
export function joined(pages: readonly Folded[]): Joined {
  const begins: number[] = [];
  let length = 0;
  for (const { text } of pages) {
    begins.push(length);
    length += text.trimEnd().length + 1;
  }
  const indexAt = (at: number): number => begins.findLastIndex((begin) => begin <= at);
  const spot = (at: number, side: 'start' | 'end'): Spot => {
    const page = indexAt(at);
    const own = at - (begins[page] ?? 0);
    return { page: page + 1, at: stretchOf(pages[page] ?? foldText(''), own, own + 1)[side] };
  };
  return {
    text: pages.map(({ text }) => text.trimEnd()).join(' '),
    pageAt: (at) => indexAt(at) + 1,
    passage: (from, to) => ({ start: spot(from, 'start'), end: spot(to - 1, 'end') }),
  };
}
