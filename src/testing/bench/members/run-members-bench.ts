import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { bundleMembers } from '../../../functions/members/bundle/bundle-members.ts';
import { openStore } from '../../../store/open-store.ts';
import { freePort } from '../../ssh-server.ts';
import { missingServer, NGINX, startNginx } from '../../web-servers.ts';
import { measure } from '../measure.ts';
import { memoryOf } from '../oparl-filter/function-process.ts';
import type { MembersAim, MembersLoad } from './load.ts';
import { type MembersBundle, startBundle } from './members-process.ts';
import { readableDocument, type SampleTown, writeTown } from './sample-town.ts';

const LOAD = path.join(import.meta.dirname, 'load.ts');

interface Row extends MembersLoad {
  readonly name: string;
  /** Name of the row by whose rate this one's is divided. */
  readonly against?: string;
}

interface Plan {
  readonly connections: number;
  readonly seconds: number;
  readonly large: number;
  readonly downloads: number;
}

/**
 * Runs `npm run bench -- members [--connections 16] [--seconds 4] [--downloads 200] [--large 50] [--json]`: the bundle of the
 * members' function over the sample council in a folder, asked in a closed loop from another process, and nginx for the same
 * files in the same run.
 */
export async function runMembersBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      connections: { type: 'string', default: '16' },
      seconds: { type: 'string', default: '4' },
      downloads: { type: 'string', default: '200' },
      large: { type: 'string', default: '50' },
      json: { type: 'boolean', default: false },
    },
  });
  const plan: Plan = {
    connections: Number(values.connections),
    seconds: Number(values.seconds),
    large: Number(values.large) * 1_000_000,
    downloads: Number(values.downloads),
  };
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  chmodSync(dir, 0o755);
  try {
    const result = await bench(dir, plan);
    process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : table(result));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function bench(dir: string, plan: Plan) {
  const [folder, store] = [path.join(dir, 'bundle'), path.join(dir, 'store')];
  mkdirSync(store);
  const port = await freePort();
  const environment = {
    MEMBERS_ORIGIN: `http://127.0.0.1:${port}`,
    MEMBERS_PORT: String(port),
    MEMBERS_KEYS: `${crypto.randomUUID()}${crypto.randomUUID()}`,
    MEMBERS_STORE: store,
    MEMBERS_SMTP: 'smtp://127.0.0.1:1',
    MEMBERS_MAIL_FROM: 'ratsbuero@stadt.example',
  };
  await bundleMembers(folder);
  const town = await writeTown(environment, plan.large);
  const bundle: MembersBundle = { folder, store, environment };
  const puts = await putTimes(path.join(dir, 'puts'));
  const starts = await startTimes(bundle);
  const { rows, memory, sha256 } = await loads(bundle, town, plan);
  const files = await nginxLoads(store, [sha256, town.large], plan);
  return { bundle: sizes(folder), puts, starts, memory, rows: [...rows, ...files] };
}

/** Milliseconds of a record's put into a folder: one after another, and sixteen at once. */
async function putTimes(
  folder: string,
): Promise<{ readonly p50: number; readonly p99: number; readonly atOnce: number }> {
  mkdirSync(folder);
  const { slots } = openStore({ folder });
  const body = 'x'.repeat(300);
  const times: number[] = [];
  for (let n = 0; n < 1000; n += 1) {
    const began = performance.now();
    await slots.put(`audit/p-${n % 20}/2027-03-08/${n}.jsonl`, body);
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const began = performance.now();
  const writer = async (_: unknown, who: number) => {
    for (let n = 0; n < 100; n += 1) await slots.put(`audit/p-${who}/2027-03-09/${n}.jsonl`, body);
  };
  await Promise.all(Array.from({ length: 16 }, writer));
  return { p50: times[500] ?? 0, p99: times[990] ?? 0, atOnce: 1600 / ((performance.now() - began) / 1000) };
}

/** Milliseconds until it answers, and idle memory, five times. */
async function startTimes(
  bundle: MembersBundle,
): Promise<{ readonly times: number[]; readonly idle: number }> {
  const times: number[] = [];
  let idle = 0;
  for (let n = 0; n < 5; n += 1) {
    const running = await startBundle(bundle);
    times.push(running.start);
    await sleep(1000);
    idle = Math.max(idle, memoryOf(running.pid).now);
    await running.stop();
  }
  return { times: times.sort((a, b) => a - b), idle };
}

async function loads(bundle: MembersBundle, town: SampleTown, plan: Plan) {
  const origin = bundle.environment['MEMBERS_ORIGIN'] ?? '';
  const running = await startBundle(bundle);
  const idle = memoryOf(running.pid).now;
  try {
    const { path: document, sha256 } = await readableDocument(origin, bundle.environment, town.cookie);
    const ask = (name: string, aim: Partial<MembersAim>, against?: string) =>
      loaded(
        name,
        { origin, cookie: town.cookie, ...plan, path: document, status: 200, follow: false, ...aim },
        against,
      );
    await ask('warm', { status: 302, seconds: 1 });
    const rows = [
      await ask('health', { path: '/health' }),
      await ask('session, check, audit, redirect', { status: 302 }, 'health'),
      await ask('the same and the document', { follow: true }, 'nginx: the document'),
    ];
    const busy = memoryOf(running.pid);
    const all = { path: await town.largeAddress(), connections: plan.downloads, seconds: 0 };
    rows.push(await ask('large downloads at once', all, 'nginx: large downloads at once'));
    const memory = { idle, busy: busy.peak, downloads: memoryOf(running.pid).peak };
    return { rows, memory, sha256 };
  } finally {
    await running.stop();
  }
}

async function nginxLoads(
  store: string,
  [small = '', large = '']: readonly string[],
  plan: Plan,
): Promise<Row[]> {
  const missing = missingServer(NGINX, 'nginx-light');
  if (missing !== undefined) {
    process.stderr.write(`nginx is left out: ${missing}\n`);
    return [];
  }
  const include = path.join(store, '..', 'include.conf');
  writeFileSync(include, 'sendfile on;');
  const nginx = await startNginx(path.join(store, 'blobs'), include);
  const at = (sha256: string) => `/${sha256.slice(0, 2)}/${sha256}`;
  const aim = { origin: nginx.address, cookie: '', ...plan, status: 200, follow: false };
  const rows = [
    await loaded('nginx: the document', { ...aim, path: at(small) }),
    await loaded('nginx: large downloads at once', {
      ...aim,
      path: at(large),
      connections: plan.downloads,
      seconds: 0,
    }),
  ];
  await nginx.stop();
  return rows;
}

async function loaded(name: string, aim: MembersAim, against?: string): Promise<Row> {
  const { output } = await measure([process.execPath, LOAD, JSON.stringify(aim)]);
  return { name, ...(JSON.parse(output) as MembersLoad), ...(against !== undefined && { against }) };
}

/** Bytes of each file of code in the bundle. */
const sizes = (folder: string): readonly (readonly [string, number])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => [name, statSync(path.join(folder, name)).size] as const);

function table({ bundle, puts, starts, memory, rows }: Awaited<ReturnType<typeof bench>>): string {
  const rate = ({ requests, seconds }: Row) => requests / seconds;
  const lines = rows.map((row) => {
    const other = rows.find(({ name }) => name === row.against);
    return [
      row.name.padEnd(34),
      rate(row).toFixed(0).padStart(8),
      row.p50.toFixed(2).padStart(9),
      row.p99.toFixed(2).padStart(9),
      (row.megabytes / row.seconds).toFixed(0).padStart(7),
      other ? (rate(row) / rate(other)).toFixed(2).padStart(7) : ''.padStart(7),
      String(row.failed).padStart(7),
    ].join(' ');
  });
  return `${[
    `bundle: ${bundle.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(0)} kB`).join(', ')}`,
    `start until it answers: ${starts.times.map((time) => time.toFixed(0)).join(', ')} ms; idle ${starts.idle.toFixed(0)} MB`,
    `put into a folder: p50 ${puts.p50.toFixed(2)} ms, p99 ${puts.p99.toFixed(2)} ms; 16 at once ${puts.atOnce.toFixed(0)} per s`,
    `memory: ${memory.idle.toFixed(0)} MB at first, at the peak ${memory.busy.toFixed(0)} MB after the small requests, ${memory.downloads.toFixed(0)} MB after the large downloads`,
    'requests                              per s    p50 ms    p99 ms    MB/s   ratio  failed',
    ...lines,
  ].join('\n')}\n`;
}
