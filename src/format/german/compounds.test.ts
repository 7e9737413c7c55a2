import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMPOUNDS, HELD_OUT } from '../../testing/search/compounds.ts';
import { labelled, scoreOf } from '../../testing/search/compound-score.ts';
import { compoundParts, suffixesOf } from './compounds.ts';

test.for([
  ['the compounds that the list was mended with', COMPOUNDS],
  ['the compounds set aside', HELD_OUT],
] as const)(
  'of %s at least 95 of 100 parts are found, and few wrong ones',
  async ([, lines], { annotate }) => {
    const score = scoreOf(labelled(lines), compoundParts);
    await annotate(score.summary);
    expect(score.recall, score.summary).toBeGreaterThanOrEqual(0.95);
    expect(score.precision, score.summary).toBeGreaterThanOrEqual(0.95);
    expect(score.forbidden).toEqual([]);
  },
);

test('the figures see what is missing, what is wrong and what is forbidden', () => {
  const words = labelled('Haushalts|satzung ! Haus');
  expect(scoreOf(words, (word) => [word])).toMatchObject({ recall: 0, forbidden: [] });
  expect(scoreOf(words, () => ['Haus', 'halts', 'satzung'])).toMatchObject({ recall: 1, precision: 0.5 });
  expect(scoreOf(words, () => ['Haus', 'haltssatzung'])).toMatchObject({ recall: 0, forbidden: ['Haus'] });
  expect(scoreOf(labelled('Feuer.wehr|haus'), () => ['Feuer', 'wehr', 'haus']).precision).toBe(1);
});

test.each([
  ['Straßenausbaubeitragssatzung', 'Straßen ausbau beitrags satzung'],
  ['STRASSENAUSBAUBEITRAG', 'STRASSEN AUSBAU BEITRAG'],
  ['Stra\u00DFenausbaubeitra\u0308ge', 'Straßen ausbau beiträge'],
  ['Kita-Gebührensatzung', 'Kita Gebühren satzung'],
  ['Digitalisierungsoffensive', 'Digitalisierungs offensive'],
  ['Mühlenbachbrücke', 'Mühlen bach brücke'],
  ['Ahornweg', 'Ahornweg'],
  ['Zwergenlandschule', 'Zwergenland schule'],
  ['Haushalt', 'Haushalt'],
  ['abweichenden', 'abweichenden'],
  ['energetische', 'energetische'],
  ['BV-2017-0123', 'BV 2017 0123'],
  ['', ''],
  ['§', ''],
])('%s has the parts %s', (word, parts) => {
  expect(compoundParts(word).join(' ')).toBe(parts);
});

test('what is indexed beside a word are the rests behind its joints', () => {
  expect(suffixesOf('Straßenausbaubeitragssatzung')).toEqual([
    'ausbaubeitragssatzung',
    'beitragssatzung',
    'satzung',
  ]);
  expect(suffixesOf('Kita-Gebührensatzung')).toEqual(['satzung']);
  expect(suffixesOf('Haushalt')).toEqual([]);
});

const letters = fc.string({ unit: fc.constantFrom(...'abeinrstuäßSB-'.split('')), maxLength: 30 });
const words = fc.oneof(
  letters,
  fc
    .array(fc.constantFrom('Straßen', 'bau', 'Beitrags', 'satzung', 'plan', 'ungs', 'x'), { maxLength: 6 })
    .map((parts) => parts.join('')),
);

test('parts are the word itself, in one piece after the other, whatever was asked before', () => {
  fc.assert(
    fc.property(words, (word) => {
      const parts = compoundParts(word);
      expect(parts.join('')).toBe(word.replaceAll('-', ''));
      expect(parts.every((part) => part.length > 2) || parts.length <= word.split('-').length).toBe(true);
      expect(compoundParts(word)).toEqual(parts);
      for (const rest of suffixesOf(word)) expect(word.toLowerCase()).toContain(rest);
    }),
  );
});

test('a word of any length is read in bounded time', () => {
  const long = 'straßenausbau'.repeat(800);
  expect(compoundParts(long)).toEqual([long]);
});
