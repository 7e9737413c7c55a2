import { expect, test } from 'vitest';
import { StoreError } from '../../../../store/ports.ts';
import { ballotOf } from '../../../../testing/circulation/ballots.ts';
import { ballotTown } from '../../../../testing/members/ballot-town.ts';
import { memorySlots } from '../../../../testing/members/memory-slots.ts';
import { at } from '../../addresses.ts';
import { ballotMailOf } from './ballot-mail.ts';
import { deliverBallotMails } from './deliver.ts';

const { id: ID } = ballotOf();
const ITEM = at.ballotItem(ID, 'a');
const YES = { verfahren: 'consents', stimme: 'yes' };
const MAILS = /^(?:outbox|ballot-(?:mails|receipts))\//;
const NO = { stimme: 'no' };

/** A town in whose store nothing is written below the keys that `refuses` names; `read` holds all keys that were asked for. */
async function town() {
  const base = memorySlots();
  const store: { refuses?: RegExp } = {};
  const read: string[] = [];
  const slots: typeof base = {
    ...base,
    get: (key) => {
      read.push(key);
      return base.get(key);
    },
    put: (key, body) =>
      store.refuses?.test(key)
        ? Promise.reject(new StoreError('unavailable', 'no answer'))
        : base.put(key, body),
  };
  const whole = await ballotTown({}, { means: { slots } });
  const receipts = () =>
    [...base.all]
      .filter(([key]) => key.endsWith('/queued'))
      .flatMap(([, text]) => ballotMailOf((JSON.parse(text) as { body: string }).body) ?? [])
      .filter(({ kind }) => kind === 'receipt')
      .map(({ account, of }) => `${account}: ${of}`)
      .sort();
  const round = async (later: number) => {
    whole.parts.clock.now += later;
    await deliverBallotMails(whole.parts);
    return receipts();
  };
  return { ...whole, store, receipts, round, read };
}

test('a receipt whose mail could not be queued is queued when the same form comes again', async () => {
  const { store, formOn, post, receipts, parts } = await town();
  const form = { ...(await formOn(ITEM, 'p1')), ...YES };
  store.refuses = MAILS;
  expect((await post(ITEM, 'p1', form)).status).toBe(303);
  expect([receipts(), parts.logged.includes('receipt of a ballot not queued')]).toEqual([[], true]);
  delete store.refuses;
  expect((await post(ITEM, 'p1', form)).headers.get('location')).toContain('bereits');
  expect(receipts()).toEqual(['p1: 1 2']);
});

test('and by the next round of mails where nobody sends it again; each receipt leaves once', async () => {
  const { store, vote, receipts, round } = await town();
  store.refuses = MAILS;
  await vote(ITEM, 'p1', YES);
  await vote(ITEM, 'p2', YES);
  delete store.refuses;
  await vote(ITEM, 'p1', NO);
  expect(receipts()).toEqual(['p1: 5']);
  expect(await round(59_999)).toEqual(['p1: 5']);
  const all = ['p1: 1 2', 'p1: 5', 'p2: 3 4'];
  expect(await round(1)).toEqual(all);
  await vote(ITEM, 'p3', YES);
  expect(await round(60_000)).toEqual([...all, 'p3: 6 7']);
  expect(await round(7 * 86_400_000)).toEqual([...all, 'p3: 6 7']);
});

test('records are read once, and the closing of a ballot asks for no receipt', async () => {
  const { vote, round, read } = await town();
  await vote(ITEM, 'p1', YES);
  await round(8 * 86_400_000);
  await round(60_000);
  read.length = 0;
  expect(await round(60_000)).toEqual(['p1: 1 2']);
  expect(read.filter((key) => key.startsWith(`ballots/${ID}/`))).toEqual([]);
});

test('what was recorded before a step failed has its receipt', async () => {
  const { store, post, formOn, round } = await town();
  const form = { ...(await formOn(ITEM, 'p1')), ...YES };
  store.refuses = /000002\.json$/;
  expect((await post(ITEM, 'p1', form)).status).toBe(503);
  delete store.refuses;
  expect(await round(60_000)).toEqual(['p1: 1']);
  expect((await post(ITEM, 'p1', form)).status).toBe(303);
  expect(await round(60_000)).toEqual(['p1: 1', 'p1: 2']);
});
