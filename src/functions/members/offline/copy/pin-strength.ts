/** Fewest characters of a PIN or word. */
export const SHORTEST_PIN = 6;

/** Why a PIN is refused when it is chosen. */
export type PinWeakness = 'short' | 'repeated' | 'sequence' | 'date' | 'common';

const COMMON = new Set(
  'passwort password kennwort geheim hallo123 hallo1234 passwort1 password1 qwertz qwertzu qwerty asdfgh letmein iloveyou schatz willkommen sommer fussball ratsfenster ratsinfo gemeinderat stadtrat 159753 147258 147852 258456 789456 456123 696969 112233 445566 007007 101010'.split(
    ' ',
  ),
);
const RUNS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertzuiop',
  'qwertyuiop',
  'asdfghjkl',
  'yxcvbnm',
  'zxcvbnm',
];

const backwards = (text: string): string => Array.from(text).toReversed().join('');
const isDay = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** A day as people write it without dots: 170562, 17051962, 19620517. */
function isDate(pin: string): boolean {
  const [, a = '', b = '', c = '', d = ''] = /^(\d\d)(\d\d)(\d\d)(\d\d)?$/.exec(pin) ?? [];
  if (a === '') return false;
  if (d === '') return isDay(a, b) || isDay(c, b);
  return (isDay(a, b) && /^(?:19|20)/.test(c)) || (isDay(d, c) && /^(?:19|20)/.test(a));
}

/** As it goes into the key: the same word, however a keyboard composes it (NFKC), without spaces around. */
export const pinAsTyped = (pin: string): string => pin.normalize('NFKC').trim();

/** What is too easy about a PIN of digits or a word; undefined where nothing of that is. A long sentence is always better. */
export function pinWeakness(typed: string): PinWeakness | undefined {
  const pin = pinAsTyped(typed).toLowerCase();
  if (Array.from(pin).length < SHORTEST_PIN) return 'short';
  if (/^(.{1,4})\1+$/u.test(pin)) return 'repeated';
  if (RUNS.some((run) => run.includes(pin) || backwards(run).includes(pin))) return 'sequence';
  if (isDate(pin)) return 'date';
  return COMMON.has(pin) ? 'common' : undefined;
}
