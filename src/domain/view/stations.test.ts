import { describe, expect, test } from 'vitest';
import { aClosedItem, aMeeting, anOpenItem, aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { calendarDate } from '../calendar-date.ts';
import type { OpenItem, PublicConsultation } from '../public-record.ts';
import { indexOf } from './record-index.ts';
import { stationsOf } from './stations.ts';

const planned = (
  id: string,
  organization: string,
  date?: string,
  more: Partial<PublicConsultation> = {},
): PublicConsultation => ({
  id,
  organization,
  role: 'preliminary',
  public: true,
  ...(date !== undefined && { date: calendarDate(date) }),
  ...more,
});
const dealt = (
  id: string,
  organization: string,
  start: string,
  more: Partial<OpenItem> = {},
  jointWith: string[] = [],
) => aMeeting(organization, start, { jointWith, agenda: [anOpenItem(id, { papers: ['p1'], ...more })] });

/** The stations as `id organization date item`. */
const way = (consultations: PublicConsultation[], meetings: ReturnType<typeof dealt>[]) => {
  const paper = aPaper('p1', { consultations });
  return stationsOf(paper, indexOf(aPublicRecord({ papers: [paper], meetings }))).map(
    ({ id, organization, date, at }) => [id, organization, date ?? '-', at?.item.id ?? '-'].join(' '),
  );
};

test('a paper that nobody planned or dealt with has none', () => {
  expect(way([], [])).toEqual([]);
});

test('planned stations wait for their meeting, undated ones last and in their order', () => {
  expect(
    way(
      [
        planned('k1', 'rat'),
        planned('k2', 'bau', '2026-05-01'),
        planned('k3', 'haupt'),
        planned('k4', 'umwelt', '2026-04-01'),
      ],
      [],
    ),
  ).toEqual(['k4 umwelt 2026-04-01 -', 'k2 bau 2026-05-01 -', 'k1 rat - -', 'k3 haupt - -']);
});

test('those of one day stay in the order planned', () => {
  expect(
    way(
      [
        planned('k1', 'rat', '2026-05-01'),
        planned('k2', 'bau', '2026-05-01'),
        planned('k3', 'haupt', '2026-05-01'),
      ],
      [],
    ),
  ).toEqual(['k1 rat 2026-05-01 -', 'k2 bau 2026-05-01 -', 'k3 haupt 2026-05-01 -']);
});

describe('a planned station meets the item of its body', () => {
  test('on the day planned, else the first left over, with the meeting’s day', () => {
    expect(
      way(
        [planned('k1', 'bau', '2026-05-02'), planned('k2', 'bau', '2026-06-01')],
        [dealt('a1', 'bau', '2026-05-09T18:00'), dealt('a2', 'bau', '2026-06-01T18:00')],
      ),
    ).toEqual(['k1 bau 2026-05-09 a1', 'k2 bau 2026-06-01 a2']);
  });

  test('and an undated one takes no item that was planned for a day', () => {
    expect(
      way(
        [planned('k1', 'bau'), planned('k2', 'bau', '2026-06-01')],
        [dealt('a2', 'bau', '2026-06-01T18:00')],
      ),
    ).toEqual(['k2 bau 2026-06-01 a2', 'k1 bau - -']);
  });

  test('in a joint meeting too', () => {
    expect(
      way(
        [planned('k1', 'umwelt'), planned('k2', 'bau')],
        [dealt('a1', 'bau', '2026-05-09T18:00', {}, ['umwelt'])],
      ),
    ).toEqual(['k1 umwelt 2026-05-09 a1', 'k2 bau - -']);
  });

  test('not of another body, and each item once', () => {
    expect(
      way(
        [planned('k1', 'bau'), planned('k2', 'bau')],
        [dealt('a1', 'bau', '2026-05-09T18:00'), dealt('a2', 'rat', '2026-06-09T18:00')],
      ),
    ).toEqual(['k1 bau 2026-05-09 a1', 'a2 rat 2026-06-09 a2', 'k2 bau - -']);
  });

  test('never where the station is not public', () => {
    expect(
      way([planned('k1', 'bau', '2026-05-09', { public: false })], [dealt('a1', 'bau', '2026-05-09T18:00')]),
    ).toEqual(['k1 bau 2026-05-09 -', 'a1 bau 2026-05-09 a1']);
  });
});

test('a station says its role and whether it is public', () => {
  const paper = aPaper('p1', {
    consultations: [planned('k1', 'bau', undefined, { public: false, role: 'hearing' })],
  });
  const meetings = [
    dealt('a1', 'rat', '2026-05-09T18:00', { role: 'decision' }),
    dealt('a2', 'rat', '2026-06-09T18:00'),
    aMeeting('rat', '2026-07-09T18:00', { agenda: [aClosedItem('c1')] }),
  ];
  const stations = stationsOf(paper, indexOf(aPublicRecord({ papers: [paper], meetings })));
  expect(stations.map(({ id, role, public: open }) => [id, role, open])).toEqual([
    ['a1', 'decision', true],
    ['a2', undefined, true],
    ['k1', 'hearing', false],
  ]);
  expect(stations[0]?.at?.meeting).toBe(meetings[0]);
  expect(stations[1]).not.toHaveProperty('role');
  expect(stations[2]).not.toHaveProperty('at');
  expect(stations[2]).not.toHaveProperty('date');
});
