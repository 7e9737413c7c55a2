import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownPort } from '../own-port.ts';
import { eximConfiguration } from './exim-configuration.ts';

const EXIM = '/usr/sbin/exim4';

/** Why Debian's mail server cannot be tried here; undefined where it can. It gives up its rights, which root alone may. */
export const noExim: string | undefined = !existsSync(EXIM)
  ? 'exim4-daemon-light is not installed'
  : process.getuid?.() === 0
    ? undefined
    : 'exim4 is started by root alone';

/**
 * Debian's mail server on loopback, with an own configuration, spool and Maildirs. By the first letters of a receiver it refuses
 * (`550`), lets in at the second try (`grey`), waits a second (`slow`), answers three seconds after the end of the data (`late`)
 * or takes the mail over and sends it back (`bounce`); all others are delivered.
 */
export interface Exim {
  readonly smtp: string;
  /** Message-IDs, without their brackets, of what was delivered to receivers. */
  delivered(): Promise<readonly string[]>;
  /** What was delivered to receivers, as it lies there. */
  mails(): Promise<readonly string[]>;
  /** Maildir of what came back to `zurueck@…` and `zurueck+…@…`. */
  readonly returned: string;
  /** Ends it in the middle of all that it does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws Error where it does not answer within 10 s */
export async function startExim(): Promise<Exim> {
  const dir = await mkdtemp(path.join(tmpdir(), 'ratsfenster-exim-'));
  await chmod(dir, 0o755);
  for (const name of ['spool', 'log', 'mail']) {
    await mkdir(path.join(dir, name));
    execFileSync('chown', ['Debian-exim:Debian-exim', path.join(dir, name)]);
  }
  const port = await ownPort();
  const configuration = path.join(dir, 'exim.conf');
  await writeFile(configuration, eximConfiguration({ dir, port }));
  // in the foreground, so that it is ours to end; the queue is run each second for what bounces
  const child = spawn(EXIM, ['-C', configuration, '-bdf', '-q1s'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const told: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => told.push(chunk.toString()));
  const stop = async () => {
    await ended(child, 'SIGTERM');
    await rm(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    await answers(port, child);
  } catch (error) {
    await stop();
    throw new Error(`exim4 does not answer: ${told.join('')}`, { cause: error });
  }
  const mails = async () => {
    const folder = path.join(dir, 'mail', 'all', 'new');
    const names = await readdir(folder).catch(() => []);
    return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  };
  return {
    smtp: `smtp://127.0.0.1:${port}`,
    mails,
    delivered: async () =>
      (await mails()).map((mail) => /^Message-ID: <([^>]+)>/m.exec(mail)?.[1] ?? '').sort(),
    returned: path.join(dir, 'mail', 'returned'),
    kill: () => ended(child, 'SIGKILL'),
    stop,
  };
}

async function answers(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const isThere = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        resolve(true);
        socket.destroy();
      }).on('error', () => resolve(false));
    });
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nobody listens');
}

/** It and those that it started for single connections and mails. */
async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, signal);
  await exit;
}
