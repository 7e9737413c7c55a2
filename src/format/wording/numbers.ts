const MINUS = '\u2212';

/** "1.234.567", "−3"; decimals (at most `digits`) after a comma, without zeros at the end. */
export function germanNumber(value: number, digits = 0): string {
  const [whole, decimals = ''] = Math.abs(value).toFixed(digits).split('.') as [string, string?];
  const fraction = decimals.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? MINUS : '';
  return `${sign}${grouped}${fraction === '' ? '' : `,${fraction}`}`;
}

const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;

/** "512 Byte", "12 KB", "1,2 MB" (1 KB is 1,000 bytes). */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return `${germanNumber(bytes)} Byte`;
  let [value, unit] = [bytes / 1000, 0];
  while (value >= 999.5 && unit < UNITS.length - 1) [value, unit] = [value / 1000, unit + 1];
  return `${germanNumber(value, value < 9.95 && unit > 0 ? 1 : 0)} ${UNITS[unit]}`;
}

/** "1 Sitzung", "1.081 Sitzungen". */
export const counted = (count: number, one: string, many: string): string =>
  `${germanNumber(count)} ${count === 1 ? one : many}`;

/** "12,5 %" of a share between 0 and 1. */
export const percent = (share: number, digits = 1): string => `${germanNumber(share * 100, digits)}\u00a0%`;

/** "a", "a und b", "a, b und c". */
export function listed(words: readonly string[], conjunction = 'und'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** Numbers that German writes as words, "einer" for one and "zwölf" for twelve. */
export const FEW = [
  'einer',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];
