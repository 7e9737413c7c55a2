import { describe, expect, test } from 'vitest';
import {
  aRecord,
  at,
  bodyEntry,
  closedItem,
  meetingEntry,
  openItem,
  organizationEntry,
  paperEntry,
  personEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import { NOTHING, type Published } from '../gate/index.ts';
import { instantOf, localTime } from '../local-time.ts';
import { publishingCalendar } from './index.ts';

type Parts = Parameters<typeof aRecord>[0];
const NOW = '2026-06-10T12:00';
const calendar = (parts: Parts, now = NOW, span = 60, memory: Published = NOTHING) =>
  publishingCalendar(aRecord(parts), instantOf(localTime(now), 'Europe/Berlin'), span, memory);
const changes = (parts: Parts, now = NOW, span = 60, memory?: Published) =>
  calendar(parts, now, span, memory).days.flatMap((day) => day.changes);
/** What, when, by which rule and field. */
const brief = (parts: Parts, now = NOW, memory?: Published) =>
  changes(parts, now, 400, memory).map(
    ({ kind, time, cause }) => `${time} ${kind} ${cause.rule} ${cause.field}`,
  );

const invited = { status: 'invited', invitation: { sentAt: '2026-06-01T09:00' } };
const circulation = (more: object = {}) =>
  resolutionEntry('r1', {
    kind: 'circulation',
    title: 'Umlauf',
    organization: 'rat',
    text: 'X',
    legalBasis: '§',
    closedOn: '2026-06-12',
    ...more,
  });

describe('each change names its rule and its field', () => {
  test.each<[string, Parts, string[]]>([
    [
      'a date by the notice days',
      { meetings: [meetingEntry('m1', { start: '2026-07-31T18:00' })] },
      ['2026-06-29T00:00 date notice-days start'],
    ],
    [
      'a date with an early invitation',
      {
        meetings: [
          meetingEntry('m1', { start: '2026-09-30T18:00', invitation: { sentAt: '2026-06-20T09:00' } }),
        ],
      },
      [
        '2026-06-20T09:00 date invitation-sent invitation.sentAt',
        '2026-06-20T09:00 agenda invitation-sent invitation.sentAt',
      ],
    ],
    [
      'a fixed date, which is public at once',
      { meetings: [meetingEntry('m1', { start: '2026-09-30T18:00', fixed: true })] },
      [],
    ],
    [
      'the agenda of a meeting held without an invitation, its results with it',
      { meetings: [meetingEntry('m1', { status: 'held', resultsPublishedAt: '2026-06-01T10:00' })] },
      [
        '2026-06-30T18:00 agenda held-without-invitation start',
        '2026-06-30T18:00 results held-without-invitation start',
      ],
    ],
    [
      'results by the clerk',
      { meetings: [meetingEntry('m1', { ...invited, resultsPublishedAt: '2026-07-02T09:00' })] },
      ['2026-07-02T09:00 results results-published resultsPublishedAt'],
    ],
    [
      'minutes on approval',
      {
        meetings: [
          meetingEntry('m1', { ...invited, minutes: { status: 'approved', approvedOn: '2026-07-20' } }),
        ],
      },
      ['2026-07-20T00:00 minutes minutes-approved minutes.approvedOn'],
    ],
    [
      'minutes approved without a day',
      { meetings: [meetingEntry('m1', { ...invited, minutes: { status: 'approved' } })] },
      ['2026-06-30T18:00 minutes minutes-without-day start'],
    ],
    [
      'minutes as a draft',
      {
        meetings: [
          meetingEntry('m1', {
            ...invited,
            minutes: { status: 'draft', showDraft: true, approvedOn: '2026-07-20' },
          }),
        ],
      },
      ['2026-06-30T18:00 minutes minutes-draft start'],
    ],
    [
      'minutes approved before the date is public come with the date',
      {
        meetings: [
          meetingEntry('m1', {
            start: '2026-07-31T18:00',
            minutes: { status: 'approved', approvedOn: '2026-06-20' },
          }),
        ],
      },
      ['2026-06-29T00:00 date notice-days start', '2026-06-29T00:00 minutes notice-days start'],
    ],
    [
      'a paper by its own date',
      { papers: [paperEntry('p1', { publishedAt: '2026-06-20T08:00' })] },
      ['2026-06-20T08:00 paper publishing-date publishedAt'],
    ],
    [
      'a paper with an agenda, under a heading too',
      {
        meetings: [
          meetingEntry('m1', {
            invitation: { sentAt: '2026-06-18T09:00' },
            agenda: [openItem('h', { heading: true, items: [openItem('a1', { papers: ['p1'] })] })],
          }),
        ],
        papers: [paperEntry('p1', { publishedAt: '2026-06-20T08:00' })],
      },
      [
        '2026-06-18T09:00 agenda invitation-sent invitation.sentAt',
        '2026-06-18T09:00 paper named-on-agenda invitation.sentAt',
      ],
    ],
    [
      'a circulation and the paper that it names',
      { resolutions: [circulation({ paper: 'p1' })], papers: [paperEntry('p1')] },
      [
        '2026-06-12T00:00 paper named-by-resolution closedOn',
        '2026-06-12T00:00 resolution closed-on closedOn',
      ],
    ],
    [
      'a resolution at its own time',
      { resolutions: [circulation({ publishedAt: '2026-06-15T10:00' })] },
      ['2026-06-15T10:00 resolution publishing-date publishedAt'],
    ],
    [
      'an urgent decision',
      {
        resolutions: [
          resolutionEntry('r1', {
            kind: 'urgent-decision',
            title: 'Eil',
            organization: 'rat',
            reason: 'R',
            decidedBy: 'B',
            decidedOn: '2026-06-13',
            membersToldOn: '2026-06-13',
            text: 'X',
          }),
        ],
      },
      ['2026-06-13T00:00 resolution decided-on decidedOn'],
    ],
    [
      'a disclosed resolution, not before the date of its meeting',
      {
        meetings: [meetingEntry('m1', { start: '2026-07-31T18:00', agenda: [closedItem('c1')] })],
        resolutions: [
          resolutionEntry('r1', {
            kind: 'disclosed',
            title: 'D',
            item: { meeting: 'm1', item: 'c1' },
            disclosedOn: '2026-06-12',
            text: 'X',
          }),
          resolutionEntry('r2', {
            kind: 'disclosed',
            title: 'D',
            item: { meeting: 'm1', item: 'c1' },
            disclosedOn: '2026-07-12',
            text: 'X',
          }),
        ],
      },
      [
        '2026-06-29T00:00 date notice-days start',
        '2026-06-29T00:00 resolution notice-days start',
        '2026-07-12T00:00 resolution disclosed-on disclosedOn',
      ],
    ],
    [
      'a portrait',
      {
        people: [
          personEntry('muster', { portrait: 'm.jpg', portraitConsent: '2026-06-12' }),
          personEntry('a', { portraitConsent: '2026-06-12' }),
        ],
      },
      ['2026-06-12T00:00 portrait consent portraitConsent'],
    ],
    [
      'a withdrawal, and nothing of the thing after it',
      {
        papers: [paperEntry('p1', { publishedAt: '2026-06-20T08:00' })],
        withdrawals: [{ target: '/vorlagen/p1', date: '2026-06-13', reason: 'Irrtum' }],
      },
      ['2026-06-13T00:00 withdrawal withdrawal date'],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(brief(parts)).toEqual(expected);
  });
});

describe('what became of an item’s resolution', () => {
  const parts = (
    publishedAt: string | undefined,
    more: object = { implementation: { status: 'open' } },
  ): Parts => ({
    meetings: [
      meetingEntry('m1', {
        ...invited,
        resultsPublishedAt: '2026-07-02T09:00',
        agenda: [openItem('a1', { resolution: 'X' }), openItem('a2')],
      }),
    ],
    resolutions: [
      resolutionEntry('m1-a1', { kind: 'item', item: { meeting: 'm1', item: 'a1' }, publishedAt, ...more }),
    ],
  });
  const results = '2026-07-02T09:00 results results-published resultsPublishedAt';
  const later = '2026-07-14T10:00 implementation publishing-date publishedAt';

  test('has a line where it comes later than the results', () => {
    expect(brief(parts('2026-07-14T10:00'))).toEqual([results, later]);
    expect(brief(parts('2026-07-14T10:00', { files: [{ id: 'f1', title: 'F', file: 'f.pdf' }] }))).toEqual([
      results,
      later,
    ]);
    expect(changes(parts('2026-07-14T10:00')).map(({ title }) => title)).toEqual([
      'Sitzung des Stadtrats',
      'Punkt a1',
    ]);
  });

  test('has one more when its due date has passed, unless it is overdue from the start', () => {
    const due = (day: string) => ({ implementation: { status: 'in-progress', due: day } });
    const over = (from: string) => `${from}T00:00 overdue due-passed implementation.due`;
    expect(brief(parts(undefined, due('2026-08-31')))).toEqual([results, over('2026-09-01')]);
    expect(brief(parts('2026-07-14T10:00', due('2026-07-14')))).toEqual([results, later, over('2026-07-15')]);
    expect(brief(parts('2026-07-14T10:00', due('2026-07-13')))).toEqual([results, later]);
    expect(brief(parts(undefined, due('2026-06-01')))).toEqual([results]);
    expect(brief({ resolutions: [circulation(due('2026-06-30'))] })).toEqual([
      '2026-06-12T00:00 resolution closed-on closedOn',
      over('2026-07-01'),
    ]);
    const done = { implementation: { status: 'done', due: '2026-08-31' } };
    expect(brief(parts(undefined, done))).toEqual([results]);
  });

  test('has none where it comes with them, or says nothing', () => {
    expect(brief(parts(undefined))).toEqual([results]);
    expect(brief(parts('2026-06-14T10:00'))).toEqual([results]);
    expect(brief(parts('2026-07-14T10:00', {}))).toEqual([results]);
  });
});

test('results tell how many resolutions they bring, without withdrawn ones', () => {
  const agenda = [openItem('a1', { resolution: 'X' }), openItem('a2', { resolution: 'Y' }), openItem('a3')];
  const meetings = [meetingEntry('m1', { ...invited, resultsPublishedAt: '2026-07-02T09:00', agenda })];
  const withdrawals = [{ target: '/beschluesse/m1-a2/', date: '2026-07-02', reason: 'R' }];
  const counts = (parts: Parts) => changes(parts).flatMap(({ resolutions }) => resolutions ?? []);
  expect(counts({ meetings })).toEqual([2]);
  expect(counts({ meetings, withdrawals })).toEqual([1]);
});

test('a disclosed resolution is no change where its item has words of its own at that address', () => {
  const disclosed = resolutionEntry('m1-a1', {
    kind: 'disclosed',
    title: 'D',
    item: { meeting: 'm1', item: 'a1' },
    disclosedOn: '2026-07-12',
    text: 'X',
  });
  const meeting = (resultsPublishedAt: string) =>
    meetingEntry('m1', { ...invited, resultsPublishedAt, agenda: [openItem('a1', { resolution: 'X' })] });
  const kinds = (resultsPublishedAt: string) =>
    changes({ meetings: [meeting(resultsPublishedAt)], resolutions: [disclosed] }).map(({ kind }) => kind);
  expect(kinds('2026-07-12T00:00')).toEqual(['results']);
  expect(kinds('2026-07-12T00:01')).toEqual(['resolution', 'results']);
});

test('of several withdrawals at one address the last line in force counts', () => {
  const stones = (...dates: string[]) =>
    brief({ withdrawals: dates.map((date) => ({ target: '/vorlagen/p1/', date, reason: date })) });
  expect(stones('2026-06-12', '2026-06-14')).toHaveLength(2);
  expect(stones('2026-06-14', '2026-06-12')).toEqual(['2026-06-12T00:00 withdrawal withdrawal date']);
  expect(stones('2026-06-14', '2026-06-14')).toHaveLength(1);
});

test('a paper that loses its agenda and has a day of its own appears twice', () => {
  const parts = (date: string): Parts => ({
    meetings: [
      meetingEntry('m1', {
        invitation: { sentAt: '2026-06-12T09:00' },
        agenda: [openItem('a1', { papers: ['p1'] })],
      }),
    ],
    papers: [paperEntry('p1', { publishedAt: '2026-06-20T00:00' })],
    withdrawals: [{ target: '/sitzungen/m1/', date, reason: 'R' }],
  });
  const papers = (date: string) => brief(parts(date)).filter((line) => line.includes(' paper '));
  expect(papers('2026-06-15')).toEqual([
    '2026-06-12T09:00 paper named-on-agenda invitation.sentAt',
    '2026-06-20T00:00 paper publishing-date publishedAt',
  ]);
  expect(papers('2026-06-20')).toHaveLength(1);
});

test('what the memory shows opens no more', () => {
  const known = (address: string): Published => new Map([[address, at('2026-06-01T00:00Z')]]);
  const paper = { papers: [paperEntry('p1', { reference: '7/26', publishedAt: '2026-06-20T08:00' })] };
  expect(changes(paper)).toMatchObject([
    { title: '7/26: Vorlage', address: '/vorlagen/p1/', time: '2026-06-20T08:00' },
  ]);
  expect(brief(paper, NOW, known('/vorlagen/p1/'))).toEqual([]);
  expect(brief({ resolutions: [circulation()] }, NOW, known('/beschluesse/r1/'))).toEqual([]);
  expect(
    brief({ meetings: [meetingEntry('m1', { start: '2026-07-31T18:00' })] }, NOW, known('/sitzungen/m1/')),
  ).toEqual([]);
});

describe('the day on which a date appears, 30 days and two before', () => {
  test.each([
    ['over the change to summer time', '2026-04-15T18:00', '2026-03-14T00:00', '2026-03-13T23:00:00Z'],
    ['on the day of that change', '2026-04-30T18:00', '2026-03-29T00:00', '2026-03-28T23:00:00Z'],
    ['the day after it', '2026-05-01T18:00', '2026-03-30T00:00', '2026-03-29T22:00:00Z'],
    ['over the change to winter time', '2026-11-15T18:00', '2026-10-14T00:00', '2026-10-13T22:00:00Z'],
    ['on the day of that change', '2026-11-26T18:00', '2026-10-25T00:00', '2026-10-24T22:00:00Z'],
    ['the day after it', '2026-11-27T18:00', '2026-10-26T00:00', '2026-10-25T23:00:00Z'],
    ['over the end of the year', '2027-01-20T18:00', '2026-12-19T00:00', '2026-12-18T23:00:00Z'],
    ['on its last day', '2027-02-01T00:00', '2026-12-31T00:00', '2026-12-30T23:00:00Z'],
    ['over a leap day', '2028-03-05T18:00', '2028-02-02T00:00', '2028-02-01T23:00:00Z'],
    ['on a leap day', '2028-04-01T18:00', '2028-02-29T00:00', '2028-02-28T23:00:00Z'],
    ['where there is none', '2027-04-01T23:59', '2027-02-28T00:00', '2027-02-27T23:00:00Z'],
  ])('%s (%s)', (_name, start, time, instant) => {
    const [change, ...more] = changes(
      { meetings: [meetingEntry('m1', { start })] },
      '2026-01-01T00:00',
      1200,
    );
    expect(change).toMatchObject({ kind: 'date', time, at: at(instant), start });
    expect(more).toEqual([]);
  });
});

describe('how far a calendar looks', () => {
  const days = (count: number) => [
    paperEntry('p1', { publishedAt: `2026-06-${10 + count}T23:59` }),
    paperEntry('p2', { publishedAt: `2026-06-${11 + count}T00:00` }),
  ];
  test('to the end of its last day, from just after its instant', () => {
    expect(calendar({}, NOW, 5).until).toBe('2026-06-15');
    expect(changes({ papers: days(5) }, NOW, 5).map(({ address }) => address)).toEqual(['/vorlagen/p1/']);
    const papers = [paperEntry('p1', { publishedAt: NOW })];
    expect(changes({ papers })).toEqual([]);
    expect(changes({ papers }, '2026-06-10T11:59')).toHaveLength(1);
  });
  test('days in order, changes of a day by time', () => {
    const papers = ['2026-06-20T08:00', '2026-06-12T09:00', '2026-06-12T07:00'].map((publishedAt, i) =>
      paperEntry(`p${i}`, { publishedAt }),
    );
    expect(
      calendar({ papers }).days.map(({ day, changes: those }) => [day, those.map(({ time }) => time)]),
    ).toEqual([
      ['2026-06-12', ['2026-06-12T07:00', '2026-06-12T09:00']],
      ['2026-06-20', ['2026-06-20T08:00']],
    ]);
  });
});

test('bodies and organizations that nobody knows bring no deadline', () => {
  const meetings = [meetingEntry('m1')];
  expect(calendar({ meetings, organizations: [] }).days).toEqual([]);
  expect(
    calendar({
      meetings,
      bodies: [bodyEntry('stadt', { profile: 'xx' })],
      organizations: [organizationEntry('rat')],
    }).days,
  ).toEqual([]);
});

test('portraits bear the names of their persons', () => {
  const consent = { portrait: 'm.jpg', portraitConsent: '2026-06-12' };
  const people = [personEntry('a', consent), personEntry('b', { ...consent, givenName: 'Erika' })];
  expect(changes({ people }).map(({ title }) => title)).toEqual(['Muster', 'Erika Muster']);
});

test('an urgent decision shows the paper that it names', () => {
  const decision = {
    kind: 'urgent-decision',
    title: 'Eil',
    organization: 'rat',
    reason: 'R',
    decidedBy: 'B',
    decidedOn: '2026-06-13',
    membersToldOn: '2026-06-13',
    text: 'X',
    paper: 'p1',
  };
  const parts = { resolutions: [resolutionEntry('r1', decision)], papers: [paperEntry('p1')] };
  expect(brief(parts)).toContain('2026-06-13T00:00 paper named-by-resolution decidedOn');
});

test('what the memory shows is told as known, without an instant', () => {
  const minutes = { status: 'approved', approvedOn: '2026-06-20' };
  const meetings = [meetingEntry('m1', { start: '2026-07-31T18:00', minutes })];
  const known: Published = new Map([['/sitzungen/m1/', at('2026-06-01T00:00Z')]]);
  expect(brief({ meetings }, NOW, known)).toEqual([
    '2026-06-20T00:00 minutes minutes-approved minutes.approvedOn',
  ]);
});
