import type { NoteTarget } from '../../types.ts';
import { type Folded, foldText } from './fold-text.ts';
import { joined, type Joined } from './joined.ts';
import type { Passage } from './quote.ts';
import { reworded } from './reworded.ts';
import { sameAround, type SameAround } from './surroundings.ts';

/** Where the quote of a note stands. */
export interface Located {
  readonly passage: Passage;
  /** The words there are much like the quote, but others. */
  readonly isReworded: boolean;
}

/** Quotes of fewer signs stand in many places: on another page they count only among words of before. */
const TELLING = 20;
/** Signs around that say so. */
const SOME_AROUND = 6;

/**
 * Where the quote of a note stands in this version of the document, or undefined where it does not any more. Of several places
 * that with the same words around it is taken, then the nearest to the page that it was on. Where the very words are gone, those
 * are taken that are much like them ({@link reworded}).
 * @param pages folded text of each page, the first at 0
 */
export function locate(target: NoteTarget, pages: readonly Folded[]): Located | undefined {
  const wanted = foldText(target.exact).text.trim();
  if (wanted === '') return undefined;
  const whole = joined(pages);
  const around = sameAround(target);
  const at = sameWords(whole, wanted, target.page, around);
  if (at !== undefined) return { passage: whole.passage(at, at + wanted.length), isReworded: false };
  const found = reworded(whole.text, wanted, around);
  return found && { passage: whole.passage(found.start, found.end), isReworded: true };
}

function sameWords(whole: Joined, wanted: string, page: number, around: SameAround): number | undefined {
  const { text, pageAt } = whole;
  const farthest = pageAt(text.length) + page + 1;
  let best: { readonly at: number; readonly worth: number } | undefined;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const same = around(text, at, at + wanted.length);
    const away = Math.abs(pageAt(at) - page);
    const isTelling = away === 0 || wanted.length >= TELLING || same >= SOME_AROUND;
    const worth = same - away / farthest;
    if (isTelling && (!best || worth > best.worth)) best = { at, worth };
  }
  return best?.at;
}
