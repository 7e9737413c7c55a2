import { plainLetters, withUmlauts } from './fold.ts';

const VOWELS = 'aeiouyäöü';
const TO_CONSONANT = new RegExp(`^[^${VOWELS}]*[${VOWELS}]+[^${VOWELS}]`);

/** Where R1 and R2 begin: behind the first (second) consonant that follows a vowel; R1 not before the fourth letter. */
function regions(word: string): readonly [r1: number, r2: number] {
  const first = TO_CONSONANT.exec(word)?.[0].length;
  if (first === undefined) return [word.length, word.length];
  // Snowball looks for R2 from the place where R1 begins by its letters, not from where it was moved to.
  const second = TO_CONSONANT.exec(word.slice(first))?.[0].length;
  return [Math.max(3, first), second === undefined ? word.length : first + second];
}

const cut = (word: string, letters: number): string => word.slice(0, word.length - letters);

/** `word` without the ending, where that lies in the region from `from` on. */
function without(word: string, ending: RegExp, from: number): string {
  const found = ending.exec(word);
  return found && found.index >= from ? cut(word, found[0].length) : word;
}

/** Case, number and the female form: -em -ern -er -e -en -es -s -erin -erinnen; -ln and -lns become -l. */
function withoutCase(word: string, r1: number): string {
  const ending = /(?:erinnen|erin|lns|ern|em|er|en|es|ln|e|s)$/.exec(word);
  if (!ending || ending.index < r1) return word;
  const stem = cut(word, ending[0].length);
  switch (ending[0]) {
    case 'em':
      return stem.endsWith('syst') ? word : stem;
    case 's':
      return /[bdfghklmnrt]$/.test(stem) ? stem : word;
    case 'ln':
    case 'lns':
      return `${stem}l`;
    case 'e':
    case 'en':
    case 'es':
      return stem.endsWith('niss') ? cut(stem, 1) : stem;
    default:
      return stem;
  }
}

/** Comparison and verb: -en -er -est -st -et. */
function withoutDegree(word: string, r1: number): string {
  const ending = /(?:est|en|er|st|et)$/.exec(word);
  if (!ending || ending.index < r1) return word;
  const stem = cut(word, ending[0].length);
  if (ending[0] === 'st') return /...[bdfghklmnt]$/.test(stem) ? stem : word;
  if (ending[0] === 'et')
    return /[dfgklmnrstUzä]$/.test(stem) && !/(?:geordn|intern|plan|tick|tr)$/.test(stem) ? stem : word;
  return stem;
}

/** Derivation: -end -ung -ig -ik -isch -lich -heit -keit. */
function withoutDerivation(word: string, r1: number, r2: number): string {
  const ending = /(?:isch|lich|heit|keit|end|ung|ig|ik)$/.exec(word);
  if (!ending || ending.index < r2) return word;
  const stem = cut(word, ending[0].length);
  switch (ending[0]) {
    case 'end':
    case 'ung':
      return stem.endsWith('eig') ? stem : without(stem, /ig$/, r2);
    case 'lich':
    case 'heit':
      return without(stem, /e[rn]$/, r1);
    case 'keit':
      return without(stem, /(?:lich|ig)$/, r2);
    default:
      return stem.endsWith('e') ? word : stem;
  }
}

/**
 * The stem under which Pagefind 1.5.2 files a word: no accents, then Snowball's German stemmer, version 3
 * (https://snowballstem.org/algorithms/german/stemmer.html). Give the word as it is written, not folded.
 * Own code, because the packages on npm hold the older version: it keeps -innen, -et, -ln and knows no ae, oe, ue.
 */
export function stemOf(word: string): string {
  const letters = plainLetters(word).replaceAll('ß', 'ss');
  const start = withUmlauts(letters.replace(/[^\p{Alphabetic}\p{N}_]/gu, ''));
  const [r1, r2] = regions(start);
  return plainLetters(withoutDerivation(withoutDegree(withoutCase(start, r1), r1), r1, r2));
}
