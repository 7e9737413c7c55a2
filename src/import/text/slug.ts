const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
};

/** A text in small Latin letters and digits, words parted by one blank: how titles are compared and keys are made. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœ]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A key: folded words with hyphens, cut at a word after at most `length` characters; empty where nothing is left. */
export function slug(text: string, length = 60): string {
  const words = fold(text).split(' ');
  let key = '';
  for (const word of words) {
    const next = key === '' ? word.slice(0, length) : `${key}-${word}`;
    if (next.length > length) break;
    key = next;
  }
  return key.length < fold(text).length
    ? key.replace(/(?:-(?:und|oder|der|die|das|des|fuer|von|im|in|zu|zur|zum|am))+$/, '')
    : key;
}
