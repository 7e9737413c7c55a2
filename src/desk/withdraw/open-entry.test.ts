import { expect, test } from 'vitest';
import { openEntry } from './open-entry.ts';

const at = (hash: string) => openEntry(`http://127.0.0.1/freigabe/#/collections/${hash}`);

test.each([
  ['papers-2027/entries/0119-2027/index', 'papers', '0119-2027'],
  ['papers/entries/0119-2027/index?ref=workflow', 'papers', '0119-2027'],
  ['meetings-archive/entries/2021-01-01-rat/index', 'meetings', '2021-01-01-rat'],
  ['resolutions-item/entries/m1-a1/index', 'resolutions', 'm1-a1'],
  ['people/entries/ahrens-ida', 'people', 'ahrens-ida'],
])('%s', (hash, kind, key) => expect(at(hash)).toMatchObject({ kind, key }));

test.each(['papers/new', 'papers', 'settings/entries/withdrawals', 'unbekannt/entries/x'])(
  '%s is no entry with a page',
  (hash) => expect(at(hash)).toBeUndefined(),
);
