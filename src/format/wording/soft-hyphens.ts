const SOFT_HYPHEN = '\u00AD';

/** Second parts of long names in council work; "Demokrat" is no compound with "rat", and "Beirat" stays whole. */
const PARTS =
  /(?<=\p{L}{3})(?=gemeinde|ausschuss|ausschüsse|beirat|beirät|verwaltung|versammlung|vorstand|kommission|information|angelegenheit|entwicklung|(?:(?<![Bb]ei|k)r[aä]t(?:e|es|s)?|hagen|hausen|kirchen|burg|dorf|stedt)(?!\p{L}))/gu;

/**
 * `text` with soft hyphens (U+00AD) where its compound words may be divided, for columns too narrow for them:
 * browsers without German hyphenation tear words apart otherwise.
 */
export const softHyphens = (text: string): string => text.replaceAll(PARTS, SOFT_HYPHEN);
