import { COUNCIL_WORDS } from './council-words.ts';
import { lettersOf } from './letters.ts';
import { jointsOf } from './split.ts';

/** A site's papers hold some ten thousand different words; more than this are not kept in mind. */
const MEMORY = 100_000;
const remembered = new Map<string, readonly string[]>();

/** The parts of a word without hyphen, as it is written. */
function partsOf(word: string): readonly string[] {
  const { text, places } = lettersOf(word);
  const cuts = jointsOf(text, COUNCIL_WORDS).map((joint) => places[joint] ?? 0);
  return [0, ...cuts].map((start, index) => word.slice(start, cuts[index]));
}

/**
 * The parts of a compound as they are written, linking letters with the part before them: Straßen, ausbau, beitrags,
 * satzung. A word that is none, or not known well enough, is its only part. The same word has the same parts always;
 * hyphens part too. For use while the site is built: it loads the word list.
 */
export function compoundParts(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  const parts = word
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((piece) => piece !== '')
    .flatMap(partsOf);
  if (remembered.size >= MEMORY) remembered.clear();
  remembered.set(word, parts);
  return parts;
}

/**
 * What is indexed beside a word, so that a search engine that matches by beginning finds it by each of its parts:
 * the rests behind the joints, in small letters. Straßenausbaubeitragssatzung gives ausbaubeitragssatzung,
 * beitragssatzung, satzung; Kita-Gebührensatzung only satzung, because its pieces are indexed as they are.
 */
export function suffixesOf(word: string): string[] {
  const pieces = word.split(/[^\p{L}\p{M}\p{N}]+/u).filter((piece) => piece !== '');
  return pieces.flatMap((piece) => {
    const parts = compoundParts(piece);
    return parts.slice(1).map((_, index) =>
      parts
        .slice(index + 1)
        .join('')
        .toLowerCase(),
    );
  });
}
