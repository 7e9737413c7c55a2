import { runs } from '../../testing/runs.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bases, dates, instantAt, moments, recordOf, structures } from '../../testing/arbitrary-record.ts';
import { aRecord, at, meetingEntry, openItem, resolutionEntry } from '../../testing/factories.ts';
import type { Instant } from '../local-time.ts';
import { NOTHING, publish, remember, SINCE_EVER } from './index.ts';
import { implementationPart, meetingParts } from './published.ts';

test('property: once public, always public, whatever dates and states clerks enter later', () => {
  const twoDates = fc.record({
    structure: structures,
    base: bases,
    first: dates,
    later: dates,
    early: moments,
    late: moments,
  });
  fc.assert(
    fc.property(twoDates, ({ structure, base, first, later, early, late }) => {
      const before = publish(recordOf(base, structure, first), instantAt(base, early));
      const memory = remember(before);
      const after = publish(recordOf(base, structure, later), instantAt(base, late), memory);
      const now = remember(after);
      for (const address of memory.keys()) expect([...now.keys()]).toContain(address);
    }),
    { numRuns: runs(1000) },
  );
});

test('property: the same record, instant and memory give the same bytes, and change neither', () => {
  fc.assert(
    fc.property(structures, bases, dates, moments, (structure, base, when, moment) => {
      const record = recordOf(base, structure, when);
      const copy = structuredClone(record);
      const memory = new Map([['/vorlagen/p0/', instantAt(base, moment)]]);
      const first = JSON.stringify(publish(record, instantAt(base, moment), memory));
      expect(JSON.stringify(publish(copy, instantAt(base, moment), new Map(memory)))).toBe(first);
      expect(record).toEqual(copy);
      expect([...memory.keys()]).toEqual(['/vorlagen/p0/']);
    }),
  );
});

describe('what is remembered', () => {
  const held = {
    status: 'held',
    invitation: { sentAt: '2026-06-20T09:00' },
    resultsPublishedAt: '2026-07-01T09:00',
    minutes: { status: 'approved', approvedOn: '2026-07-10' },
    agenda: [openItem('a1', { resolution: 'Der Rat beschließt.' })],
  };
  const record = aRecord({
    meetings: [meetingEntry('m1', held)],
    resolutions: [
      resolutionEntry('m1-a1', {
        kind: 'item',
        item: { meeting: 'm1', item: 'a1' },
        implementation: { status: 'open' },
      }),
    ],
  });
  const addresses = (instant: string) => [...remember(publish(record, at(instant))).keys()];

  test('is each part of a meeting from when it is public', () => {
    const { date, agenda, results, minutes } = meetingParts('m1');
    expect([date, agenda, results, minutes, implementationPart('m1-a1')]).toEqual([
      '/sitzungen/m1/',
      '/sitzungen/m1/#tagesordnung',
      '/sitzungen/m1/#ergebnisse',
      '/sitzungen/m1/#niederschrift',
      '/beschluesse/m1-a1/#umsetzung',
    ]);
    expect(addresses('2026-05-28T12:00+02:00')).toEqual([]);
    expect(addresses('2026-06-01T12:00+02:00')).toEqual([date]);
    expect(addresses('2026-06-21T12:00+02:00')).toEqual([date, agenda]);
    expect(addresses('2026-07-02T12:00+02:00')).toEqual([
      date,
      agenda,
      results,
      '/beschluesse/m1-a1/',
      '/beschluesse/m1-a1/#umsetzung',
    ]);
    expect(addresses('2026-07-11T12:00+02:00')).toEqual([
      date,
      agenda,
      results,
      minutes,
      '/beschluesse/m1-a1/',
      '/beschluesse/m1-a1/#umsetzung',
    ]);
  });

  test('is no implementation that nobody entered', () => {
    const memory = remember(publish({ ...record, resolutions: [] }, at('2026-07-02T12:00+02:00')));
    expect(memory.has('/beschluesse/m1-a1/')).toBe(true);
    expect(memory.has('/beschluesse/m1-a1/#umsetzung')).toBe(false);
  });

  test('keeps the instant of the first time', () => {
    const early = remember(publish(record, at('2026-06-01T12:00+02:00')));
    const late = remember(publish(record, at('2026-06-21T12:00+02:00'), early), early);
    expect([...late]).toEqual([
      ['/sitzungen/m1/', at('2026-06-01T12:00+02:00')],
      ['/sitzungen/m1/#tagesordnung', at('2026-06-21T12:00+02:00')],
    ]);
    expect(early.size).toBe(1);
    expect(NOTHING.size).toBe(0);
  });

  test.each([
    ['2026-05-31T00:00+02:00', false],
    ['2026-05-31T23:59+02:00', false],
    ['2026-06-01T00:00+02:00', true],
    ['2026-06-29T12:00+02:00', true],
  ])('a meeting of 30 June first public on %s was announced at short notice: %s', (first, short) => {
    const memory = new Map([['/sitzungen/m1/', at(first)]]);
    expect(publish(record, at('2026-07-02T12:00+02:00'), memory).meetings[0]?.shortNotice).toBe(short);
  });

  const short = (content: typeof record, instant: string, memory: Map<string, Instant>) =>
    publish(content, at(instant), memory).meetings[0]?.shortNotice;

  test('nothing is called short notice where nobody remembers anything: the first publish', () => {
    expect(short(record, '2026-06-29T12:00+02:00', new Map())).toBe(false);
  });

  test.each([
    ['2026-05-31T23:59+02:00', false],
    ['2026-06-01T00:00+02:00', true],
    ['2026-06-29T12:00+02:00', true],
  ])('a meeting of 30 June that is new on %s is at short notice at once: %s', (instant, expected) => {
    const others = new Map([['/gremien/rat/', at('2026-01-01T00:00+01:00')]]);
    expect(short(aRecord({ meetings: [meetingEntry('m1', { fixed: true })] }), instant, others)).toBe(
      expected,
    );
  });

  test('what was there before the first publish is never at short notice, and stays public', () => {
    const memory = new Map([['/sitzungen/m1/', SINCE_EVER]]);
    expect(short(record, '2026-06-29T12:00+02:00', memory)).toBe(false);
    expect(publish(record, at('2026-01-01T12:00+01:00'), memory).meetings).toHaveLength(1);
    expect(SINCE_EVER).toBeLessThan(at('0001-01-01T00:00Z'));
  });

  test('what was imported is never at short notice', () => {
    const imported = aRecord({
      meetings: [meetingEntry('m1', { fixed: true, sourceId: 'https://alt.example/1' })],
    });
    const others = new Map([['/gremien/rat/', at('2026-01-01T00:00+01:00')]]);
    expect(short(imported, '2026-06-29T12:00+02:00', others)).toBe(false);
    expect(
      short(imported, '2026-06-29T12:00+02:00', new Map([['/sitzungen/m1/', at('2026-06-28T00:00+02:00')]])),
    ).toBe(false);
  });
});
