import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { missingServer, NGINX } from '../../testing/web-servers.ts';
import { HELP } from './command/usage.ts';

// What the documentation tells people to copy.

const DEPLOY = path.join(import.meta.dirname, 'deploy');
const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-subscribe-deploy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the documentation names each command', () => {
  const docs = readFileSync('.github/docs/subscribe.md', 'utf8');
  const commands = [...HELP.matchAll(/^ {2}subscribe (\w+)/gm)].map(([, name]) => name ?? '');
  expect(commands).toHaveLength(7);
  for (const name of commands) expect(docs).toMatch(new RegExp(`\`${name}[ \`]`));
});

const noNginx = missingServer(NGINX, 'nginx-light');

test.skipIf(noNginx !== undefined)(`nginx takes the configuration (${noNginx ?? 'nginx'})`, () => {
  const at = (name: string) => path.join(folder, name);
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=x'];
  execFileSync('openssl', [...request, '-keyout', at('key'), '-out', at('cert')], { stdio: 'ignore' });
  const own = readFileSync(path.join(DEPLOY, 'nginx.conf'), 'utf8')
    .replace(/(?<=ssl_certificate )[^;]+/, at('cert'))
    .replace(/(?<=ssl_certificate_key )[^;]+/, at('key'))
    .replaceAll('/var/log/nginx/', `${folder}/`);
  writeFileSync(at('own.conf'), own);
  writeFileSync(at('nginx.conf'), `pid ${folder}/pid;\nevents {}\nhttp { include ${folder}/own.conf; }\n`);
  const args = ['-t', '-p', folder, '-e', at('error.log'), '-c', at('nginx.conf')];
  const { status, stderr } = spawnSync(NGINX, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, expect.stringContaining('test is successful')]);
});

const SYSTEMD = '/usr/bin/systemd-analyze';
const UNITS = readdirSync(DEPLOY).filter((name) => /\.(?:service|timer)$/.test(name));

test.skipIf(!existsSync(SYSTEMD)).each(UNITS)('systemd takes %s', (name) => {
  for (const unit of UNITS)
    writeFileSync(
      path.join(folder, unit),
      readFileSync(path.join(DEPLOY, unit), 'utf8').replaceAll(
        '/opt/ratsfenster-subscribe/node ',
        `${process.execPath} `,
      ),
    );
  const { stderr } = spawnSync(SYSTEMD, ['verify', path.join(folder, name)], { encoding: 'utf8' });
  expect(stderr).not.toContain('ratsfenster');
});
