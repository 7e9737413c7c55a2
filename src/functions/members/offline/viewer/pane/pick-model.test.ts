import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counts, ends, firstSentence, type Picked, type Step, stepped } from './pick-model.ts';

const counts = (...pages: number[]): Counts => ({
  pages: pages.length,
  count: (page) => Promise.resolve(pages[page - 1] ?? 0),
});
const at = (page: number, index: number): Picked => ({
  anchor: { page, index },
  focus: { page, index },
});

test.each<[Step, Picked, Picked]>([
  ['next', at(1, 0), at(1, 1)],
  ['next', at(1, 1), at(3, 0)],
  ['next', at(3, 2), at(3, 2)],
  ['previous', at(3, 0), at(1, 1)],
  ['previous', at(1, 0), at(1, 0)],
  ['next-page', at(1, 0), at(3, 0)],
  ['previous-page', at(3, 2), at(1, 0)],
  ['page-start', at(3, 2), at(3, 0)],
  ['page-end', at(3, 0), at(3, 2)],
])('%s goes over an empty page and stops at the ends', async (step, from, to) => {
  expect(await stepped(counts(2, 0, 3), from, step, false)).toEqual(to);
});

test('Shift keeps the other end, over pages and back again', async () => {
  const all = counts(2, 0, 3);
  const over = await stepped(all, at(1, 1), 'next', true);
  expect(over).toEqual({ anchor: { page: 1, index: 1 }, focus: { page: 3, index: 0 } });
  expect(await stepped(all, over, 'previous', true)).toEqual(at(1, 1));
  const back = await stepped(all, at(3, 0), 'previous', true);
  expect(ends(back)).toEqual([
    { page: 1, index: 1 },
    { page: 3, index: 0 },
  ]);
});

test('it begins on the page that is seen, or the nearest one with text', async () => {
  expect(await firstSentence(counts(2, 0, 3), 2)).toEqual(at(3, 0));
  expect(await firstSentence(counts(2, 0, 0), 2)).toEqual(at(1, 0));
  expect(await firstSentence(counts(0, 0), 1)).toBeUndefined();
});

test('whatever keys are pressed, a sentence that exists is chosen', async () => {
  const step = fc.constantFrom<Step>(
    'next',
    'previous',
    'next-page',
    'previous-page',
    'page-start',
    'page-end',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(step, fc.boolean()), { maxLength: 20 }),
      async (pages, keys) => {
        const all = counts(...pages);
        let picked = await firstSentence(all, 1);
        fc.pre(picked !== undefined);
        for (const [key, extend] of keys) picked = await stepped(all, picked, key, extend);
        for (const { page, index } of ends(picked)) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(pages[page - 1] ?? 0);
        }
      },
    ),
  );
});
