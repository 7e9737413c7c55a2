import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const sentences = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test('sentences go over lines and not over paragraphs', () => {
  const text = 'Beschlussvorschlag\n\nDer Rat stimmt zu.\nDie Verwaltung wird\nbeauftragt.\n\nBegründung\n';
  expect(sentences(text)).toEqual([
    'Beschlussvorschlag',
    'Der Rat stimmt zu.',
    'Die Verwaltung wird\nbeauftragt.',
    'Begründung',
  ]);
});

test('shortened words and dates end no sentence', () => {
  expect(sentences('Nach § 58 Abs. 1 Nr. 5 gilt dies z. B. am 3. Mai 2027. Weiter geht es.')).toEqual([
    'Nach § 58 Abs. 1 Nr. 5 gilt dies z. B. am 3. Mai 2027.',
    'Weiter geht es.',
  ]);
});

test('a table without full stops is cut at a space', () => {
  const found = sentences('Posten 12345 Euro '.repeat(100));
  expect(found.length).toBeGreaterThan(2);
  expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(600);
});

test('every word lies in exactly one sentence', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('abÄ. !\n')), maxLength: 200 });
  fc.assert(
    fc.property(text, (text) => {
      const found = sentencesOf(text);
      const left = text.split('');
      for (const { start, end } of found) left.fill(' ', start, end);
      expect(left.join('').trim()).toBe('');
      for (const [position, { start }] of found.entries())
        expect(start).toBeGreaterThanOrEqual(found[position - 1]?.end ?? 0);
    }),
  );
});
