import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import { Allowance, Membership, Organization, ProtectedMeeting } from '../schema/index.ts';
import { meetingEntry } from '../../testing/factories.ts';
import type { AllowanceFacts } from './facts.ts';
import { linesFor, statementsOf } from './statements.ts';

const UNTIL = calendarDate('2027-12-31');
const RATE = { body: 'stadt', startDate: '2020-01-01' };

const ORGANIZATIONS = new Map(
  Object.entries({
    rat: { name: 'Rat', body: 'stadt', kind: 'council' },
    bau: { name: 'Bauausschuss', body: 'stadt', kind: 'committee' },
    fraktion: { name: 'Fraktion', body: 'stadt', kind: 'faction' },
    dorfrat: { name: 'Rat Dorf', body: 'dorf', kind: 'council' },
  }).map(([key, data]) => [key, Organization.parse(data)]),
);

const people: Record<string, object[]> = {
  mia: [{ organization: 'rat', role: 'member' }],
  vera: [{ organization: 'rat', role: 'chair' }],
  frank: [
    { organization: 'rat', role: 'member' },
    { organization: 'fraktion', role: 'chair', endDate: '2027-03-10' },
  ],
  paul: [{ organization: 'bau', role: 'member' }],
  dora: [{ organization: 'bau', role: 'deputy', deputyFor: 'paul' }],
  bea: [{ organization: 'bau', role: 'advisory' }],
  max: [{ organization: 'rat', role: 'mayor' }],
  neu: [{ organization: 'rat', role: 'member', startDate: '2027-03-15' }],
  weg: [{ organization: 'rat', role: 'member', endDate: '2027-03-14' }],
  beide: [
    { organization: 'rat', role: 'member' },
    { organization: 'bau', role: 'member' },
    { organization: 'dorfrat', role: 'member' },
  ],
};

function facts(
  allowance: object,
  meetings: readonly {
    key: string;
    attendance: readonly object[];
    [more: string]: unknown;
  }[],
): AllowanceFacts {
  return {
    allowance: Allowance.parse(allowance),
    memberships: new Map(
      Object.entries(people).map(([person, all]) => [
        person,
        all.map((one, i) => Membership.parse({ id: `m${i}`, ...one })),
      ]),
    ),
    organizations: ORGANIZATIONS,
    meetings: meetings.map(({ key, attendance, ...data }) => ({
      meeting: meetingEntry(key, { end: undefined, status: 'held', ...data }),
      attendance: ProtectedMeeting.parse({ attendance }).attendance ?? [],
    })),
  };
}

const paidFor = (person: string, known: AllowanceFacts) =>
  linesFor(person, known, UNTIL).map(({ day, amount, ...line }) => [
    day.slice(5),
    amount,
    ...('unpaid' in line ? [line.unpaid] : []),
  ]);

const evening = (day: string, more: object = {}) => ({
  start: `2027-${day}T18:00`,
  end: `2027-${day}T20:00`,
  ...more,
});

describe('what a meeting pays', () => {
  const rates = [
    { ...RATE, function: 'member', perMeeting: 3000 },
    { ...RATE, function: 'chair', perMeeting: 4500 },
    { ...RATE, function: 'faction-chair', perMeeting: 4000 },
    { ...RATE, function: 'member', organization: 'bau', perMeeting: 2500 },
    { ...RATE, body: 'dorf', function: 'member', perMeeting: 3500 },
  ];
  const rat = (...attendance: object[]) => [{ key: 's', ...evening('03-10'), attendance }];
  const bau = (...attendance: object[]) => [
    { key: 's', ...evening('03-10', { organization: 'bau' }), attendance },
  ];

  test.each<[string, string, readonly { key: string; attendance: object[] }[], number[]]>([
    ['a member', 'mia', rat({ person: 'mia' }), [3000]],
    ['the chair by a rate of its own', 'vera', rat({ person: 'vera' }), [4500]],
    ['the chair of a Fraktion by the higher rate', 'frank', rat({ person: 'frank' }), [4000]],
    ['by the rate of the committee before that of the body', 'paul', bau({ person: 'paul' }), [2500]],
    ['a deputy as the member that did not come', 'dora', bau({ person: 'dora' }), [2500]],
    ['nothing without a rate', 'bea', bau({ person: 'bea' }), []],
    ['nothing to the mayor, who has no rate', 'max', rat({ person: 'max' }), []],
    ['nothing to who was not there', 'mia', rat({ person: 'vera' }), []],
    ['nothing before the seat begins', 'neu', rat({ person: 'neu' }), []],
    ['to the last day of a seat', 'weg', rat({ person: 'weg' }), [3000]],
    ['nothing to who has no seat', 'paul', rat({ person: 'paul' }), []],
  ])('pays %s', (_, person, meetings, expected) => {
    expect(linesFor(person, facts({ rates }, meetings), UNTIL).map(({ amount }) => amount)).toEqual(expected);
  });

  test('ends with the seat', () => {
    const later = [{ key: 's', ...evening('03-15'), attendance: [{ person: 'weg' }, { person: 'neu' }] }];
    expect(paidFor('weg', facts({ rates }, later))).toEqual([]);
    expect(paidFor('neu', facts({ rates }, later))).toEqual([['03-15', 3000]]);
  });

  test('is paid once for a joint meeting, where it pays most', () => {
    const joint = [
      {
        key: 's',
        ...evening('03-10', { organization: 'bau', jointWith: ['rat', 'dorfrat'] }),
        attendance: [{ person: 'beide' }],
      },
    ];
    expect(linesFor('beide', facts({ rates }, joint), UNTIL)).toMatchObject([
      { body: 'dorf', organization: 'dorfrat', amount: 3500 },
    ]);
  });

  test('a higher rate from a day on leaves what was before', () => {
    const changed = [
      { body: 'stadt', function: 'member', perMeeting: 3000, startDate: '2020-01-01', endDate: '2027-02-14' },
      { body: 'stadt', function: 'member', perMeeting: 3500, startDate: '2027-02-15' },
    ];
    const days = ['02-14', '02-15'].map((day) => ({
      key: `s-${day}`,
      ...evening(day),
      attendance: [{ person: 'mia' }],
    }));
    expect(paidFor('mia', facts({ rates: changed }, days))).toEqual([
      ['02-14', 3000],
      ['02-15', 3500],
    ]);
  });
});

describe('deputies', () => {
  const rates = [{ ...RATE, function: 'member', perMeeting: 2500 }];
  const both = (paul: object, dora: object) =>
    facts({ rates }, [
      {
        key: 's',
        ...evening('03-10', { organization: 'bau' }),
        attendance: [
          { person: 'paul', ...paul },
          { person: 'dora', ...dora },
        ],
      },
    ]);

  test.each<[string, object, object, unknown[]]>([
    ['is not paid beside the principal', {}, {}, [['03-10', 0, 'principal']]],
    ['is paid who was relieved', { from: '19:00' }, { to: '19:00' }, [['03-10', 2500]]],
    ['is not paid who stayed on', { from: '19:00' }, { to: '19:15' }, [['03-10', 0, 'principal']]],
    ['is paid where items tell of it', { from: 'TOP 4' }, { to: 'TOP 4' }, [['03-10', 2500]]],
  ])('%s', (_, paul, dora, expected) => {
    expect(paidFor('dora', both(paul, dora))).toEqual(expected);
    expect(paidFor('paul', both(paul, dora))).toEqual([['03-10', 2500]]);
  });
});

describe('half of the rate', () => {
  const rules = [{ ...RATE, period: 'quarter', halfBelow: 60 }];
  const rates = [{ ...RATE, function: 'member', perMeeting: 2555 }];
  const stay = (attendee: object, meeting: object = evening('03-10')) =>
    linesFor(
      'mia',
      facts({ rules, rates }, [{ key: 's', ...meeting, attendance: [{ person: 'mia', ...attendee }] }]),
      UNTIL,
    ).map(({ amount }) => amount);

  test.each<[object, number]>([
    [{}, 2555],
    [{ from: '19:00' }, 2555],
    [{ from: '19:01' }, 1278],
    [{ to: '18:59 Uhr' }, 1278],
    [{ from: '18:30', to: '19.15' }, 1278],
    [{ from: 'TOP 7' }, 2555],
  ])('%o pays %i cents', (attendee, expected) => {
    expect(stay(attendee)).toEqual([expected]);
  });

  test('is told past midnight, and not where the end is not known', () => {
    const late = { start: '2027-03-10T20:00', end: '2027-03-11T00:40' };
    expect(stay({ from: '23:50' }, late)).toEqual([1278]);
    expect(stay({ to: '0:15' }, late)).toEqual([2555]);
    expect(stay({ from: '19:30' }, evening('03-10', { end: undefined }))).toEqual([2555]);
  });
});

describe('caps', () => {
  const rates = [
    { ...RATE, function: 'member', perMeeting: 3000 },
    { ...RATE, function: 'member', organization: 'bau', perMeeting: 2500 },
  ];
  const both = (day: string) => [
    {
      key: `a-${day}`,
      ...evening(day, { start: `2027-${day}T16:00`, organization: 'bau' }),
      attendance: [{ person: 'beide' }],
    },
    { key: `b-${day}`, ...evening(day), attendance: [{ person: 'beide' }] },
  ];

  test('of one day count those that pay most', () => {
    const rules = [{ ...RATE, period: 'quarter', perDay: 1 }];
    expect(paidFor('beide', facts({ rules, rates }, both('03-10')))).toEqual([
      ['03-10', 0, 'day'],
      ['03-10', 3000],
    ]);
  });

  test('of one calendar year count the first, whatever the period', () => {
    const rules = [{ ...RATE, period: 'month', perYear: 3 }];
    const known = facts({ rules, rates }, [...both('01-10'), ...both('06-10')]);
    expect(paidFor('beide', known)).toEqual([
      ['01-10', 2500],
      ['01-10', 3000],
      ['06-10', 2500],
      ['06-10', 0, 'year'],
    ]);
  });
});

describe('monthly amounts', () => {
  const monthly = (more: object, rules: object[] = []) =>
    facts({ rules, rates: [{ ...RATE, startDate: '2027-01-01', ...more }] }, []);
  const months = (person: string, known: AllowanceFacts, until: string) =>
    linesFor(person, known, calendarDate(until)).map(({ day, amount }) => [day, amount]);
  const DAYS = [{ ...RATE, period: 'quarter', partMonth: 'days' }];

  test('are paid for each month that is over', () => {
    const known = monthly({ function: 'member', perMonth: 5000 });
    expect(months('mia', known, '2027-03-30')).toEqual([
      ['2027-01-01', 5000],
      ['2027-02-01', 5000],
    ]);
    expect(months('mia', known, '2027-03-31')).toHaveLength(3);
  });

  test('of the chair are paid beside those of a member', () => {
    const rates = [
      { ...RATE, startDate: '2027-01-01', function: 'member', perMonth: 5000 },
      { ...RATE, startDate: '2027-01-01', function: 'chair', perMonth: 7000 },
    ];
    expect(months('vera', facts({ rates }, []), '2027-01-31')).toEqual([
      ['2027-01-01', 5000],
      ['2027-01-01', 7000],
    ]);
  });

  test('are for the council alone where no organization is named', () => {
    expect(months('paul', monthly({ function: 'member', perMonth: 5000 }), '2027-03-31')).toEqual([]);
    const named = monthly({ function: 'member', organization: 'bau', perMonth: 1000 });
    expect(months('paul', named, '2027-01-31')).toEqual([['2027-01-01', 1000]]);
  });

  test.each([
    ['whole', [], 6200],
    ['by days', DAYS, 2000],
  ])('in the month in which a function ends: %s', (_, rules, march) => {
    const known = monthly({ function: 'faction-chair', perMonth: 6200 }, rules);
    expect(months('frank', known, '2027-06-30')).toEqual([
      ['2027-01-01', 6200],
      ['2027-02-01', 6200],
      ['2027-03-01', march],
    ]);
  });

  test.each([
    ['whole', [], [['2028-02-01', 2900]]],
    [
      'by days, of 29 in a leap year',
      DAYS,
      [
        ['2028-02-01', 2800],
        ['2028-02-29', 200],
      ],
    ],
  ])('where the rate changes on the leap day: %s', (_, rules, expected) => {
    const body = { body: 'stadt', function: 'member' };
    const rates = [
      { ...body, perMonth: 2900, startDate: '2028-02-01', endDate: '2028-02-28' },
      { ...body, perMonth: 5800, startDate: '2028-02-29' },
    ];
    expect(months('mia', facts({ rules, rates }, []), '2028-02-29')).toEqual(expected);
  });
});

test('a line stands in the period of its day, which is open until it is over', () => {
  const rates = [{ ...RATE, function: 'member', perMeeting: 3000 }];
  const days = ['03-31', '04-01'].map((day) => ({
    key: `s-${day}`,
    ...evening(day),
    attendance: [{ person: 'mia' }],
  }));
  const all = statementsOf('mia', facts({ rates }, days), calendarDate('2027-06-30'));
  expect(all).toMatchObject([
    { body: 'stadt', period: { key: '2027-q1', from: '2027-01-01', to: '2027-03-31' }, total: 3000 },
    { period: { key: '2027-q2' }, open: true, total: 3000 },
  ]);
  expect(all[0]).not.toHaveProperty('open');
});
