import { expect, test } from 'vitest';
import type { EntryKind } from '../checks/entry-kind.ts';
import type { SiteIndex } from '../index/site-index.ts';
import { verdictOn } from './verdict.ts';

const INDEX = {
  choices: { papers: [{ key: 'p1', label: '' }], locations: [{ key: 'rathaus', label: '' }] },
  seen: { resolutions: [], pages: [], withdrawn: [] },
} as unknown as SiteIndex;

test.each<[EntryKind, string, object]>([
  ['papers', 'p1', { kind: 'withdraw', address: '/vorlagen/p1/' }],
  ['papers', 'p2', { kind: 'delete' }],
  ['templates', 't', { kind: 'delete' }],
  ['locations', 'rathaus', { kind: 'keep' }],
])('%s/%s', async (kind, key, verdict) =>
  expect(await verdictOn({ kind, key }, () => Promise.resolve(INDEX))).toEqual(verdict),
);

test('without an index nobody can tell', async () =>
  expect(await verdictOn({ kind: 'papers', key: 'p2' }, () => Promise.reject(new Error('offline')))).toEqual({
    kind: 'unknown',
  }));

test('a connection that breaks once is tried again', async () => {
  let count = 0;
  const once = () => ((count += 1) === 1 ? Promise.reject(new Error('reset')) : Promise.resolve(INDEX));
  expect(await verdictOn({ kind: 'papers', key: 'p2' }, once)).toEqual({ kind: 'delete' });
});
