import { describe, expect, test } from 'vitest';
import { ballotOf, itemOf } from '../../testing/circulation/ballots.ts';
import { chainOf, type TimedEvent } from '../../testing/circulation/chains.ts';
import { type BallotRecord, nextState, NO_RECORD, parseRecord, stateOf } from './index.ts';

const AT = '2027-03-10T10:00:00.000Z';
const ballot = ballotOf({ items: [itemOf('a'), itemOf('b')] });
const EVENTS: readonly TimedEvent[] = [
  { type: 'object', item: 'a', person: 'p1', at: AT },
  { type: 'cast', item: 'a', person: 'p1', value: 'no', at: AT },
  { type: 'consent', item: 'a', person: 'p1', at: AT },
  { type: 'cast', item: 'b', person: 'p1', value: 'abstain', at: AT },
  { type: 'cast', item: 'a', person: 'p1', value: 'yes', at: AT },
  { type: 'extend', closes: '2027-03-20T16:00:00.000Z', reason: 'Ferien.', at: AT },
  {
    type: 'extend',
    closes: '2027-03-21T16:00:00.000Z',
    reason: 'Noch mehr.',
    at: '2027-03-11T10:00:00.000Z',
  },
];
const { texts, hashes, state } = chainOf(ballot, EVENTS);

test('what was said last counts, with the numbers of its records', () => {
  expect(state.standing).toEqual(
    new Map([
      ['a', new Map([['p1', { consent: 'consents', value: 'yes', consentRecord: 3, castRecord: 5 }]])],
      ['b', new Map([['p1', { value: 'abstain', castRecord: 4 }]])],
    ]),
  );
});

test('extensions stand with their reasons, and the last one counts', () => {
  expect(state).toMatchObject({
    phase: 'open',
    closes: '2027-03-21T16:00:00.000Z',
    extensions: [
      { closes: '2027-03-20T16:00:00.000Z', reason: 'Ferien.', at: AT },
      { closes: '2027-03-21T16:00:00.000Z', reason: 'Noch mehr.', at: '2027-03-11T10:00:00.000Z' },
    ],
    last: { n: 7, hash: hashes[7], at: '2027-03-11T10:00:00.000Z' },
  });
  expect([...state.known]).toEqual(texts.map((_, n) => [`wort-${n}`, n]));
});

test('the end is kept', () => {
  const cancelled = chainOf(ballot, [{ type: 'cancel', reason: 'Neue Unterlagen.', at: AT }]).state;
  expect(cancelled).toMatchObject({ phase: 'cancelled', cancelled: { reason: 'Neue Unterlagen.', at: AT } });
  const closed = chainOf(ballot, [{ type: 'close', tally: [], at: ballot.closes }]).state;
  expect(closed).toMatchObject({ phase: 'closed', tally: [] });
});

test('all records at once come to the same as one after the other', () => {
  const chain = texts.map((text, n) => ({ record: parseRecord(text), hash: hashes[n] as string }));
  expect(stateOf(chain)).toEqual(state);
  expect(stateOf([])).toBeUndefined();
});

test('an account is what it was first, and the clock is none', () => {
  const { accounts } = chainOf(ballot, [
    { type: 'cast', item: 'a', person: 'p1', value: 'yes', at: AT },
    { type: 'extend', closes: '2027-03-20T16:00:00.000Z', reason: 'Ferien.', at: AT, by: 'konto-p1' },
    { type: 'cast', item: 'a', person: 'p2', value: 'no', at: AT, by: 'ratsbuero' },
    { type: 'close', tally: [], at: ballot.closes },
  ]).state;
  expect([...accounts]).toEqual([
    ['ratsbuero', undefined],
    ['konto-p1', 'p1'],
  ]);
});

test('of a word that comes twice the first record is known', () => {
  const place = { n: 8, prev: hashes[7] as string, id: 'wort-2', at: ballot.closes, by: 'konto-p2' };
  const record: BallotRecord = { ...place, type: 'cast', item: 'a', person: 'p2', value: 'no' };
  expect(nextState(state, record, 'f'.repeat(64)).known.get('wort-2')).toBe(2);
});

test('a state does not change when another follows it', () => {
  const place = { n: 8, prev: hashes[7] as string, id: 'neu', at: ballot.closes, by: 'konto-p2' };
  const record: BallotRecord = { ...place, type: 'cast', item: 'a', person: 'p2', value: 'no' };
  const before = structuredClone(state);
  const after = nextState(state, record, 'f'.repeat(64));
  expect(state).toEqual(before);
  expect(after.standing.get('a')?.size).toBe(2);
  expect(after.known.get('neu')).toBe(8);
});

describe('a record that does not follow', () => {
  const cast = {
    id: 'w',
    at: AT,
    by: 'konto-p1',
    type: 'cast',
    item: 'a',
    person: 'p1',
    value: 'yes',
  } as const;
  const opening = { id: 'w', at: AT, by: 'ratsbuero', type: 'open', ballot } as const;
  test.each<[string, boolean, BallotRecord, string]>([
    ['the first is no opening', true, { ...cast, n: 0, prev: NO_RECORD }, 'record 0 does not follow: first'],
    [
      'a second opening',
      false,
      { ...opening, n: 8, prev: hashes[7] as string },
      'record 8 does not follow: first',
    ],
    [
      'a number left out',
      false,
      { ...cast, n: 9, prev: hashes[7] as string },
      'record 9 does not follow: number',
    ],
    [
      'a number twice',
      false,
      { ...cast, n: 7, prev: hashes[7] as string },
      'record 7 does not follow: number',
    ],
    [
      'an opening with a number',
      true,
      { ...opening, n: 1, prev: NO_RECORD },
      'record 1 does not follow: number',
    ],
    [
      'the hash of another',
      false,
      { ...cast, n: 8, prev: hashes[6] as string },
      'record 8 does not follow: chain',
    ],
    [
      'an opening behind something',
      true,
      { ...opening, n: 0, prev: hashes[7] as string },
      'record 0 does not follow: chain',
    ],
  ])('%s', (_, isFirst, record, message) => {
    expect(() => nextState(isFirst ? undefined : state, record, hashes[0] as string)).toThrow(
      new TypeError(message),
    );
  });
});
