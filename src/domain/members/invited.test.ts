import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMeeting, anItem } from '../../testing/members/part.ts';
import { addDays, calendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import { ROLES } from '../schema/membership.ts';
import type { DirectoryMembership, DirectoryPerson } from './directory.ts';
import { INVITED_AS, invitedTo } from './invited.ts';

const person = (key: string, ...memberships: DirectoryMembership[]): DirectoryPerson => ({
  key,
  name: key,
  sortName: key,
  internal: false,
  memberships,
});
const MEETING = aMeeting('rat-1', { start: '2027-03-15T18:30', jointWith: ['bau'] });
const on = (role: DirectoryMembership['role'], over: Partial<DirectoryMembership> = {}) => ({
  organization: 'rat',
  role,
  ...over,
});
const asOf = (one: DirectoryPerson, meeting = MEETING) => invitedTo(meeting, [one])[0]?.as;

test.each([
  ['mayor', 'member'],
  ['chair', 'member'],
  ['deputy-chair', 'member'],
  ['member', 'member'],
  ['advisory', 'member'],
  ['deputy', 'deputy'],
  ['secretary', 'secretary'],
  ['guest', 'guest'],
] as const)('%s is invited as %s', (role, as) => {
  expect(asOf(person('p', on(role)))).toBe(as);
});

test.each([
  ['2027-03-14', undefined],
  ['2027-03-15', 'member'],
  ['2027-03-16', 'member'],
])('a seat that ends on %s', (endDate, as) => {
  expect(asOf(person('p', on('member', { endDate: calendarDate(endDate) })))).toBe(as);
});

test.each([
  ['2027-03-15', 'member'],
  ['2027-03-16', undefined],
])(
  'a seat that begins on %s counts on the day of the meeting, not on that of the invitation',
  (startDate, as) => {
    expect(asOf(person('p', on('member', { startDate: calendarDate(startDate) })))).toBe(as);
  },
);

test('whoever meets jointly is invited, another body is not, and each person comes once as the most', () => {
  const people = [
    person('a', on('deputy'), on('member', { organization: 'bau' })),
    person('b', on('member', { organization: 'kultur' })),
    person('c'),
  ];
  expect(invitedTo(MEETING, people)).toEqual([{ person: 'a', as: 'member' }]);
});

test('guests of an item are invited, also of one below another, unless it was withdrawn', () => {
  const agenda = [
    anItem('a', { items: [anItem('b', { guests: ['g-1'] })] }),
    anItem('c', { guests: ['g-2'], withdrawnAt: MEETING.start }),
  ];
  const meeting = aMeeting('rat-1', { agenda });
  expect(
    invitedTo(
      meeting,
      ['g-1', 'g-2'].map((key) => person(key)),
    ),
  ).toEqual([{ person: 'g-1', as: 'guest' }]);
});

test('a person is invited exactly where one of the memberships of these bodies holds on the day', () => {
  const date = fc.integer({ min: -3, max: 3 }).map((days) => addDays(dayOf(MEETING.start), days));
  const membership = fc.record(
    {
      organization: fc.constantFrom('rat', 'bau', 'kultur'),
      role: fc.constantFrom(...ROLES),
      startDate: date,
      endDate: date,
    },
    { requiredKeys: ['organization', 'role'] },
  );
  fc.assert(
    fc.property(fc.array(membership, { maxLength: 4 }), (memberships) => {
      const holding = memberships.filter(
        ({ organization, startDate = '0', endDate = '9' }) =>
          organization !== 'kultur' && startDate <= '2027-03-15' && '2027-03-15' <= endDate,
      );
      const ranks = holding.map(({ role }) =>
        role === 'deputy' ? 1 : role === 'secretary' ? 2 : role === 'guest' ? 3 : 0,
      );
      const best = ranks.length === 0 ? undefined : INVITED_AS[Math.min(...ranks)];
      expect(asOf(person('p', ...(memberships as DirectoryMembership[])))).toBe(best);
    }),
  );
});
