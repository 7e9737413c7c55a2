import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveOparlFilter } from '../../functions/oparl-filter/serve-node.ts';
import type { Running } from '../../server/listen.ts';
import { FILTER_PORT } from '../../functions/oparl-filter/settings.ts';
import { type TemporaryFolder, temporaryFolder } from '../../testing/content-folder.ts';
import { MEETINGS, oparlFiles } from '../../testing/filter-site.ts';
import { aPublicRecord } from '../../testing/public-record.ts';
import {
  APACHE,
  missingServer,
  NGINX,
  startApache,
  startNginx,
  type WebServer,
} from '../../testing/web-servers.ts';
import { SECURITY_HEADERS } from '../headers.ts';
import { FILTER_ADDRESS } from './filter-address.ts';
import { hostFolder, writeHostConfig, writeNginxConfig } from './write-host-config.ts';

const FILES: Record<string, string> = {
  ...oparlFiles({
    list: MEETINGS,
    type: 'Meeting',
    objects: Array.from({ length: 30 }, (_, number) => ({
      key: `m${number}`,
      created: 1_800_000_000 + number,
      modified: 1_800_000_000 + number,
    })),
  }),
  'index.html': 'home',
  '404.html': 'there is no such page',
  'vorlagen/a/x1/Anlage für 1.pdf': 'pdf',
  'vorlagen/a/x1/Anlage (1).pdf': 'pdf',
  'vorlagen/a/index.html': 'page',
};

test('hosts look for the function where it listens by itself', () => {
  expect(FILTER_ADDRESS).toBe(`127.0.0.1:${FILTER_PORT}`);
});

const noNginx = missingServer(NGINX, 'nginx-light');
const noApache = missingServer(APACHE, 'apache2');
const PROXY = ['proxy', 'proxy_http', 'setenvif'];

const SERVERS = [
  {
    name: 'nginx',
    missing: noNginx,
    start: async (site: string, filter: string) => {
      const include = path.join(hostFolder(site), 'all.conf');
      await writeFile(
        include,
        `include "${hostFolder(site)}/nginx.conf";\n${filter === '' ? '' : `set $rf_oparl_filter ${filter};\n`}`,
      );
      return startNginx(site, include);
    },
  },
  {
    name: 'Apache',
    missing: noApache,
    start: (site: string, filter: string) =>
      startApache(site, {
        modules: PROXY,
        lines: filter === '' ? [] : [`SetEnvIf Request_URI "^/oparl/" RF_OPARL_FILTER=${filter}`],
      }),
  },
] as const;

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder(
    Object.fromEntries(
      Object.entries(FILES).flatMap(([name, text]) => [
        [`plain/${name}`, text],
        [`filtered/${name}`, text],
      ]),
    ),
  );
  await chmod(folder.dir, 0o755);
  for (const [name, oparlFilter] of [
    ['plain', false],
    ['filtered', true],
  ] as const) {
    const record = aPublicRecord({ site: { ...aPublicRecord().site, oparlFilter } });
    const site = path.join(folder.dir, name);
    await writeHostConfig(site, record);
    await writeNginxConfig(site, record);
  }
});
afterAll(() => folder[Symbol.asyncDispose]());

/** A server may end a connection that was kept open; browsers ask anew over another. */
const ask = (address: string, init?: RequestInit): Promise<Response> =>
  fetch(address, init).catch(() => fetch(address, init));

const errorType = 'https://schema.oparl.org/1.1/Error';

for (const { name, missing, start } of SERVERS) {
  describe.skipIf(missing !== undefined)(
    `${name}${missing === undefined ? '' : ` (skipped: ${missing})`}`,
    () => {
      let [plain, filtered]: [WebServer, WebServer] = [undefined as never, undefined as never];
      let running: Running;
      beforeAll(async () => {
        const site = path.join(folder.dir, 'filtered');
        running = await serveOparlFilter({ site: { folder: site }, host: '127.0.0.1', port: 0 }, () => {});
        plain = await start(path.join(folder.dir, 'plain'), '');
        filtered = await start(site, running.address.replace('http://', ''));
      });
      afterAll(() => Promise.all([plain.stop(), filtered.stop()]));

      test.each(['/oparl/v1.1/paper/weg.json', '/oparl/', '/oparl/v1.1/', '/oparl/404.json'])(
        '%s is answered with 404 and an error object that any site may read',
        async (address) => {
          for (const server of [plain, filtered]) {
            const answer = await ask(server.address + address);
            // an error object that is asked for by its own address may be sent by Apache as any file
            expect([name === 'Apache' && address.endsWith('404.json') ? 200 : 404]).toContain(answer.status);
            expect(answer.headers.get('content-type')).toBe('application/json');
            expect(answer.headers.get('access-control-allow-origin')).toBe('*');
            expect(await answer.json()).toMatchObject({ type: errorType });
          }
          const page = await ask(`${plain.address}/gibt-es-nicht`);
          expect([page.status, await page.text()]).toEqual([404, 'there is no such page']);
        },
      );

      test('without the function a query changes nothing', async () => {
        const answer = await ask(`${plain.address}${MEETINGS}?limit=1`);
        expect(await answer.text()).toBe(FILES[MEETINGS.slice(1)]);
      });

      test('with a query the function answers, without one the file does; each header comes once', async () => {
        const file = await ask(filtered.address + MEETINGS);
        expect(await file.text()).toBe(FILES[MEETINGS.slice(1)]);
        const answer = await ask(
          `${filtered.address}${MEETINGS}?modified_since=2027-01-15T08:00:25%2B00:00&limit=3`,
        );
        const { data, pagination } = (await answer.json()) as { data: unknown[]; pagination: unknown };
        expect(data).toHaveLength(3);
        expect(pagination).toMatchObject({ totalElements: 5, totalPages: 2 });
        for (const one of [file, answer]) {
          expect(one.status).toBe(200);
          expect(one.headers.get('content-type')).toBe('application/json');
          expect(one.headers.get('access-control-allow-origin')).toBe('*');
          expect(one.headers.get('cache-control')).toBe('public, max-age=300, must-revalidate');
          expect(one.headers.get('x-content-type-options')).toBe('nosniff');
          expect(one.headers.get('content-security-policy')).toMatch(/^default-src 'none';[^,]*$/);
          expect(one.headers.get('referrer-policy')).not.toContain(',');
        }
      });

      test('packed or not, a client that holds the answer is told so', async () => {
        const address = `${filtered.address}${MEETINGS}?limit=20`;
        const first = await ask(address, { headers: { 'Accept-Encoding': 'gzip' } });
        await first.arrayBuffer();
        expect(first.headers.get('content-encoding')).toBe('gzip');
        const held = { 'If-None-Match': first.headers.get('etag') ?? '', 'Accept-Encoding': 'gzip' };
        expect((await ask(address, { headers: held })).status).toBe(304);
      });

      test('what the function refuses comes through', async () => {
        const answer = await ask(`${filtered.address}${MEETINGS}?limit=0`);
        expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([400, '*']);
        expect(await answer.json()).toMatchObject({
          type: errorType,
          debug: expect.stringContaining('limit') as string,
        });
        const missing404 = await ask(`${filtered.address}/oparl/v1.1/gibt-es-nicht.json?limit=1`);
        expect([missing404.status, await missing404.json()]).toMatchObject([404, { type: errorType }]);
        expect((await ask(`${filtered.address}${MEETINGS}?limit=1`, { method: 'POST' })).status).toBe(405);
        expect((await ask(`${filtered.address}/oparl/.htaccess?x=1`)).status).toBeGreaterThan(400);
      });

      test.each([
        [
          '/vorlagen/a/x1/Anlage%20f%C3%BCr%201.pdf?download',
          "attachment; filename*=UTF-8''Anlage%20f%C3%BCr%201.pdf",
        ],
        ['/vorlagen/a/x1/Anlage%20(1).pdf?download', 'attachment; filename="Anlage%20(1).pdf"'],
        ['/vorlagen/a/x1/Anlage%20(1)%2Epdf?download', 'attachment; filename="Anlage%20(1)%2Epdf"'],
        ['/vorlagen/a/x1/Anlage%20(1).pdf', null],
        ['/vorlagen/a/x1/Anlage%20(1).pdf?download=1', null],
        ['/vorlagen/a/?download', null],
        ['/vorlagen/a/x1/weg%0d%0aX:1.pdf?download', null],
      ])('%s is sent with Content-Disposition: %s', async (address, disposition) => {
        const { headers } = await ask(plain.address + address);
        expect(headers.get('content-disposition')).toBe(disposition);
        for (const [header, value] of Object.entries(SECURITY_HEADERS))
          expect(headers.get(header)).toBe(value);
      });

      test('while the function is down, lists answer, and filtered ones say when to come back', async () => {
        await running.stop(0);
        expect((await ask(filtered.address + MEETINGS)).status).toBe(200);
        const answer = await ask(`${filtered.address}${MEETINGS}?limit=1`);
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
        expect(answer.headers.get('content-type')).toBe('application/json');
        expect(answer.headers.get('access-control-allow-origin')).toBe('*');
        expect(answer.headers.get('cache-control')).toBe('no-store');
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect(await answer.json()).toMatchObject({ type: errorType });
      });
    },
  );
}

test.skipIf(noApache !== undefined)(
  `Apache without its proxy serves whole lists (${noApache ?? 'Apache'})`,
  async () => {
    const server = await startApache(path.join(folder.dir, 'filtered'));
    const answer = await ask(`${server.address}${MEETINGS}?limit=1`);
    expect(await answer.text()).toBe(FILES[MEETINGS.slice(1)]);
    await server.stop();
  },
);
