import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
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

test('publisher and function are two users: each may write its own folder, and no other', () => {
  const text = (name: string) => readFileSync(path.join(DEPLOY, name), 'utf8');
  const values = (unit: string, key: string) =>
    text(unit)
      .match(new RegExp(`(?<=^${key}=).*$`, 'gm'))
      ?.flatMap((line) => line.split(' '));
  const publisher = 'ratsfenster-members-publish.service';
  expect([values(publisher, 'User'), values(publisher, 'Group')]).toEqual([
    ['ratsfenster-publish'],
    ['ratsfenster-publish'],
  ]);
  expect(values(publisher, 'StateDirectory')).toEqual(['ratsfenster-published']);
  expect(values(publisher, 'ReadWritePaths')).toEqual(['/srv/rat']);
  for (const closed of ['-/var/lib/ratsfenster-members', '-/etc/ratsfenster'])
    expect(values(publisher, 'InaccessiblePaths')).toContain(closed);
  for (const unit of ['ratsfenster-members.service', 'ratsfenster-members-sweep.service']) {
    expect(values(unit, 'User')).toEqual(['ratsfenster-members']);
    expect(values(unit, 'InaccessiblePaths')).toEqual(['-/srv/rat']);
    expect(values(unit, 'ReadWritePaths') ?? []).not.toContain('/var/lib/ratsfenster-published');
    expect(text(unit)).toContain('--allow-fs-read=/var/lib/ratsfenster-published');
    expect(text(unit)).not.toContain('--allow-fs-write=/var/lib/ratsfenster-published');
  }
  const guide = readFileSync('.github/docs/members.md', 'utf8');
  expect(guide).toContain('MEMBERS_BLOBS=/var/lib/ratsfenster-published');
  expect(guide).toContain('usermod -aG ratsfenster-publish ratsfenster-members');
});

const SETPRIV = '/usr/bin/setpriv';
const runsAsOthers = process.getuid?.() === 0 && existsSync(SETPRIV);

test.skipIf(!runsAsOthers)(
  'what one user publishes into a folder of its own, one of its group reads, and cannot change',
  () => {
    const store = mkdtempSync(path.join(tmpdir(), 'ratsfenster-published-'));
    try {
      chownSync(store, 1, 1);
      chmodSync(store, 0o750);
      const slots = path.resolve('src/store/folder/folder-slots.ts');
      const program = `const { folderSlots } = await import('${slots}');
        await folderSlots('${store}').put('generations/000000001.json', '{}');`;
      const command = 'umask 027; exec "$0" --input-type=module -e "$1"';
      expect(spawnSync('sh', ['-c', command, process.execPath, program]).status).toBe(0);
      spawnSync('chown', ['-R', '1:1', store]);
      const as = (groups: string, line: string) =>
        spawnSync(SETPRIV, ['--reuid=2', '--regid=2', groups, 'sh', '-c', line], { encoding: 'utf8' });
      const file = `${store}/records/generations/000000001.json`;
      expect(as('--groups=1', `cat ${file}`)).toMatchObject({ status: 0, stdout: '{}' });
      expect(as('--groups=1', `echo x >${file}`).status).not.toBe(0);
      expect(as('--groups=1', `touch ${store}/records/generations/x`).status).not.toBe(0);
      expect(as('--clear-groups', `cat ${file}`).status).not.toBe(0);
    } finally {
      rmSync(store, { recursive: true, force: true });
    }
  },
);

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
