const WORDS: Readonly<Record<string, number>> = {
  keine: 0,
  keiner: 0,
  ein: 1,
  eine: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
};

/** Pattern of a count, as digits or as a German word up to twelve. */
export const COUNT = `(\\d{1,3}|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The number that {@link COUNT} matched. */
export const countOf = (text: string): number => WORDS[text.toLowerCase()] ?? Number(text);
