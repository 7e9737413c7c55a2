import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { postedIn } from '../../server/publication/posted.ts';
import { isSigned } from '../../server/publication/signature.ts';
import { notifiedPeer, type NotifiedPeer } from '../../testing/notices/notified.ts';
import { notifySubscribers } from './notify-subscribers.ts';

const KEY = 'q7R-ein-langes-gemeinsames-geheimnis-0815-0816-0817';
const NOW = Date.parse('2027-03-08T10:00:00Z');

let peer: NotifiedPeer;
beforeAll(async () => {
  peer = await notifiedPeer(NOW);
});
afterAll(() => peer[Symbol.asyncDispose]());
beforeEach(() => {
  peer.asked.length = 0;
  peer.answers = [];
});

const run = (site: string, environment?: Record<string, string>, folder = peer.ledger) =>
  peer.run(notifySubscribers, site, environment, ['--ledger', folder]);
const settings = (url = peer.address) => `name: Rat\nsubscribe:\n  url: ${url}\n`;

test('the function is told of the newest entry, and can tell who says so', async () => {
  expect(await run(settings(`${peer.address}/`), { SUBSCRIBE_NOTICE_KEY: KEY })).toEqual({
    code: 0,
    waited: [],
    told: 'Der Dienst für Abos weiß von Eintrag 2.\n',
  });
  const [{ url, signature, body } = { url: '', signature: '', body: new Uint8Array() }] = peer.asked;
  expect(url).toBe('/meldung');
  expect(await isSigned(signature, body, [KEY])).toBe(true);
  expect(await isSigned(signature, body, [`${KEY}x`])).toBe(false);
  expect(postedIn(body, NOW)).toEqual({ entry: 2, at: '2027-03-08T10:00:00.000Z' });
});

test('a site without the function has nothing to tell', async () => {
  for (const site of ['name: Rat\n', 'subscribe: {}\n', 'subscribe:\n  url: keine\n', ''])
    expect(await run(site, { SUBSCRIBE_NOTICE_KEY: KEY })).toEqual({
      code: 0,
      waited: [],
      told: 'In site.yml fehlt subscribe.url; es gibt keinen Dienst für Abos.\n',
    });
  expect(peer.asked).toEqual([]);
});

test.each([
  [403, 'er weist die Unterschrift zurück'],
  [500, 'er antwortet mit 500'],
  [307, 'er ist nicht erreichbar'],
])('three answers of %d are a warning', async (status, words) => {
  peer.answers = [status, status, status];
  const { code, told, waited } = await run(settings(), { SUBSCRIBE_NOTICE_KEY: KEY });
  expect([code, waited]).toEqual([0, [5000, 20_000]]);
  expect(told).toContain(`Warnung: Der Dienst für Abos weiß noch nichts von der Veröffentlichung: ${words}`);
  expect(peer.asked.map(({ url }) => url)).toEqual(['/meldung', '/meldung', '/meldung']);
});

test('no key, a short one, no function there, no ledger: a warning each, and nothing of the key', async () => {
  const missing = await run(settings());
  expect(missing.told).toContain('SUBSCRIBE_NOTICE_KEY fehlt oder hat weniger als 43 Zeichen');
  const short = await run(settings(), { SUBSCRIBE_NOTICE_KEY: 'kurz-und-geheim', GITHUB_ACTIONS: 'true' });
  expect(short.told).toMatch(/^::warning::Der Dienst für Abos/);
  const away = await run(settings('http://127.0.0.1:9'), { SUBSCRIBE_NOTICE_KEY: KEY });
  expect(away.told).toContain('er ist nicht erreichbar');
  const lost = await run(settings(), { SUBSCRIBE_NOTICE_KEY: KEY }, path.join(peer.ledger, 'nirgends'));
  expect(lost.told).toMatch(/das Protokoll/);
  for (const { code, told } of [missing, short, away, lost]) {
    expect(code).toBe(0);
    expect(told).not.toMatch(/geheim/);
  }
  expect(peer.asked).toEqual([]);
});

test('the ledger must be named', async () => {
  const around = { environment: {}, now: () => NOW, wait: () => Promise.resolve(), tell: () => undefined };
  await expect(notifySubscribers([], around)).rejects.toThrow('--ledger fehlt');
});
