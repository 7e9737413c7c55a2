import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
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
import { acquireLock } from './lock.ts';
import { manifestText } from './manifest.ts';
import { openTarget } from './open-target.ts';
import type { DeployOptions } from './options.ts';
import { siteDigest } from './site-files.ts';
import { parseStand } from './stand.ts';
import { type TargetAddress, targetAddress } from './target-address.ts';

const reason = sshMissing(['ssh', 'lftp']);
let dir: string;
let server: Server;
let url: string;
let ssh: SshServer;

const www = (name: string) => path.join(dir, 'www', name);
const read = (name: string) => readFileSync(www(name), 'utf8');

async function go(word: string, more = {}, options: Partial<DeployOptions> = {}) {
  const site = writeSite(mkdtempSync(path.join(dir, 'site-')), word, more);
  const world = around(ssh.environment);
  await deploy({ ...optionsFor(site, `sftp:${ssh.login}${dir}/www`, url), ...options }, world);
  return { site, told: world.told.join('\n') };
}

describe.skipIf(reason !== undefined)(`web space by SFTP (${reason ?? 'lftp and sshd'})`, () => {
  beforeEach(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-sftp-'));
    mkdirSync(path.join(dir, 'ssh'));
    mkdirSync(path.join(dir, 'www'));
    ({ server, address: url } = await serve(path.join(dir, 'www'), 0));
    ssh = await startSshServer(path.join(dir, 'ssh'));
  });
  afterEach(() => {
    ssh.stop();
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true });
  });

  test('first, unchanged, changed: own files that are gone go, foreign ones stay', async () => {
    writeFileSync(www('fremd.txt'), 'fremd');
    await go('eins', { 'alt/tief/index.html': 'alt' });
    expect((await go('eins', { 'alt/tief/index.html': 'alt' })).told).toContain('nur stand.json ist neu');
    const { site } = await go('zwei');
    expect(parseStand(read('stand.json'))?.digest).toBe(await siteDigest(site));
    expect(read('sitzungen/erste/a1/ladung-ä b.pdf')).toBe('%PDF zwei');
    expect(existsSync(www('alt'))).toBe(false);
    expect(read('fremd.txt')).toBe('fremd');
    expect(readdirSync(path.join(dir, 'www')).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 180_000);

  test('after an upload that broke off, the next run uploads everything', async () => {
    await go('eins');
    writeFileSync(www('stand-files.json'), manifestText({ digest: '', files: { 'rest/index.html': 'x' } }));
    mkdirSync(www('rest'));
    writeFileSync(www('rest/index.html'), 'rest');
    writeFileSync(www('index.html'), 'halb');
    await go('eins');
    expect(read('index.html')).toBe('<p>eins</p>');
    expect(existsSync(www('rest'))).toBe(false);
  }, 180_000);

  test('the second of two at once waits, says so, and its site stands whole at the end', async () => {
    await go('null');
    const patient = { staleAfter: 30_000 };
    const both = await Promise.all([go('eins', {}, patient), go('zwei', {}, patient)]);
    const waited = both.filter(({ told }) => told.includes('Eine andere Veröffentlichung läuft gerade'));
    expect(waited).toHaveLength(1);
    const word = waited[0] === both[0] ? 'eins' : 'zwei';
    const pages = ['index.html', 'sitzungen/erste/index.html', 'sitzungen/erste/a1/ladung-ä b.pdf'];
    expect(pages.map((name) => /null|eins|zwei/.exec(read(name))?.[0])).toEqual(pages.map(() => word));
    expect(parseStand(read('stand.json'))?.digest).toBe(await siteDigest(waited[0]?.site ?? ''));
    expect(readdirSync(path.join(dir, 'www')).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 180_000);

  test('who waits too long gives up and says what to do; who lost the lock stops', async () => {
    const world = around(ssh.environment);
    const address = targetAddress(`sftp:${ssh.login}${dir}/www`) as Exclude<
      TargetAddress,
      { kind: 'artefact' }
    >;
    const { lock } = openTarget(address, 'unused', world);
    const long = { staleAfter: 600_000, giveUpAfter: 60_000, lookEvery: 10 };
    const first = await acquireLock(lock, 'eins', long, world);
    await first.check();
    await expect(acquireLock(lock, 'zwei', { ...long, giveUpAfter: 0 }, world)).rejects.toThrow(
      'Eine andere Veröffentlichung läuft noch. Bitte warten, bis sie fertig ist, und dann wiederholen.',
    );
    const second = await acquireLock(lock, 'drei', { ...long, staleAfter: 0 }, world);
    await expect(first.check()).rejects.toThrow('Eine andere Veröffentlichung hat inzwischen übernommen');
    await first.release();
    await second.check();
    await second.release();
    expect(existsSync(www('.stand-lock'))).toBe(false);
  }, 180_000);
});
