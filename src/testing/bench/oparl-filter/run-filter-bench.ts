import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { MEETINGS } from '../../filter-site.ts';
import { missingServer, NGINX, startNginx } from '../../web-servers.ts';
import { cpuBelow } from '../desk/cpu-below.ts';
import { measure } from '../measure.ts';
import { filterCases, staticPages } from './cases.ts';
import { cpuSeconds, memoryOf, startFunction } from './function-process.ts';
import type { LoadResult } from './load.ts';
import { writeSyntheticList } from './synthetic-list.ts';

interface Row extends LoadResult {
  readonly name: string;
  /** Milliseconds of CPU of the server for each request. */
  readonly cpu: number;
}

const LOAD = path.join(import.meta.dirname, 'load.ts');

/**
 * Runs `npm run bench -- oparl-filter [--objects 100000] [--connections 8] [--seconds 5] [--json]`: the function over an
 * invented list, asked in a closed loop from another process, and nginx for pages of the same list as files.
 */
export async function runFilterBench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      objects: { type: 'string', default: '100000' },
      connections: { type: 'string', default: '8' },
      seconds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  });
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  chmodSync(dir, 0o755);
  try {
    const count = Number(values.objects);
    const site = path.join(dir, 'site');
    writeSyntheticList(site, count);
    const load = [values.connections, values.seconds];
    const found = await benchFunction(site, count, load);
    const files = await benchNginx(dir, site, count, load);
    const result = { objects: count, ...found, rows: [...found.rows, ...files] };
    process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : table(result));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function benchFunction(site: string, count: number, load: readonly string[]) {
  const running = await startFunction(site);
  const cpu = () => cpuSeconds(running.pid);
  const [began, spent] = [performance.now(), cpu()];
  await (await fetch(`${running.address}${MEETINGS}?modified_since=2000-01-01&limit=1`)).arrayBuffer();
  const first = { wall: (performance.now() - began) / 1000, cpu: cpu() - spent };
  const rows: Row[] = [];
  for (const { name, paths } of filterCases(count))
    rows.push({ name, ...(await loaded(running.address, paths, cpu, load)) });
  const memory = memoryOf(running.pid);
  await running.stop();
  return { first, memory, rows };
}

async function benchNginx(dir: string, site: string, count: number, load: readonly string[]): Promise<Row[]> {
  const missing = missingServer(NGINX, 'nginx-light');
  if (missing !== undefined) {
    process.stderr.write(`nginx is left out: ${missing}\n`);
    return [];
  }
  const include = path.join(dir, 'include.conf');
  writeFileSync(include, 'etag on;');
  const nginx = await startNginx(site, include);
  // the load's own process has ended when this is asked
  const result = await loaded(nginx.address, staticPages(count), () => cpuBelow(process.pid), load);
  await nginx.stop();
  return [{ name: 'nginx: a page as a file', ...result }];
}

async function loaded(
  origin: string,
  paths: readonly string[],
  cpu: () => number,
  load: readonly string[],
): Promise<Omit<Row, 'name'>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-load-'));
  const file = path.join(folder, 'paths.json');
  writeFileSync(file, JSON.stringify(paths));
  const before = cpu();
  const { output } = await measure([process.execPath, LOAD, origin, file, ...load]);
  const result = JSON.parse(output) as LoadResult;
  rmSync(folder, { recursive: true });
  return { ...result, cpu: ((cpu() - before) * 1000) / result.requests };
}

function table({
  objects,
  first,
  memory,
  rows,
}: {
  readonly objects: number;
  readonly first: { readonly wall: number; readonly cpu: number };
  readonly memory: { readonly peak: number; readonly now: number };
  readonly rows: readonly Row[];
}): string {
  const file = rows.find(({ name }) => name.startsWith('nginx'));
  const lines = rows.map((row) =>
    [
      row.name.padEnd(28),
      (row.requests / row.seconds).toFixed(0).padStart(8),
      row.p50.toFixed(2).padStart(8),
      row.p99.toFixed(2).padStart(8),
      row.cpu.toFixed(3).padStart(12),
      (row.bytes / 1024).toFixed(0).padStart(8),
      file ? (row.requests / row.seconds / (file.requests / file.seconds)).toFixed(2).padStart(7) : '',
      String(row.failed).padStart(7),
    ].join(' '),
  );
  const head = 'requests                       per s   p50 ms   p99 ms  CPU ms/each       KB  ratio  failed';
  const start = `${objects} objects; first answer after ${first.wall.toFixed(2)} s (${first.cpu.toFixed(2)} s of CPU); memory ${memory.now.toFixed(0)} MB, at the peak ${memory.peak.toFixed(0)} MB`;
  return `${[start, head, ...lines].join('\n')}\n`;
}
