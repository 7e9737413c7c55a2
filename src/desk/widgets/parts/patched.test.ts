import { expect, test } from 'vitest';
import { patched } from './patched.ts';

const ORDER = ['id', 'number', 'title', 'public'];

test('a new key stands where the order has it, unknown ones stay', () => {
  const before = { id: 'a', public: true, old: 1 };
  expect(Object.keys(patched(before, { title: 'T', number: '1' }, ORDER))).toEqual([
    'id',
    'number',
    'title',
    'public',
    'old',
  ]);
  expect(Object.keys(patched({ old: 1 }, { later: 2, id: 'a' }, ORDER))).toEqual(['id', 'old', 'later']);
});

test('undefined takes a key away, and no change gives the object itself', () => {
  const before = { id: 'a', title: 'T' };
  expect(patched(before, { title: undefined }, ORDER)).toEqual({ id: 'a' });
  expect(patched(before, { title: 'T', number: undefined }, ORDER)).toBe(before);
});
