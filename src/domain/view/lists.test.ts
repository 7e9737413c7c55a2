import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupBy, paged } from './lists.ts';

describe('groupBy', () => {
  test('keeps the order of things and of their groups, and leaves out what has no key', () => {
    const groups = groupBy([3, 1, 4, 1, 5, 9], (number) => (number === 5 ? undefined : number % 2));
    expect([...groups]).toEqual([
      [1, [3, 1, 1, 9]],
      [0, [4]],
    ]);
  });
});

describe('paged', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [100, [100]],
    [101, [100, 1]],
    [200, [100, 100]],
    [201, [100, 100, 1]],
  ])('%i entries make pages of %j', (count, sizes) => {
    const pages = paged(Array.from({ length: count }, (_, position) => position));
    expect(pages.map(({ items }) => items.length)).toEqual(sizes);
    expect(pages.map(({ number, total }) => `${number}/${total}`)).toEqual(
      sizes.map((_, position) => `${position + 1}/${sizes.length}`),
    );
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, size) => {
        expect(paged(items, size).flatMap((page) => page.items)).toEqual(items);
      }),
    );
  });
});
