import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestStart, EXCERPT_WORDS, excerptOf } from './excerpt.ts';

const text = (segments: readonly { text: string }[]): string => segments.map((one) => one.text).join('');

test('the excerpt lies where most of what was searched for stands', () => {
  const places = [3, 100, 104, 110, 400].map((at) => ({ at, weight: 1 }));
  expect(bestStart(places)).toBe(94);
  expect(bestStart([])).toBe(0);
  expect(bestStart([{ at: 2, weight: 1 }])).toBe(0);
});

test('signs around a marked word are not marked', () =>
  expect(excerptOf(['die', '„Satzung“.'], 0, (at) => at === 1)).toEqual([
    { text: 'die „', mark: false },
    { text: 'Satzung', mark: true },
    { text: '“.', mark: false },
  ]));

test('an excerpt is a piece of the text, never longer than told, and shows a place', () => {
  const places = fc.array(fc.record({ at: fc.nat(299), weight: fc.integer({ min: 1, max: 9 }) }), {
    minLength: 1,
  });
  const words = Array.from({ length: 300 }, (_, at) => `w${at}`);
  fc.assert(
    fc.property(places, (of) => {
      const marked = new Set(of.map(({ at }) => at));
      const segments = excerptOf(words, bestStart(of), (at) => marked.has(at));
      const shown = text(segments).replace(/^… | …$/g, '');
      expect(words.join(' ')).toContain(shown);
      expect(shown.split(' ').length).toBeLessThanOrEqual(EXCERPT_WORDS);
      expect(segments.some(({ mark }) => mark)).toBe(true);
    }),
  );
});
