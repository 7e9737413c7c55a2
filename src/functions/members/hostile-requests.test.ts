import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import { ballotOf, itemOf } from '../../testing/circulation/ballots.ts';
import { open } from '../../testing/members/ballot-service.ts';
import { answerOn, openSocket, rawRequest } from '../../testing/members/raw-request.ts';
import { REAL_ORIGIN, type RealServer, realServer, SECRET_PATH } from '../../testing/members/real-server.ts';
import { circulationIn } from './circulation/circulation-in.ts';

// What somebody hostile sends, over real connections to the server as it runs in production.

/** Of a body that nobody here belongs to. */
const BALLOT = 'fremdesumlaufverfahren2345';
let folder: string;
let server: RealServer;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-hostile-'));
  server = await realServer({ store: openStore({ folder }) });
  const items = [itemOf('a', { public: false, text: 'Das Grundstück am Mühlbach wird verkauft.' })];
  const others = ballotOf({ id: BALLOT, organization: 'anderswo', items });
  expect(await open(circulationIn(server.parts), others)).toMatchObject({ done: true });
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const SECRET = /Mühlbach|secret of the tests|root:/;
/** It still works, and has written down nothing that is nobody's business. */
async function expectWell(): Promise<void> {
  expect(await (await server.ask('/health')).json()).toEqual({ status: 'ok' });
  const cookie = await server.enter('amsel');
  expect((await server.ask('/', { cookie })).status).toBe(200);
  expect(server.logged.join('\n')).not.toMatch(
    /amsel|@|Muehl|Mühl|s=|t=|v1\.|[0-9a-f]{32}|Anna|vorlage|evil/,
  );
}
const raw = (line: string, headers: readonly string[] = []) =>
  rawRequest(
    server.address,
    [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'),
  );

test.each([
  '/../../../../etc/passwd',
  '/..%2f..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/..\\..\\..\\etc\\passwd',
  '/%5c..%5c..%5cetc%5cpasswd',
  '/stil/../../records/accounts/amsel/000001.json',
  '/stil/..%2f..%2frecords%2faccounts%2famsel%2f000001.json',
  '/stil/%2e%2e%2f%2e%2e%2fmembers.env',
  '/datei/../records/accounts/amsel/000001.json',
  '/datei/..%2f..%2f..%2f..%2fetc%2fpasswd?n=a&t=text/plain&d=i&e=9999999999&s=0',
  `/datei/${'a'.repeat(62)}/..?n=a&t=text/plain&d=i&e=9999999999&s=${'0'.repeat(64)}`,
  '/dokumente/..%2f..%2f..%2fetc/passwd',
  '/dokumente/d-1/..%2f..%2f..%2f..%2fetc%2fpasswd',
  '/dokumente/%00/x',
  '/dokumente/d-1%00/vorlage.txt',
  '/dokumente/%c0%ae%c0%ae%2f/x',
  '/dokumente/%zz/x',
  '/dokumente/__proto__/x',
  '/dokumente/constructor/x',
  '/sitzungen/__proto__/',
  '/sitzungen/..%2f..%2f/unterlagen.zip',
  '/vorlagen/%2e%2e%2f/',
  '/verwaltung/zugaenge/..%2f..%2famsel/',
  `/umlauf/${BALLOT}/`,
  `/umlauf/${BALLOT}/a/`,
  `/umlauf/${BALLOT}/pruefen/?n=0&h=${'0'.repeat(64)}`,
  `/umlauf/${BALLOT}/quittung/0/`,
  `/umlauf/${BALLOT}/quittung/-1/`,
  `/umlauf/${BALLOT}/quittung/..%2f000000.json/`,
  `/umlauf/${BALLOT}/protokoll.jsonl`,
  `/umlauf/${BALLOT}%00/`,
  `/umlauf/..%2fballots%2f${BALLOT}%2f000000.json`,
  `/umlauf/./${BALLOT}//a/`,
  '/umlauf/__proto__/a/',
  '/umlauf/constructor/pruefen/?n=__proto__&h=%00',
  '/umlauf/heads.json',
  `/verwaltung/umlauf/${BALLOT}/`,
  `/verwaltung/umlauf/neu/..%2f..%2fballots%2f${BALLOT}/`,
  '//evil.example/%2e%2e',
  '/\\evil.example',
  '/;/evil.example/..;/',
  '/%',
])('%s leads nowhere, logged in or not', async (wish) => {
  const cookie = await server.enter('amsel');
  for (const headers of [[], [`Cookie: ${cookie}`]]) {
    const answer = await raw(`GET ${wish}`, headers);
    expect(wish.startsWith('/dokumente/d-1/') ? [302, 303] : [303, 400, 403, 404]).toContain(answer.status);
    expect(`${answer.head}${answer.body}`).not.toMatch(SECRET);
    expect(answer.head).not.toMatch(/location: (?:\/[/\\]|https?:)/i);
    expect(answer.head).toMatch(/x-content-type-options: nosniff/i);
    expect(answer.head).toMatch(/cache-control: private, no-store/i);
  }
  await expectWell();
});

test('one who is logged in gets the same page for what is not there and for what was made up', async () => {
  const cookie = await server.enter('amsel');
  const pages = await Promise.all(
    ['/dokumente/d-9/vorlage.txt', '/dokumente/..%2f..%2fetc/passwd', '/dokumente/__proto__/x'].map((wish) =>
      raw(`GET ${wish}`, [`Cookie: ${cookie}`]),
    ),
  );
  for (const { status, body } of pages) expect([status, body]).toEqual([404, pages[0]?.body]);
  expect(pages[0]?.body).toContain('Nicht gefunden');
});

test.each([
  ['an address that is no ASCII', 'GET /\u00ff\u00fe HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['a request line that is none', 'GARBAGE\r\n\r\n'],
  ['TLS at a plain port', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
  ['a version that is none', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n'],
  ['a header without a name', 'GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n'],
  ['a header with a line break in it', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rb\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b<c>\r\nConnection: close\r\n\r\n'],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef',
  ],
  [
    'a length and pieces, as for smuggling',
    'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG',
  ],
  ['a negative length', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n'],
  ['pieces of no length', 'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
])('%s is refused, and the connection closed', async (_, text) => {
  const answer = await rawRequest(server.address, text);
  expect(answer.status).toBe(400);
  expect(`${answer.head}${answer.body}`).not.toMatch(/at .*\.[jt]s|node:/);
  await expectWell();
});

describe('too much', () => {
  test('a header of 17 KB, and 10,000 headers', async () => {
    expect((await raw('GET /', [`X: ${'x'.repeat(17_000)}`])).status).toBe(431);
    const lines = Array.from({ length: 10_000 }, (_, n) => `X-${n}: ${n}`);
    // it hangs up while the client still sends, so that the answer may be lost on its way
    expect([0, 431]).toContain((await raw('GET /', lines)).status);
    await expectWell();
  });

  test('headers just below that are read and do no harm', async () => {
    const lines = Array.from({ length: 800 }, (_, n) => `X${n}: 1`);
    expect((await raw('GET /health', lines)).status).toBe(200);
    const cookies = Array.from({ length: 1000 }, (_, n) => `c${n}=${n}`).join('; ');
    expect((await raw('GET /profil/', [`Cookie: ${cookies}`])).status).toBe(303);
    const one = `Cookie: ratsfenster=v1.${'A'.repeat(14_000)}.${'0'.repeat(64)}`;
    expect((await raw('GET /profil/', [one])).status).toBe(303);
    await expectWell();
  });

  test('an address of 5,000 letters gets a page that says so', async () => {
    const answer = await raw(`GET /suche/?wort=${'x'.repeat(5000)}`);
    expect(answer.status).toBe(414);
    expect(answer.body).toContain('<h1 >Diese Adresse ist zu lang</h1>');
    expect(server.logged).toEqual([expect.stringMatching(/^request refused: address-too-long \S+$/)]);
    await expectWell();
  });

  test('a body that is announced as 1 GB is refused before it comes', async () => {
    const answer = await raw('POST /anmelden/mail', [
      `Origin: ${REAL_ORIGIN}`,
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${2 ** 30}`,
    ]);
    expect(answer.status).toBe(413);
    expect(answer.body).toContain('Das ist mehr, als hier angenommen wird');
    expect(server.logged).toEqual([expect.stringMatching(/^request refused: body-too-large \S+$/)]);
    await expectWell();
  });

  test('a body that comes in pieces and never ends is cut off', async () => {
    const socket = await openSocket(server.address);
    const answered = answerOn(socket);
    socket.write(
      `POST /anmelden/mail HTTP/1.1\r\nHost: localhost\r\nOrigin: ${REAL_ORIGIN}\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    const piece = Buffer.from(`10000\r\n${'x'.repeat(65_536)}\r\n`);
    const more = () => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on('drain', more);
    more();
    // the answer may be lost where it hangs up while the client still sends
    expect([0, 413]).toContain((await answered).status);
    expect(socket.bytesWritten).toBeLessThan(2 ** 28);
    expect(server.logged).toEqual([expect.stringMatching(/^request refused: body-too-large \S+$/)]);
    await expectWell();
  });
});

describe('forged headers', () => {
  const FORGED = [
    'X-Forwarded-Host: evil.example',
    'X-Forwarded-Proto: https',
    'X-Forwarded-For: 127.0.0.1',
    'X-Forwarded-Prefix: /evil.example',
    'X-Original-URL: /verwaltung/zugaenge/',
    'X-Rewrite-URL: /verwaltung/zugaenge/',
    'X-HTTP-Method-Override: DELETE',
    'Forwarded: for=127.0.0.1;host=evil.example;proto=https',
  ];
  const request = (line: string, more: readonly string[], body = '') =>
    rawRequest(
      server.address,
      [`${line} HTTP/1.1`, 'Host: evil.example', 'Connection: close', ...FORGED, ...more, '', body].join(
        '\r\n',
      ),
    );

  test('nothing is built from Host or X-Forwarded: pages, redirects, cookies', async () => {
    const cookie = await server.enter('amsel');
    const answers = await Promise.all([
      request('GET /', []),
      request('GET /', [`Cookie: ${cookie}`]),
      request(`GET ${SECRET_PATH}`, [`Cookie: ${cookie}`]),
      request('GET /anmelden/?nach=//evil.example/', []),
      request('GET /gibt-es-nicht', [`Cookie: ${cookie}`]),
      request('GET http://evil.example/anmelden/', []),
    ]);
    for (const { head, body } of answers) expect(`${head}${body}`).not.toContain('evil.example');
    expect(answers.map(({ status }) => status)).toEqual([303, 200, 302, 200, 404, 200]);
    expect(answers[2]?.head).toMatch(/location: \/datei\/[0-9a-f]{64}\?/i);
    await expectWell();
  });

  test('the link in the mail leads to the address of the settings', async () => {
    const form = 'email=amsel%40rat.example&nach=%2Fprofil%2F';
    const answer = await request(
      'POST /anmelden/mail',
      [
        `Origin: ${REAL_ORIGIN}`,
        'Content-Type: application/x-www-form-urlencoded',
        `Content-Length: ${form.length}`,
      ],
      form,
    );
    expect(answer.status).toBe(303);
    await vi.waitFor(() => expect(server.mails).toHaveLength(1));
    expect(server.mails[0]?.text).toContain(`${REAL_ORIGIN}/anmelden/link?t=`);
    expect(server.mails[0]?.text).not.toContain('evil');
    await expectWell();
  });

  test.each([
    ['https://evil.example', undefined],
    ['http://localhost:4340.evil.example', undefined],
    ['null', undefined],
    ['null', 'cross-site'],
    [REAL_ORIGIN, 'cross-site'],
  ])('a form from %s (%s) changes nothing and gets a page', async (origin, site) => {
    const cookie = await server.enter('amsel');
    const headers = { origin, ...(site !== undefined && { 'sec-fetch-site': site }) };
    const answer = await server.ask('/abmelden', { method: 'POST', cookie, headers });
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringContaining('Zu Ihrer Sicherheit ist deshalb nichts geschehen.'),
    ]);
    expect(server.logged).toEqual([expect.stringMatching(/^request refused: not-from-our-pages \S+$/)]);
    expect((await server.ask('/', { cookie })).status).toBe(200);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is a method that does not exist here',
    async (method) => {
      const answer = await raw(`${method} /`, [`Origin: ${REAL_ORIGIN}`]);
      expect(answer.status).toBe(405);
      expect(answer.head).toMatch(/allow: GET, HEAD, POST/i);
      expect(answer.body).toContain('Diese Anfrage gibt es hier nicht');
    },
  );

  test('whoever claims to come from many networks still gets thirty links an hour', async () => {
    const wish = (n: number) =>
      server.ask('/anmelden/mail', {
        method: 'POST',
        headers: { 'x-forwarded-for': `198.51.100.${n}`, forwarded: `for=198.51.100.${n}` },
        body: new URLSearchParams({ email: `nobody-${n}@rat.example` }),
      });
    const answers: number[] = [];
    for (let n = 0; n < 31; n += 1) answers.push((await wish(n)).status);
    expect(answers).toEqual([...Array.from({ length: 30 }, () => 303), 429]);
  });
});
