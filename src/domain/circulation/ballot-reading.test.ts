import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballotOf, itemOf, membersOf } from '../../testing/circulation/ballots.ts';
import { calendarDate } from '../calendar-date.ts';
import { localTime } from '../local-time.ts';
import type { DirectoryMembership, Reader } from '../members/index.ts';
import { ROLES } from '../schema/index.ts';
import { type Ballot, type BallotReading, ballotReading, type BallotState } from './index.ts';

const NOW = localTime('2027-03-10T12:00');
const seat = (over: Partial<DirectoryMembership> = {}): DirectoryMembership => ({
  organization: 'rat',
  role: 'member',
  startDate: calendarDate('2026-11-01'),
  ...over,
});
const reader = (over: Partial<Reader> = {}): Reader => ({
  memberships: [],
  clerk: false,
  leadership: false,
  offices: [],
  ...over,
});

// "a" is public, "b" and "c" are not; p1 is excluded from "a" and "b", p2 from "c".
const items = [
  itemOf('a', { excluded: ['p1'] }),
  itemOf('b', { public: false, excluded: ['p1'] }),
  itemOf('c', { public: false, excluded: ['p2'], mayNotRead: ['rat'] }),
];
const eligible = [...membersOf(3), { person: 'd1', name: 'Vertretung', deputyFor: 'p3' }];
const ballot = ballotOf({ items, eligible });
const all = ['a', 'b', 'c'];
const reads = (who: Reader, phase: BallotState['phase'], over: Partial<Ballot> = {}) =>
  ballotReading({ ballot: { ...ballot, ...over }, phase }, who, NOW);

describe('while it is open', () => {
  test.each<[string, Reader, readonly string[] | undefined]>([
    ['a member who may vote', reader({ person: 'p3' }), all],
    ['a deputy', reader({ person: 'd1' }), all],
    ['a member who left since, for the list is frozen', reader({ person: 'p3', memberships: [] }), all],
    [
      'a member of the body without a vote',
      reader({ person: 'x', memberships: [seat({ role: 'advisory' })] }),
      all,
    ],
    [
      'the same, excluded without a vote',
      reader({ person: 'rat', memberships: [seat({ role: 'advisory' })] }),
      ['a', 'b'],
    ],
    ['a guest of the body', reader({ person: 'x', memberships: [seat({ role: 'guest' })] }), undefined],
    [
      'a member of another body',
      reader({ person: 'x', memberships: [seat({ organization: 'bauausschuss' })] }),
      undefined,
    ],
    [
      'on the last day of the seat',
      reader({ person: 'x', memberships: [seat({ endDate: calendarDate('2027-03-10') })] }),
      all,
    ],
    [
      'a day after it',
      reader({ person: 'x', memberships: [seat({ endDate: calendarDate('2027-03-09') })] }),
      undefined,
    ],
    [
      'a day before the seat begins',
      reader({ person: 'x', memberships: [seat({ startDate: calendarDate('2027-03-11') })] }),
      undefined,
    ],
    ['the office', reader({ clerk: true }), all],
    ['the office, excluded as a member', reader({ clerk: true, person: 'p1' }), all],
    ['who heads the administration', reader({ leadership: true }), all],
    ['the same, excluded', reader({ leadership: true, person: 'p1' }), ['a', 'c']],
    ['a member who is excluded', reader({ person: 'p1', memberships: [seat()] }), ['a', 'c']],
    ['another one', reader({ person: 'p2' }), ['a', 'b']],
    ['staff', reader({ person: 'x', offices: ['bauamt'] }), undefined],
    ['somebody', reader({ person: 'x' }), undefined],
    ['an account without a person', reader(), undefined],
  ])('%s', (_, who, expected) => {
    expect(reads(who, 'open')).toEqual(expected && { items: expected, log: false });
  });
});

describe.each([
  ['closed', true],
  ['cancelled', false],
] as const)('once it is %s', (phase, log) => {
  test.each<[string, Reader, BallotReading | undefined]>([
    [
      'a member reads the log too, if it was closed',
      reader({ person: 'p3', memberships: [seat()] }),
      { items: all, log },
    ],
    ['so does the office', reader({ clerk: true }), { items: all, log }],
    ['who heads the administration does not', reader({ leadership: true }), { items: all, log: false }],
    [
      'nor who is excluded from what is not public',
      reader({ person: 'p2', memberships: [seat()] }),
      { items: ['a', 'b'], log: false },
    ],
    ['who left the body reads nothing', reader({ person: 'p3' }), undefined],
    ['nor does a deputy who left', reader({ person: 'd1' }), undefined],
  ])('%s', (_, who, expected) => {
    expect(reads(who, phase)).toEqual(expected);
  });

  test('who is excluded from a public item alone reads the log as others do', () => {
    const who = reader({ person: 'p1', memberships: [seat()] });
    expect(reads(who, phase, { items: items.slice(0, 1) })).toEqual({ items: ['a'], log });
  });
});

test('a ballot of which nothing may be read is not there', () => {
  expect(
    reads(reader({ person: 'p1', memberships: [seat()] }), 'open', { items: items.slice(1, 2) }),
  ).toBeUndefined();
});

interface Asked {
  readonly state: Pick<BallotState, 'ballot' | 'phase'>;
  readonly who: Reader;
}

/** Every way leads to a stack of items that is handed out; who may not have one gives it back. */
function oracle({ state: { ballot, phase }, who }: Asked): BallotReading | undefined {
  const hands = new Set<string>();
  const handOut = (): void => ballot.items.forEach(({ id }) => hands.add(id));
  const today = '2027-03-10';
  let isOfBody = false;
  for (const { organization, role, startDate = '0000', endDate = '9999' } of who.memberships)
    if (organization === 'rat' && role !== 'guest' && startDate <= today && today <= endDate) isOfBody = true;
  if (isOfBody || who.leadership) handOut();
  for (const { person } of ballot.eligible) if (phase === 'open' && person === who.person) handOut();
  for (const { id, public: isPublic, excluded, mayNotRead = [] } of ballot.items)
    for (const person of [...excluded, ...mayNotRead])
      if (!isPublic && person === who.person) hands.delete(id);
  let log = phase === 'closed' && isOfBody && hands.size === ballot.items.length;
  if (who.clerk) handOut();
  if (who.clerk) log = phase === 'closed';
  if (hands.size === 0) return undefined;
  return { items: ballot.items.map(({ id }) => id).filter((id) => hands.has(id)), log };
}

const PEOPLE = ['p1', 'p2', 'p3', 'd1', 'x'] as const;
const anyDay = fc.constantFrom('2026-11-01', '2027-03-09', '2027-03-10', '2027-03-11').map(calendarDate);
const anySeat: fc.Arbitrary<DirectoryMembership> = fc.record(
  {
    organization: fc.constantFrom('rat', 'bauausschuss'),
    role: fc.constantFrom(...ROLES),
    startDate: anyDay,
    endDate: anyDay,
  },
  { requiredKeys: ['organization', 'role'] },
);
const anyReader: fc.Arbitrary<Reader> = fc.record(
  {
    person: fc.constantFrom(...PEOPLE),
    memberships: fc.array(anySeat, { maxLength: 2 }),
    clerk: fc.nat(5).map((chance) => chance === 0),
    leadership: fc.nat(5).map((chance) => chance === 0),
    offices: fc.constant([]),
  },
  { requiredKeys: ['memberships', 'clerk', 'leadership', 'offices'] },
);
const anyItem = fc.record(
  { public: fc.boolean(), excluded: fc.subarray([...PEOPLE]), mayNotRead: fc.subarray([...PEOPLE]) },
  { requiredKeys: ['public', 'excluded'] },
);
const asked: fc.Arbitrary<Asked> = fc.record({
  state: fc.record({
    ballot: fc
      .array(anyItem, { minLength: 1, maxLength: 3 })
      .map((entries) => ballotOf({ eligible, items: entries.map((entry, at) => itemOf(`i-${at}`, entry)) })),
    phase: fc.constantFrom('open', 'closed', 'cancelled'),
  }),
  who: anyReader,
});

test('reader × ballot × phase: it is what the oracle says', () => {
  let hidden = 0;
  let logs = 0;
  fc.assert(
    fc.property(asked, (one) => {
      const said = ballotReading(one.state, one.who, NOW);
      expect(said).toEqual(oracle(one));
      if (!said) hidden += 1;
      if (said?.log) logs += 1;
    }),
    { numRuns: 5000 },
  );
  expect(hidden).toBeGreaterThan(500);
  expect(logs).toBeGreaterThan(300);
});

test('nobody but the office ever reads an item that is not public and excludes them', () => {
  fc.assert(
    fc.property(asked, ({ state, who }) => {
      const read = ballotReading(state, { ...who, clerk: false }, NOW)?.items ?? [];
      const kept = state.ballot.items.filter(
        (item) => !item.public && [...item.excluded, ...(item.mayNotRead ?? [])].includes(who.person ?? ''),
      );
      expect(kept.filter(({ id }) => read.includes(id))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
