import { expect, test } from 'vitest';
import { changesOf } from '../../domain/ledger/index.ts';
import { sealEntry } from '../../domain/ledger/entry.ts';
import { HASHER } from '../../publishing/ledger/hasher.ts';
import { logSite, sampleLog } from '../../testing/members/log-site.ts';
import { entriesAfter } from './entries-after.ts';

test('an entry that anchors ballots is read like all others, and tells nothing', async () => {
  const [first] = sampleLog([['papers/p1', 'Vorlage']]);
  const anchors = [{ id: 'a'.repeat(26), head: '1'.repeat(64), state: 'open' } as const];
  const told = { kind: 'anchor', at: '2027-03-09T03:30:00.000Z', changes: [], anchors } as const;
  const entry = sealEntry(first, told, 'ab'.repeat(32), HASHER);
  await using site = await logSite(first ? [first, entry] : []);
  const last = { sequence: 1, hash: first?.hash ?? '' };
  const found = await entriesAfter(last, 2, site.baseUrl);
  expect(found).toEqual([entry]);
  expect(found.flatMap(changesOf)).toEqual([]);
});
