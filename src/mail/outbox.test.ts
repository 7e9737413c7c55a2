import { beforeEach, expect, test } from 'vitest';
import { memorySlots } from '../testing/members/memory-slots.ts';
import { openOutbox } from './outbox.ts';
import type { OutgoingMail, SendResult } from './ports.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let [clock, slots, sent] = [0, memorySlots(), [] as string[]];
let results: SendResult[] = [];
beforeEach(() => {
  [clock, slots, sent, results] = [Date.parse('2026-11-23T10:00:00Z'), memorySlots(), [], []];
});

const ACCEPTED: SendResult = { outcome: 'accepted', answer: '250' };
const DEFERRED: SendResult = { outcome: 'deferred', reason: '451 4.7.1' };
const REFUSED: SendResult = { outcome: 'refused', reason: '550' };
const DOUBTFUL: SendResult = { outcome: 'doubtful', reason: 'ETIMEDOUT' };

const open = (store = slots) =>
  openOutbox(
    {
      slots: store,
      now: () => clock,
      sendOnce: async ({ id }) => {
        sent.push(id);
        return results.shift() ?? ACCEPTED;
      },
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    },
    'notices',
  );
const compose = async (id: string, body: string): Promise<OutgoingMail> => ({
  id,
  to: 'amsel@mittelaue.example',
  subject: 'Neues',
  text: body,
});
const NONE = { accepted: 0, refused: 0, deferred: 0, doubtful: 0, dropped: 0, waiting: 0 };

test('a mail is queued once, sent once and stands as accepted', async () => {
  const outbox = open();
  expect(await outbox.queue('m-1.p-1', 'wort')).toBe(true);
  expect(await outbox.queue('m-1.p-1', 'anderes')).toBe(false);
  expect(await outbox.delivery('m-1.p-1')).toEqual({ state: 'queued', since: '2026-11-23T10:00:00.000Z' });
  expect(await outbox.deliver(compose)).toEqual({ ...NONE, accepted: 1 });
  expect(await outbox.deliver(compose)).toEqual(NONE);
  expect(await open().deliver(compose)).toEqual(NONE);
  expect(sent).toEqual(['m-1.p-1']);
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({ state: 'accepted', tries: 1, answer: '250' });
  expect(await outbox.delivery('m-1.p-2')).toBeUndefined();
});

test('a mail that cannot be told yet waits, and counts as no try; the others leave', async () => {
  const outbox = open();
  for (const id of ['m-1.p-1', 'm-1.p-2']) await outbox.queue(id, '');
  const half = async (id: string) => (id === 'm-1.p-1' ? 'later' : compose(id, ''));
  expect(await outbox.deliver(half)).toEqual({ ...NONE, accepted: 1, waiting: 1 });
  expect(await outbox.deliver(half)).toEqual({ ...NONE, waiting: 1 });
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({ state: 'queued' });
  expect(await outbox.deliver(compose)).toEqual({ ...NONE, accepted: 1 });
  expect(sent).toEqual(['m-1.p-2', 'm-1.p-1']);
});

test('ids come by group, whatever else lies beside it', async () => {
  const outbox = open();
  for (const id of ['m-1.p-2', 'm-1.p-1', 'm-1.nach.p-1', 'm-10.p-1', 'm-1', 'a']) await outbox.queue(id, '');
  expect(await outbox.ids('m-1.')).toEqual(['m-1.nach.p-1', 'm-1.p-1', 'm-1.p-2']);
  expect(await outbox.ids('')).toEqual(['a', 'm-1', 'm-1.nach.p-1', 'm-1.p-1', 'm-1.p-2', 'm-10.p-1']);
  expect(await outbox.ids('m-2.')).toEqual([]);
});

test('a mail that certainly did not arrive is tried again, ever more seldom, for three days', async () => {
  const outbox = open();
  await outbox.queue('m-1.p-1', '');
  const waits: number[] = [];
  for (let before = clock; clock - Date.parse('2026-11-23T10:00:00Z') < 4 * DAY; clock += MINUTE) {
    results = [DEFERRED];
    const { deferred } = await outbox.deliver(compose);
    if (deferred === 0) continue;
    waits.push((clock - before) / MINUTE);
    before = clock;
  }
  expect(waits.slice(0, 8)).toEqual([0, 5, 15, 30, 60, 120, 120, 120]);
  expect(waits).toHaveLength(41);
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({
    state: 'given-up',
    tries: 41,
    reason: '451 4.7.1',
  });
});

test('greylisting ends with the mail accepted', async () => {
  const outbox = open();
  await outbox.queue('m-1.p-1', '');
  results = [DEFERRED];
  expect(await outbox.deliver(compose)).toEqual({ ...NONE, deferred: 1, waiting: 1 });
  expect(await outbox.delivery('m-1.p-1')).toEqual({
    state: 'deferred',
    since: '2026-11-23T10:00:00.000Z',
    tries: 1,
    next: '2026-11-23T10:05:00.000Z',
    reason: '451 4.7.1',
  });
  expect(await outbox.deliver(compose)).toEqual({ ...NONE, waiting: 1 });
  clock += 5 * MINUTE;
  expect(await outbox.deliver(compose)).toEqual({ ...NONE, accepted: 1 });
});

test.each([
  ['doubtful', DOUBTFUL],
  ['refused', REFUSED],
] as const)('what is %s waits for a person to decide, who is heard once', async (state, result) => {
  const outbox = open();
  for (const id of ['m-1.p-1', 'm-1.p-2']) await outbox.queue(id, '');
  results = [result, result];
  await outbox.deliver(compose);
  clock += 5 * DAY;
  expect(await outbox.deliver(compose)).toEqual(NONE);
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({ state, tries: 1, reason: result.reason });

  expect(await outbox.decide('m-1.p-1', 'again', 'k-1')).toBe(true);
  expect(await open().decide('m-1.p-1', 'settled', 'k-2')).toBe(false);
  expect(await outbox.decide('m-1.p-2', 'settled', 'k-1')).toBe(true);
  expect(await outbox.deliver(compose)).toEqual({ ...NONE, accepted: 1 });
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({ state: 'accepted', tries: 2 });
  expect(await outbox.delivery('m-1.p-2')).toMatchObject({ state: 'settled', by: 'k-1' });
  expect(await outbox.decide('m-1.p-1', 'again', 'k-1')).toBe(false);
});

test('a mail that came back can be sent again, and its waits begin anew', async () => {
  const outbox = open();
  await outbox.queue('m-1.p-1', '');
  expect(await outbox.bounced('m-1.p-1', '5.1.1')).toBe(false);
  await outbox.deliver(compose);
  expect(await outbox.bounced('m-1.p-1', '5.1.1')).toBe(true);
  expect(await outbox.bounced('m-1.p-1', '5.1.1')).toBe(false);
  expect(await outbox.bounced('m-1.p-9', '5.1.1')).toBe(false);
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({ state: 'bounced', reason: '5.1.1' });
  await outbox.decide('m-1.p-1', 'again', 'k-1');
  results = [DEFERRED];
  await outbox.deliver(compose);
  const next = new Date(clock + 5 * MINUTE).toISOString();
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({ state: 'deferred', tries: 2, next });
});

test('what nobody wants any more is dropped', async () => {
  const outbox = open();
  await outbox.queue('m-1.p-1', '');
  expect(await outbox.deliver(async () => undefined)).toEqual({ ...NONE, dropped: 1 });
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({ state: 'dropped' });
  expect(await outbox.deliver(compose)).toEqual(NONE);
});

test('a process that died while it sent leaves a doubt, and no second mail', async () => {
  const outbox = open();
  await outbox.queue('m-1.p-1', '');
  await slots.put(
    'outbox/notices/mails/m-1/p-1/try-0001',
    JSON.stringify({ at: new Date(clock).toISOString(), instance: 'x' }),
  );
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({ state: 'sending', tries: 1 });
  expect(await outbox.deliver(compose)).toEqual({ ...NONE, waiting: 1 });
  clock += 15 * MINUTE;
  expect(await outbox.delivery('m-1.p-1')).toMatchObject({ state: 'doubtful', reason: 'lost' });
  expect(await outbox.deliver(compose)).toEqual(NONE);
  expect(sent).toEqual([]);
});

test('several processes send each mail once', async () => {
  const first = open();
  const ids = Array.from({ length: 50 }, (_, number) => `m-1.p-${number}`);
  for (const id of ids) await first.queue(id, '');
  const rounds = await Promise.all([first, open(), open()].map((outbox) => outbox.deliver(compose)));
  expect(rounds.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(50);
  expect([...sent].sort()).toEqual([...ids].sort());
});

test('aborted, it begins nothing more and ends what runs', async () => {
  const outbox = open();
  for (let number = 0; number < 20; number += 1) await outbox.queue(`m-1.p-${number}`, '');
  const ending = new AbortController();
  const round = await outbox.deliver(
    (id, body) => {
      ending.abort();
      return compose(id, body);
    },
    { signal: ending.signal },
  );
  expect(round.accepted).toBe(sent.length);
  expect(sent.length).toBeLessThanOrEqual(4);
});

test('an id that is none, or a body too large, is refused', async () => {
  for (const id of ['', 'A', 'a b', '../x', 'a..b', '.a', 'a/b', 'ä', 'a\n'])
    await expect(open().queue(id, '')).rejects.toThrow('The mail is refused: id.');
  await expect(open().queue('a', 'x'.repeat(65_537))).rejects.toThrow(RangeError);
});

test('days that are over and done are closed and not read again', async () => {
  const outbox = open();
  await outbox.queue('m-1.p-1', '');
  await outbox.deliver(compose);
  clock += 4 * DAY;
  await outbox.deliver(compose);
  expect(slots.all.has('outbox/notices/closed/2026-11-23')).toBe(true);
  const listed: string[] = [];
  const list: typeof slots.list = (prefix, options) => {
    listed.push(prefix);
    return slots.list(prefix, options);
  };
  expect(await open({ ...slots, list }).deliver(compose)).toEqual(NONE);
  expect(listed).not.toContain('outbox/notices/open/2026-11-23/');
  expect(new Set(listed)).toEqual(new Set(['outbox/notices/closed/', 'outbox/notices/days/']));
});
