import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addDays } from '../../domain/calendar-date.ts';
import { dayOf } from '../../domain/local-time.ts';
import type { ballotReading as BallotRule } from '../../domain/circulation/ballot-reading.ts';
import type { mayRead as Rule } from '../../domain/members/may-read.ts';
import { type LeakWorld, leakWorld, type Walker } from '../../testing/members/leak-walk/world.ts';

// The leak gate for the function: everybody walks everywhere, and whatever comes is held against what the oracle of the rule
// (testing/members/access) puts into their hands.

const rule = vi.hoisted(() => ({ broken: undefined as undefined | ((right: typeof Rule) => typeof Rule) }));
vi.mock('../../domain/members/may-read.ts', async (original) => {
  const { mayRead } = await original<{ mayRead: typeof Rule }>();
  return { mayRead: (...args: Parameters<typeof Rule>) => (rule.broken?.(mayRead) ?? mayRead)(...args) };
});

const ballots = vi.hoisted(() => ({
  broken: undefined as undefined | ((right: typeof BallotRule) => typeof BallotRule),
}));
vi.mock('../../domain/circulation/ballot-reading.ts', async (original) => {
  const { ballotReading, ...beside } = await original<{ ballotReading: typeof BallotRule }>();
  return {
    ...beside,
    ballotReading: (...args: Parameters<typeof BallotRule>) =>
      (ballots.broken?.(ballotReading) ?? ballotReading)(...args),
  };
});

let world: LeakWorld;
beforeAll(async () => {
  world = await leakWorld();
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

const PEOPLE: Readonly<Record<string, Walker>> = {
  nobody: {},
  'a member who did not confirm the session': { account: 'petra-koelling', level: 1 },
  'a member of the committee that decides by circulation': { account: 'emine-karatay' },
  'a guest of one item': { account: 'henrike-lausmann' },
  'a guest of an item that is over': { account: 'frederik-jansohn' },
  'a member whose access was revoked': { account: 'jens-pollmann', revoked: true },
  'a member of another council': { account: 'katrin-rehburg' },
  'a member excluded from one item': { account: 'petra-koelling' },
  'a former member, since yesterday': { account: 'erika-ehemals' },
  'a member who left one committee yesterday': { account: 'hanna-halb' },
  'staff of another office': { account: 'rainer-sommerkamp' },
};
/** Those to whom something is open that is not public. */
const READERS = new Set([
  'emine-karatay',
  'henrike-lausmann',
  'katrin-rehburg',
  'petra-koelling',
  'hanna-halb',
  'rainer-sommerkamp',
]);

test('there is much to be found: a clerk’s walk meets it all', async () => {
  const { leaked, missed, closed, open, addresses } = await world.walk({ account: 'marlene-hoyer-brandis' });
  expect({ leaked, missed, closed }).toEqual({ leaked: {}, missed: [], closed: 0 });
  expect(open).toBeGreaterThan(150);
  expect(addresses).toBeGreaterThan(500);
  expect(world.needles.filter(({ thing }) => thing.startsWith('b ')).length).toBeGreaterThan(14);
  for (const kind of ['i ', 'p ', 'd '])
    expect(world.needles.filter(({ thing }) => thing.startsWith(kind)).length).toBeGreaterThan(9);
});

test.each(Object.entries(PEOPLE))(
  '%s meets nothing that is closed, and all that is open',
  async (_, walker) => {
    const { leaked, missed, closed, open, addresses } = await world.walk(walker);
    expect({ leaked, missed }).toEqual({ leaked: {}, missed: [] });
    expect(closed).toBeGreaterThan(50);
    expect(open > 0).toBe(READERS.has(walker.account ?? '') && walker.level !== 1);
    expect(addresses).toBeGreaterThan(500);
  },
);

describe('a rule that is broken', () => {
  const BROKEN: readonly [string, Walker, (right: typeof Rule) => typeof Rule][] = [
    ['reads all', { account: 'katrin-rehburg' }, () => () => 'download'],
    ['reads all', { account: 'henrike-lausmann' }, () => () => 'download'],
    [
      'knows nobody excluded',
      { account: 'petra-koelling' },
      (right) => (reader, subject, facts, now) =>
        right(
          reader,
          {
            ...subject,
            places: subject.places.map(({ item, ...place }) =>
              item ? { ...place, item: { ...item, excluded: [] } } : place,
            ),
          },
          facts,
          now,
        ),
    ],
    [
      'lets guests read the whole meeting',
      { account: 'henrike-lausmann' },
      (right) => (reader, subject, facts, now) => {
        const isThere = subject.places.some(({ organization }) => organization === 'rat-aubrueck');
        return isThere ? 'download' : right(reader, subject, facts, now);
      },
    ],
    [
      'forgets by a day when a membership ended',
      { account: 'hanna-halb' },
      (right) => (reader, subject, facts, now) => {
        const memberships = reader.memberships.map((seat) =>
          seat.endDate === undefined ? seat : { ...seat, endDate: addDays(seat.endDate, 1) },
        );
        return right({ ...reader, memberships }, subject, facts, now);
      },
    ],
    [
      'takes minutes for any document',
      { account: 'petra-koelling' },
      (right) =>
        (reader, { places, offices, public: isPublic }, facts, now) =>
          right({ ...reader, leadership: true }, { places, offices, public: isPublic }, facts, now),
    ],
  ];

  test.each(BROKEN)('that %s is found', async (_, walker, broken) => {
    rule.broken = broken;
    try {
      expect(Object.keys((await world.walk(walker, true)).leaked)).not.toEqual([]);
    } finally {
      rule.broken = undefined;
    }
  });
});

describe('a rule of ballots that is broken', () => {
  const whole = (state: Parameters<typeof BallotRule>[0]) => ({
    items: state.ballot.items.map(({ id }) => id),
    log: state.phase !== 'open',
  });
  const BROKEN: readonly [string, Walker, (right: typeof BallotRule) => typeof BallotRule][] = [
    ['is never asked', { account: 'katrin-rehburg' }, () => whole],
    ['is never asked', { account: 'rainer-sommerkamp' }, () => whole],
    [
      'knows nobody excluded',
      { account: 'petra-koelling' },
      (right) => (state, reader, now) => right(state, reader, now) && whole(state),
    ],
    [
      'forgets that a membership ended',
      { account: 'hanna-halb' },
      (right) => (state, reader, now) =>
        right(
          state,
          {
            ...reader,
            memberships: reader.memberships.map((seat) => ({ ...seat, endDate: addDays(dayOf(now), 1) })),
          },
          now,
        ),
    ],
    [
      'gives the records to who may not read all items',
      { account: 'petra-koelling' },
      (right) => (state, reader, now) => {
        const reading = right(state, reader, now);
        return reading && { ...reading, log: state.phase !== 'open' };
      },
    ],
  ];

  test.each(BROKEN)('that %s is found', async (_, walker, broken) => {
    ballots.broken = broken;
    try {
      const { leaked } = await world.walk(walker, true);
      expect(Object.keys(leaked)).toEqual([expect.stringMatching(/^b /)]);
    } finally {
      ballots.broken = undefined;
    }
  });
});
