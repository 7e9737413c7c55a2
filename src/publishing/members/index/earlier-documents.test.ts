import { expect, test } from 'vitest';
import { timesOf } from './earlier-documents.ts';

const NOW = '2027-03-09T10:00:00.000Z';
const BEFORE = '2027-03-01T10:00:00.000Z';

test.each([
  ['the first index', undefined, {}],
  ['a part that could not be read', new Map([['a', undefined]]), {}],
  ['an index without it', new Map(), { addedAt: NOW }],
  ['an index of before hashes were kept', new Map([['a', { addedAt: BEFORE }]]), { addedAt: BEFORE }],
  ['the same', new Map([['a', { sha256: 'x', changedAt: BEFORE }]]), { changedAt: BEFORE }],
  ['other words', new Map([['a', { sha256: 'y', addedAt: BEFORE }]]), { addedAt: BEFORE, changedAt: NOW }],
])('after %s', (_, earlier, times) => {
  expect(timesOf('a', 'x', earlier, NOW)).toEqual(times);
});
