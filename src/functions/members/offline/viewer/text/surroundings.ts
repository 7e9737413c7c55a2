import type { NoteTarget } from '../../types.ts';
import { foldText } from './fold-text.ts';

/** How many signs before and behind a stretch of `text` are those that stood around the quote, at most 64. */
export type SameAround = (text: string, start: number, end: number) => number;

/** Compares with what stood around the quote of a note. */
export function sameAround(target: Pick<NoteTarget, 'prefix' | 'suffix'>): SameAround {
  const [before, behind] = [foldText(target.prefix).text.trim(), foldText(target.suffix).text.trim()];
  return (text, start, end) =>
    alikeBackwards(text.slice(Math.max(0, start - before.length - 1), start).trimEnd(), before) +
    alike(text.slice(end, end + behind.length + 1).trimStart(), behind);
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
