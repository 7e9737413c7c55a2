import { expect, test } from 'vitest';
import { StoreError } from '../../store/ports.ts';
import { memorySlots } from '../../testing/members/memory-slots.ts';
import { auditLog } from './audit.ts';
import { auditKey } from './audit/key.ts';

const NOW = Date.parse('2026-11-22T10:00:00.000Z');

function logAt(start: number, auditDays = 90) {
  const clock = { now: start };
  const slots = memorySlots();
  return { clock, slots, audit: auditLog({ slots, now: () => clock.now, auditDays }) };
}

test('an entry stands under its account and day, with ids alone', async () => {
  const { slots, audit } = logAt(NOW);
  await audit.record({ account: 'p-1', event: 'paper-read', subject: '0012-2027', session: 's1' });
  const [[key, body] = []] = [...slots.all];
  expect(key).toMatch(/^audit\/p-1\/2026-11-22\/001795341600000-[0-9a-f]{16}\.jsonl$/);
  expect(body).toBe(
    '{"at":"2026-11-22T10:00:00.000Z","account":"p-1","event":"paper-read","subject":"0012-2027","session":"s1"}\n',
  );
});

test('what arrives while a put runs shares the next record, of one day each', async () => {
  const { slots, audit, clock } = logAt(Date.parse('2026-11-22T23:59:59.990Z'));
  const all = [1, 2, 3, 4, 5].map((number) => {
    if (number === 4) clock.now += 20;
    return audit.record({ account: 'p-1', event: 'document-read', subject: `d-${number}` });
  });
  await Promise.all(all);
  expect([...slots.all.values()].map((body) => body.split('\n').length - 1)).toEqual([1, 2, 2]);
  expect([...slots.all.keys()].at(-1)).toContain('/2026-11-23/');
});

test('records of one millisecond keep their order, and a clock set back is followed', async () => {
  const { audit, clock } = logAt(NOW);
  for (let n = 0; n < 20; n += 1) await audit.record({ account: 'p-1', event: 'search', subject: `s-${n}` });
  const { entries } = await audit.of('p-1', { limit: 50 });
  expect(entries.map(({ subject }) => subject)).toEqual(Array.from({ length: 20 }, (_, n) => `s-${19 - n}`));
  expect(new Set(entries.map(({ at }) => at)).size).toBe(1);
  clock.now -= 3_600_000;
  await audit.record({ account: 'p-1', event: 'logout' });
  expect((await audit.of('p-1', { limit: 50 })).entries.at(-1)?.event).toBe('logout');
});

test('accounts do not wait for each other', async () => {
  const slots = memorySlots();
  const never = {
    ...slots,
    put: (key: string, body: string) =>
      key.startsWith('audit/p-1/') ? new Promise<boolean>(() => {}) : slots.put(key, body),
  };
  const audit = auditLog({ slots: never, now: () => NOW, auditDays: 90 });
  void audit.record({ account: 'p-1', event: 'login' });
  await audit.record({ account: 'p-2', event: 'login' });
  expect((await audit.of('p-2', { limit: 5 })).entries).toHaveLength(1);
});

test('a store that vanishes is told to all who wait, and the next entry tries anew', async () => {
  const slots = memorySlots();
  let down = true;
  const audit = auditLog({
    slots: {
      ...slots,
      put: (key, body) => (down ? Promise.reject(new TypeError('fetch failed')) : slots.put(key, body)),
    },
    now: () => NOW,
    auditDays: 90,
  });
  const told = await Promise.allSettled(
    [1, 2, 3].map(() => audit.record({ account: 'p-1', event: 'login' })),
  );
  expect(told.map((one) => one.status === 'rejected' && one.reason instanceof StoreError)).toEqual([
    true,
    true,
    true,
  ]);
  down = false;
  await audit.record({ account: 'p-1', event: 'logout' });
  expect((await audit.of('p-1', { limit: 5 })).entries.map(({ event }) => event)).toEqual(['logout']);
});

test('pages go back in time, newest first, over years where they are kept', async () => {
  const { audit, clock } = logAt(NOW - 800 * 86_400_000, 1000);
  for (let day = 0; day <= 800; day += 40) {
    clock.now = NOW - (800 - day) * 86_400_000;
    await audit.record({ account: 'p-1', event: 'login', subject: `day-${day}` });
  }
  const first = await audit.of('p-1', { limit: 3 });
  expect(first.entries.map(({ subject }) => subject)).toEqual(['day-800', 'day-760', 'day-720']);
  const second = await audit.of('p-1', { limit: 3, before: first.next ?? '' });
  expect(second.entries.map(({ subject }) => subject)).toEqual(['day-680', 'day-640', 'day-600']);
  const rest = await audit.of('p-1', { limit: 50, before: second.next ?? '' });
  expect(rest.entries.at(-1)?.subject).toBe('day-0');
  expect(rest.next).toBeUndefined();
});

test('what is older than the retention is not shown, even before it was swept', async () => {
  const { audit, clock } = logAt(NOW, 30);
  await audit.record({ account: 'p-1', event: 'login' });
  clock.now += 30 * 86_400_000;
  expect((await audit.of('p-1', { limit: 5 })).entries).toHaveLength(1);
  clock.now += 86_400_000;
  expect((await audit.of('p-1', { limit: 5 })).entries).toEqual([]);
});

test('a page asks for few lists, and for no record that it does not show', async () => {
  const { slots } = logAt(NOW);
  for (let n = 0; n < 3000; n += 1)
    await slots.put(
      auditKey('p-1', NOW - n * 1_000_000, 'aa'),
      '{"at":"2026-11-22T10:00:00.000Z","account":"p-1","event":"login"}\n',
    );
  const asked = { lists: 0, gets: 0 };
  const audit = auditLog({
    slots: {
      ...slots,
      list: (...given) => ((asked.lists += 1), slots.list(...given)),
      get: (key) => ((asked.gets += 1), slots.get(key)),
    },
    now: () => NOW,
    auditDays: 90,
  });
  await audit.of('p-1', { limit: 50 });
  expect(asked).toEqual({ lists: 1, gets: 50 });
});

test.each([
  ['cut off', '{"at":"2026-11-22T10:00:00.000Z","account":"p-1","ev'],
  ['of another shape', '{"at":"2026-11-22T10:00:00.000Z","account":"p-1","event":"dance"}\n'],
  ['no JSON', '\u0000\u0000\n'],
  ['null', 'null\n'],
  ['with a wrong instant', '{"at":"yesterday","account":"p-1","event":"login"}\n'],
  ['with a number for a name', '{"at":"2026-11-22T10:00:00.000Z","account":"p-1","event":"login","by":3}\n'],
  ['empty', ''],
])('a record that is %s is shown as damaged and hides no other', async (_, body) => {
  const { slots, audit } = logAt(NOW);
  await audit.record({ account: 'p-1', event: 'logout' });
  const key = auditKey('p-1', NOW - 5000, 'ff');
  await slots.put(key, body);
  expect((await audit.of('p-1', { limit: 5 })).entries).toEqual([
    { at: '2026-11-22T10:00:00.000Z', event: 'logout', account: 'p-1' },
    { at: '2026-11-22T09:59:55.000Z', event: 'damaged', account: 'p-1', subject: key },
  ]);
});

test('strange files in the folder and strange cursors change nothing', async () => {
  const { slots, audit } = logAt(NOW);
  await slots.put('audit/p-1/2026-11-22/notes.txt', 'x');
  await audit.record({ account: 'p-1', event: 'login' });
  for (const before of ['', '..', '2026-11-22', '%', '2026-11-22/../../accounts/p-1'])
    expect((await audit.of('p-1', { limit: 5, before })).entries).toHaveLength(1);
});
