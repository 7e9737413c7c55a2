import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { loadedAtStart } from '../../members/loaded-at-start.ts';
import { startBundle } from './members-process.ts';
import type { BenchPart, Stage } from './part.ts';
import { spreadOf } from './rows.ts';

/** Starts in all. */
const STARTS = 9;
/** Milliseconds after which it rests. */
const REST = 5000;

/** Milliseconds until the first answer, what is read for it, and memory at rest, also after a thousand requests. */
export async function startPart({ bundle, town }: Stage): Promise<BenchPart> {
  await fetch('http://127.0.0.1:1').catch(() => undefined);
  const [times, cpu]: [number[], number[]] = [[], []];
  for (let n = 0; n < STARTS; n += 1) {
    const running = await startBundle(bundle);
    times.push(running.start);
    cpu.push(running.cpu() * 1000);
    await running.stop();
  }
  const running = await startBundle(bundle);
  await sleep(REST);
  const idle = running.memory();
  await thousandRequests(running.origin, town);
  await sleep(REST);
  const used = running.memory();
  await running.stop();
  const files = loadedAtStart(path.join(bundle.folder, 'members.mjs'));
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  const start = spreadOf(times);
  return {
    title: 'start and rest',
    notes: [
      `start until it answers: ${start.median.toFixed(0)} ms (${start.least.toFixed(0)} to ${start.most.toFixed(0)}), ${spreadOf(cpu).median.toFixed(0)} ms of CPU`,
      `read at the start: ${(bytes / 1000).toFixed(1)} kB in ${files.size} files`,
      `memory: ${idle.now.toFixed(0)} MB after five seconds (${idle.own.toFixed(0)} MB its own, the rest pages of Node's file); ${used.now.toFixed(0)} MB (${used.own.toFixed(0)} MB) five seconds after 1000 requests one after another, ${used.peak.toFixed(0)} MB at their peak`,
    ],
    targets: [
      { name: 'start', value: start.median, unit: 'ms', most: 300 },
      { name: 'code read at the start', value: bytes / 1000, unit: 'kB', most: 150 },
      { name: 'memory at rest', value: idle.now, unit: 'MB', most: 80 },
      // the file of Node itself, whose pages stay where they were used, is some 60 MB more
      { name: 'its own memory at rest after 1000 requests', value: used.own, unit: 'MB', most: 80 },
    ],
  };
}

/** Documents and pages in turn, as a member asks for them. */
async function thousandRequests(origin: string, town: Stage['town']): Promise<void> {
  const [cookie = ''] = await town.login();
  const paths = [town.documents.small.path, '/', '/neues/', '/suche/?q=Mensa'];
  for (let n = 0; n < 1000; n += 1) {
    const address = `${origin}${paths[n % paths.length]}`;
    const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status >= 400) throw new Error(`${address} answers ${answer.status}.`);
  }
}
