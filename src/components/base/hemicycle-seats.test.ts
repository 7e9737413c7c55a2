import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markTone, seatsOf } from './hemicycle-seats.ts';

const sizes = fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 8 });

it('gives each group its seats', () => {
  fc.assert(
    fc.property(sizes, (groups) => {
      const { seats } = seatsOf(groups);
      const counted = groups.map((_, group) => seats.filter((seat) => seat.group === group).length);
      expect(counted).toEqual(groups);
    }),
  );
});

it('keeps all seats apart and inside the drawing', () => {
  fc.assert(
    fc.property(sizes, (groups) => {
      const { seats, radius, width, height } = seatsOf(groups);
      for (const [index, { x, y }] of seats.entries()) {
        expect(x - radius).toBeGreaterThanOrEqual(0);
        expect(x + radius).toBeLessThanOrEqual(width);
        expect(y - radius).toBeGreaterThanOrEqual(0);
        expect(y + radius).toBeLessThanOrEqual(height);
        const near = seats
          .slice(index + 1)
          .filter((other) => Math.hypot(other.x - x, other.y - y) < 2 * radius);
        expect(near).toEqual([]);
      }
    }),
  );
});

it('seats the groups from left to right', () => {
  const { seats, width } = seatsOf([4, 4]);
  expect(seats.filter(({ x }) => x < width / 2).map(({ group }) => group)).toEqual([0, 0, 0, 0]);
});

it('begins and ends with the outermost seats', () => {
  const { seats, width } = seatsOf([1, 28, 1]);
  const xs = seats.map(({ x }) => x);
  expect([xs.at(0), xs.at(-1)]).toEqual([Math.min(...xs), Math.max(...xs)]);
  expect(Math.min(...xs) + Math.max(...xs)).toBeCloseTo(width, 0);
});

it('writes dark on pale and light on deep colours', () => {
  expect([markTone('#ffed00'), markTone('#1a1a1a'), markTone(undefined)]).toEqual(['dark', 'light', 'plain']);
});
