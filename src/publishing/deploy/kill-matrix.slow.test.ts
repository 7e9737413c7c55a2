import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSite } from '../../testing/deploy.ts';
import { type SshServer, sshMissing, startSshServer } from '../../testing/ssh-server.ts';
import { serve } from '../serve.ts';
import { siteDigest } from './site-files.ts';

const reason = sshMissing(['ssh', 'rsync']);
const MOMENTS = 12;

let dir: string;
let server: Server;
let url: string;
let ssh: SshServer;

describe.skipIf(reason !== undefined)(`SIGKILL during a deploy (${reason ?? 'rsync and sshd'})`, () => {
  beforeEach(async () => {
    dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-kill-'));
    mkdirSync(path.join(dir, 'ssh'));
    ({ server, address: url } = await serve(path.join(dir, 'www'), 0));
    ssh = await startSshServer(path.join(dir, 'ssh'));
  });
  afterEach(() => {
    ssh.stop();
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true });
  });

  /** Runs the command; where `killAfter` is given, its whole process group gets SIGKILL then. Gives its exit code. */
  function run(site: string, killAfter?: number): Promise<number | null> {
    const to = `rsync:${ssh.login}:${dir}/www`;
    const args = ['scripts/deploy.ts', '--site', site, '--to', to, '--url', url, '--stale-after', '2'];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...ssh.environment },
      detached: true,
      stdio: 'ignore',
    });
    const timer =
      killAfter === undefined
        ? undefined
        : setTimeout(() => void process.kill(-(child.pid as number), 'SIGKILL'), killAfter);
    return new Promise((resolve) => {
      child.once('close', (code) => {
        clearTimeout(timer);
        resolve(code);
      });
    });
  }

  /** Digest of the release that is shown now: what the host was told before the kill it may still do while we look. */
  const shown = () => siteDigest(realpathSync(path.join(dir, 'www')));

  test(`${MOMENTS} moments: always the old site or the new one, whole; the next run succeeds`, async () => {
    const pages = (word: string) =>
      Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [
          `seite/${index}/index.html`,
          `${word} ${'x'.repeat(9000)}`,
        ]),
      );
    const site = (word: string) => writeSite(path.join(dir, word), word, pages(word));
    const [old, fresh] = [site('alt'), site('neu')];
    const [oldDigest, freshDigest] = [await siteDigest(old), await siteDigest(fresh)];
    expect(await run(old)).toBe(0);
    // The first run brings every file and takes longer; what is killed below is one that changes a site.
    const started = performance.now();
    expect(await run(fresh)).toBe(0);
    const whole = performance.now() - started;
    expect(await run(old)).toBe(0);
    const log: string[] = [];
    let killed = 0;
    // A run that was quicker than its kill counts for nothing; then the same moment is tried a little earlier.
    for (let runs = 1; killed < MOMENTS && runs <= 2 * MOMENTS; runs += 1) {
      const moment = (whole * (killed + 0.7)) / MOMENTS / (1 + (runs - killed) / 20);
      killed += (await run(fresh, moment)) === null ? 1 : 0;
      const digest = await shown();
      expect([oldDigest, freshDigest], `killed after ${Math.round(moment)} ms`).toContain(digest);
      expect(await run(old), `the run after a kill after ${Math.round(moment)} ms`).toBe(0);
      expect(await shown()).toBe(oldDigest);
      log.push(`${Math.round(moment)} ms of ${Math.round(whole)}: ${digest === oldDigest ? 'old' : 'new'}`);
    }
    expect(killed, log.join('\n')).toBe(MOMENTS);
    if (process.env['KILL_LOG']) writeFileSync(process.env['KILL_LOG'], log.join('\n'));
  }, 900_000);
});
