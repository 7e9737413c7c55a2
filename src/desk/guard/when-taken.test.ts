import { expect, test } from 'vitest';
import { adviceWhenTaken, whenTaken } from './when-taken.ts';

test('every field that is there is asked, and one that fails stops none', async () => {
  const end = [
    whenTaken(async (key) => `Frei ist „${key}-2“.`),
    whenTaken(async () => undefined),
    whenTaken(() => Promise.reject(new Error('offline'))),
  ];
  expect(await adviceWhenTaken('rat')).toEqual(['Frei ist „rat-2“.']);
  for (const stop of end) stop();
  expect(await adviceWhenTaken('rat')).toEqual([]);
});
