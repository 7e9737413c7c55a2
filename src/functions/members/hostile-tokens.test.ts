import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import { type RealServer, realServer, SECRET_BYTES, SECRET_PATH } from '../../testing/members/real-server.ts';

// Cookies, links and addresses of documents that were changed, cut, used before or kept too long, at the real server.

let folder: string;
let server: RealServer;
let cookie: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-tokens-'));
  server = await realServer({ store: openStore({ folder }) });
  cookie = await server.enter('amsel');
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const MINUTE = 60_000;
const SECRET = new TextDecoder().decode(SECRET_BYTES);
const statusOf = async (wish: string, kept?: string): Promise<number> => {
  const answer = await server.ask(wish, kept === undefined ? {} : { cookie: kept });
  const text = await answer.text();
  if (answer.status !== 200) expect(text).not.toContain(SECRET);
  return answer.status;
};
/** Where the function leads whoever asks for the document. */
const handedOut = async (): Promise<string> => {
  const answer = await server.ask(SECRET_PATH, { cookie });
  expect(answer.status).toBe(302);
  return answer.headers.get('location') ?? '';
};
/** The text with each of its letters changed in turn, and each beginning of it. */
const changed = (text: string): string[] =>
  Array.from({ length: text.length }, (_, at) => [
    `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`,
    text.slice(0, at),
  ]).flat();

test('a cookie that was changed in any letter or cut anywhere opens nothing', async () => {
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  expect(await statusOf('/', cookie)).toBe(200);
  const wrong = [
    ...changed(value),
    `${value}0`,
    `${value}.`,
    ` ${value}x`,
    value.toUpperCase(),
    value.replace('v1.', 'v2.'),
    value.split('.').toReversed().join('.'),
  ];
  for (const each of wrong) expect(await statusOf(SECRET_PATH, `${name}=${each}`), each).toBe(303);
  expect(await statusOf('/', cookie)).toBe(200);
}, 120_000);

test('a cookie of another purpose or of other secrets is none', async () => {
  const value = cookie.slice(cookie.indexOf('=') + 1);
  expect(await statusOf('/anmelden/rueckkehr?state=x', `ratsfenster-anmeldung=${value}`)).toBe(404);
  const other = await mkdtemp(path.join(tmpdir(), 'ratsfenster-other-'));
  try {
    await using stranger = await realServer({
      store: openStore({ folder: other }),
      settings: { keys: ['other secrets of the tests, as long as they must be'] },
    });
    expect(await statusOf(SECRET_PATH, await stranger.enter('amsel'))).toBe(303);
  } finally {
    await rm(other, { recursive: true });
  }
});

test('a cookie kept after the logout opens nothing, nor one kept too long', async () => {
  const second = await server.enter('amsel');
  expect((await server.ask('/abmelden', { method: 'POST', cookie })).status).toBe(303);
  expect(await statusOf(SECRET_PATH, cookie)).toBe(303);
  expect(await statusOf(SECRET_PATH, second)).toBe(302);
  server.clock.now += 60 * MINUTE;
  expect(await statusOf(SECRET_PATH, second)).toBe(303);
  const page = await (await server.ask('/anmelden/', { cookie: second })).text();
  expect(page).toContain('Anmelden');
});

test('an address of a document that was changed in any letter or cut anywhere opens nothing', async () => {
  const address = await handedOut();
  const good = await server.ask(address);
  expect([good.status, await good.text()]).toEqual([200, SECRET]);
  const before = server.logged.length;
  const tail = address.slice('/datei/'.length);
  let refused = 0;
  for (const each of changed(tail)) {
    const status = await statusOf(`/datei/${each}`);
    expect([403, 404], each).toContain(status);
    refused += Number(status === 403);
  }
  expect(refused).toBeGreaterThan(tail.length);
  for (const more of ['&x=1', '&d=a', '&e=9999999999', '&s='])
    expect(await statusOf(`${address}${more}`)).toBe(403);
  expect(server.logged.length - before).toBeGreaterThan(refused);
  expect(server.logged.join('\n')).not.toMatch(/[0-9a-f]{32}|vorlage|s=/);
}, 120_000);

test('an address opens within its minute, from anywhere, and never after', async () => {
  const address = await handedOut();
  expect(await statusOf(address)).toBe(200);
  server.clock.now += 59_000;
  expect(await statusOf(address)).toBe(200);
  server.clock.now += 1_000;
  const late = await server.ask(address);
  expect([late.status, await late.text()]).toEqual([
    403,
    expect.stringContaining('Diese Adresse gilt nicht mehr'),
  ]);
  expect(server.logged.at(-1)).toMatch(/^document address refused \S+$/);
});

test('a link from a mail logs in once; changed, cut, used again or late it leads to a page that helps', async () => {
  const wish = () =>
    server.ask('/anmelden/mail', {
      method: 'POST',
      body: new URLSearchParams({ email: 'amsel@rat.example' }),
    });
  const token = async (): Promise<string> => {
    const before = server.mails.length;
    expect((await wish()).status).toBe(303);
    await vi.waitFor(() => expect(server.mails.length).toBe(before + 1));
    return /\?t=([0-9a-f]{64})/.exec(server.mails.at(-1)?.text ?? '')?.[1] ?? '';
  };
  const confirm = (t: string) =>
    server.ask('/anmelden/link', { method: 'POST', body: new URLSearchParams({ t }) });
  const first = await token();
  for (const wrong of [...changed(first), first.toUpperCase(), `${first}0`, `../${first}`, '', '%']) {
    const page = await server.ask(`/anmelden/link?t=${wrong}`);
    expect([page.status, (await confirm(wrong)).status], wrong).toEqual([410, 410]);
    expect(await page.text()).toContain('Neuen Link anfordern');
  }
  expect((await server.ask(`/anmelden/link?t=${first}`)).status).toBe(200);
  expect((await confirm(first)).status).toBe(303);
  expect((await confirm(first)).status).toBe(410);
  const second = await token();
  server.clock.now += 10 * MINUTE;
  expect((await confirm(second)).status).toBe(410);
  expect(server.logged).toContainEqual(expect.stringMatching(/^login refused: link \S+$/));
  expect(server.logged.join('\n')).not.toMatch(/[0-9a-f]{32}|@|amsel/);
}, 120_000);
