import { describe, expect, test } from 'vitest';
import { type BallotRecord, parseRecord, recordText } from '../../../domain/circulation/index.ts';
import { ballotOf, itemOf } from '../../../testing/circulation/ballots.ts';
import { chainOf } from '../../../testing/circulation/chains.ts';
import {
  anotherWord,
  ballotService,
  cast,
  CLERK,
  consent,
  memberOf,
  open,
} from '../../../testing/members/ballot-service.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { sampleAccount, sampleParts } from '../../../testing/members/sample-parts.ts';
import { loginCookie } from '../../../testing/members/signed-in.ts';
import { at } from '../addresses.ts';
import { membersApp } from '../app.ts';
import { sha256 } from '../keyed.ts';
import { BrokenBallot } from './broken-ballot.ts';
import { circulationIn } from './circulation-in.ts';
import { recordKey } from './keys.ts';
import type { Circulation, Recorded } from './ports.ts';

const { id: ID, closes } = ballotOf();

describe('a vote is refused', () => {
  const said = { type: 'cast', item: 'a', person: 'p1', value: 'yes' } as const;
  const add = (circulation: Circulation, event = {}, by = memberOf('p1')): Promise<Recorded> =>
    circulation.add(ID, { ...said, ...event }, by, anotherWord());

  test.each<[string, (circulation: Circulation) => Promise<Recorded>, string]>([
    ['for another member', (circulation) => add(circulation, { person: 'p2' }), 'other-member'],
    ['of a clerk', (circulation) => add(circulation, {}, CLERK), 'clerk-votes'],
    [
      'of a clerk who is a member',
      (circulation) => add(circulation, {}, { ...memberOf('p1'), clerk: true }),
      'clerk-votes',
    ],
    [
      'of an account without a person',
      (circulation) => add(circulation, {}, { account: 'konto-p1', clerk: false }),
      'other-member',
    ],
    [
      'of somebody who was no member at the opening',
      (circulation) => add(circulation, { person: 'p9' }, memberOf('p9')),
      'not-eligible',
    ],
    ['of who is excluded', (circulation) => add(circulation, { item: 'b' }), 'excluded'],
    ['on nothing', (circulation) => add(circulation, { item: 'c' }), 'unknown-item'],
    [
      'of an account that spoke for somebody else before',
      async (circulation) => {
        await cast(circulation, 'p2', 'yes');
        return add(circulation, {}, { ...memberOf('p1'), account: 'konto-p2' });
      },
      'other-member',
    ],
    [
      'of another account for somebody who voted',
      async (circulation) => {
        await cast(circulation, 'p2', 'no');
        return add(circulation, { person: 'p2' }, { ...memberOf('p2'), account: 'konto-fremd' });
      },
      'other-account',
    ],
    [
      'that repeats the word of somebody else',
      async (circulation) => {
        const word = anotherWord();
        await cast(circulation, 'p2', 'yes', { word });
        return cast(circulation, 'p1', 'yes', { word });
      },
      'repeated',
    ],
    [
      'whose value could not be read again',
      (circulation) => add(circulation, { value: 'vielleicht' }),
      'malformed',
    ],
  ])('%s', async (_, vote, refusal) => {
    const { circulation } = ballotService();
    await open(circulation, ballotOf({ items: [itemOf('a'), itemOf('b', { excluded: ['p1'] })] }));
    expect(await vote(circulation)).toEqual({ done: false, refusal });
    const records = (await circulation.log(ID)).map(parseRecord);
    expect(records.some((record) => 'person' in record && record.person !== 'p2')).toBe(false);
    expect(await cast(circulation, 'p3', 'yes')).toMatchObject({ done: true });
  });

  test('after the close, to the millisecond, whatever the process had read before', async () => {
    const { circulation, clock, process } = ballotService();
    await open(circulation);
    const other = process();
    await other.state(ID);
    clock.now = Date.parse(closes) - 1;
    expect(await cast(circulation, 'p1', 'yes')).toMatchObject({ done: true });
    clock.now += 1;
    expect(await cast(circulation, 'p2', 'yes')).toEqual({ done: false, refusal: 'over' });
    await circulation.state(ID);
    expect(await cast(other, 'p2', 'yes')).toEqual({ done: false, refusal: 'closed' });
  });
});

test('only a clerk extends or cancels', async () => {
  const { circulation } = ballotService();
  await open(circulation);
  const later = { type: 'extend', closes: '2027-03-16T16:00:00.000Z', reason: 'Krankheit' } as const;
  for (const event of [later, { type: 'cancel', reason: 'Irrtum' } as const])
    expect(await circulation.add(ID, event, memberOf('p1'), anotherWord())).toEqual({
      done: false,
      refusal: 'not-clerk',
    });
  const long = { type: 'cancel', reason: 'x'.repeat(3000) } as const;
  expect(await circulation.add(ID, long, CLERK, anotherWord())).toEqual({
    done: false,
    refusal: 'malformed',
  });
  expect(await circulation.log(ID)).toHaveLength(1);
});

test('a form of another site is refused, and nothing is recorded', async () => {
  const parts = sampleParts();
  await parts.accounts.save(sampleAccount({ id: 'amsel', person: 'amsel' }));
  const circulation = circulationIn(parts);
  await open(circulation, ballotOf({ eligible: [{ person: 'amsel', name: 'Anna Amsel' }], statutory: 1 }));
  const cookie = await loginCookie(parts, 'amsel');
  const app = membersApp(parts);
  for (const origin of ['https://elsewhere.example', 'null', 'https://rat.example.elsewhere.example'])
    for (const path of [at.ballotItem(ID, 'a'), at.ballot(ID), at.ballotStep(ID, 'abbrechen')]) {
      const answer = await app.request(`https://rat.example${path}`, {
        method: 'POST',
        headers: { origin, cookie },
        body: new URLSearchParams({ stimme: 'yes', einverstanden: 'consent', wort: 'x' }),
      });
      expect(answer.status).toBe(403);
    }
  expect(await circulation.log(ID)).toHaveLength(1);
});

/** A ballot with three votes, and the records as somebody with the right to write to the store can change them. */
async function voted() {
  const slots = memorySlots();
  const all = slots.all as Map<string, string>;
  const service = ballotService(slots);
  await open(service.circulation);
  await cast(service.circulation, 'p1', 'yes');
  const receipt = await cast(service.circulation, 'p2', 'no');
  await consent(service.circulation, 'p3');
  const change = (n: number, to: (record: BallotRecord) => object) =>
    all.set(recordKey(ID, n), recordText(to(parseRecord(all.get(recordKey(ID, n)) ?? '')) as BallotRecord));
  return { ...service, all, change, receipt };
}

describe('records in the store that somebody', () => {
  const ATTACKS: readonly [string, number, (ballot: Awaited<ReturnType<typeof voted>>) => unknown][] = [
    ['edited', 2, ({ change }) => change(1, (record) => ({ ...record, value: 'no' }))],
    ['edited so that they are no records', 1, ({ all }) => all.set(recordKey(ID, 1), '{}')],
    ['took away from the middle', 2, ({ all }) => all.delete(recordKey(ID, 2))],
    ['took away from the beginning', 0, ({ all }) => all.delete(recordKey(ID, 0))],
    [
      'exchanged',
      1,
      ({ all }) => {
        const [one, two] = [1, 2].map((n) => all.get(recordKey(ID, n)) ?? '') as [string, string];
        all.set(recordKey(ID, 1), two).set(recordKey(ID, 2), one);
      },
    ],
    [
      'put between',
      2,
      ({ all }) => {
        for (const n of [3, 2]) all.set(recordKey(ID, n + 1), all.get(recordKey(ID, n)) ?? '');
        all.set(recordKey(ID, 2), all.get(recordKey(ID, 1)) ?? '');
      },
    ],
    [
      'added for a member who is none',
      4,
      async ({ all, circulation }) => {
        const hash = await sha256((await circulation.log(ID)).at(-1) ?? '');
        const record = { n: 4, prev: hash, id: 'wort', at: ballotOf().opens, by: 'konto-p9' };
        const vote = { type: 'cast', item: 'a', person: 'p9', value: 'yes' } as const;
        all.set(recordKey(ID, 4), recordText({ ...record, ...vote }));
      },
    ],
  ];

  test.each(ATTACKS)('%s are found, and nothing goes on', async (_, n, attack) => {
    const ballot = await voted();
    await attack(ballot);
    const size = ballot.all.size;
    const fresh = ballot.process();
    for (const work of [
      () => fresh.state(ID),
      () => fresh.log(ID),
      () => cast(fresh, 'p4', 'yes'),
      () => ballot.circulation.log(ID),
    ])
      await expect(work()).rejects.toThrow(BrokenBallot);
    const words = await fresh.state(ID).catch((error: unknown) => (error as BrokenBallot).words);
    expect(words).toContain(`Der Eintrag Nr. ${n} wurde verändert, entfernt oder eingefügt.`);
    expect(ballot.logged.at(-1)).toMatch(new RegExp(`^ballot broken ${ID} ${n} [a-z-]+$`));
    expect([await fresh.all(), await fresh.survey()]).toEqual([[], { all: [], broken: [ID] }]);
    expect(ballot.all.size).toBe(size);
  });

  test.each(ATTACKS)(
    '%s are found at the close by a process that had read them before',
    async (_, __, attack) => {
      const ballot = await voted();
      await attack(ballot);
      ballot.clock.now = Date.parse(closes);
      await expect(ballot.circulation.state(ID)).rejects.toThrow(BrokenBallot);
      expect(await ballot.circulation.closeDue()).toEqual([]);
      expect([...ballot.all.values()].join('')).not.toContain('"type":"close"');
    },
  );

  test('wrote anew from some number on hold together, but no receipt and no running process fits them', async () => {
    const { all, circulation, process, receipt } = await voted();
    const forged = chainOf(ballotOf(), [
      { type: 'cast', item: 'a', person: 'p1', value: 'no', at: ballotOf().opens },
      { type: 'cast', item: 'a', person: 'p2', value: 'yes', at: ballotOf().opens },
    ]);
    for (const key of [...all.keys()].filter((one) => one.startsWith('ballots/'))) all.delete(key);
    for (const [n, text] of forged.texts.entries()) all.set(recordKey(ID, n), text);
    const fresh = process();
    expect(await fresh.state(ID)).toMatchObject({ phase: 'open' });
    await expect(circulation.log(ID)).rejects.toThrow(BrokenBallot);
    const { n, hash } = receipt.done ? receipt.receipt : { n: 0, hash: '' };
    expect(n).toBe(2);
    expect(await sha256((await fresh.record(ID, n)) ?? '')).not.toBe(hash);
  });
});

test('a ballot that is broken keeps no other from going on', async () => {
  const { all, process } = await voted();
  const other = 'b'.repeat(26);
  all.delete(recordKey(ID, 1));
  const fresh = process();
  await open(fresh, ballotOf({ id: other }));
  expect(await cast(fresh, 'p1', 'yes', { id: other })).toMatchObject({ done: true });
  expect((await fresh.all()).map(({ ballot }) => ballot.id)).toEqual([other]);
});
