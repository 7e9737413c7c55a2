import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import {
  type RealServer,
  realServer,
  SECRET_PATH,
  SMALL_COUNCIL,
} from '../../testing/members/real-server.ts';
import { ClockBehind, openMembers } from './open-members.ts';
import { SAMPLE_SETTINGS } from '../../testing/members/sample-parts.ts';

// The machine's clock is set while the function runs: a day back, a year forward, and right again.

const DAY = 86_400_000;
const YEAR = 365 * DAY;
const NOW = Date.parse('2027-03-08T09:00:00Z');
const { demoNow: _, ...site } = SMALL_COUNCIL.directory.site;
/** As in production: the record's clock is the machine's. */
const COUNCIL = { ...SMALL_COUNCIL, directory: { ...SMALL_COUNCIL.directory, site } };

let folder: string;
let server: RealServer;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-clock-'));
  server = await realServer({ store: openStore({ folder }), council: COUNCIL, now: NOW });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const post = (wish: string, fields: Readonly<Record<string, string>>, cookie?: string) =>
  server.ask(wish, {
    method: 'POST',
    body: new URLSearchParams(fields),
    ...(cookie !== undefined && { cookie }),
  });
async function link(): Promise<string> {
  const before = server.mails.length;
  expect((await post('/anmelden/mail', { email: 'amsel@rat.example' })).status).toBe(303);
  await vi.waitFor(() => expect(server.mails.length).toBe(before + 1));
  return /\?t=([0-9a-f]{64})/.exec(server.mails.at(-1)?.text ?? '')?.[1] ?? '';
}
/** Logs in by mail; gives the cookie. */
async function login(): Promise<string> {
  const answer = await post('/anmelden/link', { t: await link() });
  expect(answer.status).toBe(303);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}
const statusOf = async (wish: string, cookie?: string): Promise<number> =>
  (await server.ask(wish, cookie === undefined ? {} : { cookie })).status;

/** What was made before the clock jumped: a session, a link, an address of a document. */
async function made() {
  const cookie = await server.enter('amsel');
  const token = await link();
  const address = (await server.ask(SECRET_PATH, { cookie })).headers.get('location') ?? '';
  expect([await statusOf('/', cookie), await statusOf(address)]).toEqual([200, 200]);
  return { cookie, token, address };
}

test.each([
  ['a day back', -DAY],
  ['a year forward', YEAR],
])('%s: what was made before opens nothing, and everybody logs in again at once', async (_name, jump) => {
  const before = await made();
  server.clock.now += jump;
  expect(await statusOf('/', before.cookie)).toBe(303);
  expect(await statusOf(before.address)).toBe(403);
  expect((await post('/anmelden/link', { t: before.token })).status).toBe(410);
  const cookie = await login();
  expect(await statusOf('/profil/', cookie)).toBe(200);
  expect((await post('/abmelden', {}, cookie)).status).toBe(303);
  expect(await statusOf('/profil/', cookie)).toBe(303);
});

test('a little back, as time servers do it, ends nothing', async () => {
  const before = await made();
  server.clock.now -= 8_000;
  expect(await statusOf('/', before.cookie)).toBe(200);
  expect(await statusOf(before.address)).toBe(200);
  expect((await post('/anmelden/link', { t: before.token })).status).toBe(303);
});

test.each([
  ['a day back', -DAY],
  ['a year forward', YEAR],
])('%s and right again: what was made meanwhile opens nothing, all else goes on', async (_name, jump) => {
  const before = await made();
  server.clock.now += jump;
  const between = await made();
  server.clock.now -= jump;
  expect(await statusOf('/', before.cookie)).toBe(200);
  expect(await statusOf('/', between.cookie)).toBe(303);
  expect(await statusOf(between.address)).toBe(403);
  expect((await post('/anmelden/link', { t: between.token })).status).toBe(410);
  expect(await statusOf('/profil/', await login())).toBe(200);
});

test('a membership holds on the days of the clock, whatever it was before', async () => {
  const specht = async () => statusOf(SECRET_PATH, await server.enter('specht'));
  // member until 7 March
  expect(await specht()).not.toBe(302);
  server.clock.now -= DAY;
  expect(await specht()).toBe(302);
  server.clock.now += DAY;
  expect(await specht()).not.toBe(302);
});

test('who looked at the news while the clock ran ahead still sees what is new afterwards', async () => {
  server.clock.now += YEAR;
  expect((await post('/neues/', {}, await server.enter('amsel'))).status).toBe(303);
  server.clock.now -= YEAR;
  const keys = await server.parts.means.slots.list('looked/amsel/');
  expect(keys).toHaveLength(1);
  const cookie = await login();
  const value = JSON.parse(Buffer.from(cookie.split('.')[1] ?? '', 'base64url').toString()) as {
    value: object;
  };
  expect(value.value).not.toHaveProperty('lookedUntil');
});

test('sessions that a clerk ended while the clock ran ahead stay ended, and a new login works', async () => {
  const before = await server.enter('amsel');
  server.clock.now += YEAR;
  const clerk = await server.enter('zeisig');
  expect((await post('/verwaltung/zugaenge/amsel/sitzungen', {}, clerk)).status).toBe(303);
  server.clock.now -= YEAR;
  expect(await statusOf('/', before)).toBe(303);
  expect(await statusOf('/profil/', await login())).toBe(200);
  expect(await statusOf('/', before)).toBe(303);
});

test('links are still counted after the clock jumped, and nobody is locked out for longer than an hour', async () => {
  const wish = async () => (await post('/anmelden/mail', { email: 'nobody@rat.example' })).status;
  for (let n = 0; n < 5; n += 1) expect(await wish()).toBe(303);
  expect(await wish()).toBe(429);
  for (const jump of [-DAY, YEAR]) {
    server.clock.now = NOW + jump;
    expect(await wish()).toBe(303);
  }
  server.clock.now = NOW;
  const refused = await post('/anmelden/mail', { email: 'nobody@rat.example' });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(3600);
  server.clock.now = NOW + 3_600_000;
  expect(await wish()).toBe(303);
});

test('what was done under a wrong clock stands in the log, and nothing of the log is lost', async () => {
  const events = async () => (await server.parts.audit.of('amsel', { limit: 100 })).entries.length;
  await made();
  const before = await events();
  server.clock.now += YEAR;
  await made();
  server.clock.now -= YEAR;
  expect(await events()).toBeGreaterThanOrEqual(before);
  expect((await server.parts.means.slots.list('audit/amsel/')).length).toBeGreaterThan(before);
});

test('a clock that is years behind lets the function not start, and says so', async () => {
  const around = { log: () => undefined, assets: new Map() };
  const open = (now: number) =>
    openMembers({ ...SAMPLE_SETTINGS, store: { folder }, blobs: { folder } }, { ...around, now: () => now });
  await expect(open(0)).rejects.toThrow(ClockBehind);
  await expect(open(Date.parse('2020-01-01T00:00:00Z'))).rejects.toThrow(ClockBehind);
  // a year ahead nobody can tell; then memberships hold as of that day, and it starts
  await expect(open(NOW + YEAR)).resolves.toBeDefined();
});
