import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackedBar } from './stacked-bar.ts';

const counts = (...numbers: number[]) => numbers.map((count) => ({ count }));

test('widths follow the counts, zeros have no part', () => {
  expect(stackedBar(counts(1, 0, 3)).map(({ start, width }) => [start, width])).toEqual([
    [0, 25],
    [25, 75],
  ]);
  expect(stackedBar(counts(0, 0))).toEqual([]);
});

test('parts touch, fill the bar and are rounded to two decimals', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (numbers) => {
      const parts = stackedBar(counts(...numbers));
      for (const [position, { start, width }] of parts.entries()) {
        const before = parts[position - 1];
        expect(start).toBeCloseTo(before ? before.start + before.width : 0, 1);
        expect(Math.round(width * 100) / 100).toBe(width);
      }
      const end = parts.map(({ start, width }) => start + width).at(-1) ?? 100;
      expect(end).toBeCloseTo(100, 1);
    }),
  );
});
