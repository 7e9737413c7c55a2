import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedRange, holdsIfRange } from './range.ts';

test.each([
  [undefined, 'whole'],
  ['bytes=0-9', { first: 0, last: 9 }],
  ['bytes=90-', { first: 90, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-1000', { first: 0, last: 99 }],
  ['bytes=0-1000', { first: 0, last: 99 }],
  ['bytes=0-99999999999999999999999999', { first: 0, last: 99 }],
  ['BYTES=5-5', { first: 5, last: 5 }],
  ['bytes=100-', 'none'],
  ['bytes=99999999999999999999999999-', 'none'],
  ['bytes=-0', 'none'],
  ['bytes=9-0', 'whole'],
  ['bytes=0-9,20-29', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=', 'whole'],
  ['bytes=a-b', 'whole'],
  ['bytes=1-2-3', 'whole'],
  ['bytes=0x0-0x9', 'whole'],
  ['bytes=+1-2', 'whole'],
  ['bytes=1e1-20', 'whole'],
  ['items=0-9', 'whole'],
  ['', 'whole'],
])('of 100 bytes, %j asks for %j', (header, asked) => expect(askedRange(header, 100)).toEqual(asked));

test('an empty object has no range', () => {
  expect(askedRange('bytes=0-', 0)).toBe('none');
  expect(askedRange('bytes=-1', 0)).toBe('none');
  expect(askedRange(undefined, 0)).toBe('whole');
});

test('whatever is asked for, the answer lies within the object', () => {
  const header = fc.oneof(
    fc.string({ maxLength: 40 }).map((text) => `bytes=${text}`),
    fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => `bytes=${a}-${b}`),
    fc.stringMatching(/^bytes=[0-9,-]{0,30}$/),
  );
  fc.assert(
    fc.property(header, fc.nat({ max: 1_000_000 }), (text, size) => {
      const asked = askedRange(text, size);
      if (typeof asked === 'string') return;
      expect(asked.first).toBeGreaterThanOrEqual(0);
      expect(asked.first).toBeLessThanOrEqual(asked.last);
      expect(asked.last).toBeLessThan(size);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [undefined, true],
  ['"abc"', true],
  [' "abc" ', true],
  ['W/"abc"', false],
  ['"other"', false],
  ['abc', false],
  ['Mon, 08 Mar 2027 09:00:00 GMT', false],
  ['', false],
])('If-Range %j lets the range stand: %j', (header, holds) =>
  expect(holdsIfRange(header, '"abc"')).toBe(holds),
);
