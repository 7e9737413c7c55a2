import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.ts';

/** With `~` for a space that does not break. */
const shown = (text: string): string => keepTogether(text).replaceAll('\u00a0', '~');

test.each([
  ['9.400 € für 12,5 % mehr', '9.400~€ für 12,5~% mehr'],
  ['1,2 Mio. € oder 3 Mrd. Euro', '1,2~Mio.~€ oder 3~Mrd.~Euro'],
  ['800 m² um 18:30 Uhr', '800~m² um 18:30~Uhr'],
  ['Rathaus, 1. Obergeschoss', 'Rathaus, 1.~Obergeschoss'],
  ['am 15. Mai 2017', 'am 15.~Mai 2017'],
  ['§ 41 Abs. 2 Satz 1 Nr. 3 NKomVG', '§~41 Abs.~2 Satz~1 Nr.~3 NKomVG'],
  ['§§ 4 und 5, Artikel 6, TOP 7', '§§~4 und 5, Artikel~6, TOP~7'],
  ['z. B. d. h. u. a.', 'z.~B. d.~h. u.~a.'],
])('%j', (text, expected) => expect(shown(text)).toBe(expected));

test.each([
  '31 Mitglieder',
  'Es waren 3. Der Rat',
  '3 Meter, 4 Metallzäune, 5 kgm',
  'Absatz im Text',
  'Vorsatz 3',
  '2027. Mai',
  '1.2. Stock',
  'ganz. B. Müller',
  '9.400  €',
  '9.400\n€',
  '',
])('%j stays', (text) => expect(keepTogether(text)).toBe(text));

test('nothing but spaces changes, and twice is once', () => {
  const piece = fc.constantFrom(
    '9',
    '.',
    ' ',
    '€',
    '§',
    'Mai',
    'z',
    'B',
    'Nr.',
    '1.',
    'Mio.',
    '\n',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const once = keepTogether(text);
      expect(once.replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '));
      expect(keepTogether(once)).toBe(once);
    }),
  );
});
