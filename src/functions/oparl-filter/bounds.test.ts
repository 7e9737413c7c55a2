import { expect, test } from 'vitest';
import { boundedCache } from './bounded-cache.ts';
import { turnstile } from './turnstile.ts';

test('a cache drops what was not used for longest, and never holds more than it may', () => {
  const cache = boundedCache<string>(10);
  cache.set('a', 'A', 4);
  cache.set('b', 'B', 4);
  expect(cache.get('a')).toBe('A');
  cache.set('c', 'C', 4);
  expect(['a', 'b', 'c'].map(cache.get)).toEqual(['A', undefined, 'C']);
  cache.set('huge', 'H', 11);
  expect(cache.get('huge')).toBeUndefined();
  cache.set('a', 'A2', 9);
  expect(['a', 'c'].map(cache.get)).toEqual(['A2', undefined]);
});

test('a turnstile never lets more through than it may, keeps the order, and turns away who is too many', async () => {
  const through = turnstile(2, 3);
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const work = (number: number) => () =>
    new Promise<number>((resolve) => {
      begun.push(number);
      ends.push(() => resolve(number));
    });
  const all = [1, 2, 3, 4, 5].map((number) => through(work(number)));
  await expect(through(work(6))).rejects.toMatchObject({ status: 503 });
  expect(begun).toEqual([1, 2]);
  for (let number = 0; number < 5; number += 1) {
    ends[number]?.();
    await all[number];
    await Promise.resolve();
  }
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4, 5]);
  expect(begun).toEqual([1, 2, 3, 4, 5]);
});

test('work that fails hands on its place', async () => {
  const through = turnstile(1, 1);
  const failing = through(() => Promise.reject(new Error('broken')));
  const next = through(async () => 'done');
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});
