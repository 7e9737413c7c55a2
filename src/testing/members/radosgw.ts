import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import type { S3Place } from '../../store/s3/sign.ts';
import { ownPort } from '../own-port.ts';
import { cephConfiguration } from './ceph-configuration.ts';

const PROGRAMS = ['radosgw', 'radosgw-admin', 'ceph', 'ceph-mon', 'ceph-osd', 'ceph-authtool', 'monmaptool'];
const KEYS = { accessKeyId: 'rat', secretAccessKey: 'rat-schluessel-nur-im-test' } as const;

/** Why tests with Ceph are skipped, or undefined where it is installed. */
export function radosgwMissing(): string | undefined {
  const lacking = PROGRAMS.filter((name) => !existsSync(`/usr/bin/${name}`));
  if (lacking.length === 0) return undefined;
  return `no ${lacking.join(', ')}: apt-get install --no-install-recommends radosgw ceph-mon ceph-osd ceph-common`;
}

/** Ceph with one monitor, one store in memory and its S3 gateway, on free ports of loopback. */
export interface Radosgw {
  /** Makes a bucket; `locked` with object lock and thus versions. */
  bucket(name: string, locked?: boolean): Promise<S3Place>;
  stop(): Promise<void>;
}

/** Starts it with all its files in a temporary folder; takes 15 to 30 seconds. */
export async function startRadosgw(): Promise<Radosgw> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-ceph-'));
  const running: ChildProcess[] = [];
  const stop = async () => {
    await Promise.all(running.toReversed().map(ended));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await start(folder, running);
    const endpoint = `http://127.0.0.1:${port}`;
    return { stop, bucket: (name, locked = false) => makeBucket(endpoint, name, locked) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts monitor, store and gateway one after another; gives the gateway's port. */
async function start(folder: string, running: ChildProcess[]): Promise<number> {
  const [v2, v1, port] = [await ownPort(), await ownPort(), await ownPort()];
  const mon = `[v2:127.0.0.1:${v2},v1:127.0.0.1:${v1}]`;
  const fsid = randomUUID();
  for (const name of ['mon', 'osd', 'run']) mkdirSync(path.join(folder, name));
  const file = (name: string) => path.join(folder, name);
  writeFileSync(file('ceph.conf'), cephConfiguration({ folder, fsid, mon, port }));
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', timeout: 60_000 });
  const conf = ['-c', file('ceph.conf')];
  const daemon = (program: string, ...args: string[]) =>
    running.push(spawn(program, [...conf, ...args, '-f'], { stdio: 'ignore' }));

  makeKeyring(run, file('keyring'));
  run('monmaptool', '--create', '--addv', 'a', mon, '--fsid', fsid, file('monmap'));
  run('ceph-mon', ...conf, '-i', 'a', '--mkfs', '--monmap', file('monmap'), '--keyring', file('keyring'));
  daemon('ceph-mon', '-i', 'a');
  run('ceph', ...conf, 'auth', 'import', '-i', file('keyring'));

  const id = randomUUID();
  const secret = /key = (\S+)/.exec(readFileSync(file('keyring'), 'utf8').split('[osd.0]')[1] ?? '')?.[1];
  writeFileSync(file('osd.json'), JSON.stringify({ cephx_secret: secret }));
  run('ceph', ...conf, 'auth', 'rm', 'osd.0');
  run('ceph', ...conf, 'osd', 'new', id, '-i', file('osd.json'));
  run('ceph', ...conf, 'auth', 'caps', 'osd.0', 'mon', 'allow profile osd', 'osd', 'allow *');
  run('ceph-osd', ...conf, '-i', '0', '--mkfs', '--osd-uuid', id);
  daemon('ceph-osd', '-i', '0');

  daemon('radosgw', '-n', 'client.rgw');
  await answering(port);
  run(
    'radosgw-admin',
    ...conf,
    '-n',
    'client.rgw',
    'user',
    'create',
    '--uid=rat',
    '--display-name=rat',
    `--access-key=${KEYS.accessKeyId}`,
    `--secret-key=${KEYS.secretAccessKey}`,
  );
  return port;
}

function makeKeyring(run: (program: string, ...args: string[]) => string, keyring: string): void {
  const caps = {
    'mon.': ['mon', 'allow *'],
    'client.admin': ['mon', 'allow *', 'osd', 'allow *', 'mgr', 'allow *'],
    'client.rgw': ['mon', 'allow rw', 'osd', 'allow rwx'],
    'osd.0': ['mon', 'allow profile osd', 'osd', 'allow *'],
  };
  const created = existsSync(keyring) ? [] : ['-C'];
  for (const [index, [name, list]] of Object.entries(caps).entries()) {
    const pairs = list.flatMap((word, at) => (at % 2 === 0 ? ['--cap', word, list[at + 1] ?? ''] : []));
    run('ceph-authtool', ...(index === 0 ? created : []), keyring, '--gen-key', '-n', name, ...pairs);
  }
}

async function answering(port: number): Promise<void> {
  const end = Date.now() + 120_000;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return;
    if (Date.now() > end) throw new Error('radosgw does not answer');
    await sleep(250);
  }
}

async function makeBucket(endpoint: string, bucket: string, locked: boolean): Promise<S3Place> {
  const place = { endpoint, bucket, prefix: 'stadt/', region: 'us-east-1', ...KEYS };
  const headers: Record<string, string> = locked ? { 'x-amz-bucket-object-lock-enabled': 'true' } : {};
  const aws = new AwsClient({ ...KEYS, region: place.region, service: 's3' });
  const answer = await aws.fetch(`${endpoint}/${bucket}`, { method: 'PUT', headers });
  if (!answer.ok) throw new Error(`no bucket: ${answer.status} ${await answer.text()}`);
  return place;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await end;
  clearTimeout(late);
}
