import { describe, expect, it } from 'vitest';
import {
  aMeeting,
  anOpenItem,
  anOrganization,
  aPublicRecord,
  aResolution,
} from '../../testing/public-record.ts';
import { calendarDate } from '../calendar-date.ts';
import { isPast, latestDecisions, latestMeetings } from './latest.ts';
import { indexOf } from './record-index.ts';

const today = calendarDate('2027-03-08');

describe('isPast', () => {
  it.each([
    ['held', '2027-03-08T18:00', true],
    ['invited', '2027-03-08T18:00', false],
    ['invited', '2027-03-07T18:00', true],
    ['scheduled', '2027-03-07T18:00', true],
    ['cancelled', '2027-03-07T18:00', false],
    ['moved', '2027-03-07T18:00', false],
  ] as const)('%s on %s: %s', (status, start, expected) =>
    expect(isPast(aMeeting('rat', start, { status }), today)).toBe(expected),
  );
});

describe('latestMeetings', () => {
  const index = indexOf(
    aPublicRecord({
      organizations: [anOrganization('rat', 'a'), anOrganization('ort', 'b')],
      meetings: [
        aMeeting('rat', '2027-01-01T18:00'),
        aMeeting('ort', '2027-02-01T18:00'),
        aMeeting('rat', '2027-03-01T18:00'),
        aMeeting('rat', '2027-04-01T18:00', { status: 'invited' }),
      ],
    }),
  );
  it('come latest first, no more than asked for', () =>
    expect(latestMeetings(2, index).map(({ key }) => key)).toEqual(['2027-03-01-rat', '2027-02-01-ort']));
  it('come of one body alone', () =>
    expect(latestMeetings(9, index, 'a').map(({ key }) => key)).toEqual([
      '2027-03-01-rat',
      '2027-01-01-rat',
    ]));
});

describe('latestDecisions', () => {
  const agenda = [
    anOpenItem('minutes', { approvesMinutesOf: 'x', result: { outcome: 'approved' } }),
    anOpenItem('agenda', { result: { outcome: 'approved' } }),
    anOpenItem('report', { papers: ['r'], result: { outcome: 'noted' } }),
    anOpenItem('text', {
      result: { outcome: 'noted' },
      resolution: 'Der Rat nimmt Kenntnis und beauftragt …',
    }),
    anOpenItem('plan', { papers: ['p'], result: { outcome: 'approved', wording: 'mit Auflagen' } }),
    anOpenItem('open'),
  ];
  const urgent = aResolution('eil', 'rat', '2027-02-15', { kind: 'urgent-decision' });
  const index = indexOf(
    aPublicRecord({
      meetings: [aMeeting('rat', '2027-02-01T18:00', { agenda })],
      resolutions: [aResolution('2027-02-01-rat-text', 'rat', '2027-02-01'), urgent],
    }),
  );
  it('leaves formal items out and takes in what was decided outside of meetings', () =>
    expect(latestDecisions(9, index).map(({ href }) => href)).toEqual([
      '/beschluesse/eil/',
      '/beschluesse/2027-02-01-rat-text/',
      '/sitzungen/2027-02-01-rat/#top-plan',
    ]));
  it('keeps outcome and wording', () =>
    expect(latestDecisions(3, index)[2]).toMatchObject({
      outcome: 'approved',
      wording: 'mit Auflagen',
      organization: 'rat',
    }));
  it('gives no more than asked for', () => expect(latestDecisions(2, index)).toHaveLength(2));
});

describe('what the lists hold', () => {
  const vote = {
    method: 'open',
    majority: 'simple',
    yes: 3,
    no: 0,
    abstain: 0,
    byFaction: [],
    byName: [],
  } as const;
  const settled = (id: string, more: object = {}) =>
    anOpenItem(id, { papers: ['p'], result: { outcome: 'approved' }, ...more });

  it('a vote, an outcome and a wording only where there are any', () => {
    const index = indexOf(
      aPublicRecord({
        meetings: [aMeeting('rat', '2027-02-01T18:00', { agenda: [settled('a', { vote }), settled('b')] })],
        resolutions: [
          aResolution('r1', 'rat', '2027-01-02', {
            kind: 'circulation',
            vote,
            outcome: 'approved',
            wording: 'einstimmig',
          }),
          aResolution('r2', 'rat', '2027-01-01', { kind: 'circulation' }),
        ],
      }),
    );
    const [a, b, r1, r2] = latestDecisions(9, index);
    expect(a).toMatchObject({ vote });
    expect(b).not.toHaveProperty('vote');
    expect(r1).toMatchObject({ vote, outcome: 'approved', wording: 'einstimmig' });
    expect(Object.keys(r2 ?? {})).toEqual(['title', 'href', 'date', 'organization']);
  });

  it.each(['noted', 'answered', 'withdrawn', 'removed', 'no-decision'] as const)(
    'no item that only was %s',
    (outcome) => {
      const agenda = [
        settled('a', { result: { outcome } }),
        settled('b', { result: undefined }),
        settled('c', { approvesMinutesOf: 'x' }),
      ];
      expect(
        latestDecisions(
          9,
          indexOf(aPublicRecord({ meetings: [aMeeting('rat', '2027-02-01T18:00', { agenda })] })),
        ),
      ).toEqual([]);
    },
  );

  it('newest first, from whichever source; what is older than enough is not looked for', () => {
    const dates = ['2027-01-01', '2027-02-01', '2027-03-01'];
    const index = indexOf(
      aPublicRecord({
        meetings: dates.map((date) =>
          aMeeting('rat', `${date}T18:00`, { agenda: [settled('a'), settled('b')] }),
        ),
        resolutions: ['2027-01-15', '2027-02-15', '2027-01-20'].map((date) =>
          aResolution(date, 'rat', date, { kind: 'circulation' }),
        ),
      }),
    );
    expect(latestDecisions(9, index).map(({ date }) => date)).toEqual([
      '2027-03-01',
      '2027-03-01',
      '2027-02-15',
      '2027-02-01',
      '2027-02-01',
      '2027-01-20',
      '2027-01-15',
      '2027-01-01',
      '2027-01-01',
    ]);
    expect(latestDecisions(3, index).map(({ date }) => date)).toEqual([
      '2027-03-01',
      '2027-03-01',
      '2027-02-15',
    ]);
  });

  it('meetings of an unknown organ belong to no body', () => {
    const index = indexOf(aPublicRecord({ meetings: [aMeeting('weg', '2027-02-01T18:00')] }));
    expect(latestMeetings(9, index, 'a')).toEqual([]);
    expect(latestMeetings(9, index)).toHaveLength(1);
  });
});
