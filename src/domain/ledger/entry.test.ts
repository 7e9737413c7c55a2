import { describe, expect, test } from 'vitest';
import { SEED } from '../../testing/ledger-steps.ts';
import { HASHER } from '../../publishing/ledger/hasher.ts';
import { canonicalJson } from './canonical-json.ts';
import {
  brokenLink,
  type Change,
  changesOf,
  type LedgerEntry,
  NO_ENTRY,
  purgeEntry,
  sealEntry,
} from './entry.ts';

const change = (key: string, words: readonly string[] = []): Change => ({
  kind: 'published',
  object: `papers/${key}`,
  type: 'Paper',
  url: `/vorlagen/${key}/`,
  title: `Vorlage ${key}`,
  hash: HASHER.sha256(key),
  words,
});

const first = sealEntry(
  undefined,
  { kind: 'introduction', at: '2027-03-01T03:30:00.000Z', changes: [change('p1'), change('p2')] },
  SEED,
  HASHER,
);
const second = sealEntry(
  first,
  { kind: 'publish', at: '2027-03-02T03:30:00.000Z', changes: [change('p1', ['Titel geändert'])] },
  SEED,
  HASHER,
);
const third = sealEntry(
  second,
  { kind: 'publish', at: '2027-03-02T03:30:00.000Z', changes: [change('p3')] },
  SEED,
  HASHER,
);
const LOG = [first, second, third];

/** The log with `entry` in the place of one of the same number. */
const replaced = (sequence: number, parts: Partial<LedgerEntry>): LedgerEntry[] =>
  LOG.map((entry) => (entry.sequence === sequence ? { ...entry, ...parts } : entry));

/** The entry under a hash that fits what it says now. */
const rehashed = ({ hash: _hash, changes, ...rest }: LedgerEntry): LedgerEntry => ({
  ...rest,
  changes,
  hash: HASHER.sha256(canonicalJson({ ...rest, digests: changes.map(({ digest }) => digest) })),
});

test('an entry follows from the one before', () => {
  expect(LOG.map(({ sequence, kind, at, previous }) => ({ sequence, kind, at, previous }))).toEqual([
    { sequence: 1, kind: 'introduction', at: '2027-03-01T03:30:00.000Z', previous: NO_ENTRY },
    { sequence: 2, kind: 'publish', at: '2027-03-02T03:30:00.000Z', previous: first.hash },
    { sequence: 3, kind: 'publish', at: '2027-03-02T03:30:00.000Z', previous: second.hash },
  ]);
  expect(NO_ENTRY).toMatch(/^0{64}$/);
  expect(brokenLink(LOG, HASHER)).toBeUndefined();
  expect(brokenLink([], HASHER)).toBeUndefined();
});

test('a digest is the HMAC of the change under the key beside it, and the hash covers the digests alone', () => {
  const [sealed] = first.changes;
  if (!sealed || !('change' in sealed)) throw new Error('sealed with its change');
  expect(sealed.digest).toBe(HASHER.hmac(sealed.key, canonicalJson(change('p1'))));
  expect(sealed.key).toBe(HASHER.hmac(SEED, '1/0'));
  expect(first.hash).toBe(rehashed(first).hash);
});

test('each change has a key of its own, so that none can be guessed from another', () => {
  const keys = LOG.flatMap(({ changes }) => changes.map((sealed) => ('key' in sealed ? sealed.key : '')));
  expect(new Set(keys).size).toBe(4);
  const foreign = sealEntry(
    undefined,
    { kind: 'publish', at: first.at, changes: [change('p1')] },
    '00',
    HASHER,
  );
  expect(foreign.changes[0]?.digest).not.toBe(first.changes[0]?.digest);
});

describe('what was planted is found:', () => {
  const [sealed] = second.changes;
  if (!sealed || !('change' in sealed)) throw new Error('sealed with its change');
  const digest = 'a'.repeat(64);
  test.each<[string, LedgerEntry[], ReturnType<typeof brokenLink>]>([
    [
      'a changed word',
      replaced(2, { changes: [{ ...sealed, change: { ...sealed.change, words: ['Text geändert'] } }] }),
      { sequence: 2, fault: 'change' },
    ],
    [
      'a changed key',
      replaced(2, { changes: [{ ...sealed, key: digest }] }),
      { sequence: 2, fault: 'change' },
    ],
    [
      'one forged change among true ones',
      replaced(1, {
        changes: first.changes.map((one, index) =>
          index === 1 && 'change' in one ? { ...one, change: change('p4') } : one,
        ),
      }),
      { sequence: 1, fault: 'change' },
    ],
    ['a changed digest', replaced(2, { changes: [{ ...sealed, digest }] }), { sequence: 2, fault: 'hash' }],
    ['an added change', replaced(2, { changes: [sealed, ...first.changes] }), { sequence: 2, fault: 'hash' }],
    ['swapped changes', replaced(1, { changes: first.changes.toReversed() }), { sequence: 1, fault: 'hash' }],
    ['a changed kind', replaced(1, { kind: 'publish' }), { sequence: 1, fault: 'hash' }],
    ['a later time', replaced(3, { at: '2027-03-09T03:30:00.000Z' }), { sequence: 3, fault: 'hash' }],
    [
      'a time before the entry before',
      replaced(2, { at: '2027-02-01T03:30:00.000Z' }),
      { sequence: 2, fault: 'time' },
    ],
    ['a changed hash', replaced(3, { hash: digest }), { sequence: 3, fault: 'hash' }],
    [
      'a hash made new',
      replaced(1, rehashed({ ...first, at: '2027-02-01T03:30:00.000Z' })),
      { sequence: 2, fault: 'chain' },
    ],
    [
      'a first entry that follows another',
      replaced(1, { previous: digest }),
      { sequence: 1, fault: 'chain' },
    ],
    ['swapped entries', [first, third, second], { sequence: 2, fault: 'order' }],
    ['a removed entry', [first, third], { sequence: 2, fault: 'order' }],
    ['a removed beginning', [second, third], { sequence: 1, fault: 'order' }],
    ['an entry twice', [first, second, second, third], { sequence: 3, fault: 'order' }],
  ])('%s', (_name, log, fault) => {
    expect(brokenLink(log, HASHER)).toEqual(fault);
  });
});

describe('an entry from which an object was erased', () => {
  const purged = [purgeEntry(first, new Set(['papers/p1']), 'Datenschutz'), second, third];

  test('keeps its hash, the reason and all else', () => {
    expect(purged[0]).toEqual({
      ...first,
      changes: [{ digest: first.changes[0]?.digest, purged: 'Datenschutz' }, first.changes[1]],
    });
    expect(brokenLink(purged, HASHER)).toBeUndefined();
    expect(changesOf(purged[0] as LedgerEntry)).toEqual([change('p2')]);
  });

  test('is erased a second time without harm, the first reason kept', () => {
    const again = purgeEntry(purged[0] as LedgerEntry, new Set(['papers/p1', 'papers/p2']), 'Irrtum');
    expect(again.changes.map((sealed) => ('purged' in sealed ? sealed.purged : ''))).toEqual([
      'Datenschutz',
      'Irrtum',
    ]);
    expect(changesOf(again)).toEqual([]);
    expect(brokenLink([again, second, third], HASHER)).toBeUndefined();
  });

  test('still shows when the digest that is left is forged', () => {
    const forged = {
      ...first,
      changes: [{ digest: 'a'.repeat(64), purged: 'Datenschutz' }, first.changes[1]!],
    };
    expect(brokenLink([forged, second, third], HASHER)).toEqual({ sequence: 1, fault: 'hash' });
  });
});
