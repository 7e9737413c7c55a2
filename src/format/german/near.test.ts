import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedErrors, distance, near } from './near.ts';

const WORDS =
  'Satzung Sitzung Sitzungen Straßenausbau Beitrag Antrag Auftrag Gebühr Haushalt Hausarzt Rat Rad Schule Schüler'.split(
    ' ',
  );

test.each([
  ['Satzug', ['Satzung']],
  ['Sätzungen', ['Sitzungen', 'Satzung']],
  ['Staßenausbau', ['Straßenausbau']],
  ['Strasenausbau', ['Straßenausbau']],
  ['Straßenasubau', ['Straßenausbau']],
  ['Gebuehr', ['Gebühr']],
  ['Gebüer', ['Gebühr']],
  ['Beitrga', ['Beitrag']],
  ['Haushlat', ['Haushalt']],
  ['Rut', []],
  ['Xylophon', []],
  ['', []],
])('%s may be %j', (word, expected) => {
  expect(near(word, WORDS)).toEqual(expected);
});

test('words of one fold are given once', () => {
  expect(near('Strasenbau', ['Straßenbau', 'Strassenbau', 'STRASSENBAU'])).toEqual(['STRASSENBAU']);
});

const word = fc.string({ unit: fc.constantFrom(...'abcdnstr'.split('')), minLength: 1, maxLength: 14 });

test('the order of the candidates does not matter, and no more come than are wanted', () => {
  fc.assert(
    fc.property(
      word,
      fc.array(word, { maxLength: 30 }),
      fc.integer({ min: 1, max: 6 }),
      (asked, words, most) => {
        const found = near(asked, words, most);
        expect(near(asked, words.toReversed(), most)).toEqual(found);
        expect(found.length).toBeLessThanOrEqual(most);
        for (const one of found) expect(words).toContain(one);
      },
    ),
  );
});

test('distance is none for the same word, the same both ways, and one for each slip', () => {
  fc.assert(
    fc.property(word, word, fc.nat(13), (one, other, at) => {
      expect(distance(one, one, 3)).toBe(0);
      expect(distance(one, other, 20)).toBe(distance(other, one, 20));
      expect(distance(one, other, 2)).toBe(Math.min(3, distance(one, other, 20)));
      const place = at % one.length;
      expect(distance(one, one.slice(0, place) + one.slice(place + 1), 3)).toBe(1);
      expect(distance(one, `${one.slice(0, place)}x${one.slice(place)}`, 3)).toBe(1);
      expect(distance(one, `${one.slice(0, place)}x${one.slice(place + 1)}`, 3)).toBe(1);
    }),
  );
  expect(distance('haushalt', 'haushlat', 3)).toBe(1);
  expect(distance('a'.repeat(61), 'a'.repeat(61), 3)).toBe(4);
});

test('one slip in a word of four letters or more is forgiven', () => {
  fc.assert(
    fc.property(
      word.filter((one) => one.length > 4),
      fc.nat(),
      (one, at) => {
        const slip = one.slice(0, at % one.length) + one.slice((at % one.length) + 1);
        if (allowedErrors(slip.length) > 0) expect(near(slip, [one], 1)).toEqual([one]);
      },
    ),
  );
});

test('thirty thousand words are compared in a moment', () => {
  const many = Array.from({ length: 30_000 }, (_, index) => `wort${(index * 7919).toString(36)}endung`);
  const started = performance.now();
  near('wortabcendung', many);
  expect(performance.now() - started).toBeLessThan(5_000);
});
