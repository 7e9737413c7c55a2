import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import type { PublicMembership, PublicPerson } from '../public-record.ts';
import { aBody, aMeeting, anOrganization, aPublicRecord } from '../../testing/public-record.ts';
import {
  bodiesInOrder,
  compositionOn,
  meetingsByYear,
  organizationsByBody,
  peopleIn,
  seatsOfFactionOn,
} from './organizations.ts';
import { indexOf } from './record-index.ts';

const today = calendarDate('2027-03-08');
const membership = (organization: string, more: Partial<PublicMembership> = {}): PublicMembership => ({
  id: organization,
  organization,
  role: 'member',
  votingRight: true,
  ...more,
});
const person = (surname: string, ...memberships: PublicMembership[]): PublicPerson => ({
  key: surname.toLowerCase(),
  surname,
  memberships,
});
const organizations = [
  anOrganization('rat', 'samt', { name: 'Rat' }),
  anOrganization('bau', 'samt', { kind: 'committee', name: 'Bauausschuss', order: 2 }),
  anOrganization('finanzen', 'samt', { kind: 'committee', name: 'Finanzausschuss', order: 1 }),
  anOrganization('alt', 'samt', { kind: 'committee', endDate: calendarDate('2027-03-07') }),
  anOrganization('spd', 'samt', { kind: 'faction' }),
  anOrganization('dorfrat', 'dorf'),
];
const people = [
  person(
    'Adler',
    membership('rat'),
    membership('rat', { role: 'chair' }),
    membership('rat', { role: 'deputy' }),
    membership('spd'),
  ),
  person('Berg', membership('rat', { onBehalfOf: 'spd' }), membership('bau', { onBehalfOf: 'spd' })),
  person('Chef', membership('rat', { role: 'mayor' })),
  person('Dorn', membership('rat', { role: 'deputy', deputyFor: 'adler' }), membership('spd')),
  person('Ehr', membership('rat', { role: 'advisory', votingRight: false })),
  person('Fort', membership('rat', { endDate: calendarDate('2027-03-07') }), membership('spd')),
];
const index = indexOf(
  aPublicRecord({
    bodies: [aBody('dorf', { partOf: 'samt' }), aBody('samt'), aBody('allein')],
    organizations,
    people,
    meetings: [
      aMeeting('rat', '2026-05-01T18:00'),
      aMeeting('rat', '2027-01-01T18:00'),
      aMeeting('rat', '2026-09-01T18:00'),
    ],
  }),
);

test('bodies: each association with its members, all of them once', () => {
  expect(bodiesInOrder(index).map(({ key }) => key)).toEqual(['samt', 'dorf', 'allein']);
});

test('organizations by body and kind, dissolved ones apart, bodies without any left out', () => {
  const found = organizationsByBody(index, ({ kind }) => kind === 'council' || kind === 'committee');
  expect(
    found.map(({ body, kinds, dissolved }) => [
      body.key,
      kinds.map(({ kind, organizations: list }) => [kind, ...list.map(({ key }) => key)]),
      dissolved.map(({ key }) => key),
    ]),
  ).toEqual([
    [
      'samt',
      [
        ['council', 'rat'],
        ['committee', 'finanzen', 'bau'],
      ],
      ['alt'],
    ],
    ['dorf', [['council', 'dorfrat']], []],
  ]);
});

test('who belongs to an organization, by what they are there', () => {
  const { chair, benches, seats, deputies, withoutVote } = compositionOn('rat', today, index);
  const names = (members: typeof chair) => members.map(({ person: { surname } }) => surname);
  expect(names(chair)).toEqual(['Chef', 'Adler']);
  expect(benches.map(({ faction, members }) => [faction?.key, ...names(members)])).toEqual([
    ['spd', 'Adler', 'Berg'],
    [undefined, 'Chef'],
  ]);
  expect(seats).toBe(3);
  expect(names(deputies)).toEqual(['Dorn']);
  expect(names(withoutVote)).toEqual(['Ehr']);
});

test('each person once, whatever overlaps', () => {
  expect(
    peopleIn('rat', today, index).map(
      ({ person: { surname }, membership: { role } }) => `${surname} ${role}`,
    ),
  ).toEqual(['Chef mayor', 'Adler chair', 'Berg member', 'Dorn deputy', 'Ehr advisory']);
});

test('where a Fraktion has seats: named in the membership, or by belonging to it', () => {
  const spd = organizations[4] as (typeof organizations)[0];
  expect(
    seatsOfFactionOn(spd, today, index).map(({ organization, members }) => [
      organization.key,
      ...members.map(({ person: { surname } }) => surname),
    ]),
  ).toEqual([
    ['rat', 'Adler', 'Berg'],
    ['bau', 'Berg'],
  ]);
});

test('meetings by year, latest first', () => {
  expect(
    meetingsByYear('rat', index).map(([year, list]) => [year, ...list.map(({ start }) => start.slice(0, 7))]),
  ).toEqual([
    ['2027', '2027-01'],
    ['2026', '2026-09', '2026-05'],
  ]);
  expect(meetingsByYear('nobody', index)).toEqual([]);
});

test('organizations of one place and name by key, numbers in names as numbers', () => {
  const named = (key: string, name: string, order?: number) =>
    anOrganization(key, 'samt', { kind: 'committee', name, ...(order !== undefined && { order }) });
  const list = [
    named('c', 'Beirat 10'),
    named('b', 'Beirat 2'),
    named('e', 'Gleich'),
    named('d', 'Gleich'),
    named('a', 'Zuerst', 1),
  ];
  const all = indexOf(aPublicRecord({ bodies: [aBody('samt')], organizations: list }));
  const [found] = organizationsByBody(all, () => true);
  expect(found?.kinds[0]?.organizations.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a body of which all organizations are dissolved is listed; one without any is not', () => {
  const gone = anOrganization('alt', 'dorf', { endDate: calendarDate('2020-01-01') });
  const lasting = anOrganization('neu', 'samt', { endDate: today });
  const all = indexOf(
    aPublicRecord({ bodies: [aBody('samt'), aBody('dorf'), aBody('leer')], organizations: [gone, lasting] }),
  );
  expect(
    organizationsByBody(all, () => true).map(({ body, kinds, dissolved }) => [
      body.key,
      kinds.length,
      dissolved.length,
    ]),
  ).toEqual([
    ['samt', 1, 0],
    ['dorf', 0, 1],
  ]);
});

test('deputy chairs belong to the chair, guests sit without a vote, deputies do neither', () => {
  const sitting = [
    person('Vize', membership('rat', { role: 'deputy-chair' })),
    person('Gast', membership('rat', { role: 'guest' })),
    person('Ersatz', membership('rat', { role: 'deputy' })),
  ];
  const { chair, benches, seats, deputies, withoutVote } = compositionOn(
    'rat',
    today,
    indexOf(aPublicRecord({ organizations, people: sitting })),
  );
  const names = (members: typeof chair) => members.map(({ person: { surname } }) => surname);
  expect([names(chair), names(deputies), names(withoutVote), seats]).toEqual([
    ['Vize'],
    ['Ersatz'],
    ['Gast'],
    1,
  ]);
  expect(benches.flatMap(({ members }) => names(members))).toEqual(['Vize']);
  const none = compositionOn(
    'rat',
    today,
    indexOf(aPublicRecord({ organizations, people: sitting.slice(1) })),
  );
  expect([none.benches, none.seats]).toEqual([[], 0]);
});

test('seats that a person holds for another Fraktion are not its own; organs in their order', () => {
  const two = [...organizations, anOrganization('cdu', 'samt', { kind: 'faction' })];
  const spd = two.find(({ key }) => key === 'spd') as (typeof two)[0];
  const mixed = [
    person(
      'Wechsel',
      membership('bau', { onBehalfOf: 'spd' }),
      membership('rat', { onBehalfOf: 'cdu' }),
      membership('finanzen', { onBehalfOf: 'spd' }),
      membership('spd'),
    ),
  ];
  const found = seatsOfFactionOn(spd, today, indexOf(aPublicRecord({ organizations: two, people: mixed })));
  expect(found.map(({ organization }) => organization.key)).toEqual(['finanzen', 'bau']);
  const nobody = seatsOfFactionOn(spd, today, indexOf(aPublicRecord({ organizations: two })));
  expect(nobody).toEqual([]);
});
