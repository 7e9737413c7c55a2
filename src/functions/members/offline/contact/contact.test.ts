import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreError } from '../../../../store/ports.ts';
import { wholeFunction, type WholeFunction } from '../../../../testing/members/whole-function.ts';
import type { Account } from '../../ports.ts';
import type { TakeAlong } from '../types.ts';

// A device with a copy asks whether it still holds: by its own cookie, without a login.

let whole: WholeFunction;
beforeEach(async () => {
  whole = await wholeFunction();
});
afterEach(() => whole[Symbol.asyncDispose]());

const MEMBER = 'claudia-rohde-finke';
const MEETING = '2027-03-18-ausschuss-schule';
const OTHER = '2027-03-09-rat-aubrueck';
const DAY = 86_400_000;

const nameAndValue = (cookie: string | undefined): string => cookie?.split(';')[0] ?? '';
const contactIn = (cookies: readonly string[]) =>
  cookies.find((cookie) => cookie.startsWith('__Host-ratsfenster-unterwegs='));

/** Takes a meeting along; gives what came, and the cookie of the device. */
async function took(account = MEMBER, before = '') {
  const cookie = [await whole.cookie(account), before].filter(Boolean).join('; ');
  const answer = await whole.ask(`/mitnehmen/${MEETING}/sitzung.json`, { headers: { cookie } });
  const cookies = contactIn(answer.cookies);
  return { along: JSON.parse(answer.body.toString('utf8')) as TakeAlong, cookies };
}
const state = (cookie: string, keys: readonly string[] = [MEETING]) =>
  whole.ask(`/unterwegs/stand?${keys.map((key) => `sitzung=${key}`).join('&')}`, {
    headers: cookie ? { cookie } : {},
  });
const change = async (by: Partial<Account>) => {
  const account = await whole.parts.accounts.get(MEMBER);
  expect(await whole.parts.accounts.save({ ...(account as Account), ...by })).toBe('saved');
};

test('without a login it hears which meetings are as they were, and its time begins anew', async () => {
  const { along, cookies } = await took();
  expect(cookies).toMatch(/; Max-Age=5184000; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  whole.parts.clock.now += 20 * DAY;
  const answer = await state(nameAndValue(cookies), [MEETING, 'gibt-es-nicht']);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body.toString('utf8'))).toEqual({
    holder: expect.stringMatching(/^[0-9a-f]{32}$/),
    fingerprints: { [MEETING]: along.fingerprint },
  });
  expect(contactIn(answer.cookies)).toMatch(/Max-Age=5184000/);
  expect(answer.cookies).toHaveLength(1);
});

test('of a meeting that may not be read it hears nothing', async () => {
  const { cookies } = await took('petra-koelling');
  const answer = await state(nameAndValue(cookies), [MEETING, OTHER]);
  const { fingerprints } = JSON.parse(answer.body.toString('utf8')) as { fingerprints: object };
  expect(Object.keys(fingerprints)).toEqual([MEETING]);
});

test.each<[string, () => Promise<unknown>]>([
  ['the access was revoked', () => change({ state: 'revoked' })],
  [
    'the office ended the sessions',
    () => change({ sessionsSince: new Date(whole.parts.clock.now + 1).toISOString() }),
  ],
  ['the office reset the passkeys', () => change({ passkeysSince: 2 })],
  ['sixty days went by', async () => void (whole.parts.clock.now += 60 * DAY)],
])('once %s, the copy is over', async (_, happens) => {
  const { cookies } = await took();
  await happens();
  whole.parts.clock.now += 5;
  const answer = await state(nameAndValue(cookies));
  expect([answer.status, answer.body.toString('utf8')]).toEqual([410, '{"over":true}']);
  expect(contactIn(answer.cookies)).toMatch(/=; Max-Age=0/);
});

test('once the mandate has ended, the copy is over', async () => {
  const { cookies } = await took();
  let ended = false;
  await using later = await wholeFunction({
    council: (council) => ({
      ...council,
      directory: {
        ...council.directory,
        people: council.directory.people.map((one) =>
          one.key === MEMBER && ended ? { ...one, memberships: [] } : one,
        ),
      },
    }),
  });
  const ask = () =>
    later.ask(`/unterwegs/stand?sitzung=${MEETING}`, { headers: { cookie: nameAndValue(cookies) } });
  expect((await ask()).status).toBe(200);
  ended = true;
  expect((await ask()).status).toBe(410);
});

test.each([
  ['none', ''],
  ['a made-up one', '__Host-ratsfenster-unterwegs=v1.e30.0000'],
])('%s is no cookie of ours', async (_, cookie) => {
  expect((await state(cookie)).status).toBe(410);
});

test('the cookie of a session opens nothing here, and this one opens nothing else', async () => {
  const session = await whole.cookie(MEMBER);
  const { cookies } = await took();
  const value = nameAndValue(cookies).split('=')[1] ?? '';
  expect((await state(`__Host-ratsfenster-unterwegs=${session.split('=')[1] ?? ''}`)).status).toBe(410);
  const answer = await whole.ask('/sitzungen/', { headers: { cookie: `__Host-ratsfenster=${value}` } });
  expect([answer.status, answer.headers['location']]).toEqual([303, '/anmelden/?nach=%2Fsitzungen%2F']);
});

test('a store that does not answer is no end: the copy stays', async () => {
  const { cookies } = await took();
  let isDown = false;
  const down = () => Promise.reject(new StoreError('unavailable', 'gone'));
  await using later = await wholeFunction({
    means: ({ slots, blobs }) => ({
      slots: { ...slots, get: (key) => (isDown ? down() : slots.get(key)) },
      blobs,
    }),
  });
  isDown = true;
  const answer = await later.ask('/unterwegs/stand', { headers: { cookie: nameAndValue(cookies) } });
  expect([answer.status, answer.headers['retry-after'], contactIn(answer.cookies)]).toEqual([
    503,
    '60',
    undefined,
  ]);
});

test('the log has one line a day for each device', async () => {
  const { cookies } = await took();
  const contacts = async () =>
    (await whole.parts.audit.of(MEMBER, { limit: 100 })).entries.filter(
      ({ event }) => event === 'copy-contact',
    ).length;
  for (let times = 0; times < 3; times += 1) await state(nameAndValue(cookies));
  expect(await contacts()).toBe(1);
  whole.parts.clock.now += DAY;
  await state(nameAndValue(cookies));
  expect(await contacts()).toBe(2);
});

test('the log-out takes the cookie and the storage of the device', async () => {
  const { cookies } = await took();
  const cookie = `${await whole.cookie(MEMBER)}; ${nameAndValue(cookies)}`;
  const answer = await whole.ask('/abmelden', {
    method: 'POST',
    headers: { cookie, origin: 'https://mitglieder.example' },
  });
  expect([answer.status, answer.headers['clear-site-data']]).toEqual([303, '"storage"']);
  expect(contactIn(answer.cookies)).toMatch(/=; Max-Age=0/);
});
