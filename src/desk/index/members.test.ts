import { expect, test } from 'vitest';
import type { PublicPerson } from '../../domain/public-record.ts';
import { membersByOrganization } from './members.ts';

const person = (key: string, memberships: readonly object[]): PublicPerson =>
  ({ key, surname: key, memberships }) as unknown as PublicPerson;
const seat = (role: string, more: object = {}) => ({ organization: 'rat', role, ...more });

test('those with a seat on the day, the chair first, then by name', () => {
  const people = [
    person('zeta', [seat('member'), seat('member', { organization: 'bau' })]),
    person('alpha', [seat('member')]),
    person('vorsitz', [seat('chair'), seat('member')]),
    person('gast', [seat('guest'), seat('deputy')]),
    person('frueher', [seat('member', { endDate: '2027-02-28' })]),
    person('spaeter', [seat('member', { startDate: '2027-03-02' })]),
    person('heute', [seat('member', { startDate: '2027-03-01', endDate: '2027-03-01' })]),
  ];
  expect(membersByOrganization(people, '2027-03-01')).toEqual({
    rat: ['vorsitz', 'alpha', 'heute', 'zeta'],
    bau: ['zeta'],
  });
});
