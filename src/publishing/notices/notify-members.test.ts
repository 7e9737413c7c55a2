import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { postedIn } from '../../server/publication/posted.ts';
import { isSigned } from '../../server/publication/signature.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { ledgerKeeper } from '../../testing/ledger-steps.ts';
import { aPaper, aPublicRecord } from '../../testing/public-record.ts';
import { writeLedger } from '../ledger/write-ledger.ts';
import { notifyMembers } from './notify-members.ts';

const KEY = 'q7R-ein-langes-gemeinsames-geheimnis-0815-0816-0817';
const NOW = Date.parse('2027-03-08T10:00:00Z');

const asked: {
  readonly url: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}[] = [];
let answers: number[] = [];
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.once('end', () => {
    const signature = request.headers['x-ratsfenster-signature'] as string | undefined;
    asked.push({ url: request.url, signature, body: Buffer.concat(parts) });
    response.writeHead(answers.shift() ?? 202).end('{}');
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
  asked.length = 0;
  answers = [];
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function run(site: string, environment: Record<string, string> = {}, args = ['--ledger', ledger]) {
  await using content = await temporaryFolder({ 'site.yml': site });
  const told: string[] = [];
  const waited: number[] = [];
  const code = await notifyMembers([...args, '--content', content.dir], {
    environment,
    now: () => NOW,
    wait: (milliseconds) => Promise.resolve(void waited.push(milliseconds)),
    tell: (text) => void told.push(text),
  });
  return { code, waited, told: told.join('') };
}
const settings = (url = address()) => `name: Rat\nmembers:\n  url: ${url}\n`;

test('the members’ area is told of the newest entry in words that it takes', async () => {
  expect(await run(settings(), { MEMBERS_NOTICE_KEY: KEY })).toEqual({
    code: 0,
    waited: [],
    told: 'Der Mitgliederbereich weiß von Eintrag 2.\n',
  });
  const [{ url, signature, body } = { url: '', signature: '', body: Buffer.from('') }] = asked;
  expect(url).toBe('/meldung');
  const bytes = new Uint8Array(body);
  expect(await isSigned(signature, bytes, [KEY])).toBe(true);
  expect(await isSigned(signature, bytes, [`${KEY}x`])).toBe(false);
  expect(postedIn(bytes, NOW)).toEqual({ entry: 2, at: '2027-03-08T10:00:00.000Z' });
});

test('without a ledger it is told to look for what is new for members', async () => {
  expect((await run(settings(), { MEMBERS_NOTICE_KEY: KEY }, [])).told).toBe(
    'Der Mitgliederbereich weiß von der Veröffentlichung.\n',
  );
  expect(postedIn(new Uint8Array(asked[0]?.body ?? []), NOW)).toEqual({ at: '2027-03-08T10:00:00.000Z' });
});

test('what fails is tried three times, and then a warning', async () => {
  answers = [502, 503];
  expect(await run(settings(), { MEMBERS_NOTICE_KEY: KEY })).toMatchObject({
    code: 0,
    waited: [5000, 20_000],
  });
  expect(asked).toHaveLength(3);
  answers = [502, 502, 403];
  const { code, told } = await run(settings(), { MEMBERS_NOTICE_KEY: KEY, GITHUB_ACTIONS: 'true' });
  expect(code).toBe(0);
  expect(told).toMatch(
    /^::warning::Der Mitgliederbereich weiß noch nichts von der Veröffentlichung: er weist die Unterschrift zurück/,
  );
  expect(asked).toHaveLength(6);
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
    path.join(ledger, 'nirgends'),
  ]);
  expect(lost.told).toContain('das Protokoll');
  for (const { code, told } of [none, missing, away, lost]) {
    expect(code).toBe(0);
    expect(told).not.toContain('geheimnis');
  }
});
