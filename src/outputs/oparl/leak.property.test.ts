import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { NOTHING, publish } from '../../domain/gate/index.ts';
import { type Instant, instantOf, localTime } from '../../domain/local-time.ts';
import {
  bases,
  dates,
  instantAt,
  moments,
  recordOf,
  structures,
  withdrawals,
} from '../../testing/arbitrary-record.ts';
import { runs } from '../../testing/runs.ts';
import { interference, type Publish } from '../../publishing/leak-gate/non-interference.ts';
import { catalogueOf } from './catalogue.ts';
import { listsOf } from './lists.ts';
import { system } from './system.ts';
import { worldOf } from './world.ts';

const STAMP = { created: '2027-01-20T09:00:00+01:00', modified: '2027-02-04T04:30:00+01:00' };

/** The whole interface of what is public, as it would be written. */
const exported: Publish = (council, at, published) => {
  const record = publish(council, at, published);
  const world = worldOf(record, new Map(), () => STAMP);
  const catalogue = [...catalogueOf(record)];
  const lists = listsOf(record, catalogue).map(({ path, entries }) => [
    path,
    entries.map((entry) => entry.path),
  ]);
  return [system(world), lists, catalogue.map(({ path, bodies, make }) => [path, bodies, make(world)])];
};

const cases = fc.record({
  base: bases,
  structure: structures,
  when: dates,
  withdrawn: withdrawals,
  moment: moments,
  seed: fc.nat(),
});

test(
  'other hidden content gives the same interface, and what must never come out does not',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(cases, ({ base, structure, when, withdrawn, moment, seed }) => {
        const record = recordOf(base, structure, when, withdrawn);
        const at = instantAt(base, moment);
        expect(interference(record, at, NOTHING, [seed], exported)).toEqual([]);
        expect(JSON.stringify(exported(record, at, NOTHING))).not.toContain('never');
      }),
      { numRuns: runs(300) },
    );
  },
);

const sample = (await readContent('content')).record as CouncilRecord;
const times = ['2025-06-01T12:00', '2026-11-05T19:30', '2027-03-08T10:00', '2030-01-01T00:00'].map(
  (time): Instant => instantOf(localTime(time), sample.site.timeZone),
);

test('it holds for the sample council at several times', () => {
  for (const at of times) expect(interference(sample, at, NOTHING, [1, 2], exported)).toEqual([]);
});

test('it goes red where the interface shows what the gate hides', () => {
  const leaking: Publish = (council, at, published) => [
    exported(council, at, published),
    council.papers.map(({ data }) => data.title),
  ];
  expect(interference(sample, times[2] as Instant, NOTHING, [1, 2], leaking)).not.toEqual([]);
});
