import { afterAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ballotOf } from '../../../testing/circulation/ballots.ts';
import { anotherWord, ballotService, cast, CLERK, open } from '../../../testing/members/ballot-service.ts';
import { failingStore, type StoreMood } from '../../../testing/members/failing-store.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { instantAfter } from './instant-after.ts';
import { openStore } from '../../../store/open-store.ts';
import { type SlotStore, StoreError } from '../../../store/ports.ts';

const { id: ID, closes } = ballotOf();
const CLOSES = Date.parse(closes);
const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-ballots-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STORES: Readonly<Record<string, () => SlotStore>> = {
  memory: memorySlots,
  'a folder': () => openStore({ folder: mkdtempSync(path.join(folder, 'store-')) }).slots,
};

/** A store that loses answers: what is put stands there, or not, and the writer hears of a fault. */
function losing(slots: SlotStore, lost: (key: string) => 'after' | 'before' | undefined): SlotStore {
  return {
    ...slots,
    put: async (key, body) => {
      const moment = lost(key);
      if (moment === 'before') throw new StoreError('unavailable', 'no connection');
      const won = await slots.put(key, body);
      if (moment === 'after') throw new StoreError('unavailable', 'no answer');
      return won;
    },
  };
}
const ofBallot = (key: string): boolean => key.startsWith('ballots/');

describe.each(Object.entries(STORES))('over %s', (_, store) => {
  test('two processes that vote at once each have their turn, and both votes stand once', async () => {
    const { circulation, process } = ballotService(store());
    await open(circulation);
    const others = [circulation, process(), process(), process()];
    const votes = Array.from({ length: 40 }, (__, n) => ({
      word: anotherWord(),
      person: `p${(n % 5) + 1}`,
      by: others[n % 4] ?? circulation,
    }));
    const done = await Promise.all(votes.map(({ by, person, word }) => cast(by, person, 'yes', { word })));
    expect(done.every((one) => one.done && !one.repeated)).toBe(true);
    const ids = (await circulation.log(ID)).map((text) => (JSON.parse(text) as { id: string }).id);
    expect(ids.slice(1).toSorted()).toEqual(votes.map(({ word }) => word).toSorted());
    const numbers = done.map((one) => (one.done ? one.receipt.n : 0));
    expect(new Set(numbers).size).toBe(votes.length);
  });

  test('a vote whose answer was lost is known as the own one', async () => {
    const slots = losing(store(), (key) => (ofBallot(key) ? 'after' : undefined));
    const { circulation } = ballotService(slots);
    expect(await open(circulation)).toMatchObject({ done: true, repeated: false });
    expect(await cast(circulation, 'p1', 'yes')).toMatchObject({ done: true, receipt: { n: 1 } });
    expect(await circulation.log(ID)).toHaveLength(2);
  });

  test('of a vote that competes with the close one comes first, and the other is held against it', async () => {
    const { circulation, clock, process } = ballotService(store());
    await open(circulation);
    const late = process();
    await late.state(ID);
    clock.now = CLOSES;
    await circulation.state(ID);
    // a process whose clock is behind: what it would write comes after the close
    clock.now = CLOSES - 1;
    expect(await cast(late, 'p1', 'yes')).toEqual({ done: false, refusal: 'closed' });
    expect(await circulation.log(ID)).toHaveLength(2);
  });
});

test('a vote that did not reach the store is no vote; the same form brings it there', async () => {
  const slots = memorySlots();
  let isDown = true;
  const { circulation, process } = ballotService(slots);
  await open(circulation);
  const flaky = process(losing(slots, (key) => (ofBallot(key) && isDown ? 'before' : undefined)));
  const word = anotherWord();
  await expect(cast(flaky, 'p1', 'yes', { word })).rejects.toThrow(StoreError);
  expect(await circulation.log(ID)).toHaveLength(1);
  isDown = false;
  expect(await cast(flaky, 'p1', 'yes', { word })).toMatchObject({ done: true, repeated: false });
});

test('a vote that arrives after its writer gave up is found by the same form, and counts once', async () => {
  const slots = memorySlots();
  const { circulation, process } = ballotService(slots);
  await open(circulation);
  let held: (() => Promise<boolean>) | undefined;
  const slow = process({
    ...slots,
    put: (key, body) => {
      if (!ofBallot(key) || held) return slots.put(key, body);
      held = () => slots.put(key, body);
      return Promise.reject(new StoreError('unavailable', 'no answer in time'));
    },
  });
  const word = anotherWord();
  await expect(cast(slow, 'p1', 'yes', { word })).rejects.toThrow(StoreError);
  expect(await held?.()).toBe(true);
  expect(await cast(slow, 'p1', 'yes', { word })).toMatchObject({ done: true, repeated: true });
  expect(await circulation.log(ID)).toHaveLength(2);
});

test.each<StoreMood>(['full', 'unavailable'])(
  'a store that is %s opens nothing and loses nothing',
  async (now) => {
    const stored = memorySlots();
    const mood: { now: StoreMood } = { now };
    const blobs = { size: () => Promise.resolve(undefined), read: () => Promise.reject(new Error('none')) };
    const { slots } = failingStore({ slots: stored, blobs }, mood, 'geheim');
    const { circulation, clock } = ballotService(slots);
    await expect(open(circulation)).rejects.toThrow(StoreError);
    expect([...stored.all.keys()].filter((key) => !key.startsWith('probe/'))).toEqual([]);
    mood.now = 'well';
    await open(circulation);
    await cast(circulation, 'p1', 'yes');
    mood.now = now;
    await expect(cast(circulation, 'p1', 'no')).rejects.toThrow(StoreError);
    clock.now = CLOSES;
    await expect(circulation.state(ID)).rejects.toThrow(StoreError);
    mood.now = 'well';
    expect((await circulation.state(ID))?.tally).toMatchObject([{ yes: 1, no: 0 }]);
  },
);

test('a ballot whose first record never came is none, and the same form opens it', async () => {
  const slots = memorySlots();
  let isDown = true;
  const { circulation } = ballotService(
    losing(slots, (key) => (ofBallot(key) && isDown ? 'before' : undefined)),
  );
  const word = anotherWord();
  await expect(circulation.open(ballotOf(), CLERK, word)).rejects.toThrow(StoreError);
  expect(await circulation.all()).toEqual([]);
  expect(await circulation.state(ID)).toBeUndefined();
  isDown = false;
  expect(await circulation.open(ballotOf(), CLERK, word)).toMatchObject({ done: true, repeated: false });
  expect(await circulation.all()).toHaveLength(1);
});

test('a store that overwrites what stands there opens no ballot', async () => {
  const all = new Map<string, string>();
  const slots: SlotStore = {
    ...memorySlots(),
    get: (key) => Promise.resolve(all.get(key)),
    put: (key, body) => Promise.resolve(Boolean(all.set(key, body))),
  };
  const { circulation, logged } = ballotService(slots);
  expect(await open(circulation)).toEqual({ done: false, refusal: 'store-unfit' });
  expect([...all.keys()].filter((key) => !key.startsWith('probe/'))).toEqual([]);
  expect(logged).toEqual(['ballot refused store-unfit several-winners']);
});

describe('a clock that runs backwards', () => {
  test.each([1, 2000])(
    'by %i ms is waited for, and the record is not before the one before',
    async (behind) => {
      const { circulation, clock, waited } = ballotService();
      await open(circulation);
      clock.now -= behind;
      const done = await cast(circulation, 'p1', 'yes');
      expect(done).toMatchObject({ done: true, receipt: { at: ballotOf().opens } });
      expect(waited).toEqual([behind]);
    },
  );

  test('by more is refused, and nothing is recorded', async () => {
    const { circulation, clock, waited } = ballotService();
    await open(circulation);
    clock.now -= 2001;
    expect(await cast(circulation, 'p1', 'yes')).toEqual({ done: false, refusal: 'clock-behind' });
    expect(waited).toEqual([]);
    expect(await circulation.log(ID)).toHaveLength(1);
  });

  test('and stands still while it is waited for is refused too', async () => {
    const last = new Date(1000).toISOString();
    const still = { now: () => 999, wait: () => Promise.resolve() };
    expect(await instantAfter(last, still)).toBeUndefined();
    expect(await instantAfter(last, { ...still, now: () => 1000 })).toBe(last);
  });
});
