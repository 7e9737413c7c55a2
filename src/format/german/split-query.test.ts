import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restsOf, splitQuery } from './split-query.ts';
import { stemOf } from './stem.ts';

const KNOWN = new Set(
  'Straße Ausbau Beitrag Satzung Schule Kirche Hilfe Haus Haushalt Kinder Tag Stätte Gebühr Feuerwehr'
    .split(' ')
    .map(stemOf),
);
const knows = (piece: string): boolean => KNOWN.has(stemOf(piece));
const written = (word: string): string =>
  splitQuery(word, knows)
    .map((piece) => (piece.known ? piece.text : `(${piece.text})`))
    .join(' ');

test.each([
  ['Straßenausbaubeitragssatzung', 'Straßen ausbau beitrags satzung'],
  ['strassenausbau', 'strassen ausbau'],
  ['Schulgebühren', 'Schul gebühren'],
  ['Kirchengebühr', 'Kirchen gebühr'],
  ['Hilfsfeuerwehr', 'Hilfs feuerwehr'],
  ['Haushaltsbeitrag', 'Haushalts beitrag'],
  ['Kindertagesstättengebühr', 'Kinder tages stätten gebühr'],
  ['Mühlenbachschule', '(Mühlenbach) schule'],
  ['Gebührenrechner', 'Gebühren (rechner)'],
  ['Satzung', ''],
  ['Xylophonorchester', ''],
  ['Rat', ''],
  ['0878/2017', ''],
  ['', ''],
])('%s is taken apart as "%s"', (word, pieces) => {
  expect(written(word)).toBe(pieces);
});

test('a query of any length and kind is answered', () => {
  expect(splitQuery('straßenausbau'.repeat(800), knows)).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (word) => {
      const pieces = splitQuery(word, knows);
      if (pieces.length > 0) expect(pieces.map((piece) => piece.text).join('')).toBe(word.normalize('NFC'));
    }),
  );
});

test('where nothing is known nothing is split, and where all is known two pieces are enough', () => {
  expect(splitQuery('straßenausbau', () => false)).toEqual([]);
  expect(splitQuery('straßenausbau', () => true)).toHaveLength(2);
});

test('all that is asked for begins as one of the rests does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aensstrßüö'.split('')), maxLength: 24 }), (word) => {
      const rests = restsOf(word);
      splitQuery(word, (piece) => {
        expect(rests.some((rest) => rest.slice(0, 3) === piece.slice(0, 3))).toBe(true);
        return piece.length % 5 === 0;
      });
    }),
  );
  expect(restsOf('Straßenbau')).toEqual(['strassenbau', 'ssenbau', 'senbau', 'enbau', 'nbau']);
  expect(restsOf('Rat')).toEqual([]);
});

/** Files that `file` imports, and what they import. */
function withImports(file: string): string[] {
  const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const names = [...text.matchAll(/from '(\.\/[^']+)'/g)].map((match) => match[1] ?? '');
  return [file, ...names.flatMap(withImports)];
}

test.each(['split-query.ts', 'fold.ts', 'stem.ts', 'tokens.ts', 'near.ts', 'paper-number.ts', 'dates.ts'])(
  'the browser gets no word list with %s',
  (file) => {
    expect(withImports(file).filter((name) => name.includes('words'))).toEqual([]);
    expect(withImports('compounds.ts').some((name) => name.includes('words'))).toBe(true);
  },
);
