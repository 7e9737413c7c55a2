import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { postedIn } from '../../server/publication/posted.ts';
import { isSigned } from '../../server/publication/signature.ts';
import { notifiedPeer, type NotifiedPeer } from '../../testing/notices/notified.ts';
import { notifyMembers } from './notify-members.ts';

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

const run = (site: string, environment?: Record<string, string>, args?: string[]) =>
  peer.run(notifyMembers, site, environment, args);
const settings = (url = peer.address) => `name: Rat\nmembers:\n  url: ${url}\n`;

test('the members’ area is told of the newest entry in words that it takes', async () => {
  expect(await run(settings(), { MEMBERS_NOTICE_KEY: KEY })).toEqual({
    code: 0,
    waited: [],
    told: 'Der Mitgliederbereich weiß von Eintrag 2.\n',
  });
  const [{ url, signature, body } = { url: '', signature: '', body: new Uint8Array() }] = peer.asked;
  expect(url).toBe('/meldung');
  expect(await isSigned(signature, body, [KEY])).toBe(true);
  expect(await isSigned(signature, body, [`${KEY}x`])).toBe(false);
  expect(postedIn(body, NOW)).toEqual({ entry: 2, at: '2027-03-08T10:00:00.000Z' });
});

test('without a ledger it is told to look for what is new for members', async () => {
  expect((await run(settings(), { MEMBERS_NOTICE_KEY: KEY }, [])).told).toBe(
    'Der Mitgliederbereich weiß von der Veröffentlichung.\n',
  );
  expect(postedIn(peer.asked[0]?.body ?? new Uint8Array(), NOW)).toEqual({ at: '2027-03-08T10:00:00.000Z' });
});

test('what fails is tried three times, and then a warning', async () => {
  peer.answers = [502, 503];
  expect(await run(settings(), { MEMBERS_NOTICE_KEY: KEY })).toMatchObject({
    code: 0,
    waited: [5000, 20_000],
  });
  expect(peer.asked).toHaveLength(3);
  peer.answers = [502, 502, 403];
  const { code, told } = await run(settings(), { MEMBERS_NOTICE_KEY: KEY, GITHUB_ACTIONS: 'true' });
  expect(code).toBe(0);
  expect(told).toMatch(
    /^::warning::Der Mitgliederbereich weiß noch nichts von der Veröffentlichung: er weist die Unterschrift zurück/,
  );
  expect(peer.asked).toHaveLength(6);
});

test('no area, no key, no server, no ledger: said in German, never a failure, and nothing of the key', async () => {
  const none = await run('name: Rat\n', { MEMBERS_NOTICE_KEY: KEY });
  expect(none.told).toBe('In site.yml fehlt members.url; es gibt keinen Mitgliederbereich.\n');
  const missing = await run(settings());
  expect(missing.told).toContain('MEMBERS_NOTICE_KEY fehlt oder hat weniger als 43 Zeichen');
  const away = await run(settings('http://127.0.0.1:9'), { MEMBERS_NOTICE_KEY: KEY });
  expect(away.told).toContain('er ist nicht erreichbar');
  const lost = await run(settings(), { MEMBERS_NOTICE_KEY: KEY }, [
    '--ledger',
    path.join(peer.ledger, 'nirgends'),
  ]);
  expect(lost.told).toContain('das Protokoll');
  for (const { code, told } of [none, missing, away, lost]) {
    expect(code).toBe(0);
    expect(told).not.toContain('geheimnis');
  }
});
