import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { hostFolder, writeHostConfig, writeNginxConfig } from '../../publishing/hosting/write-host-config.ts';
import { temporaryFolder } from '../../testing/content-folder.ts';
import { docBlock } from '../../testing/doc-blocks.ts';
import { MEETINGS, oparlFiles } from '../../testing/filter-site.ts';
import { aPublicRecord } from '../../testing/public-record.ts';
import { APACHE, missingServer, NGINX, startApache, startNginx } from '../../testing/web-servers.ts';
import { serveOparlFilter } from './serve-node.ts';
import { readSettings } from './settings.ts';

// What the documentation tells people to copy, run as it stands there.

const DOCS = '.github/docs/oparl-filter.md';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A site with the function switched on, and the function at a port of its own. */
async function siteAndFunction() {
  const folder = await temporaryFolder(
    Object.fromEntries(
      Object.entries(
        oparlFiles({ list: MEETINGS, type: 'Meeting', objects: [{ key: 'a', created: 1, modified: 1 }] }),
      ).map(([name, text]) => [`site/${name}`, text]),
    ),
  );
  cleanups.push(() => folder[Symbol.asyncDispose]());
  execFileSync('chmod', ['755', folder.dir]);
  const site = path.join(folder.dir, 'site');
  const record = aPublicRecord({ site: { ...aPublicRecord().site, oparlFilter: true } });
  await writeHostConfig(site, record);
  await writeNginxConfig(site, record);
  const settings = readSettings({ OPARL_FILTER_SITE: site, OPARL_FILTER_PORT: '0' });
  const running = await serveOparlFilter(settings, () => {});
  cleanups.push(() => running.stop(0));
  return { site, address: running.address.replace('http://', '') };
}

const filtered = async (origin: string): Promise<unknown> => {
  const answer = await fetch(`${origin}${MEETINGS}?limit=1`);
  return [answer.status, ((await answer.json()) as { pagination?: unknown }).pagination];
};
const ONE = [200, { totalElements: 1, elementsPerPage: 1, currentPage: 1, totalPages: 1 }];

const noNginx = missingServer(NGINX, 'nginx-light');

test.skipIf(noNginx !== undefined)(
  `nginx finds the function elsewhere as documented (${noNginx ?? 'nginx'})`,
  async () => {
    const { site, address } = await siteAndFunction();
    const include = path.join(hostFolder(site), 'documented.conf');
    const block = docBlock(DOCS, 'nginx', 'rf_oparl_filter');
    writeFileSync(
      include,
      block
        .replace('/etc/nginx/ratsfenster.conf', path.join(hostFolder(site), 'nginx.conf'))
        .replace('10.0.0.5:4331', address),
    );
    const nginx = await startNginx(site, include);
    cleanups.push(() => nginx.stop());
    expect(await filtered(nginx.address)).toEqual(ONE);
  },
);

const noApache = missingServer(APACHE, 'apache2');

test.skipIf(noApache !== undefined)(
  `Apache finds the function elsewhere as documented (${noApache ?? 'Apache'})`,
  async () => {
    const { site, address } = await siteAndFunction();
    const lines = docBlock(DOCS, 'apache', 'RF_OPARL_FILTER').replace('10.0.0.5:4331', address);
    const modules = ['proxy', 'proxy_http', 'setenvif'];
    const apache = await startApache(site, { modules, lines: lines.trim().split('\n') });
    cleanups.push(() => apache.stop());
    expect(await filtered(apache.address)).toEqual(ONE);
  },
);

const noSystemd = existsSync('/usr/bin/systemd-analyze') ? undefined : 'no systemd-analyze';

test.skipIf(noSystemd !== undefined)(
  `systemd takes the unit as documented (${noSystemd ?? 'systemd'})`,
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-docs-'));
    cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
    const unit = path.join(folder, 'ratsfenster-oparl-filter.service');
    const text = docBlock(DOCS, 'ini', 'ExecStart').replaceAll(
      '/opt/ratsfenster/node_modules/.bin/node',
      process.execPath,
    );
    writeFileSync(unit, text);
    const verify = () => execFileSync('systemd-analyze', ['verify', '--man=no', unit], { stdio: 'pipe' });
    expect(verify().toString()).toBe('');
    writeFileSync(unit, text.replace('ExecStart=', 'ExecStart=/nowhere'));
    expect(verify).toThrow(/nowhere/);
  },
);

test('the settings of the example are enough to start', () => {
  const lines = docBlock(DOCS, 'sh', 'OPARL_FILTER_SITE=').trim().split('\n');
  const given = Object.fromEntries(lines.map((line) => line.trim().split('=')));
  expect(readSettings(given).site).toEqual({ folder: '/srv/rat/current' });
});

test('each variable of the table is one that the function reads, and none is left out', () => {
  const source = readFileSync('src/functions/oparl-filter/settings.ts', 'utf8');
  const names = (text: string, form: RegExp) => new Set([...text.matchAll(form)].map((match) => match[1]));
  const read = names(source, /'(OPARL_FILTER_[A-Z_]+)'/g);
  expect(names(readFileSync(DOCS, 'utf8'), /^\| `(OPARL_FILTER_[A-Z_]+)`/gm)).toEqual(read);
});
