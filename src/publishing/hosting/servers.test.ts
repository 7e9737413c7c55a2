import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../domain/public-record.ts';
import { aPublicRecord } from '../../testing/public-record.ts';
import {
  APACHE,
  missingServer,
  NGINX,
  startApache,
  startNginx,
  type WebServer,
} from '../../testing/web-servers.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import { isSitePath } from '../../domain/schema/site-path.ts';
import { SEARCH_POLICY, SECURITY_HEADERS, STRICT_TRANSPORT, subscribePolicy } from '../headers.ts';
import { encodedPath } from './address.ts';
import { hostFolder, writeHostConfig, writeNginxConfig } from './write-host-config.ts';

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'home',
  '404.html': 'there is no such page',
  'theme.css': `body { color: red } ${'/* long */ '.repeat(300)}`,
  'stand.json': '{}',
  '_assets/font.abc.woff2': 'font',
  'bilder/0123-64.webp': 'picture',
  'sitzungen/index.html': 'meetings',
  'sitzungen/a/x1/Einladung zur Sitzung für alle.pdf': 'pdf',
  'sitzungen/a/objekt.json': '{}',
  'sitzungen/alle.ics': 'BEGIN:VCALENDAR',
  'vorlagen/weg/index.html': 'why it is gone',
  'vorlagen/b/y1/plan "ä" $uri.pdf/index.html': 'why the plan is gone',
  'alt/index.html': 'leads on',
  'leer/nur.pdf': 'pdf',
  'suche/index.html': 'search',
  'suche/daten/index.json': '{}',
  'suche/daten/ab-2021-0123/texte/de_1.dat': 'card',
  'abonnieren/index.html': 'subscribe',
  'abonnieren/angebot.json': '{}',
  'bi/si0040.php/index.html': 'leads on',
  '.well-known/security.txt': 'Contact: mailto:a@example.de',
  '.git/config': 'hidden',
};
const date = calendarDate('2027-03-01');
const gone = (url: string) => ({ url, date, reason: 'Grund' });
const SUBSCRIBE = 'https://abo.rat.example:8443';
const RECORD: PublicRecord = aPublicRecord({
  site: { ...aPublicRecord().site, subscribeUrl: SUBSCRIBE },
  tombstones: [
    gone('/vorlagen/weg/'),
    gone('/vorlagen/b/y1/plan%20%22%C3%A4%22%20%24uri.pdf'),
    gone('/vorlagen/b/z1/weg.pdf'),
  ],
  redirects: [
    { from: '/alt', to: '/sitzungen/' },
    {
      from: "/b%C3%BC$uri'%3B/(x)+[y]*",
      to: '/sitzungen/a/x1/Einladung%20zur%20Sitzung%20f%C3%BCr%20alle.pdf',
    },
    { from: '/bi/si0040.php', to: '/sitzungen/' },
    { from: '/bi?id=7', to: '/vorlagen/' },
    { from: '/sitzungen/alt.php?id=1', to: '/sitzungen/a/' },
    { from: '/bi/vo0050.php?__kvonr=12', to: '/sitzungen/a/?x=1' },
    { from: '/bi/vo0050.php?__kvonr=123', to: '/vorlagen/weg/' },
  ],
});

/** Addresses as content may hold them, of signs that some host reads as its own. */
const HOSTILE: readonly string[] = fc
  .sample(
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ..."$${}'`;:,()[]|^*+!&=@~%.-".split(''),
            'ü',
            '€',
            '𝄞',
            '%20',
            '%24',
            '%25',
            '%27',
            '%23',
            '%3F',
            '%7B',
          ),
          fc.string({ unit: 'grapheme', maxLength: 2 }),
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => `/x${parts.join('').replaceAll('/', '')}`),
    { numRuns: 400, seed: 7 },
  )
  .filter((address) => isSitePath(address) && !address.includes('?'));

const hostileRecord = (addresses: readonly string[]): PublicRecord =>
  aPublicRecord({
    tombstones: addresses.map((address) => gone(`/weg${address}/`)),
    redirects: addresses.map((address) => ({ from: `/alt${address}`, to: `/neu${address}` })),
  });

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request, its path sent as it is written. */
const get = (server: WebServer, address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path: address, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    })
      .once('error', reject)
      .end();
  });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-host-'));
  await chmod(folder, 0o755);
  const site = path.join(folder, 'site');
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(site, name)), { recursive: true });
    await writeFile(path.join(site, name), text);
  }
  await writeHostConfig(site, RECORD);
  await writeNginxConfig(site, RECORD);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const noNginx = missingServer(NGINX, 'nginx-light');
const noApache = missingServer(APACHE, 'apache2');
const SERVERS = [
  {
    name: 'nginx',
    missing: noNginx,
    start: (site: string) => startNginx(site, `${hostFolder(site)}/nginx.conf`),
  },
  { name: 'Apache', missing: noApache, start: (site: string) => startApache(site) },
] as const;

for (const { name, missing, start } of SERVERS) {
  describe.skipIf(missing !== undefined)(
    `${name}${missing === undefined ? '' : ` (skipped: ${missing})`}`,
    () => {
      let server: WebServer;
      beforeAll(async () => {
        server = await start(path.join(folder, 'site'));
      });
      afterAll(() => server.stop());

      test.each(['/', '/theme.css', '/gibt-es-nicht/', '/vorlagen/weg/', '/alt/', '/_assets/nein.css'])(
        '%s bears every security header, once',
        async (address) => {
          const { headers } = await get(server, address);
          for (const [header, value] of Object.entries(SECURITY_HEADERS))
            expect(headers[header.toLowerCase()]).toBe(value);
          expect(headers['strict-transport-security']).toBeUndefined();
        },
      );

      test('the page of the search alone may run WebAssembly, and the index is kept for a year but for its list', async () => {
        for (const page of ['/suche/', '/suche/?q=Radweg', '/suche/index.html'])
          expect((await get(server, page)).headers['content-security-policy']).toBe(SEARCH_POLICY);
        const list = await get(server, '/suche/daten/index.json');
        const card = await get(server, '/suche/daten/ab-2021-0123/texte/de_1.dat');
        expect([list, card].map(({ headers }) => headers['cache-control'])).toEqual([
          'public, max-age=300, must-revalidate',
          'public, max-age=31536000, immutable',
        ]);
        expect(card.headers['content-security-policy']).toBe(SECURITY_HEADERS['Content-Security-Policy']);
      });

      test('the page for subscriptions alone may send its form to the function', async () => {
        for (const page of ['/abonnieren/', '/abonnieren/?x', '/abonnieren/index.html'])
          expect((await get(server, page)).headers['content-security-policy']).toBe(
            subscribePolicy(SUBSCRIBE),
          );
        const { headers } = await get(server, '/abonnieren/angebot.json');
        expect(headers['content-security-policy']).toBe(SECURITY_HEADERS['Content-Security-Policy']);
      });

      test('strict transport is asked for where TLS was used', async () => {
        const { headers } = await get(server, '/', { 'X-Forwarded-Proto': 'https' });
        expect(headers['strict-transport-security']).toBe(STRICT_TRANSPORT);
      });

      test.each([
        ['/', 200, 'public, max-age=300, must-revalidate'],
        ['/theme.css', 200, 'public, max-age=300, must-revalidate'],
        ['/_assets/font.abc.woff2', 200, 'public, max-age=31536000, immutable'],
        ['/bilder/0123-64.webp', 200, 'public, max-age=31536000, immutable'],
        ['/_assets/nein.css', 404, 'public, max-age=300, must-revalidate'],
        [
          '/sitzungen/a/x1/Einladung%20zur%20Sitzung%20f%C3%BCr%20alle.pdf',
          200,
          'public, max-age=3600, must-revalidate',
        ],
        ['/stand.json', 200, 'no-cache'],
      ])('%s is kept as long as it should be', async (address, status, cache) => {
        const answer = await get(server, address);
        expect([answer.status, answer.headers['cache-control']]).toEqual([status, cache]);
      });

      test.each([
        ['/', 'text/html; charset=utf-8', undefined],
        ['/sitzungen/alle.ics', 'text/calendar; charset=utf-8', '*'],
        ['/sitzungen/a/objekt.json', 'application/json', '*'],
        ['/_assets/font.abc.woff2', 'font/woff2', undefined],
        ['/bilder/0123-64.webp', 'image/webp', undefined],
      ])('%s has its type, and open data may be read by any site', async (address, type, origin) => {
        const { headers } = await get(server, address);
        expect(headers['content-type']).toBe(type);
        expect(headers['access-control-allow-origin']).toBe(origin);
        expect(headers['x-robots-tag']).toBe(
          origin === undefined || address.endsWith('/') ? undefined : 'noindex',
        );
      });

      test('text is compressed', async () => {
        const { headers } = await get(server, '/theme.css', { 'Accept-Encoding': 'gzip' });
        expect(headers['content-encoding']).toBe('gzip');
        expect(headers['vary']).toContain('Accept-Encoding');
      });

      test.each([
        ['/vorlagen/weg/', 'why it is gone'],
        ['/vorlagen/b/y1/plan%20%22%C3%A4%22%20%24uri.pdf', 'why the plan is gone'],
        ['/vorlagen/b/z1/weg.pdf', 'there is no such page'],
      ])('%s was withdrawn: 410 with a page', async (address, body) => {
        const answer = await get(server, address);
        expect([answer.status, answer.body]).toEqual([410, body]);
        expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      });

      test.each([
        ['/alt', '/sitzungen/'],
        ['/alt/', '/sitzungen/'],
        ['/alt/?utm=1', '/sitzungen/'],
        ["/b%C3%BC$uri'%3B/(x)+[y]*", '/sitzungen/a/x1/Einladung%20zur%20Sitzung%20f%C3%BCr%20alle.pdf'],
        ['/bi/si0040.php', '/sitzungen/'],
        ['/bi/?id=7', '/vorlagen/'],
        ['/sitzungen/alt.php?id=1', '/sitzungen/a/'],
        ['/bi/vo0050.php?__kvonr=12', '/sitzungen/a/?x=1'],
        ['/bi/vo0050.php?__kvonr=123', '/vorlagen/weg/'],
      ])('%s has moved', async (address, to) => {
        const { status, headers } = await get(server, address);
        expect([status, String(headers['location']).replace(/^http:\/\/[^/]+/, '')]).toEqual([301, to]);
      });

      test.each([
        '/gibt-es-nicht/',
        '/leer/',
        '/bi/vo0050.php?__kvonr=1',
        '/bi/vo0050.php',
        '/bi/',
        '/alt/mehr/',
        '/vorlagen/weg/index.htm',
        '/_headers',
        '/_redirects',
        '/.git/config',
      ])('%s is answered with 404 and its page', async (address) => {
        const answer = await get(server, address);
        expect([answer.status, answer.body]).toEqual([404, 'there is no such page']);
      });

      test('addresses full of signs of its own language are answered like any other', async () => {
        const site = path.join(folder, `hostile-${name}`);
        const addresses = [...new Map(HOSTILE.map((address) => [encodedPath(address), address])).values()];
        await mkdir(site);
        await writeFile(path.join(site, '404.html'), '');
        await writeHostConfig(site, hostileRecord(addresses));
        await writeNginxConfig(site, hostileRecord(addresses));
        const other = await start(site);
        const wrong: string[] = [];
        for (const address of addresses.map(encodedPath)) {
          const [away, moved] = await Promise.all([
            get(other, `/weg${address}/`),
            get(other, `/alt${address}`),
          ]);
          const to = String(moved.headers['location']).replace(/^http:\/\/[^/]+/, '');
          if (away.status !== 410) wrong.push(`${address} ${away.status}`);
          if (moved.status !== 301 || to !== `/neu${address}`) wrong.push(`${address} ${moved.status} ${to}`);
        }
        await other.stop();
        expect(addresses.length).toBeGreaterThan(200);
        expect(wrong).toEqual([]);
      });

      test('.htaccess stays hidden, .well-known does not', async () => {
        expect([403, 404]).toContain((await get(server, '/.htaccess')).status);
        expect((await get(server, '/.well-known/security.txt')).status).toBe(200);
      });
    },
  );
}
