import { expect, test } from 'vitest';
import { type Ballot, brokenRecord, parseRecord } from '../../../domain/circulation/index.ts';
import { ballotOf, itemOf } from '../../../testing/circulation/ballots.ts';
import {
  anotherWord,
  ballotService,
  cast,
  CLERK,
  consent,
  memberOf,
  open,
} from '../../../testing/members/ballot-service.ts';
import { sha256 } from '../keyed.ts';
import { recordKey } from './keys.ts';
import { memoryOf } from './memory.ts';
import type { Actor } from './ports.ts';

const { id: ID, closes } = ballotOf();
const CLOSES = Date.parse(closes);

test('a ballot is opened, voted on, changed, extended and closed, each a record behind the other', async () => {
  const { circulation, clock, slots } = ballotService();
  const opened = await open(circulation);
  clock.now += 1000;
  const first = await cast(circulation, 'p1', 'no');
  await consent(circulation, 'p1');
  await cast(circulation, 'p1', 'yes');
  const later = new Date(CLOSES + 3_600_000).toISOString();
  const extend = { type: 'extend', closes: later, reason: 'Eine Unterlage kam später.' } as const;
  expect(await circulation.add(ID, extend, CLERK, anotherWord())).toMatchObject({ done: true });
  clock.now = CLOSES;
  expect(await cast(circulation, 'p2', 'no')).toMatchObject({ done: true });
  clock.now = CLOSES + 3_600_000 - 1;
  expect(await cast(circulation, 'p3', 'abstain')).toMatchObject({ done: true });
  clock.now += 1;
  expect(await cast(circulation, 'p4', 'no')).toEqual({ done: false, refusal: 'over' });
  const state = await circulation.state(ID);
  expect([state?.phase, state?.closes]).toEqual(['closed', later]);
  expect(state?.tally).toMatchObject([{ yes: 1, no: 1, abstain: 1, consented: 1, outcome: 'rejected' }]);
  expect(await cast(circulation, 'p4', 'no')).toEqual({ done: false, refusal: 'closed' });

  const texts = await circulation.log(ID);
  expect(texts.map((text) => parseRecord(text).type)).toEqual(
    'open cast consent cast extend cast cast close'.split(' '),
  );
  const hashes = await Promise.all(texts.map(sha256));
  expect(brokenRecord(texts, hashes)).toBeUndefined();
  expect(opened).toMatchObject({ receipt: { ballot: ID, n: 0, hash: hashes[0] } });
  expect(first).toEqual({
    done: true,
    repeated: false,
    receipt: { ballot: ID, n: 1, hash: hashes[1], at: '2027-03-08T09:00:01.000Z' },
  });
  expect(await circulation.record(ID, 1)).toBe(texts[1]);
  expect(await slots.get(recordKey(ID, 1))).toBe(texts[1]);
  expect(await circulation.survey()).toMatchObject({
    all: [{ ballot: { id: ID }, phase: 'closed', last: { hash: hashes.at(-1) } }],
    broken: [],
  });
});

test('what was cancelled takes no vote and is never closed', async () => {
  const { circulation, clock } = ballotService();
  await open(circulation);
  const cancel = { type: 'cancel', reason: 'Die Vorlage war falsch.' } as const;
  expect(await circulation.add(ID, cancel, CLERK, anotherWord())).toMatchObject({ done: true });
  expect(await cast(circulation, 'p1', 'yes')).toEqual({ done: false, refusal: 'cancelled' });
  clock.now = CLOSES;
  expect(await circulation.closeDue()).toEqual([]);
  expect(await circulation.all()).toMatchObject([{ phase: 'cancelled' }]);
});

test('a form that is sent twice gives the same receipt, also after the close and at another process', async () => {
  const { circulation, clock, process } = ballotService();
  const word = anotherWord();
  const opened = await circulation.open(ballotOf(), CLERK, word);
  expect(await circulation.open(ballotOf(), CLERK, word)).toEqual({ ...opened, repeated: true });
  const once = await cast(circulation, 'p1', 'yes', { word });
  expect(once).toEqual({ done: false, refusal: 'repeated' });
  const vote = { word: anotherWord() };
  const [first, second] = await Promise.all([1, 2].map(() => cast(circulation, 'p1', 'yes', vote)));
  expect(second).toEqual({ ...first, repeated: true });
  expect(await cast(circulation, 'p1', 'no', vote)).toEqual({ done: false, refusal: 'repeated' });
  clock.now = CLOSES;
  expect(await cast(process(), 'p1', 'yes', vote)).toEqual({ ...first, repeated: true });
  expect(await circulation.log(ID)).toHaveLength(2);
});

test('ballots are given newest first, and what is over is closed in passing', async () => {
  const { circulation, clock, process } = ballotService();
  const other = 'b'.repeat(26);
  await open(circulation);
  clock.now += 1;
  await open(circulation, ballotOf({ id: other, closes: '2027-03-10T16:00:00.000Z' }));
  const ids = async () => (await circulation.all()).map(({ ballot, phase }) => [ballot.id, phase]);
  expect(await ids()).toEqual([
    [other, 'open'],
    [ID, 'open'],
  ]);
  clock.now = Date.parse('2027-03-10T16:00:00.000Z');
  expect(await process().closeDue()).toEqual([other]);
  expect(await circulation.closeDue()).toEqual([]);
  expect(await ids()).toEqual([
    [other, 'closed'],
    [ID, 'open'],
  ]);
});

test('an id that is none, or of nothing, is unknown', async () => {
  const { circulation, slots } = ballotService();
  for (const id of ['', '../x', 'a'.repeat(26), 'A'.repeat(26), '1'.repeat(26)]) {
    expect(await circulation.state(id)).toBeUndefined();
    expect(await circulation.record(id, 0)).toBeUndefined();
    expect(await circulation.log(id)).toEqual([]);
  }
  await open(circulation);
  for (const n of [-1, 0.5, Number.NaN, 1]) expect(await circulation.record(ID, n)).toBeUndefined();
  expect(memoryOf(slots).known('a'.repeat(26))).toBeUndefined();
});

test('each step stands in the log of accesses before it is made, and none says how somebody voted', async () => {
  const { circulation, audit } = ballotService();
  await open(circulation);
  const by = { ...memberOf('p1'), session: 's-1' };
  await cast(circulation, 'p1', 'yes', { by });
  await circulation.add(ID, { type: 'object', item: 'a', person: 'p1' }, by, anotherWord());
  await cast(circulation, 'p2', 'yes', { by });
  const entry = { account: 'konto-p1', session: 's-1', subject: ID };
  const at = '2027-03-08T09:00:00.000Z';
  expect(audit.entries.slice(2)).toEqual([
    { at, ...entry, event: 'ballot-voted', way: 'begun' },
    { at, ...entry, event: 'ballot-voted' },
    { at, ...entry, event: 'ballot-declared', way: 'begun' },
    { at, ...entry, event: 'ballot-declared' },
    { at, ...entry, event: 'ballot-voted', way: 'begun' },
    { at, ...entry, event: 'ballot-voted', way: 'failed' },
  ]);
  audit.record = () => Promise.reject(new Error('no log'));
  await expect(cast(circulation, 'p3', 'yes')).rejects.toThrow('no log');
  expect(await circulation.log(ID)).toHaveLength(3);
});

test.each<[string, Partial<Ballot>, string, Actor?]>([
  ['no clerk opens it', {}, 'not-clerk', memberOf('p1')],
  ['it has no items', { items: [] }, 'no-items'],
  ['it closes in the past', { closes: '2027-03-08T08:59:59.999Z' }, 'closes-in-past'],
  ['its texts are too long for one record', { items: manyItems() }, 'too-large'],
])('nothing is opened where %s', async (_, ballot, refusal, by = CLERK) => {
  const { circulation, slots } = ballotService();
  expect(await circulation.open(ballotOf(ballot), by, anotherWord())).toEqual({ done: false, refusal });
  expect(await slots.list('ballots/')).toEqual([]);
  expect(await circulation.all()).toEqual([]);
});

function manyItems() {
  return Array.from({ length: 200 }, (_, n) => itemOf(`punkt-${n}`, { text: 'Ä'.repeat(3000) }));
}
