import type { NoteTarget } from '../../types.ts';
import { stretchOf } from './find.ts';
import { type Folded, foldText } from './fold-text.ts';
import type { Passage, Spot } from './quote.ts';

/**
 * Where the quote of a note stands in this version of the document, or undefined where it does not any more. Of several places
 * that with the same words around it is taken, then the nearest to the page that it was on.
 * @param pages folded text of each page, the first at 0
 */
export function locate(target: NoteTarget, pages: readonly Folded[]): Passage | undefined {
  const wanted = foldText(target.exact).text.trim();
  if (wanted === '') return undefined;
  const whole = joined(pages);
  const [before, behind] = [foldText(target.prefix).text.trim(), foldText(target.suffix).text.trim()];
  let best: { readonly at: number; readonly worth: number } | undefined;
  for (let at = whole.text.indexOf(wanted); at !== -1; at = whole.text.indexOf(wanted, at + 1)) {
    const around =
      alikeBackwards(whole.text.slice(0, at).trimEnd(), before) +
      alike(whole.text.slice(at + wanted.length).trimStart(), behind);
    const worth = around - Math.abs(pageAt(whole.begins, at) + 1 - target.page) / (pages.length + 1);
    if (!best || worth > best.worth) best = { at, worth };
  }
  return best && passage(pages, whole.begins, best.at, best.at + wanted.length);
}

interface Joined {
  readonly text: string;
  /** Where each page begins in it. */
  readonly begins: readonly number[];
}

function joined(pages: readonly Folded[]): Joined {
  const begins: number[] = [];
  let length = 0;
  for (const { text } of pages) {
    begins.push(length);
    length += text.trimEnd().length + 1;
  }
  return { text: pages.map(({ text }) => text.trimEnd()).join(' '), begins };
}

const pageAt = (begins: readonly number[], at: number): number =>
  begins.findLastIndex((begin) => begin <= at);

function passage(pages: readonly Folded[], begins: readonly number[], from: number, to: number): Passage {
  const spot = (at: number, side: 'start' | 'end'): Spot => {
    const page = pageAt(begins, at);
    const own = at - (begins[page] ?? 0);
    return { page: page + 1, at: stretchOf(pages[page] ?? foldText(''), own, own + 1)[side] };
  };
  return { start: spot(from, 'start'), end: spot(to - 1, 'end') };
}

/** How many signs agree from the front. */
function alike(text: string, other: string): number {
  let count = 0;
  while (count < other.length && text[count] === other[count]) count += 1;
  return count;
}

function alikeBackwards(text: string, other: string): number {
  let count = 0;
  while (count < other.length && text.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}
