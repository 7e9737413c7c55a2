import { lettersOf } from './letters.ts';

/** A piece of a query word, and whether the site's papers know it. */
export interface QueryPiece {
  readonly text: string;
  readonly known: boolean;
}

interface Reading {
  readonly cost: number;
  readonly pieces: readonly (readonly [start: number, end: number, known: boolean])[];
}

/** Shorter pieces are in every word. */
const SHORTEST = 4;
/** Longer queries are not taken apart: the work grows with the square of the letters. */
const LONGEST = 60;
const KNOWN = 10;
/** One unknown piece costs more than any number of known ones could. */
const UNKNOWN = 200;

/**
 * The rests of `word` at which a piece may begin, in plain small letters: what `knows` is asked for begins with the first three
 * letters of one of them, so that the parts of the lexicon can be fetched before. Empty where the word cannot be split.
 */
export function restsOf(word: string): string[] {
  const { text } = lettersOf(word.normalize('NFC'));
  if (text.length < 2 * SHORTEST || text.length > LONGEST || /[^\p{L}]/u.test(text)) return [];
  const starts = Array.from({ length: text.length - 2 * SHORTEST + 1 }, (_, index) => index + SHORTEST);
  return [text, ...starts.map((start) => text.slice(start))];
}

/** How a piece in front of another may be written alone: without its linking letters, or with an e that was dropped. */
function bases(piece: string, last: boolean): string[] {
  if (last) return [piece];
  const cut = /(?:es|en|er|s|n|e)$/.exec(piece)?.[0];
  const without = cut && piece.length - cut.length >= SHORTEST - 1 ? [piece.slice(0, -cut.length)] : [];
  const shorter = cut && cut.length > 1 ? [piece.slice(0, -1)] : [];
  return [piece, ...shorter, ...without, `${piece}e`];
}

function best(readings: readonly (Reading | undefined)[]): Reading | undefined {
  return readings.reduce((one, other) => (other && (!one || other.cost < one.cost) ? other : one), undefined);
}

/**
 * Takes an unknown query word apart into pieces that the papers know, for the browser, which has no word list: as few
 * as possible, at most one of them unknown (a name). `knows` is asked for words in plain small letters (ä as a, ß as
 * ss); it must say whether exactly this word or a form of it is there, not whether some word begins so, or every word
 * would fall to bits. Empty where the word has no two pieces with a known one among them.
 */
export function splitQuery(word: string, knows: (piece: string) => boolean): QueryPiece[] {
  const { text, places } = lettersOf(word.normalize('NFC'));
  if (text.length < 2 * SHORTEST || text.length > LONGEST || /[^\p{L}]/u.test(text)) return [];
  const answers = new Map<string, boolean>();
  const asked = (piece: string): boolean => {
    const answer = answers.get(piece) ?? knows(piece);
    answers.set(piece, answer);
    return answer;
  };
  const readings: (Reading | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= text.length; end += 1) {
    const ways = Array.from({ length: Math.max(0, end - SHORTEST + 1) }, (_, start) => {
      const before = readings[start];
      if (!before || end - start === text.length) return undefined;
      const forms = bases(text.slice(start, end), end === text.length);
      const place = forms.findIndex(asked);
      const cost = before.cost + (place < 0 ? UNKNOWN + end - start : KNOWN + place);
      return { cost, pieces: [...before.pieces, [start, end, place >= 0] as const] };
    });
    readings.push(best(ways));
  }
  const found = readings[text.length];
  if (!found || found.cost >= 2 * UNKNOWN || !found.pieces.some(([, , known]) => known)) return [];
  const written = word.normalize('NFC');
  return found.pieces.map(([start, end, known]) => ({
    text: written.slice(places[start], places[end]),
    known,
  }));
}
