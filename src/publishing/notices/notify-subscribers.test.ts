import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isoOf } from '../../domain/ledger/index.ts';
import { instant } from '../../domain/local-time.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { writeLedger } from '../ledger/write-ledger.ts';
import { notifySubscribers } from './notify-subscribers.ts';

const KEY = 'q7R-ein-langes-gemeinsames-geheimnis-0815';
const NOW = instant('2027-03-08T10:00:00Z');

interface Asked {
  readonly path: string | undefined;
  readonly signature: string | undefined;
  readonly body: string;
}
let asked: Asked[] = [];
let answer: { status: number; headers?: Record<string, string> };
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.once('end', () => {
    const signature = request.headers['x-ratsfenster-signature'] as string | undefined;
    asked.push({ path: request.url, signature, body: Buffer.concat(parts).toString() });
    response.writeHead(answer.status, answer.headers).end('{}');
  });
});
const disposables = new AsyncDisposableStack();
let ledger: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { dir } = disposables.use(await temporaryFolder({}));
  ledger = path.join(dir, 'ledger');
  const keeper = ledgerKeeper();
  for (const title of ['Eins', 'Zwei']) keeper.take(aPublicRecord({ papers: [aPaper('p', { title })] }));
  await writeLedger(ledger, keeper.ledger, { states: keeper.states, purged: new Set(), from: undefined });
});
afterAll(async () => {
  server.close();
  await disposables.disposeAsync();
});
beforeEach(() => {
  asked = [];
  answer = { status: 202 };
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** What the command says for a `site.yml` and an environment; its exit code first. */
async function run(site: string, environment: Record<string, string> = {}, folder = ledger) {
  await using content = await temporaryFolder({ 'site.yml': site });
  const told: string[] = [];
  const around = { environment, now: () => NOW, tell: (text: string) => void told.push(text) };
  const code = await notifySubscribers(['--ledger', folder, '--content', content.dir], around);
  return { code, told: told.join('') };
}
const settings = (url = address()) => `name: Rat\nsubscribe:\n  url: ${url}\n`;

test('the function is told of the newest entry, and can tell who says so', async () => {
  expect(await run(settings(`${address()}/`), { SUBSCRIBE_NOTICE_KEY: KEY })).toEqual({
    code: 0,
    told: 'Der Dienst für Abos weiß von Eintrag 2.\n',
  });
  const body = JSON.stringify({ entry: 2, at: isoOf(NOW) });
  const mark = createHmac('sha256', KEY).update(body).digest('hex');
  expect(asked).toEqual([{ path: '/meldung', signature: `sha256=${mark}`, body }]);
});

test('a site without the function has nothing to tell', async () => {
  for (const site of ['name: Rat\n', 'subscribe: {}\n', 'subscribe:\n  url: keine\n', ''])
    expect(await run(site, { SUBSCRIBE_NOTICE_KEY: KEY })).toEqual({
      code: 0,
      told: 'In site.yml fehlt subscribe.url; es gibt keinen Dienst für Abos.\n',
    });
  expect(asked).toEqual([]);
});

test.each([
  [403, 'er weist die Unterschrift zurück'],
  [500, 'er antwortet mit 500'],
  [307, 'er ist nicht erreichbar'],
])('an answer of %d is a warning', async (status, words) => {
  answer = { status, headers: { Location: '/anderswo' } };
  const { code, told } = await run(settings(), { SUBSCRIBE_NOTICE_KEY: KEY });
  expect(code).toBe(0);
  expect(told).toContain(`Warnung: Der Dienst für Abos weiß noch nichts von der Veröffentlichung: ${words}`);
  expect(asked.map(({ path: at }) => at)).toEqual(['/meldung']);
});

test('no key, a short one, no function there, no ledger: a warning each, and nothing of the key', async () => {
  const missing = await run(settings());
  expect(missing.told).toContain('SUBSCRIBE_NOTICE_KEY fehlt oder hat weniger als 32 Zeichen');
  const short = await run(settings(), { SUBSCRIBE_NOTICE_KEY: 'kurz-und-geheim', GITHUB_ACTIONS: 'true' });
  expect(short.told).toMatch(/^::warning::Der Dienst für Abos/);
  const away = await run(settings('http://127.0.0.1:9'), { SUBSCRIBE_NOTICE_KEY: KEY });
  expect(away.told).toContain('er ist nicht erreichbar');
  const lost = await run(settings(), { SUBSCRIBE_NOTICE_KEY: KEY }, path.join(ledger, 'nirgends'));
  expect(lost.told).toMatch(/das Protokoll/);
  for (const { code, told } of [missing, short, away, lost]) {
    expect(code).toBe(0);
    expect(told).not.toMatch(/geheim/);
  }
  expect(asked).toEqual([]);
});

test('the ledger must be named', async () => {
  const around = { environment: {}, now: () => NOW, tell: () => undefined };
  await expect(notifySubscribers([], around)).rejects.toThrow('--ledger fehlt');
});
