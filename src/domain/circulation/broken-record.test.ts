import { describe, expect, test } from 'vitest';
import { ballotOf, itemOf, membersOf } from '../../testing/circulation/ballots.ts';
import { chainOf, sha256, type TimedEvent } from '../../testing/circulation/chains.ts';
import { brokenRecord, tallyOf } from './index.ts';

const AT = '2027-03-10T10:00:00.000Z';
const CLOSES = '2027-03-15T16:00:00.000Z';
const eligible = [...membersOf(3), { person: 'd1', name: 'Vertretung', deputyFor: 'p1' }];
const ballot = ballotOf({ eligible, items: [itemOf('a'), itemOf('b', { excluded: ['p2'] })] });

const cast = (
  person: string,
  over: { readonly item?: string; readonly at?: string; readonly by?: string } = {},
): TimedEvent => ({ type: 'cast', item: 'a', person, value: 'yes', at: AT, ...over });
const BEFORE: readonly TimedEvent[] = [
  { type: 'consent', item: 'a', person: 'p1', at: AT },
  cast('p1'),
  cast('p2', { at: '2027-03-10T10:00:00.001Z' }),
  {
    type: 'extend',
    closes: '2027-03-16T16:00:00.000Z',
    reason: 'Auf Bitten.',
    at: '2027-03-11T10:00:00.000Z',
  },
];
const END = '2027-03-16T16:00:00.000Z';
const right = tallyOf(chainOf(ballot, BEFORE).state);
const EVENTS: readonly TimedEvent[] = [...BEFORE, { type: 'close', tally: right, at: END }];
const { texts } = chainOf(ballot, EVENTS);

const broken = (log: readonly string[]) => brokenRecord(log, log.map(sha256));
const afterwards = (events: readonly TimedEvent[]) => broken(chainOf(ballot, events).texts);

test('a chain that holds, at every length', () => {
  for (let length = 1; length <= texts.length; length += 1)
    expect(broken(texts.slice(0, length))).toBeUndefined();
});

describe('a log that somebody changed', () => {
  const edited = (texts[2] as string).replace('"value":"yes"', '"value":"no"');
  test.each([
    ['a record edited', texts.with(2, edited), { n: 3, fault: 'chain' }],
    [
      'the last record edited',
      [...texts.slice(0, 2), edited.replace('"n":2', '"n":3')],
      { n: 2, fault: 'number' },
    ],
    ['a record dropped', texts.toSpliced(2, 1), { n: 2, fault: 'number' }],
    ['the opening dropped', texts.slice(1), { n: 0, fault: 'first' }],
    [
      'two records swapped',
      texts.with(2, texts[3] as string).with(3, texts[2] as string),
      { n: 2, fault: 'number' },
    ],
    ['a record twice', texts.toSpliced(2, 0, texts[2] as string), { n: 3, fault: 'number' }],
    ['two openings', [texts[0] as string, ...texts], { n: 1, fault: 'first' }],
    ['a line that is none', texts.with(1, '{}'), { n: 1, fault: 'unreadable' }],
    ['a space too many', texts.with(1, `${texts[1]} `), { n: 1, fault: 'unreadable' }],
    ['nothing', [], { n: 0, fault: 'first' }],
  ])('%s', (_, log, fault) => {
    expect(broken(log)).toEqual(fault);
  });

  test('a tail written anew holds: a receipt shows that it is another', () => {
    const anew = chainOf(ballot, [...EVENTS.slice(0, 2), cast('p3')]);
    expect(brokenRecord(anew.texts, anew.hashes)).toBeUndefined();
    expect(anew.hashes[3]).not.toBe(chainOf(ballot, EVENTS).hashes[3]);
  });
});

describe('a chain that is whole and breaks the rules', () => {
  test.each<[string, readonly TimedEvent[], object]>([
    [
      'a vote for another member',
      [...BEFORE, cast('p3', { by: 'konto-p1', at: '2027-03-12T10:00:00.000Z' })],
      { n: 5, fault: 'other-member' },
    ],
    [
      'a vote from another account of the same member',
      [...BEFORE, cast('p1', { by: 'konto-fremd', at: '2027-03-12T10:00:00.000Z' })],
      { n: 5, fault: 'other-account' },
    ],
    [
      'a vote of the office',
      [...BEFORE, cast('p3', { by: 'ratsbuero', at: '2027-03-12T10:00:00.000Z' })],
      { n: 5, fault: 'clerk-votes' },
    ],
    ['a vote of the clock', [cast('p3', { by: 'uhr' })], { n: 1, fault: 'clerk-votes' }],
    [
      'a member who extends',
      [cast('p1'), { ...(BEFORE[3] as TimedEvent), by: 'konto-p1' }],
      { n: 2, fault: 'voter-runs' },
    ],
    ['a vote of somebody else', [cast('stranger')], { n: 1, fault: 'not-eligible' }],
    ['a vote of one who is excluded', [cast('p2', { item: 'b' })], { n: 1, fault: 'excluded' }],
    ['a vote on nothing', [cast('p2', { item: 'x' })], { n: 1, fault: 'unknown-item' }],
    ['a vote at the end', [cast('p1', { at: CLOSES })], { n: 1, fault: 'over' }],
    ['a vote after the close', [...EVENTS, cast('p3', { at: END })], { n: 6, fault: 'closed' }],
    [
      'a vote before the opening',
      [cast('p1', { at: '2027-03-08T08:59:59.999Z' })],
      { n: 1, fault: 'clock-behind' },
    ],
    [
      'time that goes back',
      [cast('p1'), cast('p2', { at: '2027-03-10T09:59:59.999Z' })],
      { n: 2, fault: 'clock-behind' },
    ],
    [
      'a shorter time',
      [{ type: 'extend', closes: AT, reason: 'Schnell.', at: AT }],
      { n: 1, fault: 'not-later' },
    ],
    [
      'a wrong count',
      [...BEFORE, { type: 'close', tally: right.map((one) => ({ ...one, yes: 3 })), at: END }],
      { n: 5, fault: 'tally' },
    ],
    [
      'a count of one item',
      [...BEFORE, { type: 'close', tally: right.slice(1), at: END }],
      { n: 5, fault: 'tally' },
    ],
    [
      'items in another order',
      [...BEFORE, { type: 'close', tally: right.toReversed(), at: END }],
      { n: 5, fault: 'tally' },
    ],
    [
      'the first end, in spite of the extension',
      [...BEFORE, { type: 'close', tally: right, at: CLOSES }],
      { n: 5, fault: 'not-due' },
    ],
  ])('%s', (_, events, fault) => {
    expect(afterwards(events)).toEqual(fault);
  });

  test('a word that comes twice', () => {
    const doubled = chainOf(ballot, [cast('p1')]);
    const again = chainOf(ballot, [cast('p1'), cast('p2')]).texts[2] as string;
    expect(broken([...doubled.texts, again.replace('wort-2', 'wort-1')])).toEqual({
      n: 2,
      fault: 'repeated',
    });
  });

  test('a ballot that could not have been opened', () => {
    expect(broken(chainOf(ballotOf({ items: [] }), []).texts)).toEqual({ n: 0, fault: 'no-items' });
    expect(broken(chainOf(ballotOf({ closes: ballot.opens }), []).texts)).toEqual({
      n: 0,
      fault: 'closes-in-past',
    });
  });
});

test('200 items and 60 members who answer all of them: 24,001 records are read back in one go', () => {
  const items = Array.from({ length: 200 }, (_, index) => itemOf(`a-${index}`));
  const members = membersOf(60);
  const answers = items.flatMap(({ id: item }) =>
    members.flatMap(({ person }): TimedEvent[] => [
      { type: 'consent', item, person, at: AT },
      { type: 'cast', item, person, value: 'yes', at: AT },
    ]),
  );
  const large = chainOf(ballotOf({ items, eligible: members, statutory: 60 }), answers);
  expect(large.texts).toHaveLength(24_001);
  expect(brokenRecord(large.texts, large.hashes)).toBeUndefined();
});
