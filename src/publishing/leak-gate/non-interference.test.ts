import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../content/index.ts';
import type { CouncilRecord } from '../../domain/council-record.ts';
import { NOTHING, publish, remember } from '../../domain/gate/index.ts';
import { localTime } from '../../domain/local-time.ts';
import {
  bases,
  dates,
  instantAt,
  moments,
  recordOf,
  structures,
  withdrawals,
} from '../../testing/arbitrary-record.ts';
import { buildInstant } from '../instant.ts';
import { interference } from './non-interference.ts';

const cases = fc.record({
  base: bases,
  structure: structures,
  when: dates,
  withdrawn: withdrawals,
  moment: moments,
  earlier: moments,
  seed: fc.nat(),
});
const PATIENCE = 240_000;

test('in 1,000 councils other hidden content gives the same public record', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(cases, ({ base, structure, when, withdrawn, moment, seed }) => {
      const record = recordOf(base, structure, when, withdrawn);
      expect(interference(record, instantAt(base, moment), NOTHING, [seed])).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('the same holds for what stays public by memory', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(cases, ({ base, structure, when, withdrawn, moment, earlier, seed }) => {
      const record = recordOf(base, structure, when, withdrawn);
      const published = remember(publish(record, instantAt(base, earlier)));
      expect(interference(record, instantAt(base, moment), published, [seed])).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const { record } = await readContent('content');
const sample = record as CouncilRecord;
const SEEDS = [1, 2, 3, 4];
const at = buildInstant(undefined, sample.site, () => 0);

test('it holds for the sample council at its own time and at others', () => {
  const others = ['2024-01-01T12:00', '2026-03-29T04:00', '2027-02-25T19:30', '2030-01-01T00:00'];
  for (const time of [at, ...others.map((other) => buildInstant(localTime(other), sample.site, () => 0))]) {
    expect(interference(sample, time, NOTHING, SEEDS)).toEqual([]);
  }
});

/** What a gate with a defect might let out beside the public record. */
const LEAKS: Readonly<Record<string, (all: CouncilRecord) => unknown>> = {
  'the number of meetings': ({ meetings }) => meetings.length,
  'the number of papers': ({ papers }) => papers.length,
  'the latest day of a meeting': ({ meetings }) =>
    meetings
      .map(({ data }) => data.start)
      .toSorted()
      .at(-1),
  'the order of the keys': ({ papers }) => papers.findIndex(({ key }) => key === sample.papers[40]?.key),
  'the title of an embargoed meeting': ({ meetings }) => meetings.map(({ data }) => data.title),
  'the key of a draft': ({ papers }) => papers.map(({ key }) => key).filter((key) => key > '0110'),
  'the size of an agenda': ({ meetings }) => meetings.reduce((sum, { data }) => sum + data.agenda.length, 0),
  'a vote before its publication': ({ meetings }) =>
    meetings.flatMap(({ data }) => data.agenda.map((item) => item.public && item.vote?.yes)),
  'minutes before approval': ({ meetings }) => meetings.map(({ data }) => data.minutes?.file?.title),
  'a file name beside an entry': ({ papers }) => papers.map(({ files }) => files),
  'an unknown field': ({ people }) => people.map(({ data }) => Object.keys(data)),
  'a sign-off': ({ papers }) => papers.map(({ data }) => data.signoffs ?? data.sourceId),
  'a portrait without consent': ({ people }) => people.map(({ data }) => data.portrait),
  'the address for failures': ({ site }) => site.contacts.publishing,
  'a template': ({ templates }) => templates.map(({ data }) => data.title),
  'a withdrawal to come': ({ withdrawals: all }) => all.length,
  'a resolution to come': ({ resolutions }) =>
    resolutions.map(({ data }) => ('title' in data ? data.title : data.publishedAt)),
};

describe('it goes red where the gate shows', () => {
  test.each(Object.entries(LEAKS))('%s', (_leak, leak) => {
    const gate = (all: CouncilRecord, ...rest: [typeof at, typeof NOTHING]) => [
      publish(all, ...rest),
      leak(all),
    ];
    expect(interference(sample, at, NOTHING, SEEDS, gate)).not.toEqual([]);
  });
});
