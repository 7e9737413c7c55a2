import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bases,
  CLOCKS,
  dates,
  instantAt,
  moments,
  recordOf,
  structures,
  withdrawals,
} from '../../testing/arbitrary-record.ts';
import {
  aRecord,
  at,
  meetingEntry,
  openItem,
  paperEntry,
  personEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import type { CouncilRecord } from '../council-record.ts';
import type { Instant } from '../local-time.ts';
import { NOTHING, nextChange, publish, type Published } from './index.ts';

const NOW = at('2026-06-10T12:00+02:00');
const LATE = at('2030-01-01T00:00Z');
const next = (parts: Parameters<typeof aRecord>[0], now = NOW, memory?: Published) =>
  nextChange(aRecord(parts), now, memory);

test('an empty council never changes', () => {
  expect(next({})).toBeUndefined();
});

describe('the next change is', () => {
  const invited = { invitation: { sentAt: '2026-06-01T09:00' } };
  test.each([
    [
      'the date of a meeting',
      { meetings: [meetingEntry('m1', { start: '2026-07-31T18:00' })] },
      '2026-06-29T00:00+02:00',
    ],
    [
      'its agenda',
      { meetings: [meetingEntry('m1', { invitation: { sentAt: '2026-06-18T09:00' } })] },
      '2026-06-18T09:00+02:00',
    ],
    [
      'its results',
      { meetings: [meetingEntry('m1', { ...invited, resultsPublishedAt: '2026-07-02T09:00' })] },
      '2026-07-02T09:00+02:00',
    ],
    [
      'its minutes',
      {
        meetings: [
          meetingEntry('m1', { ...invited, minutes: { status: 'approved', approvedOn: '2026-09-01' } }),
        ],
      },
      '2026-09-01T00:00+02:00',
    ],
    [
      'a paper',
      { papers: [paperEntry('p1', { publishedAt: '2026-06-20T08:00' })] },
      '2026-06-20T08:00+02:00',
    ],
    [
      'a resolution',
      {
        resolutions: [
          resolutionEntry('r1', {
            kind: 'circulation',
            title: 'T',
            organization: 'rat',
            text: 'X',
            legalBasis: '§',
            closedOn: '2026-06-11',
          }),
        ],
      },
      '2026-06-11T00:00+02:00',
    ],
    [
      'a portrait',
      { people: [personEntry('muster', { portrait: 'm.jpg', portraitConsent: '2026-06-12' })] },
      '2026-06-12T00:00+02:00',
    ],
    [
      'a withdrawal',
      {
        papers: [paperEntry('p1', { publishedAt: '2026-06-01T08:00' })],
        withdrawals: [{ target: '/vorlagen/p1/', date: '2026-06-13', reason: 'R' }],
      },
      '2026-06-13T00:00+02:00',
    ],
  ])('%s', (_name, parts, instant) => {
    expect(next(parts)).toBe(at(instant));
    expect(next(parts, at(instant))).toBeUndefined();
    expect(next(parts, (at(instant) - 1) as Instant)).toBe(at(instant));
  });

  test('what became of a resolution', () => {
    const parts = {
      meetings: [
        meetingEntry('m1', {
          start: '2026-06-01T18:00',
          status: 'held',
          resultsPublishedAt: '2026-06-02T09:00',
          agenda: [openItem('a1', { resolution: 'X' })],
        }),
      ],
      resolutions: [
        resolutionEntry('m1-a1', {
          kind: 'item',
          item: { meeting: 'm1', item: 'a1' },
          publishedAt: '2026-06-14T10:00',
          implementation: { status: 'open' },
        }),
      ],
    };
    expect(next(parts)).toBe(at('2026-06-14T10:00+02:00'));
  });
});

describe('no change is', () => {
  test.each([
    ['the next day', { meetings: [meetingEntry('m1')] }],
    ['a consent without a portrait', { people: [personEntry('muster', { portraitConsent: '2026-06-12' })] }],
    ['a paper of the past', { papers: [paperEntry('p1', { publishedAt: '2026-06-01T08:00' })] }],
    ['a paper without a date', { papers: [paperEntry('p1')] }],
  ])('%s', (_name, parts) => {
    expect(next(parts)).toBeUndefined();
  });

  test('an opening of what the memory shows already', () => {
    const parts = { papers: [paperEntry('p1', { publishedAt: '2026-06-20T08:00' })] };
    expect(next(parts, NOW, new Map([['/vorlagen/p1/', NOW]]))).toBeUndefined();
    expect(next(parts, NOW, NOTHING)).toBe(at('2026-06-20T08:00+02:00'));
  });
});

test('short notice alone, which follows from the instant of showing, is no change of the view', () => {
  // Shown now the fixed date would be in time, shown at the paper's instant it would not.
  const parts = {
    meetings: [meetingEntry('m1', { start: '2026-08-01T18:00', fixed: true })],
    papers: [paperEntry('p1', { publishedAt: '2026-07-20T08:00' })],
  };
  const papers = new Map([
    ['/vorlagen/p1/', NOW],
    ['/gremien/rat/', NOW],
  ]);
  const shortOn = (day: string) =>
    publish(aRecord(parts), at(`2026-${day}T08:00+02:00`), papers).meetings[0]?.shortNotice;
  expect([shortOn('06-01'), shortOn('07-20')]).toEqual([false, true]);
  expect(nextChange(aRecord(parts), at('2026-06-01T08:00+02:00'), papers)).toBeUndefined();
});

test('the earliest of many comes first', () => {
  const parts = {
    papers: [
      paperEntry('p1', { publishedAt: '2026-08-01T08:00' }),
      paperEntry('p2', { publishedAt: '2026-07-01T08:00' }),
      paperEntry('p3', { publishedAt: '2026-10-01T08:00' }),
    ],
  };
  const seen: string[] = [];
  for (let now: Instant | undefined = NOW; now !== undefined && now < LATE; now = next(parts, now))
    seen.push(new Date(now).toISOString());
  expect(seen.slice(1)).toEqual([
    '2026-07-01T06:00:00.000Z',
    '2026-08-01T06:00:00.000Z',
    '2026-10-01T06:00:00.000Z',
  ]);
});

test('property: it is the first instant of change that looking at every moment of many days finds', () => {
  const cases = fc.record({
    base: bases,
    structure: structures,
    when: dates,
    withdrawn: withdrawals,
    moment: moments,
  });
  fc.assert(
    fc.property(cases, ({ base, structure, when, withdrawn, moment }) => {
      const record = recordOf(base, structure, when, withdrawn);
      const now = instantAt(base, moment);
      expect(nextChange(record, now)).toBe(searched(record, now, base));
    }),
    { numRuns: 40 },
  );
});

/** All times in these records lie on the clocks of `CLOCKS`, within three weeks of their base. */
function searched(
  record: CouncilRecord,
  now: Instant,
  base: Parameters<typeof instantAt>[0],
): Instant | undefined {
  const view = (at_: Instant) => {
    const { at: _at, today: _today, now: _now, ...rest } = publish(record, at_);
    return JSON.stringify(rest);
  };
  const before = view(now);
  for (let days = -25; days <= 25; days += 1) {
    for (const clock of CLOCKS) {
      const candidate = instantAt(base, { days, clock });
      if (candidate > now && view(candidate) !== before) return candidate;
    }
  }
  return undefined;
}
