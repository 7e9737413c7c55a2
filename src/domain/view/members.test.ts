import { describe, expect, test } from 'vitest';
import { aBody, anOrganization, aPublicRecord } from '../../testing/public-record.ts';
import { calendarDate } from '../calendar-date.ts';
import type { PublicMembership, PublicPerson } from '../public-record.ts';
import {
  benchesOn,
  factionOf,
  formerMembers,
  fullName,
  hasSeat,
  isMemberOn,
  membersOn,
  sortName,
} from './members.ts';
import { indexOf } from './record-index.ts';

const DAY = calendarDate('2026-06-30');
const membership = (organization: string, more: Partial<PublicMembership> = {}): PublicMembership => ({
  id: `ms-${organization}`,
  organization,
  role: 'member',
  votingRight: true,
  ...more,
});
const person = (
  key: string,
  memberships: PublicMembership[],
  more: Partial<PublicPerson> = {},
): PublicPerson => ({
  key,
  surname: key.toUpperCase(),
  memberships,
  ...more,
});
const indexWith = (people: PublicPerson[], factions: Parameters<typeof anOrganization>[2][] = []) =>
  indexOf(
    aPublicRecord({
      bodies: [aBody('stadt')],
      organizations: [
        anOrganization('rat', 'stadt'),
        ...['spd', 'cdu', 'gruene'].map((key, i) =>
          anOrganization(key, 'stadt', { kind: 'faction', name: key, ...factions[i] }),
        ),
        anOrganization('ort-spd', 'ort', { kind: 'faction' }),
      ],
      people,
    }),
  );
const days = (startDate?: string, endDate?: string) => ({
  ...(startDate !== undefined && { startDate: calendarDate(startDate) }),
  ...(endDate !== undefined && { endDate: calendarDate(endDate) }),
});

test.each([
  [undefined, undefined, true],
  ['2026-06-30', undefined, true],
  ['2026-07-01', undefined, false],
  [undefined, '2026-06-30', true],
  [undefined, '2026-06-29', false],
  ['2026-06-30', '2026-06-30', true],
  ['2024-07-01', '2029-06-30', true],
  ['2024-07-01', '2026-06-29', false],
])('from %s to %s is a membership on 30 June: %s', (from, to, holds) => {
  expect(isMemberOn(membership('rat', days(from, to)), DAY)).toBe(holds);
});

test.each([
  [{ surname: 'Muster' }, 'Muster', 'Muster'],
  [{ surname: 'Muster', givenName: 'Erika' }, 'Erika Muster', 'Muster, Erika'],
  [{ surname: 'Muster', title: 'Dr.' }, 'Dr. Muster', 'Muster, Dr.'],
  [{ surname: 'Muster', givenName: 'Erika', title: 'Dr.' }, 'Dr. Erika Muster', 'Muster, Dr. Erika'],
])('%j is called %s and sorted as %s', (name, spoken, sorted) => {
  expect(fullName({ key: 'k', memberships: [], ...name })).toBe(spoken);
  expect(sortName({ key: 'k', memberships: [], ...name })).toBe(sorted);
});

describe('the members on a day', () => {
  test('are those whose membership holds: by role, then by name, then by key', () => {
    const index = indexWith([
      person('zander', [membership('rat')]),
      person('b2', [membership('rat')], { surname: 'Ähre' }),
      person('a1', [membership('rat')], { surname: 'Ähre' }),
      person('chair', [membership('rat', { role: 'chair' })], { surname: 'Zuletzt' }),
      person('mayor', [membership('rat', { role: 'mayor' })], { surname: 'Zuletzt' }),
      person('later', [membership('rat', days('2026-07-01'))]),
      person('before', [membership('rat', days('2020-01-01', '2026-06-29'))]),
      person('elsewhere', [membership('bau')]),
      person('guest', [membership('rat', { role: 'guest' })], { surname: 'Aal' }),
    ]);
    expect(membersOn('rat', DAY, index).map(({ person: { key } }) => key)).toEqual([
      'mayor',
      'chair',
      'a1',
      'b2',
      'zander',
      'guest',
    ]);
    expect(membersOn('unbekannt', DAY, index)).toEqual([]);
  });

  test('former ones left before and did not come back: latest to leave first', () => {
    const index = indexWith([
      person('early', [membership('rat', days('2010-01-01', '2015-01-01'))]),
      person('zlate', [membership('rat', days('2010-01-01', '2020-01-01'))]),
      person('alate', [membership('rat', days('2010-01-01', '2020-01-01'))]),
      person('back', [
        membership('rat', days('2010-01-01', '2020-01-01')),
        membership('rat', days('2024-07-01')),
      ]),
      person('today', [membership('rat', days('2010-01-01', '2026-06-30'))]),
      person('yesterday', [membership('rat', days('2010-01-01', '2026-06-29'))]),
      person('open', [membership('rat')]),
      person('future', [membership('rat', days('2027-01-01'))]),
    ]);
    expect(formerMembers('rat', DAY, index).map(({ person: { key } }) => key)).toEqual([
      'yesterday',
      'alate',
      'zlate',
      'early',
    ]);
    expect(formerMembers('unbekannt', DAY, index)).toEqual([]);
  });
});

test.each([
  ['mayor', true],
  ['chair', true],
  ['deputy-chair', true],
  ['member', true],
  ['advisory', true],
  ['deputy', false],
  ['guest', false],
  ['secretary', false],
] as const)('a %s with a vote holds a seat: %s', (role, seat) => {
  const one = person('muster', []);
  expect(hasSeat({ person: one, membership: membership('rat', { role }) })).toBe(seat);
  expect(hasSeat({ person: one, membership: membership('rat', { role, votingRight: false }) })).toBe(false);
});

describe('the Fraktion of a member', () => {
  const of = (memberships: PublicMembership[]) => {
    const index = indexWith([person('muster', memberships)]);
    const [member] = membersOn('rat', DAY, index);
    return member && factionOf(member, DAY, index)?.key;
  };

  test('is named in the membership, or the one of the same body that they belong to on that day', () => {
    expect(of([membership('rat', { onBehalfOf: 'cdu' }), membership('spd')])).toBe('cdu');
    expect(of([membership('rat'), membership('spd')])).toBe('spd');
    expect(of([membership('rat')])).toBeUndefined();
    expect(of([membership('rat', { onBehalfOf: 'unbekannt' }), membership('spd')])).toBeUndefined();
    expect(of([membership('rat'), membership('ort-spd')])).toBeUndefined();
    expect(of([membership('rat'), membership('unbekannt')])).toBeUndefined();
    expect(
      of([
        membership('rat'),
        membership('spd', days(undefined, '2026-06-29')),
        membership('cdu', days('2026-06-30')),
      ]),
    ).toBe('cdu');
  });
});

describe('the benches', () => {
  const people = [
    person('a', [membership('rat', { onBehalfOf: 'spd' })]),
    person('b', [membership('rat', { onBehalfOf: 'cdu' })]),
    person('c', [membership('rat', { onBehalfOf: 'cdu', role: 'deputy' })]),
    person('d', [membership('rat', { onBehalfOf: 'cdu' })]),
    person('e', [membership('rat', { onBehalfOf: 'gruene' })]),
    person('f', [membership('rat')]),
    person('g', [membership('rat', { role: 'mayor' })]),
  ];
  const benches = (factions: Parameters<typeof indexWith>[1] = []) =>
    benchesOn('rat', DAY, indexWith(people, factions)).map(({ faction, members, seats }) => [
      faction?.key,
      members.map(({ person: { key } }) => key).join(''),
      seats,
    ]);

  test('stand in the order of the Fraktionen; those without one come after, a mayor last', () => {
    expect(benches([{ order: 3 }, { order: 2 }, { order: 1 }])).toEqual([
      ['gruene', 'e', 1],
      ['cdu', 'bdc', 2],
      ['spd', 'a', 1],
      [undefined, 'f', 1],
      [undefined, 'g', 1],
    ]);
  });

  test('without an order the larger one comes first, then the name', () => {
    expect(benches()).toEqual([
      ['cdu', 'bdc', 2],
      ['gruene', 'e', 1],
      ['spd', 'a', 1],
      [undefined, 'f', 1],
      [undefined, 'g', 1],
    ]);
    expect(benches([{ order: 1 }])[0]?.[0]).toBe('spd');
  });

  test('a mayor without a Fraktion sits by the office', () => {
    const exOfficio = benchesOn('rat', DAY, indexWith(people)).filter((bench) => bench.exOfficio);
    expect(exOfficio.map(({ members }) => members[0]?.person.key)).toEqual(['g']);
  });

  test('a mayor stands among the others where there are no Fraktionen', () => {
    const index = indexWith([
      person('f', [membership('rat')]),
      person('g', [membership('rat', { role: 'mayor' })]),
    ]);
    expect(benchesOn('rat', DAY, index).map(({ seats, exOfficio }) => [seats, exOfficio])).toEqual([
      [2, undefined],
    ]);
  });

  test('of nobody are none', () => {
    expect(benchesOn('bau', DAY, indexWith(people))).toEqual([]);
  });

  test('of people without a Fraktion are one', () => {
    const index = indexWith([person('f', [membership('rat')])]);
    expect(benchesOn('rat', DAY, index)).toEqual([{ members: membersOn('rat', DAY, index), seats: 1 }]);
  });
});
