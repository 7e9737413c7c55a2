import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { brokenLink, publicObjects, purge, withStandIns } from '../../domain/ledger/index.ts';
import type { Instant } from '../../domain/local-time.ts';
import type { PublicRecord } from '../../domain/public-record.ts';
import { canonicalAddress } from '../../domain/url.ts';
import { publicFilesOf } from '../../domain/view/index.ts';
import {
  bases,
  dates,
  instantAt,
  moments,
  recordOf,
  structures,
  withdrawals,
} from '../../testing/arbitrary-record.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { HASHER } from './hasher.ts';
import { ageFault } from './whole-ledger.ts';

/** What clerks save between two publishes: dates, withdrawals, lost files, another name of a document, another kind of a body. */
const publishes = fc.record({
  when: dates,
  withdrawn: fc.option(withdrawals, { nil: undefined, freq: 2 }),
  moment: moments,
  lost: fc.subarray(['meetings', 'papers', 'resolutions', 'people'] as const, { maxLength: 2 }),
  name: fc.constantFrom('datei.pdf', 'Plan 1.pdf', 'Übersicht.pdf'),
  kind: fc.constantFrom('council', 'committee', 'faction'),
});
const councils = fc.record({
  base: bases,
  structure: structures,
  steps: fc.array(publishes, { minLength: 2, maxLength: 4 }),
});
type Council = typeof councils extends fc.Arbitrary<infer T> ? T : never;

/** The content and the instant of each publish, in their order. */
function* publishesOf({
  base,
  structure,
  steps,
}: Council): Generator<{ record: CouncilRecord; at: Instant }> {
  const ordered = steps
    .map((step) => ({ ...step, at: instantAt(base, step.moment) }))
    .toSorted((a, b) => a.at - b.at);
  for (const { when, withdrawn, lost, name, kind, at } of ordered) {
    const record = renamed(recordOf(base, structure, when, withdrawn), name);
    const organizations = record.organizations.map((entry) => ({ ...entry, data: { ...entry.data, kind } }));
    yield {
      record: { ...record, organizations, ...Object.fromEntries(lost.map((collection) => [collection, []])) },
      at,
    };
  }
}

const renamed = (record: CouncilRecord, name: string): CouncilRecord =>
  JSON.parse(JSON.stringify(record).replaceAll('datei.pdf', name)) as CouncilRecord;

/** Addresses at which a page or a document stands. */
const standing = (record: PublicRecord): string[] => [
  ...publicObjects(record).map(({ url }) => url),
  ...[...publicFilesOf(record)].flatMap(({ file }) => (file.sha256 === undefined ? [] : [file.url])),
];

/** What answers at each address: a page or document, a redirect, a tombstone. Throws where two do. */
function answers(record: PublicRecord): ReadonlyMap<string, 'page' | 'redirect' | 'stone'> {
  const found = new Map<string, 'page' | 'redirect' | 'stone'>();
  const add = (address: string, what: 'page' | 'redirect' | 'stone') => {
    const place = canonicalAddress(address);
    if (found.has(place) && found.get(place) !== what)
      throw new Error(`${place} is ${found.get(place)} and ${what}`);
    found.set(place, what);
  };
  for (const address of standing(record)) add(address, 'page');
  for (const { from } of record.redirects) add(from, 'redirect');
  for (const { url } of record.tombstones) add(url, 'stone');
  return found;
}

test(
  'property: what was public once stays, leads on, or leaves a tombstone, for 1,000 councils',
  { timeout: 300_000 },
  () => {
    let entries = 0;
    const seen = { page: 0, redirect: 0, stone: 0 };
    fc.assert(
      fc.property(councils, (council) => {
        const keeper = ledgerKeeper('https://rat.stadt.example');
        const ever = new Set<string>();
        for (const { record, at } of publishesOf(council)) {
          const before = keeper.ledger.log;
          const { shown, step } = keeper.publish(record, at);
          for (const address of standing(shown)) ever.add(canonicalAddress(address));
          const after = answers(withStandIns(shown, keeper.ledger));
          for (const address of ever) {
            const answer = after.get(address);
            expect(answer, address).toBeDefined();
            seen[answer ?? 'page'] += 1;
          }
          for (const { to } of withStandIns(shown, keeper.ledger).redirects)
            expect(after.get(canonicalAddress(to)), to).toBe('page');
          expect(keeper.ledger.log.slice(0, before.length)).toEqual(before);
          expect(keeper.ledger.log.length - before.length).toBe(step.changes.length > 0 ? 1 : 0);
          expect(ageFault(keeper.ledger)).toBeUndefined();
          entries += 1;
        }
        expect(brokenLink(keeper.ledger.log, HASHER)).toBeUndefined();
        const all = [...keeper.ledger.objects.keys()].map((object) => ({ object, reason: 'x' }));
        expect(brokenLink(purge(keeper.ledger, all).ledger.log, HASHER)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
    expect(entries).toBeGreaterThanOrEqual(2000);
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
  },
);

test('property: publishing the same again adds nothing, and the same steps give the same ledger', () => {
  fc.assert(
    fc.property(councils, (council) => {
      const [one, other] = [ledgerKeeper(), ledgerKeeper()];
      for (const { record, at } of publishesOf(council)) {
        one.publish(record, at);
        other.publish(record, at);
        const before = other.ledger;
        if (before.log.length > 1) expect(other.publish(record, at).step.ledger).toEqual(before);
      }
      expect(other.ledger).toEqual(one.ledger);
    }),
    { numRuns: 100 },
  );
});
