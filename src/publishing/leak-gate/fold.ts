/** Number of symbols that a folded text is made of: a to z, 0 to 9, and eight that other scripts share. */
export const SYMBOLS = 44;

const OTHERS = 36;
const NONE = 255;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const DIAERESIS = 0x308;

const symbolOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 48 + 26 : OTHERS + (code & 7);
};

function expand(codePoint: number): readonly number[] {
  const plain = String.fromCodePoint(codePoint).normalize('NFKC').toLowerCase();
  const spelt = plain.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
  const letters = spelt.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return Array.from(letters).map((letter) => symbolOf(letter.codePointAt(0) ?? 0));
}

const seen = new Map<number, readonly number[]>();
const symbolsOfCharacter = (codePoint: number): readonly number[] => {
  let symbols = seen.get(codePoint);
  if (!symbols) seen.set(codePoint, (symbols = expand(codePoint)));
  return symbols;
};

/** Symbols of each character up to the end of Latin Extended-B, where nearly all texts lie: none, one or two. */
const FIRST = Uint8Array.from({ length: 0x250 }, (_, code) => symbolsOfCharacter(code)[0] ?? NONE);
const SECOND = Uint8Array.from({ length: 0x250 }, (_, code) => symbolsOfCharacter(code)[1] ?? NONE);

/** Where an umlaut is written as a letter and a mark of its own, the mark counts as its "e". */
const isUmlautOf = (before: number | undefined): boolean => before === 0 || before === 14 || before === 20;

/** Room for the longest text so far: fresh memory for each would cost more than the folding. */
let room = Buffer.allocUnsafe(1 << 16);

function makeRoom(size: number): Buffer {
  if (room.length < size) room = Buffer.concat([room], Math.max(size, room.length * 2));
  return room;
}

/**
 * The text as symbols: letters and digits alone, lower case, Unicode NFKC, umlauts spelt out (ä as ae, ß as ss), other
 * marks dropped. So neither case, white space, hyphens, soft hyphens nor the way an umlaut is written can hide a text.
 * What it gives is valid until the next call.
 */
export function fold(text: string): Uint8Array {
  let symbols = makeRoom(text.length * 2 + 64);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x250) {
      const first = FIRST[code] as number;
      if (first === NONE) continue;
      symbols[length++] = first;
      const second = SECOND[code] as number;
      if (second !== NONE) symbols[length++] = second;
      continue;
    }
    if (code === DIAERESIS && isUmlautOf(symbols[length - 1])) {
      symbols[length++] = 4;
      continue;
    }
    const more = symbolsOfCharacter(text.codePointAt(i) as number);
    if (code >= 0xd800 && code < 0xdc00) i += 1;
    symbols = makeRoom(length + more.length + (text.length - i) * 2 + 64);
    for (const symbol of more) symbols[length++] = symbol;
  }
  return symbols.subarray(0, length);
}
