import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges } from './word-diff.ts';

test('names what was taken out and what was put in', () => {
  expect(wordChanges('Frau Muster fragt nach dem Weg.', 'Frau Muster fragt nach der Straße.')).toEqual([
    { kind: 'same', text: 'Frau Muster fragt nach ' },
    { kind: 'removed', text: 'dem Weg.' },
    { kind: 'added', text: 'der Straße.' },
  ]);
  expect(wordChanges('', 'Neu')).toEqual([{ kind: 'added', text: 'Neu' }]);
  expect(wordChanges('Alt', '')).toEqual([{ kind: 'removed', text: 'Alt' }]);
  expect(wordChanges('', '')).toEqual([]);
});

test('other white space is no change', () => {
  expect(wordChanges('a b\nc', 'a  b c')).toEqual([{ kind: 'same', text: 'a  b c' }]);
});

test('very long texts are shown one after the other', () => {
  const long = (word: string) => Array.from({ length: 2_100 }, () => word).join(' ');
  expect(wordChanges(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('property: the parts give both texts again, up to white space', () => {
  const text = fc.array(fc.constantFrom('der', 'Rat', 'beschließt', 'nicht')).map((words) => words.join(' '));
  const plain = (words: string) => words.trim().split(/\s+/).join(' ');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after);
      const without = (kind: string) => plain(changes.map((c) => (c.kind === kind ? '' : c.text)).join(' '));
      expect(without('added')).toBe(plain(before));
      expect(without('removed')).toBe(plain(after));
    }),
  );
});
