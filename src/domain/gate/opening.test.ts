import { describe, expect, test } from 'vitest';
import {
  aRecord,
  aSite,
  at,
  meetingEntry,
  openItem,
  paperEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import type { Resolution } from '../schema/index.ts';
import { MARGIN_DAYS, publish } from './index.ts';
import {
  agendaOpens,
  ALWAYS,
  dateOpens,
  implementationOpens,
  isOpen,
  minutesOpen,
  NEVER,
  paperOpens,
  resolutionDate,
  resolutionOpens,
  resultsOpen,
} from './opening.ts';

const site = aSite();
const meeting = (data: object) => meetingEntry('m1', data).data;
const opening = (text: string | undefined) =>
  text === undefined ? NEVER : text === 'always' ? ALWAYS : at(text);

test('an opening has come from its instant on', () => {
  const noon = at('2026-06-30T12:00+02:00');
  expect([noon - 1, noon, noon + 1, ALWAYS, NEVER].map((one) => isOpen(one, noon))).toEqual([
    true,
    true,
    false,
    true,
    false,
  ]);
});

describe('the date of a meeting', () => {
  test('is public 30 days before it and a margin of two', () => {
    expect([site.noticeDays, MARGIN_DAYS]).toEqual([30, 2]);
  });

  test.each([
    // start, more, opens: the first instant of the day that lies 32 calendar days before
    ['2026-06-30T18:00', {}, '2026-05-29T00:00+02:00'],
    ['2026-06-30T00:00', {}, '2026-05-29T00:00+02:00'],
    ['2026-06-30T23:59', {}, '2026-05-29T00:00+02:00'],
    ['2026-04-10T18:00', {}, '2026-03-09T00:00+01:00'],
    ['2026-11-10T18:00', {}, '2026-10-09T00:00+02:00'],
    ['2027-01-15T18:00', {}, '2026-12-14T00:00+01:00'],
    ['2024-03-15T18:00', {}, '2024-02-12T00:00+01:00'],
    ['2023-03-15T18:00', {}, '2023-02-11T00:00+01:00'],
    ['2026-04-30T18:00', {}, '2026-03-29T00:00+01:00'],
    ['2026-05-01T18:00', {}, '2026-03-30T00:00+02:00'],
    ['2026-06-30T18:00', { fixed: true }, 'always'],
    ['2026-06-30T18:00', { fixed: false }, '2026-05-29T00:00+02:00'],
    ['2026-06-30T18:00', { invitation: { sentAt: '2026-04-01T08:00' } }, '2026-04-01T08:00+02:00'],
    ['2026-06-30T18:00', { invitation: { sentAt: '2026-06-20T08:00' } }, '2026-05-29T00:00+02:00'],
    ['2026-06-30T18:00', { status: 'cancelled' }, '2026-05-29T00:00+02:00'],
    ['2026-06-30T18:00', { status: 'moved' }, '2026-05-29T00:00+02:00'],
  ])('%s %j: %s', (start, more, opens) => {
    expect(dateOpens(meeting({ start, ...more }), site)).toBe(opening(opens));
  });

  test('follows the days and the zone of the site', () => {
    expect(dateOpens(meeting({ start: '2026-06-30T18:00' }), aSite({ noticeDays: 0 }))).toBe(
      at('2026-06-28T00:00+02:00'),
    );
    expect(dateOpens(meeting({ start: '2026-06-30T18:00' }), aSite({ timeZone: 'UTC' }))).toBe(
      at('2026-05-29T00:00Z'),
    );
  });

  test.each([
    // today, days before the meeting of 30 June
    ['2026-05-28T23:59+02:00', false],
    ['2026-05-29T00:00+02:00', true],
    ['2026-05-30T00:00+02:00', true],
    ['2026-05-31T00:00+02:00', true],
    ['2026-06-01T00:00+02:00', true],
    ['2026-07-31T00:00+02:00', true],
  ])('on %s a meeting of 30 June shows: %s', (now, shows) => {
    const record = aRecord({ meetings: [meetingEntry('m1', { start: '2026-06-30T18:00' })] });
    expect(publish(record, at(now)).meetings.length === 1).toBe(shows);
  });
});

describe('the agenda', () => {
  test.each([
    [{ invitation: { sentAt: '2026-06-20T09:00' } }, '2026-06-20T09:00+02:00'],
    [{ invitation: { sentAt: '2026-03-29T02:30' } }, '2026-03-29T03:30+02:00'],
    [{ invitation: { sentAt: '2026-10-25T02:30' } }, '2026-10-25T02:30+02:00'],
    [{ invitation: {} }, undefined],
    [{}, undefined],
    [{ status: 'invited' }, undefined],
    [{ status: 'cancelled' }, undefined],
    [{ status: 'held' }, '2026-06-30T18:00+02:00'],
    [{ status: 'held', invitation: {} }, '2026-06-30T18:00+02:00'],
    [{ status: 'held', invitation: { sentAt: '2026-06-20T09:00' } }, '2026-06-20T09:00+02:00'],
  ])('%j: %s', (data, opens) => {
    expect(agendaOpens(meeting(data), site)).toBe(opening(opens));
  });
});

describe('the results', () => {
  const invitation = { sentAt: '2026-06-20T09:00' };
  test.each([
    [{ invitation }, undefined],
    [{ invitation, resultsPublishedAt: '2026-07-01T12:00' }, '2026-07-01T12:00+02:00'],
    [{ invitation, resultsPublishedAt: '2026-06-01T12:00' }, '2026-06-20T09:00+02:00'],
    [{ resultsPublishedAt: '2026-07-01T12:00' }, undefined],
    [{ status: 'held', resultsPublishedAt: '2026-07-01T12:00' }, '2026-07-01T12:00+02:00'],
  ])('%j: %s', (data, opens) => {
    expect(resultsOpen(meeting(data), site)).toBe(opening(opens));
  });
});

describe('the minutes', () => {
  test.each([
    [undefined, undefined],
    [{ status: 'draft' }, undefined],
    [{ status: 'sent' }, undefined],
    [{ status: 'objected', approvedOn: '2026-07-10' }, undefined],
    [{ status: 'approved', approvedOn: '2026-07-10' }, '2026-07-10T00:00+02:00'],
    [{ status: 'approved' }, '2026-06-30T18:00+02:00'],
    [{ status: 'draft', showDraft: true }, '2026-06-30T18:00+02:00'],
    [{ status: 'draft', showDraft: false }, undefined],
    [{ status: 'approved', showDraft: true, approvedOn: '2026-07-10' }, '2026-06-30T18:00+02:00'],
  ])('%j: %s', (minutes, opens) => {
    expect(minutesOpen(meeting({ minutes }), site)).toBe(opening(opens));
  });
});

test.each([
  [{}, undefined],
  [{ publishedAt: '2026-06-05T08:00' }, '2026-06-05T08:00+02:00'],
])('a paper %j: %s', (data, opens) => {
  expect(paperOpens(paperEntry('p1', data).data, site)).toBe(opening(opens));
});

describe('resolutions without an item', () => {
  const kinds = {
    circulation: {
      kind: 'circulation',
      title: 'T',
      organization: 'rat',
      legalBasis: '§ 35',
      closedOn: '2026-06-01',
      text: 'X',
    },
    urgent: {
      kind: 'urgent-decision',
      title: 'T',
      organization: 'rat',
      reason: 'R',
      decidedBy: 'B',
      decidedOn: '2026-06-02',
      text: 'X',
      membersToldOn: '2026-06-09',
    },
    disclosed: {
      kind: 'disclosed',
      item: { meeting: 'm1', item: 'c1' },
      title: 'T',
      disclosedOn: '2026-06-03',
      text: 'X',
    },
  };
  const resolution = (data: object) =>
    resolutionEntry('r1', data).data as Exclude<Resolution, { kind: 'item' }>;

  test.each([
    ['circulation', '2026-06-01'],
    ['urgent', '2026-06-02'],
    ['disclosed', '2026-06-03'],
  ] as const)('%s: from the day it was made, or its own date', (kind, day) => {
    expect(resolutionDate(resolution(kinds[kind]))).toBe(day);
    expect(resolutionOpens(resolution(kinds[kind]), site)).toBe(at(`${day}T00:00+02:00`));
    const later = resolution({ ...kinds[kind], publishedAt: '2026-06-15T10:00' });
    expect(resolutionOpens(later, site)).toBe(at('2026-06-15T10:00+02:00'));
    expect(implementationOpens(later, site)).toBe(at('2026-06-15T10:00+02:00'));
  });

  test('what became of an item’s resolution: at once, or at its own date', () => {
    const item = { kind: 'item', item: { meeting: 'm1', item: 'a1' } };
    expect(implementationOpens(resolutionEntry('r1', item).data, site)).toBe(ALWAYS);
    expect(
      implementationOpens(resolutionEntry('r1', { ...item, publishedAt: '2026-06-15T10:00' }).data, site),
    ).toBe(at('2026-06-15T10:00+02:00'));
  });
});

test('a cancelled and a moved meeting stay, with their state and reason', () => {
  const record = aRecord({
    meetings: [
      meetingEntry('m1', { status: 'cancelled', statusReason: 'Kein Beratungsbedarf' }),
      meetingEntry('m2', { status: 'moved', statusReason: 'Wahl', movedTo: 'm3' }),
      meetingEntry('m3', { start: '2026-07-07T18:00' }),
      meetingEntry('m4', { status: 'moved', movedTo: 'm5', agenda: [openItem('a1')] }),
      meetingEntry('m5', { start: '2026-09-30T18:00' }),
    ],
  });
  const { meetings } = publish(record, at('2026-06-10T12:00+02:00'));
  expect(
    meetings.map(({ key, status, statusReason, movedTo }) => [key, status, statusReason, movedTo]),
  ).toEqual([
    ['m1', 'cancelled', 'Kein Beratungsbedarf', undefined],
    ['m2', 'moved', 'Wahl', 'm3'],
    ['m3', 'scheduled', undefined, undefined],
    ['m4', 'moved', undefined, undefined],
  ]);
});
