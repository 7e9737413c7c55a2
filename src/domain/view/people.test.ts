import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '../calendar-date.ts';
import type { PublicMembership, PublicPerson, PublicVote } from '../public-record.ts';
import {
  aMeeting,
  anOpenItem,
  anOrganization,
  aPublicRecord,
  aResolution,
} from '../../testing/public-record.ts';
import { directoryOf, isPast, letterOf, membershipsOf, namedVotes } from './people.ts';
import { indexOf } from './record-index.ts';

const membership = (organization: string, from?: string, to?: string): PublicMembership => ({
  id: `${organization}-${from}`,
  organization,
  role: 'member',
  votingRight: true,
  ...(from !== undefined && { startDate: calendarDate(from) }),
  ...(to !== undefined && { endDate: calendarDate(to) }),
});
const person = (surname: string, ...memberships: PublicMembership[]): PublicPerson => ({
  key: surname.toLowerCase(),
  surname,
  memberships,
});
const organizations = [
  anOrganization('spd', 'stadt', { kind: 'faction' }),
  anOrganization('bau', 'stadt', { kind: 'committee', order: 2 }),
  anOrganization('finanzen', 'stadt', { kind: 'committee', order: 1 }),
  anOrganization('rat', 'stadt'),
];

describe('memberships seen from a day', () => {
  const today = calendarDate('2027-03-08');
  const one = person(
    'Weber',
    membership('spd'),
    membership('bau', '2027-03-08'),
    membership('finanzen', '2021-11-01', '2027-03-08'),
    membership('rat', '2021-11-01'),
    membership('rat', '2016-11-01', '2021-10-31'),
    membership('bau', '2016-11-01', '2027-03-07'),
    membership('finanzen', '2027-03-09'),
    membership('gone'),
  );
  const { current, former, future } = membershipsOf(one, today, indexOf(aPublicRecord({ organizations })));
  const keys = (held: typeof current) => held.map(({ organization }) => organization.key);

  test('current ones: council, committees in their order, Fraktion', () => {
    expect(keys(current)).toEqual(['rat', 'finanzen', 'bau', 'spd']);
  });
  test('former ones, latest to end first', () => expect(keys(former)).toEqual(['bau', 'rat']));
  test('future ones', () => expect(keys(future)).toEqual(['finanzen']));
});

test.each([
  ['Ärmel', 'A'],
  ['Özdemir', 'O'],
  ['von Aue', 'V'],
  ['Évrard', 'E'],
  ['Şahin', 'S'],
  ["d'Hondt", 'D'],
  ['4711', '#'],
])('%s stands under %s', (surname, letter) => expect(letterOf(person(surname))).toBe(letter));

test('the directory: by letter while a membership lasts or comes, else former, else without any', () => {
  const people = [
    person('Zander', membership('rat')),
    person('Öhler', membership('rat', '2030-01-01')),
    person('Otto', membership('rat', '2016-11-01', '2027-03-08')),
    person('Alt', membership('rat', '2016-11-01', '2027-03-07')),
    person('Gast'),
  ];
  const { letters, former, others } = directoryOf(indexOf(aPublicRecord({ organizations, people })));
  expect(
    letters.map(({ letter, people: found }) => [letter, ...found.map(({ surname }) => surname)]),
  ).toEqual([
    ['O', 'Öhler', 'Otto'],
    ['Z', 'Zander'],
  ]);
  expect(former.map(({ surname }) => surname)).toEqual(['Alt']);
  expect(others.map(({ surname }) => surname)).toEqual(['Gast']);
});

test('votes recorded by name, latest first, with the resolution where one is public', () => {
  const vote = (choice: 'yes' | 'no'): PublicVote => ({
    method: 'roll-call',
    majority: 'simple',
    yes: 1,
    no: 0,
    abstain: 0,
    byFaction: [],
    byName: [{ person: 'weber', choice }],
  });
  const votes = namedVotes(
    indexOf(
      aPublicRecord({
        organizations,
        meetings: [
          aMeeting('rat', '2026-05-01T18:00', { agenda: [anOpenItem('a', { vote: vote('yes') })] }),
          aMeeting('rat', '2026-06-01T18:00', { agenda: [anOpenItem('b', { vote: vote('no') })] }),
        ],
        resolutions: [
          aResolution('2026-06-01-rat-b', 'rat', '2026-06-01', { vote: vote('no') }),
          aResolution('umlauf', 'rat', '2026-07-01', { kind: 'circulation', vote: vote('yes') }),
        ],
      }),
    ),
  ).get('weber');
  expect(votes?.map(({ choice, resolution, item }) => [choice, resolution, item])).toEqual([
    ['yes', 'umlauf', undefined],
    ['no', '2026-06-01-rat-b', 'b'],
    ['yes', undefined, 'a'],
  ]);
});

test('the directory sorts by name, then by key, and letters by the alphabet', () => {
  const named = (key: string, surname: string) => ({ ...person(surname, membership('rat')), key });
  const people = [
    named('z', 'Zander'),
    named('b2', 'Berg'),
    named('b1', 'Berg'),
    named('b3', 'Berg'),
    named('a', 'Adler'),
  ];
  const { letters } = directoryOf(indexOf(aPublicRecord({ organizations, people })));
  expect(letters.map(({ letter, people: found }) => [letter, ...found.map(({ key }) => key)])).toEqual([
    ['A', 'a'],
    ['B', 'b1', 'b2', 'b3'],
    ['Z', 'z'],
  ]);
});

test('who left one organization and sits in another is no former member', () => {
  const one = person(
    'Bleibt',
    membership('rat', '2016-11-01', '2020-01-01'),
    membership('bau', '2020-01-02'),
  );
  const { letters, former } = directoryOf(indexOf(aPublicRecord({ organizations, people: [one] })));
  expect(letters).toHaveLength(1);
  expect(former).toEqual([]);
});

test('future memberships earliest first, current ones of one place by name', () => {
  const one = person(
    'Bald',
    membership('rat', '2030-01-01'),
    membership('bau', '2029-01-01'),
    membership('spd', '2031-01-01'),
  );
  const seen = membershipsOf(one, calendarDate('2027-03-08'), indexOf(aPublicRecord({ organizations })));
  expect(seen.future.map(({ organization }) => organization.key)).toEqual(['bau', 'rat', 'spd']);
  const named = ['c', 'a', 'b'].map((key) => anOrganization(key, 'stadt', { kind: 'committee', name: key }));
  const two = person('Jetzt', ...['c', 'a', 'b', 'bau'].map((key) => membership(key)));
  const now = membershipsOf(
    two,
    calendarDate('2027-03-08'),
    indexOf(aPublicRecord({ organizations: [...organizations, ...named] })),
  );
  expect(now.current.map(({ organization }) => organization.key)).toEqual(['bau', 'a', 'b', 'c']);
});

test('nobody voted by name where nobody was named', () => {
  const unnamed = {
    method: 'open',
    majority: 'simple',
    yes: 1,
    no: 0,
    abstain: 0,
    byFaction: [],
    byName: [],
  } as const;
  const agenda = [anOpenItem('a', { vote: unnamed }), anOpenItem('b')];
  expect(
    namedVotes(indexOf(aPublicRecord({ meetings: [aMeeting('rat', '2026-05-01T18:00', { agenda })] }))).size,
  ).toBe(0);
});

test('votes of one day stay in the order of the agenda, others go latest first', () => {
  const vote: PublicVote = {
    method: 'roll-call',
    majority: 'simple',
    yes: 1,
    no: 0,
    abstain: 0,
    byFaction: [],
    byName: [{ person: 'weber', choice: 'yes' }],
  };
  const items = (...ids: string[]) => ids.map((id) => anOpenItem(id, { vote }));
  const meetings = [
    aMeeting('rat', '2026-05-01T18:00', { agenda: items('c', 'd') }),
    aMeeting('rat', '2026-07-01T18:00', { agenda: items('a', 'b') }),
    aMeeting('rat', '2026-03-01T18:00', { agenda: items('e') }),
  ];
  const votes = namedVotes(indexOf(aPublicRecord({ organizations, meetings }))).get('weber');
  expect(votes?.map(({ item }) => item)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

describe('a person whose mandates are long over', () => {
  const today = calendarDate('2027-03-08');
  it.each([
    ['the last end lies the months back', [['2019-11-01', '2025-03-07']], true],
    ['it lies a day less back', [['2019-11-01', '2025-03-08']], false],
    ['one still holds', [['2016-11-01', '2021-10-31'], ['2026-11-01']], false],
    ['an end is not known', [['2016-11-01']], false],
    ['no mandate is known', [], false],
  ] as const)('%s: %j is past: %s', (_name, terms, past) => {
    const held = terms.map(([from, to]) => membership('rat', from, to));
    expect(isPast(person('Muster', ...held), 24, today)).toBe(past);
  });
});
