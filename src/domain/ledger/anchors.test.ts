import { describe, expect, test } from 'vitest';
import { brokenEntry } from '../../components/ledger/verify/check-chain.ts';
import { HASHER } from '../../publishing/ledger/hasher.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../testing/public-record.ts';
import type { BallotHead } from '../circulation/index.ts';
import { instant } from '../local-time.ts';
import {
  anchoredIn,
  anchorsDue,
  brokenLink,
  changesOf,
  emptyLedger,
  type Ledger,
  linkOf,
  purge,
  rewrittenBallots,
  withAnchors,
} from './index.ts';

const headOf = (id: string, head: string, state: BallotHead['state'] = 'open'): BallotHead => ({
  id: id.repeat(26),
  head: head.repeat(64),
  state,
});
const at = (text: string) => instant(`2027-03-${text}:00Z`);

/** A ledger of one paper with anchors behind it. */
function anchored(...steps: (readonly [string, ...BallotHead[]])[]): Ledger {
  const keeper = ledgerKeeper();
  keeper.take(aPublicRecord({ at: at('01T03:30'), papers: [aPaper('p1')] }));
  return steps.reduce(
    (ledger, [when, ...heads]) => withAnchors(ledger, heads, at(when), HASHER),
    keeper.ledger,
  );
}

describe('a head is due', () => {
  const { log } = anchored(['02T03:30', headOf('a', '1'), headOf('b', '2', 'closed')]);
  test.each<[string, BallotHead, string, boolean]>([
    ['after the opening', headOf('c', '3'), '02T03:31', true],
    ['not again while nothing happened', headOf('a', '1'), '09T03:30', false],
    ['not within a day', headOf('a', '4'), '03T03:29', false],
    ['a day later', headOf('a', '4'), '03T03:30', true],
    ['at once after the close', headOf('a', '4', 'closed'), '02T03:31', true],
    ['at once after it was cancelled', headOf('a', '4', 'cancelled'), '02T03:31', true],
    ['not again after the close', headOf('b', '2', 'closed'), '09T03:30', false],
  ])('%s', (_name, head, when, isDue) => {
    expect(anchorsDue([head], log, at(when))).toEqual(isDue ? [head] : []);
  });
});

test('the chain seals the heads, and what is older stays as it was', () => {
  const before = anchored();
  const after = anchored(['02T03:30', headOf('b', '2'), headOf('a', '1')]);
  expect(after.log.slice(0, -1)).toEqual(before.log);
  const entry = after.log[1];
  expect(entry).toMatchObject({ kind: 'anchor', sequence: 2, changes: [] });
  expect(entry?.anchors).toEqual([headOf('a', '1'), headOf('b', '2')]);
  expect(brokenLink(after.log, HASHER)).toBeUndefined();
  const forged = { ...entry, anchors: [headOf('a', '9')] } as (typeof after.log)[number];
  expect(brokenLink(after.log.with(1, forged), HASHER)).toEqual({ sequence: 2, fault: 'hash' });
  expect(linkOf(before.log[0] as never)).not.toContain('anchors');
});

test('the reader’s browser checks entries with anchors as well', async () => {
  const { log } = anchored(['02T03:30', headOf('a', '1')]);
  const entries = log.map(({ changes, ...entry }) => ({
    ...entry,
    digests: changes.map(({ digest }) => digest),
  }));
  expect(await brokenEntry({ entries })).toBeUndefined();
  const [first, second] = entries;
  const forged = [first, { ...second, anchors: [headOf('a', '2')] }] as typeof entries;
  expect(await brokenEntry({ entries: forged })).toBe(2);
});

test('only id, head and state are made known', () => {
  const chatty = { ...headOf('a', '1'), title: 'Geheim' } as BallotHead;
  expect(JSON.stringify(anchored(['02T03:30', chatty]).log)).not.toContain('Geheim');
});

test('nothing is written without heads, where none is due, or before anything was published', () => {
  const ledger = anchored(['02T03:30', headOf('a', '1')]);
  expect(withAnchors(ledger, [], at('04T03:30'), HASHER)).toBe(ledger);
  expect(withAnchors(ledger, [headOf('a', '1')], at('04T03:30'), HASHER)).toBe(ledger);
  const empty = emptyLedger('https://rat.example', 'ab'.repeat(32));
  expect(withAnchors(empty, [headOf('a', '1')], at('04T03:30'), HASHER)).toBe(empty);
});

test('all heads are listed with their entries, and tell nothing as news', () => {
  const { log } = anchored(['02T03:30', headOf('a', '1')], ['03T03:30', headOf('a', '2', 'closed')]);
  expect(anchoredIn(log)).toEqual([
    { ...headOf('a', '1'), at: '2027-03-02T03:30:00.000Z', entry: 2 },
    { ...headOf('a', '2', 'closed'), at: '2027-03-03T03:30:00.000Z', entry: 3 },
  ]);
  expect(log.slice(1).flatMap(changesOf)).toEqual([]);
});

test('an erasure leaves the heads where they are', () => {
  const ledger = anchored(['02T03:30', headOf('a', '1')]);
  const erased = purge(ledger, [{ object: 'papers/p1', reason: 'Löschung' }]).ledger;
  expect(erased.log[1]).toEqual(ledger.log[1]);
  expect(brokenLink(erased.log, HASHER)).toBeUndefined();
});

test('a ballot that was over and ends otherwise is found', () => {
  const { log } = anchored(['02T03:30', headOf('a', '1', 'closed'), headOf('b', '2')]);
  expect(rewrittenBallots([headOf('a', '1', 'closed'), headOf('b', '3')], log)).toEqual([]);
  expect(rewrittenBallots([headOf('a', '9', 'closed')], log)).toEqual(['a'.repeat(26)]);
  expect(rewrittenBallots([headOf('a', '9')], log)).toEqual(['a'.repeat(26)]);
});
