import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPage, MOST_PIXELS } from './fit.ts';

test('a page of A4 is as broad as there is room', () => {
  const { width, height, scale, density } = fitPage({ width: 595, height: 842 }, 800, 2);
  expect([width, Math.round(height), scale.toFixed(3)]).toEqual([800, 1132, '1.345']);
  expect(density).toBe(2);
});

test('whatever size a file claims, the canvas stays small and the page has a shape', () => {
  const side = fc.oneof(fc.double(), fc.constantFrom(0, -5, 2e9, 1e-9, Number.NaN, Infinity));
  fc.assert(
    fc.property(
      side,
      side,
      fc.integer({ min: 200, max: 4000 }),
      fc.integer({ min: 1, max: 4 }),
      (a, b, breadth, ratio) => {
        const { width, height, density } = fitPage({ width: a, height: b }, breadth, ratio);
        expect(width * height * density ** 2).toBeLessThanOrEqual(MOST_PIXELS * 1.001);
        expect(width).toBeLessThanOrEqual(breadth);
        expect(height).toBeLessThanOrEqual(breadth * 6);
        expect(Math.min(width, height, density)).toBeGreaterThan(0);
      },
    ),
  );
});
