import { type Likeness, likenesses } from './approximate.ts';
import type { SameAround } from './surroundings.ts';

/** Fewest signs of a quote for which a resemblance means anything. */
const SHORTEST = 16;
/** Share of signs that may differ: where some of the words around are the same, and where none are. */
const [AMONG_SAME, ALONE] = [0.3, 0.15];
/** Signs around that say so. */
const SOME_AROUND = 8;
/** A second place that is nearly as like, by this share of signs, leaves it open which of both it is. */
const LEAD = 0.1;

/**
 * The one place in `text` whose words are so much like the quote that they are the quote reworded; undefined where nothing is, or
 * where two are. Texts are folded (`fold-text.ts`).
 */
export function reworded(
  text: string,
  quote: string,
  around: SameAround,
): { readonly start: number; readonly end: number } | undefined {
  if (quote.length < SHORTEST) return undefined;
  const [best, second] = likenesses(quote, text)
    .map((found) => {
      const { start, end } = wholeWords(text, found);
      return { start, end, share: found.distance / quote.length, same: around(text, start, end) };
    })
    .filter(
      ({ start, end, share, same }) => end > start && share <= (same >= SOME_AROUND ? AMONG_SAME : ALONE),
    )
    .toSorted((a, b) => worth(b) - worth(a));
  if (!best) return undefined;
  const isOther = second && (second.end <= best.start || second.start >= best.end);
  return isOther && worth(best) - worth(second) < LEAD ? undefined : best;
}

/** Sixteen signs around weigh as much as a quarter of the quote. */
const worth = ({ share, same }: { readonly share: number; readonly same: number }): number =>
  Math.min(same, 16) / 64 - share;

/** The likest stretch may begin or end within a word that was changed. */
function wholeWords(
  text: string,
  { start, end }: Likeness,
): { readonly start: number; readonly end: number } {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  while (from > 0 && isLetter(text[from]) && isLetter(text[from - 1])) from -= 1;
  while (to < text.length && isLetter(text[to - 1]) && isLetter(text[to])) to += 1;
  return { start: from, end: to };
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
