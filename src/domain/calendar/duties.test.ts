import { describe, expect, test } from 'vitest';
import {
  aRecord,
  at,
  bodyEntry,
  closedItem,
  meetingEntry,
  openItem,
  paperEntry,
  personEntry,
  resolutionEntry,
} from '../../testing/factories.ts';
import { addDays, calendarDate } from '../calendar-date.ts';
import { SINCE_EVER, NOTHING, type Published } from '../gate/index.ts';
import { instantOf, localTime } from '../local-time.ts';
import { publishingCalendar } from './index.ts';

type Parts = Parameters<typeof aRecord>[0];
const NOW = '2026-06-10T12:00';
const START = '2026-06-30T18:00';
const calendar = (parts: Parts, now = NOW, span = 60, memory: Published = NOTHING) =>
  publishingCalendar(aRecord(parts), instantOf(localTime(now), 'Europe/Berlin'), span, memory);
const meeting = (more: object = {}) => ({ meetings: [meetingEntry('m1', { start: START, ...more })] });

/** Kind and day of each deadline, `!` where it passed. */
const due = (parts: Parts, now = NOW, span?: number) => {
  const { passed, days } = calendar(parts, now, span);
  return [...passed, ...days.flatMap(({ deadlines }) => deadlines)].map(
    (one) => `${one.passed ? '!' : ''}${one.kind} ${one.day}`,
  );
};

describe('an invitation (RP: four full days)', () => {
  test.each([
    ['is due five days before', {}, NOW, ['invitation 2026-06-25']],
    ['on its last day', {}, '2026-06-25T23:59', ['invitation 2026-06-25']],
    ['has passed the day after', {}, '2026-06-26T00:00', ['!invitation 2026-06-25']],
    ['is asked for until the meeting begins', {}, '2026-06-30T17:59', ['!invitation 2026-06-25']],
    ['but not from then on', {}, '2026-06-30T18:00', ['minutes 2026-07-30']],
    [
      'is asked for once invited without a time',
      { status: 'invited' },
      NOW,
      ['invitation 2026-06-25', 'notice 2026-06-30'],
    ],
    ['is met when sent', { invitation: { sentAt: NOW } }, NOW, []],
    ['is met when planned in time', { invitation: { sentAt: '2026-06-25T23:59' } }, NOW, []],
    [
      'is not when planned too late',
      { invitation: { sentAt: '2026-06-26T00:00' } },
      NOW,
      ['invitation 2026-06-25'],
    ],
    ['sent too late is sent', { invitation: { sentAt: '2026-06-26T00:00' } }, '2026-06-26T00:00', []],
    ['is none after a cancellation', { status: 'cancelled' }, NOW, []],
    ['is none after a move', { status: 'moved' }, NOW, []],
    [
      'is none where the meeting was held',
      { status: 'held', notice: { medium: 'gazette', firstDay: '2026-06-20' }, minutes: { status: 'sent' } },
      NOW,
      [],
    ],
  ])('%s', (_name, more, now, expected) => {
    expect(due(meeting(more), now)).toEqual(expected);
  });

  test('names amount, source, field and what is planned', () => {
    const [day] = calendar(meeting({ invitation: { sentAt: '2026-06-27T08:00' } })).days.filter(
      ({ deadlines }) => deadlines.length > 0,
    );
    expect(day?.deadlines).toEqual([
      {
        kind: 'invitation',
        day: '2026-06-25',
        passed: false,
        title: 'Sitzung des Stadtrats',
        start: START,
        file: 'meetings/m1/index.md',
        field: 'invitation.sentAt',
        amount: 4,
        setBy: 'law',
        planned: '2026-06-27',
        source: '§ 34 Abs. 3 Satz 1 GemO',
        verified: false,
      },
    ]);
    const [plain] = calendar(meeting()).days.flatMap(({ deadlines }) => deadlines);
    expect(plain).not.toHaveProperty('planned');
  });

  test('follows the profile of the body', () => {
    const bodies = [bodyEntry('stadt', { profile: 'ni-nkomvg' })];
    expect(due({ ...meeting(), bodies })).toEqual(['invitation 2026-06-22']);
    expect(due({ ...meeting(), bodies: [bodyEntry('stadt', { profile: 'xx' })] })).toEqual([]);
  });
});

describe('an official notice', () => {
  const invited = { status: 'invited', invitation: { sentAt: '2026-06-09T09:00' } };
  test.each([
    ['is due before an invited meeting', invited, NOW, ['notice 2026-06-30']],
    [
      'has passed after it',
      { ...invited, minutes: { status: 'sent' } },
      '2026-07-01T00:00',
      ['!notice 2026-06-30'],
    ],
    ['is met', { ...invited, notice: { medium: 'gazette', firstDay: '2026-06-20' } }, NOW, []],
    ['is none where nothing is public', { ...invited, agenda: [closedItem('c1')] }, NOW, []],
  ])('%s', (_name, more, now, expected) => {
    expect(due(meeting(more), now)).toEqual(expected);
  });
});

describe('minutes (RP: a month)', () => {
  const held = {
    status: 'held',
    notice: { medium: 'gazette', firstDay: '2026-01-20' },
    start: '2026-01-31T18:00',
  };
  test.each([
    ['are due a month after', held, '2026-02-01T00:00', ['minutes 2026-02-28']],
    ['have passed then', held, '2026-03-01T00:00', ['!minutes 2026-02-28']],
    [
      'are not with the members as a draft',
      { ...held, minutes: { status: 'draft' } },
      '2026-02-01T00:00',
      ['minutes 2026-02-28'],
    ],
    ['are once sent', { ...held, minutes: { status: 'sent' } }, '2026-02-01T00:00', []],
    [
      'are due where nobody wrote that it was held',
      { ...held, status: 'scheduled' },
      '2026-01-31T18:00',
      ['minutes 2026-02-28'],
    ],
    [
      'are due of an invited one from its start',
      { ...held, status: 'invited', invitation: { sentAt: '2026-01-20T09:00' } },
      '2026-01-31T18:00',
      ['minutes 2026-02-28'],
    ],
    [
      'are not yet just before',
      { ...held, status: 'invited', invitation: { sentAt: '2026-01-20T09:00' } },
      '2026-01-31T17:59',
      [],
    ],
    ['are none of a cancelled one', { ...held, status: 'cancelled' }, '2026-02-01T00:00', []],
    ['are none of a moved one', { ...held, status: 'moved' }, '2026-02-01T00:00', []],
  ])('%s', (_name, more, now, expected) => {
    expect(due(meeting(more), now)).toEqual(expected);
  });

  test('over a leap day, with months and source', () => {
    const [day] = calendar(meeting({ ...held, start: '2028-01-31T18:00' }), '2028-02-01T00:00').days;
    expect(day).toMatchObject({
      day: '2028-02-29',
      deadlines: [{ kind: 'minutes', amount: 1, field: 'minutes', source: '§ 41 Abs. 2 Satz 1 GemO' }],
    });
  });

  test('have no day where the rules of procedure say', () => {
    expect(
      due({ ...meeting(held), bodies: [bodyEntry('stadt', { profile: 'ni-nkomvg' })] }, '2026-02-01T00:00'),
    ).toEqual([]);
  });
});

describe('disclosure of what was decided behind closed doors', () => {
  const held = (agenda: object[]) =>
    meeting({
      status: 'held',
      start: '2026-06-01T18:00',
      notice: { medium: 'gazette', firstDay: '2026-05-20' },
      minutes: { status: 'sent' },
      agenda,
    });
  const disclosed = (of: string, item: string) =>
    resolutionEntry(`r-${of}-${item}`, {
      kind: 'disclosed',
      title: 'D',
      item: { meeting: of, item },
      disclosedOn: '2026-06-05',
      text: 'X',
    });
  const items = (parts: Parts, now = NOW) => {
    const { passed, days } = calendar(parts, now);
    return [...passed, ...days.flatMap(({ deadlines }) => deadlines)].map((one) => one.items);
  };

  test('is to be looked at within two weeks', () => {
    const parts = held([openItem('a1'), closedItem('c1'), closedItem('c2')]);
    expect(due(parts)).toEqual(['disclosure 2026-06-15']);
    expect(due(parts, '2026-06-16T00:00')).toEqual(['!disclosure 2026-06-15']);
    expect(due(parts, '2026-05-31T00:00')).toEqual(['disclosure 2026-06-15']);
    const [deadline] = calendar(parts).days.flatMap(({ deadlines }) => deadlines);
    expect(deadline).toMatchObject({
      amount: 14,
      items: 2,
      field: 'resolutions',
      source: '§ 35 Abs. 1 GemO',
    });
  });

  test('counts items that were dealt with and not disclosed, without headings', () => {
    const children = [closedItem('c3'), closedItem('c4')];
    const agenda = [
      closedItem('c1'),
      closedItem('c2', { withdrawnAt: '2026-06-01T18:00' }),
      closedItem('h', { items: children }),
    ];
    expect(items(held(agenda))).toEqual([3]);
    expect(items({ ...held(agenda), resolutions: [disclosed('m1', 'c1'), disclosed('m1', 'c3')] })).toEqual([
      1,
    ]);
    expect(items({ ...held([closedItem('c1')]), resolutions: [disclosed('m1', 'c1')] })).toEqual([]);
    expect(items({ ...held([closedItem('c1')]), resolutions: [disclosed('m2', 'c1')] })).toEqual([1]);
    expect(items(held([closedItem('h', { items: [] })]))).toEqual([1]);
  });

  test('is none before the meeting', () => {
    expect(items({ ...meeting({ invitation: { sentAt: NOW }, agenda: [closedItem('c1')] }) })).toEqual([]);
  });
});

test('deadlines stand in the order of their days; those too far back or ahead are left out, the former counted', () => {
  const meetings = ['2026-07-10', '2026-06-20', '2026-07-01'].map((day, i) =>
    meetingEntry(`m${i}`, { start: `${day}T18:00` }),
  );
  expect(due({ meetings })).toEqual([
    'invitation 2026-06-15',
    'invitation 2026-06-26',
    'invitation 2026-07-05',
  ]);
  expect(due({ meetings }, NOW, 16)).toEqual(['invitation 2026-06-15', 'invitation 2026-06-26']);
  const held = (day: string) =>
    meetingEntry(day, { start: `${day}T18:00`, status: 'held', minutes: { status: 'sent' } });
  const old = { meetings: [held('2026-05-31'), held('2026-05-30')] };
  expect(calendar({ meetings: [...old.meetings].reverse() }).passed.map(({ day }) => day)).toEqual([
    '2026-05-30',
    '2026-05-31',
  ]);
  expect(calendar(old).passed.map(({ day }) => day)).toEqual(['2026-05-30', '2026-05-31']);
  expect(calendar(old).passed[0]?.field).toBe('notice');
  const ten = calendar(old, NOW, 10);
  expect(ten.passed.map(({ day }) => day)).toEqual(['2026-05-31']);
  expect(ten.older).toEqual({ deadlines: 1, waiting: 1 });
});

describe('a date is late', () => {
  const NOW_DAY = calendarDate('2026-06-10');
  const late = (days: number, since?: string, more: object = {}, site: object = {}) => {
    const start = `${addDays(NOW_DAY, days)}T18:00`;
    const memory: Published = since === undefined ? NOTHING : new Map([['/sitzungen/m1/', at(since)]]);
    return calendar({ ...meeting({ start, ...more }), site }, NOW, 60, memory).late.map(
      ({ state, day, daysBefore }) => `${state} ${day} ${daysBefore}`,
    );
  };

  test.each([
    [0, ['unknown 2026-06-10 0']],
    [28, ['unknown 2026-06-10 28']],
    [29, ['unknown 2026-06-10 29']],
    [30, []],
    [31, []],
    [32, []],
    [33, []],
  ])('without a memory, %i days before: %j', (days, expected) => {
    expect(late(days)).toEqual(expected);
  });

  test.each([
    ['2026-06-01T12:00+02:00', 20, ['appeared 2026-06-01 29']],
    ['2026-05-31T12:00+02:00', 20, []],
    ['2026-05-31T23:59+02:00', 20, []],
    ['2026-06-01T00:00+02:00', 20, ['appeared 2026-06-01 29']],
  ])('known since %s, %i days before: %j', (since, days, expected) => {
    expect(late(days, since)).toEqual(expected);
  });

  test('nothing is late that was there before anything was remembered', () => {
    const memory: Published = new Map([['/sitzungen/m1/', SINCE_EVER]]);
    expect(calendar(meeting(), NOW, 60, memory).late).toEqual([]);
  });

  test('where others are known and it is not', () => {
    const memory: Published = new Map([['/vorlagen/p1/', at('2026-06-01T00:00Z')]]);
    const [found] = calendar(meeting(), NOW, 60, memory).late;
    expect(found).toEqual({
      address: '/sitzungen/m1/',
      title: 'Sitzung des Stadtrats',
      file: 'meetings/m1/index.md',
      start: START,
      state: 'appears',
      day: '2026-06-10',
      daysBefore: 20,
      noticeDays: 30,
    });
  });

  test('by the site’s own days, and for a fixed one as well', () => {
    expect(late(9, undefined, {}, { noticeDays: 10 })).toHaveLength(1);
    expect(late(10, undefined, {}, { noticeDays: 10 })).toEqual([]);
    expect(late(29, undefined, { fixed: true })).toHaveLength(1);
  });

  test('but not where it is over, off, withdrawn or not public yet', () => {
    expect(late(-1)).toEqual([]);
    expect(late(5, undefined, { status: 'cancelled' })).toEqual([]);
    expect(late(5, undefined, { status: 'moved' })).toEqual([]);
    const withdrawn = (date: string) =>
      calendar({ ...meeting(), withdrawals: [{ target: '/sitzungen/m1/', date, reason: 'R' }] }).late;
    expect(withdrawn('2026-06-10')).toEqual([]);
    expect(withdrawn('2026-06-11')).toHaveLength(1);
  });
});

describe('waits for a clerk', () => {
  const waiting = (parts: Parts, now = NOW, span = 60) =>
    calendar(parts, now, span).waiting.map(({ kind, step, field }) => `${kind} ${step} ${field}`);
  const item = { agenda: [openItem('a1')] };
  const held = { status: 'held', start: '2026-06-01T18:00', ...item };
  const minutes = { minutes: { status: 'approved', approvedOn: '2026-06-09' } };

  test.each<[string, Parts, string[]]>([
    ['an agenda without an invitation', meeting(), ['agenda send-invitation invitation.sentAt']],
    ['a meeting that is over and was not marked', meeting({ start: NOW }), ['agenda confirm-held status']],
    ['nothing of a cancelled one', meeting({ status: 'cancelled', ...item }), []],
    ['nothing of a moved one', meeting({ status: 'moved', ...item }), []],
    [
      'results after a meeting',
      meeting({ ...held, ...minutes }),
      ['results publish-results resultsPublishedAt'],
    ],
    [
      'results after an invited one',
      meeting({ ...held, ...minutes, status: 'invited', invitation: { sentAt: '2026-05-20T09:00' } }),
      ['results publish-results resultsPublishedAt'],
    ],
    ['no results before it', meeting({ ...item, ...minutes, invitation: { sentAt: NOW } }), []],
    ['no results where nothing was public', meeting({ ...held, ...minutes, agenda: [closedItem('c1')] }), []],
    [
      'nothing where they have a time',
      meeting({ ...held, ...minutes, resultsPublishedAt: '2026-06-20T09:00' }),
      [],
    ],
    [
      'the agenda alone where results have a time',
      meeting({ ...item, start: '2026-06-01T18:00', resultsPublishedAt: '2026-06-20T09:00' }),
      ['agenda confirm-held status'],
    ],
    [
      'minutes that are no more than sent',
      meeting({ ...held, resultsPublishedAt: NOW, minutes: { status: 'sent' } }),
      ['minutes approve-minutes minutes.status'],
    ],
    [
      'minutes that nobody wrote',
      meeting({ ...held, resultsPublishedAt: NOW }),
      ['minutes add-minutes minutes'],
    ],
    [
      'no minutes where nothing was public',
      meeting({ ...held, resultsPublishedAt: NOW, agenda: [closedItem('c1')] }),
      [],
    ],
    [
      'no minutes of a day to come',
      meeting({ ...held, start: '2026-06-10T12:01', resultsPublishedAt: NOW }),
      [],
    ],
    [
      'a paper that nobody dated or named',
      { papers: [paperEntry('p1')] },
      ['paper date-or-agenda publishedAt'],
    ],
    [
      'a paper on an agenda that waits',
      { ...meeting({ agenda: [openItem('a1', { papers: ['p1'] })] }), papers: [paperEntry('p1')] },
      ['agenda send-invitation invitation.sentAt', 'paper open-agenda invitation.sentAt'],
    ],
    [
      'a portrait',
      { people: [personEntry('a', { portrait: 'm.jpg' }), personEntry('b')] },
      ['portrait ask-consent portraitConsent'],
    ],
    [
      'nothing that is withdrawn',
      {
        ...meeting(held),
        papers: [paperEntry('p1')],
        people: [personEntry('a', { portrait: 'm.jpg' })],
        withdrawals: ['/sitzungen/m1/', '/vorlagen/p1', '/personen/a/'].map((target) => ({
          target,
          date: '2026-06-30',
          reason: 'R',
        })),
      },
      [],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(waiting(parts)).toEqual(expected);
  });

  test('with its place and its meeting', () => {
    expect(calendar({ ...meeting(), papers: [paperEntry('p1', { title: 'T' })] }).waiting).toEqual([
      {
        kind: 'agenda',
        address: '/sitzungen/m1/#tagesordnung',
        title: 'Sitzung des Stadtrats',
        file: 'meetings/m1/index.md',
        start: START,
        step: 'send-invitation',
        field: 'invitation.sentAt',
      },
      {
        kind: 'paper',
        address: '/vorlagen/p1/',
        title: 'T',
        file: 'papers/p1/index.md',
        step: 'date-or-agenda',
        field: 'publishedAt',
      },
    ]);
    expect(calendar(meeting({ ...held, resultsPublishedAt: NOW })).waiting).toMatchObject([
      { address: '/sitzungen/m1/#niederschrift', title: 'Sitzung des Stadtrats', start: '2026-06-01T18:00' },
    ]);
  });

  test('within the days of the calendar; older things are counted, later ones wait for nobody', () => {
    expect(waiting(meeting(), NOW, 20)).toHaveLength(1);
    expect(waiting(meeting(), NOW, 19)).toEqual([]);
    const old = meeting({ ...held, ...minutes });
    expect(calendar(old, NOW, 9)).toMatchObject({ waiting: [{ kind: 'results' }], older: { waiting: 0 } });
    expect(calendar(old, NOW, 8)).toMatchObject({ waiting: [], older: { waiting: 1 } });
  });
});
