import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { around, optionsFor, writeSite } from '../../testing/deploy.ts';
import { type SshServer, sshMissing, startSshServer } from '../../testing/ssh-server.ts';
import { serve } from '../serve.ts';
import { deploy } from './deploy.ts';
import { siteDigest } from './site-files.ts';
import { parseStand } from './stand.ts';

const reason = sshMissing(['ssh', 'rsync']);
let dir: string;
let server: Server;
let url: string;
let ssh: SshServer | undefined;

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-deploy-'));
  ({ server, address: url } = await serve(path.join(dir, 'www'), 0));
});
afterEach(() => {
  ssh?.stop();
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true });
});

const www = (name: string) => path.join(dir, 'www', name);
const read = (name: string) => readFileSync(www(name), 'utf8');
const releases = () => readdirSync(path.join(dir, 'www.releases')).filter((name) => /^\d{8}T/.test(name));
const stand = () => parseStand(read('stand.json'));

async function go(word: string, to: string, environment = {}, more = {}) {
  const site = writeSite(mkdtempSync(path.join(dir, 'site-')), word, more);
  const world = around(environment);
  await deploy(optionsFor(site, to, url), world);
  return { site, told: world.told.join('\n') };
}

describe.skipIf(reason !== undefined)(`a target that switches (${reason ?? 'rsync and sshd'})`, () => {
  test('over ssh: first, unchanged and changed; hard links for what stayed, two releases kept', async () => {
    mkdirSync(path.join(dir, 'ssh'));
    ssh = await startSshServer(path.join(dir, 'ssh'));
    const to = `rsync:${ssh.login}:${path.join(dir, 'www')}`;
    const { site } = await go('eins', to, ssh.environment);
    expect(stand()?.digest).toBe(await siteDigest(site));
    const [first, at] = [statSync(www('_assets/x.css')).ino, stand()?.at];
    const again = await go('eins', to, ssh.environment);
    expect(again.told).toContain('nur stand.json ist neu');
    expect(stand()?.at).not.toBe(at);
    await go('zwei', to, ssh.environment);
    expect(read('index.html')).toContain('zwei');
    expect(statSync(www('_assets/x.css')).ino).toBe(first);
    await go('drei', to, ssh.environment);
    expect(releases()).toHaveLength(2);
  });

  test('foreign files stay, own ones that the site lost go', async () => {
    const to = `folder:${path.join(dir, 'www')}`;
    await go('eins', to, {}, { 'alt/index.html': 'alt' });
    mkdirSync(www('.well-known/acme-challenge'), { recursive: true });
    writeFileSync(www('.well-known/acme-challenge/ü ab'), 'probe');
    await go('zwei', to);
    expect(read('.well-known/acme-challenge/ü ab')).toBe('probe');
    expect(existsSync(www('alt/index.html'))).toBe(false);
  });

  test('a site that the address does not serve is taken back; stand.json stays that of the old one', async () => {
    const to = `folder:${path.join(dir, 'www')}`;
    const { site } = await go('eins', to);
    const elsewhere = await serve(writeSite(path.join(dir, 'elsewhere'), 'fremd'), 0);
    const next = writeSite(path.join(dir, 'next'), 'zwei');
    const failing = deploy(optionsFor(next, to, elsewhere.address), around());
    await expect(failing).rejects.toThrow(
      /anderer Inhalt als gebaut[\s\S]*Die bisherige Website steht unverändert/,
    );
    elsewhere.server.close();
    expect(read('index.html')).toContain('eins');
    expect(stand()?.digest).toBe(await siteDigest(site));
    expect(releases()).toHaveLength(1);
  });

  test('a server that cannot be reached is tried three times, then told', async () => {
    const world = around({ SSH_PORT: '1' });
    const site = writeSite(path.join(dir, 'site'), 'eins');
    const failing = deploy(optionsFor(site, `rsync:nobody@127.0.0.1:${dir}/www`, url), world);
    await expect(failing).rejects.toThrow('Die Verbindung zum Server ist abgebrochen');
    expect(world.told.filter((line) => line.includes('neuer Versuch'))).toHaveLength(2);
  });

  test('what stands at the place of the link and is not ours is left alone', async () => {
    mkdirSync(path.join(dir, 'www'));
    writeFileSync(www('mine.html'), 'mine');
    await expect(go('eins', `folder:${path.join(dir, 'www')}`)).rejects.toThrow('nicht angelegt');
    expect(readdirSync(path.join(dir, 'www'))).toEqual(['mine.html']);
    expect(releases()).toEqual([]);
  });

  test('a deploy that is cancelled leaves the old site and no rest', async () => {
    const to = `folder:${path.join(dir, 'www')}`;
    await go('eins', to);
    const world = around();
    const tell = (line: string) => {
      if (line.includes('zu löschen')) world.cancellation.cancel();
    };
    const site = writeSite(path.join(dir, 'next'), 'zwei');
    const failing = deploy(optionsFor(site, to, url), { ...world, tell });
    await expect(failing).rejects.toThrow(/abgebrochen[\s\S]*nichts verändert/);
    expect(read('index.html')).toContain('eins');
    expect(readdirSync(path.join(dir, 'www.releases')).filter((name) => name !== 'previous')).toHaveLength(1);
  });

  test('two at once queue; the site is that of one of them, whole', async () => {
    const to = `folder:${path.join(dir, 'www')}`;
    await go('null', to);
    const [one, two] = await Promise.allSettled([go('eins', to), go('zwei', to)]);
    expect([one.status, two.status]).toEqual(['fulfilled', 'fulfilled']);
    const words = ['index.html', 'sitzungen/erste/index.html', 'suche/liste.json'].map(
      (name) => /eins|zwei/.exec(read(name))?.[0],
    );
    expect(new Set(words).size).toBe(1);
  });

  test('the lock of a publish that died is recognised by its age and removed', async () => {
    mkdirSync(path.join(dir, 'www.releases/lock'), { recursive: true });
    writeFileSync(path.join(dir, 'www.releases/lock/mark'), 'dead 3');
    const { told } = await go('eins', `folder:${path.join(dir, 'www')}`);
    expect(told).toContain('Die Sperre einer abgebrochenen Veröffentlichung wird entfernt.');
    expect(read('index.html')).toContain('eins');
  });

  test('a full disk is told; the old site stands, the half release is gone', async ({ skip }) => {
    const disk = path.join(dir, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0;
    if (!mounted) skip('no right to mount a small disk');
    const small = await serve(path.join(disk, 'www'), 0);
    try {
      const put = (site: string) => deploy(optionsFor(site, `folder:${disk}/www`, small.address), around());
      await put(writeSite(path.join(dir, 'one'), 'eins'));
      const large = writeSite(path.join(dir, 'two'), 'zwei', { 'groß.pdf': 'x'.repeat(3_000_000) });
      await expect(put(large)).rejects.toThrow(
        /kein Speicherplatz mehr frei[\s\S]*Die bisherige Website steht unverändert/,
      );
      expect(readFileSync(path.join(disk, 'www/index.html'), 'utf8')).toContain('eins');
      const left = readdirSync(path.join(disk, 'www.releases'));
      expect(left.filter((name) => /^\d{8}T|^lock/.test(name))).toHaveLength(1);
    } finally {
      small.server.closeAllConnections();
      small.server.close();
      spawnSync('umount', ['-l', disk]);
    }
  });
});
