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
