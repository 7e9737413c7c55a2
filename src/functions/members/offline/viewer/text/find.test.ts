import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll } from './find.ts';
import { foldText } from './fold-text.ts';

const hits = (text: string, words: string): string[] =>
  findAll(foldText(text), words).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Die Straße und die STRASSE', 'strasse', ['Straße', 'STRASSE']],
  ['Herr Müller, Frau Mueller', 'MÜLLER', ['Müller', 'Mueller']],
  ['der Haus-\nhaltsplan 2027', 'haushalts', ['Haus-\nhalts']],
  ['Haus- und Grundbesitz', 'haus- und', ['Haus- und']],
  ['Haus-\nund Grundbesitz', 'Haus- und Grund', ['Haus-\nund Grund']],
  ['Ge\u00ADmein\u00ADde', 'gemeinde', ['Ge\u00ADmein\u00ADde']],
  ['zwei\n  Zeilen', 'zwei zeilen', ['zwei\n  Zeilen']],
  ['2025–2027', '2025-2027', ['2025–2027']],
  ['„Am Anger“', '"am anger"', ['„Am Anger“']],
  ['Oﬃzier', 'offizier', ['Oﬃzier']],
  ['Sa\u0308ge und Säge', 'säge', ['Säge']],
  ['am Cafe\u0301 vorbei', 'café', ['Cafe\u0301']],
  ['ein Wort- teil', 'wort', ['Wort']],
  ['aaaa', 'aa', ['aa', 'aa']],
  ['a b', 'a', []],
  ['nichts davon', '', []],
  ['Spaß', 'spas', ['Spaß']],
])('in %j the words %j stand as %j', (text, words, expected) => {
  expect(hits(text, words)).toEqual(expected);
});

test('what stands in a text is found in it', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('abcäöüßABC \n')),
    minLength: 2,
    maxLength: 40,
  });
  fc.assert(
    fc.property(letters, letters, letters, (before, words, behind) => {
      fc.pre(foldText(words).text.trim().length >= 2);
      expect(hits(`${before} ${words} ${behind}`, words).length).toBeGreaterThan(0);
    }),
  );
});

test('each place lies in the text as written, and they never go back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: folded, places, ends } = foldText(text);
      expect([places.length, ends.length]).toEqual([folded.length, folded.length]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const [index, end] of ends.entries()) {
        expect(end).toBeGreaterThan(places[index] ?? text.length);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
