import { describe, expect, it } from 'vitest';
import {
  aBody,
  aMeeting,
  anOrganization,
  aPublicRecord,
  aResolution,
  aTerm,
} from '../../testing/public-record.ts';
import { calendarDate } from '../calendar-date.ts';
import type { PublicPerson } from '../public-record.ts';
import { indexOf } from './record-index.ts';
import { termArchive, termState } from './term-archive.ts';

const past = aTerm('t1', ['a', 'unknown'], '2021-11-01', '2026-10-31');
const current = aTerm('t2', ['a'], '2026-11-01');
const future = aTerm('t3', ['a'], '2031-11-01');
const member: PublicPerson = {
  key: 'p',
  surname: 'Auer',
  memberships: [
    {
      id: 'm',
      organization: 'rat',
      role: 'member',
      votingRight: true,
      startDate: calendarDate('2026-11-01'),
    },
  ],
};
const index = indexOf(
  aPublicRecord({
    bodies: [aBody('a')],
    terms: [past, current, future],
    organizations: [
      anOrganization('rat', 'a'),
      anOrganization('bau', 'a', { kind: 'committee' }),
      anOrganization('leer', 'a'),
    ],
    people: [member],
    meetings: [
      aMeeting('rat', '2026-10-31T18:00'),
      aMeeting('rat', '2026-11-01T18:00', { jointWith: ['bau'] }),
      aMeeting('rat', '2027-02-01T18:00'),
      aMeeting('rat', '2027-02-05T18:00', { status: 'cancelled' }),
      aMeeting('rat', '2027-02-06T18:00', { status: 'moved' }),
    ],
    resolutions: [aResolution('r1', 'rat', '2026-10-31'), aResolution('r2', 'bau', '2026-11-01')],
  }),
);

describe('termState', () => {
  it.each([
    ['2021-10-31', 'future'],
    ['2021-11-01', 'current'],
    ['2026-10-31', 'current'],
    ['2026-11-01', 'past'],
  ])('on %s: %s', (day, state) => expect(termState(past, calendarDate(day))).toBe(state));
});

describe('termArchive', () => {
  it('counts meetings by year and organization, joint ones for each, cancelled and moved ones for none', () => {
    const { years, bodies } = termArchive(current, index);
    expect(years).toEqual(['2026', '2027']);
    expect(
      bodies[0]?.rows.map(({ organization, counts, total }) => [organization.key, ...counts, total]),
    ).toEqual([
      ['rat', 1, 1, 2],
      ['bau', 1, 0, 1],
    ]);
    expect(bodies[0]?.resolutions).toBe(1);
  });
  it('shows the seats of today, of the last day, or of the first', () => {
    expect(termArchive(current, index)).toMatchObject({ seatsOn: '2027-03-08', state: 'current' });
    expect(termArchive(past, index)).toMatchObject({ seatsOn: '2026-10-31', state: 'past' });
    expect(termArchive(future, index)).toMatchObject({ seatsOn: '2031-11-01', state: 'future' });
  });
  it('shows the seats of councils that had members', () => {
    expect(
      termArchive(current, index).bodies[0]?.councils.map(({ organization }) => organization.key),
    ).toEqual(['rat']);
    expect(termArchive(past, index).bodies[0]?.councils).toEqual([]);
  });
});

it('holds a term to both its days, and each body to itself', () => {
  const edge = (day: string) => aMeeting('rat', `${day}T18:00`);
  const two = indexOf(
    aPublicRecord({
      bodies: [aBody('a'), aBody('b')],
      terms: [past],
      organizations: [
        anOrganization('rat', 'a'),
        anOrganization('ort', 'b'),
        anOrganization('bau', 'a', { kind: 'committee' }),
      ],
      people: [
        {
          ...member,
          memberships: [
            ...member.memberships,
            { id: 'm2', organization: 'bau', role: 'member', votingRight: true },
            { id: 'm3', organization: 'ort', role: 'guest', votingRight: false },
          ],
        },
      ],
      meetings: ['2021-10-31', '2021-11-01', '2024-05-05', '2023-05-05', '2026-10-31', '2026-11-01'].map(
        edge,
      ),
      resolutions: [
        aResolution('r1', 'rat', '2026-10-31'),
        aResolution('r2', 'rat', '2026-11-01'),
        aResolution('r3', 'ort', '2025-01-01'),
      ],
    }),
  );
  const { years, bodies } = termArchive({ ...past, bodies: ['a', 'b'] }, two);
  expect(years).toEqual(['2021', '2023', '2024', '2026']);
  expect(
    bodies.map(({ body, rows, resolutions, councils }) => [
      body.key,
      rows.length,
      rows[0]?.total,
      resolutions,
      councils.length,
    ]),
  ).toEqual([
    ['a', 1, 4, 1, 0],
    ['b', 0, undefined, 1, 0],
  ]);
});

it('a term of bodies that nobody knows is empty', () => {
  expect(termArchive(aTerm('t9', ['weg'], '2021-11-01'), index).bodies).toEqual([]);
});
