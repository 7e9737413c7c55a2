import { expect, test } from 'vitest';
import { problem } from '../domain/rules/codes.ts';
import { placeProblems } from './place-problems.ts';

test('the first 500 findings of a file get a place, and none is lost', () => {
  const source = Array.from({ length: 600 }, (_, i) => `k${i}: v\n`).join('');
  const found = Array.from({ length: 600 }, (_, i) =>
    problem('field-missing', { file: 'x.yml', field: [`k${i}`] }),
  );
  const placed = placeProblems(source, found);
  expect(placed).toHaveLength(600);
  expect(placed.filter(({ line }) => line !== undefined)).toHaveLength(500);
  expect(placed[499]?.line).toBe(500);
});
