const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const SPACES = /(?:(?!\n)[\p{Cc}\p{Zs}])+/gu;
const NOTHING = /^(?:n\/a|null|undefined|-+|\(kein text vorhanden\))$/i;

/** Lines of a text in composed Unicode, without invisible and control characters; blank lines are left out. */
export function cleanLines(raw: string): string[] {
  return raw
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '');
}

/** A text as one line; empty for "N/A", "null" and their like, which some systems write for nothing. */
export function cleanLine(raw: string): string {
  const line = cleanLines(raw).join(' ');
  return NOTHING.test(line) ? '' : line;
}
