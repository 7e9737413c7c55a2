import { expect, test } from 'vitest';
import { knownItems, rememberItems } from './known-items.ts';

test('what the other desk told comes before what the site has', async () => {
  let loads = 0;
  const known = knownItems(() => {
    loads += 1;
    return Promise.resolve({ m: [{ id: 'a', category: 'other' }] });
  });
  expect(await known('m')).toEqual([{ id: 'a', category: 'other' }]);
  expect(await known('n')).toEqual([]);
  rememberItems('m', [{ id: 'b', category: 'property' }]);
  expect(await known('m')).toEqual([{ id: 'b', category: 'property' }]);
  // nobody asks for what the other desk told
  expect(loads).toBe(2);
});
