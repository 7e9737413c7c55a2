/** Text as it is compared, and where each of its signs stands in the text as written. */
export interface Folded {
  readonly text: string;
  /** Where each begins. */
  readonly places: readonly number[];
  /** Where each ends: what parts a word there belongs to none. */
  readonly ends: readonly number[];
}

const SPELT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A word parted at the end of a line goes on in small letters, unless its other half is spared (`Haus- und Grundbesitz`). */
const PARTED = /[-\u2010\u00AD]\s+(?!(?:und|oder|bzw|sowie|als|noch)(?!\p{L}))(?=\p{Ll})|\u00AD/uy;
const SPACE = /\s+/uy;
const STROKES = /[\u2010-\u2015\u2212]/u;
const QUOTES = /[„“”‟»«"‚‘’']/u;

/**
 * Two texts are the same here where they read alike: case, accents and spaces do not count, `ä` is `ae` and `ß` is `ss`, words
 * parted at the end of a line are whole, one stroke or quotation mark is as good as another.
 */
export function foldText(written: string): Folded {
  let text = '';
  const [places, ends] = [[] as number[], [] as number[]];
  const add = (letters: string, at: number, end: number): void => {
    for (let index = 0; index < letters.length; index += 1) {
      places.push(at);
      ends.push(end);
    }
    // an accent that is a sign of its own
    if (letters === '' && ends.length > 0) ends[ends.length - 1] = end;
    text += letters;
  };
  let at = 0;
  while (at < written.length) {
    const parted = lengthOf(PARTED, written, at);
    const space = parted === 0 ? lengthOf(SPACE, written, at) : 0;
    if (parted > 0) at += parted;
    else if (space > 0) {
      if (text !== '' && !text.endsWith(' ')) add(' ', at, at + space);
      at += space;
    } else {
      const sign = String.fromCodePoint(written.codePointAt(at) ?? 0);
      add(letterOf(sign), at, at + sign.length);
      at += sign.length;
    }
  }
  return { text, places, ends };
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function letterOf(sign: string): string {
  if (STROKES.test(sign)) return '-';
  if (QUOTES.test(sign)) return '"';
  const lower = sign.normalize('NFKC').toLowerCase().normalize('NFC');
  return lower.replaceAll(
    /./gsu,
    (letter) => SPELT[letter] ?? letter.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  );
}
