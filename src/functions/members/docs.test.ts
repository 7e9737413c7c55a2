import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sampleParts } from '../../testing/members/sample-parts.ts';
import { missingServer, NGINX } from '../../testing/web-servers.ts';
import { membersApp } from './app.ts';

// What the documentation tells people to copy.

const DEPLOY = path.join(import.meta.dirname, 'deploy');
const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-deploy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the table of settings names each variable that is read, and no other', () => {
  const table = readFileSync('.github/docs/members.md', 'utf8').match(/(?<=^\| `)MEMBERS_\w+(?=`)/gm) ?? [];
  const read =
    readFileSync(path.join(import.meta.dirname, 'read-settings.ts'), 'utf8').match(/MEMBERS_\w+/g) ?? [];
  expect(table.toSorted()).toEqual([...new Set(read)].sort());
});

test('the README names the way in as the login page does', async () => {
  const way = /Take\s+"([^"]+)"/.exec(readFileSync('README.md', 'utf8'))?.[1]?.replace(/\s+/g, ' ');
  const oidc = {
    issuer: 'http://127.0.0.1:1',
    clientId: 'a',
    clientSecret: 'b',
    strongAcr: [],
    bindByEmail: false,
  };
  const app = membersApp(sampleParts({ settings: { login: { mail: true, oidc } } }));
  const page = await (await app.request('https://rat.example/anmelden/')).text();
  expect(page).toContain(`>${way}</a`);
  // council members have an account that is not of the administration
  expect(page).not.toContain('Konto der Verwaltung');
});

const noNginx = missingServer(NGINX, 'nginx-light');

test.skipIf(noNginx !== undefined)(`nginx takes the configuration (${noNginx ?? 'nginx'})`, () => {
  const pem = (name: string) => path.join(folder, name);
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=x',
      '-keyout',
      pem('key'),
      '-out',
      pem('cert'),
    ],
    { stdio: 'ignore' },
  );
  const own = readFileSync(path.join(DEPLOY, 'nginx.conf'), 'utf8')
    .replace(/(?<=ssl_certificate )[^;]+/, pem('cert'))
    .replace(/(?<=ssl_certificate_key )[^;]+/, pem('key'))
    .replaceAll('/var/log/nginx/', `${folder}/`);
  writeFileSync(path.join(folder, 'own.conf'), own);
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `pid ${folder}/pid;\nevents {}\nhttp { include ${folder}/own.conf; }\n`,
  );
  const args = [
    '-t',
    '-p',
    folder,
    '-e',
    path.join(folder, 'error.log'),
    '-c',
    path.join(folder, 'nginx.conf'),
  ];
  const { status, stderr } = spawnSync(NGINX, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, expect.stringContaining('test is successful')]);
});

const SYSTEMD = '/usr/bin/systemd-analyze';
const UNITS = readdirSync(DEPLOY).filter((name) => /\.(?:service|timer)$/.test(name));

test.skipIf(!existsSync(SYSTEMD)).each(UNITS)(
  `systemd takes %s (${existsSync(SYSTEMD) ? 'systemd' : 'no systemd-analyze: install it with "apt-get install systemd"'})`,
  (name) => {
    for (const unit of UNITS)
      writeFileSync(
        path.join(folder, unit),
        readFileSync(path.join(DEPLOY, unit), 'utf8')
          .replaceAll('/opt/ratsfenster-members/node ', `${process.execPath} `)
          .replaceAll('/srv/rat/ratsfenster/node_modules/.bin/node ', `${process.execPath} `),
      );
    const { stderr } = spawnSync(SYSTEMD, ['verify', path.join(folder, name)], { encoding: 'utf8' });
    expect(stderr).not.toContain('ratsfenster');
  },
);

test('the command on the machine reads the settings as systemd does, and runs nothing in them', () => {
  const own = (name: string) => path.join(folder, name);
  writeFileSync(own('node'), '#!/bin/sh\nprintf "%s\\n" "$MEMBERS_SMTP" "$MEMBERS_KEYS" "$@"\n', {
    mode: 0o755,
  });
  writeFileSync(
    own('members.env'),
    '# comment\n\nOTHER=x\nMEMBERS_SMTP=smtps://a:$(id)`id`$HOME@mail.example # b\nMEMBERS_KEYS="k=e y"',
  );
  const command = readFileSync(path.join(DEPLOY, 'ratsfenster-members'), 'utf8')
    .replace('/etc/ratsfenster/', `${folder}/`)
    .replace('program=/opt/ratsfenster-members', `program=${folder}`)
    .replace('"$(id -u)" != 0', '"" != ""')
    .replace('runuser -u ratsfenster-members -- ', '');
  writeFileSync(own('command'), command, { mode: 0o755 });
  const said = spawnSync(own('command'), ['invite', '--name', 'Erna Erste'], { encoding: 'utf8' });
  expect(said.stderr).toBe('');
  const [smtp, keys, ...words] = said.stdout.trimEnd().split('\n');
  expect(smtp).toBe('smtps://a:$(id)`id`$HOME@mail.example # b');
  expect(keys).toBe('k=e y');
  expect(words.slice(-4)).toEqual(['members.mjs', 'invite', '--name', 'Erna Erste']);
  expect(words).toContain('--permission');
});

test('the function starts under Node’s permissions wherever it is started', () => {
  const started = ['ratsfenster-members.service', 'Containerfile'].map((name) =>
    readFileSync(path.join(DEPLOY, name), 'utf8'),
  );
  for (const text of started)
    for (const flag of [
      '--permission',
      '--allow-fs-read=/opt/ratsfenster-members',
      '--allow-fs-write=/var/lib/ratsfenster-members',
    ])
      expect(text).toContain(flag);
});
