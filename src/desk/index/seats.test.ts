import { expect, test } from 'vitest';
import type { PublicPerson } from '../../domain/public-record.ts';
import { membersOn, seatsByOrganization } from './seats.ts';

const person = (key: string, memberships: readonly object[]): PublicPerson =>
  ({ key, surname: key, memberships }) as unknown as PublicPerson;
const seat = (role: string, more: object = {}) => ({ organization: 'rat', role, ...more });

const PEOPLE = [
  person('zeta', [seat('member'), seat('member', { organization: 'bau' })]),
  person('alpha', [seat('member', { roleTitle: 'Älteste' })]),
  person('vorsitz', [seat('chair'), seat('member')]),
  person('gast', [seat('guest'), seat('deputy')]),
  person('frueher', [seat('member', { endDate: '2027-02-28' })]),
  person('spaeter', [seat('member', { startDate: '2027-03-02' })]),
  person('heute', [seat('member', { startDate: '2027-03-01', endDate: '2027-03-01' })]),
];

test('those with a seat on the day, the chair first, then by name', () => {
  const { rat = [], bau = [] } = seatsByOrganization(PEOPLE);
  expect(membersOn(rat, '2027-03-01')).toEqual(['vorsitz', 'alpha', 'heute', 'zeta']);
  expect(membersOn(rat, '2027-02-28')).toEqual(['vorsitz', 'alpha', 'frueher', 'zeta']);
  expect(membersOn(rat, '2027-03-02')).toEqual(['vorsitz', 'alpha', 'spaeter', 'zeta']);
  expect(membersOn(bau, '2027-03-01')).toEqual(['zeta']);
});

test('a seat bears its role and its days, and nothing that is not there', () => {
  const { rat = [] } = seatsByOrganization(PEOPLE);
  expect(rat.filter(({ person: key }) => ['alpha', 'heute', 'gast'].includes(key))).toEqual([
    { person: 'alpha', role: 'member', roleTitle: 'Älteste' },
    { person: 'heute', role: 'member', startDate: '2027-03-01', endDate: '2027-03-01' },
    { person: 'gast', role: 'deputy' },
    { person: 'gast', role: 'guest' },
  ]);
});
