import { expect, test } from 'vitest';
import { byLetter } from './letters.ts';
import { TERMS } from './terms.ts';

test('every term stands under its letter, umlauts under their base letter', () => {
  const letters = byLetter(TERMS);
  const change = letters.find(({ letter }) => letter === 'A')?.lines.map(({ name }) => name);
  expect(change).toContain('Änderungsantrag');
  expect(letters.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'entry'))).toHaveLength(
    TERMS.length,
  );
  expect(letters.map(({ letter }) => letter)).toEqual(letters.map(({ letter }) => letter).toSorted());
});

test('another name refers to its entry', () => {
  const protocol = byLetter(TERMS)
    .flatMap(({ lines }) => lines)
    .find(({ name }) => name === 'Protokoll');
  expect(protocol).toMatchObject({ kind: 'reference', entry: { key: 'niederschrift' } });
});
