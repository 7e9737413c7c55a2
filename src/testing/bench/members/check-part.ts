import { openStore } from '../../../store/open-store.ts';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startBundle } from './members-process.ts';
import type { BenchPart, Stage } from './part.ts';
import { loaded, medianRows, type Row, spreadOf } from './rows.ts';

const HEALTH = 'bare health route';
const ONE = 'session, check, audit, redirect';
const MANY = 'the same, many members';

/** Session, check and signed redirect of one document against the bare health route, and a put of the store beneath. */
export async function checkPart(stage: Stage): Promise<BenchPart> {
  const { connections } = stage.plan;
  const puts = await putTimes(path.join(stage.dir, 'puts'));
  const { rounds, people } = await roundsOf(stage);
  const rows = medianRows(rounds);
  const of = (wanted: string) => rows.find(({ name }) => name === wanted);
  const byCpu = (of(HEALTH)?.cpu ?? Number.NaN) / (of(ONE)?.cpu ?? Number.NaN);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  return {
    title: `session + check + signed redirect, ${connections} connections of one member, or of ${people}`,
    rows,
    notes: [
      `a put into the folder: p50 ${puts.median.toFixed(2)} ms, at most ${puts.most.toFixed(1)} ms`,
      `by CPU of the function alone, whatever else the machine does: ${byCpu.toFixed(2)} of the health route`,
    ],
    targets: [
      { name: 'redirect against health', value: of(ONE)?.ratio?.median ?? Number.NaN, unit: '', least: 0.4 },
      { name: 'failed answers', value: failed, unit: '', most: 0 },
    ],
  };
}

async function roundsOf({ bundle, town, plan }: Stage) {
  const running = await startBundle(bundle);
  const { origin, cpu } = running;
  const rounds: Row[][] = [];
  try {
    // the first round warms up
    for (let run = 0; run <= plan.runs; run += 1) {
      const cookies = await readers(origin, town, plan.connections);
      const aim = { ...plan, origin, cookies, path: town.documents.small.path, status: 302, follow: false };
      rounds.push([
        await loaded(HEALTH, { ...aim, path: '/health', status: 200 }, { cpu }),
        await loaded(ONE, { ...aim, cookies: cookies.slice(0, 1) }, { cpu, against: HEALTH }),
        await loaded(MANY, aim, { cpu, against: HEALTH }),
      ]);
    }
    return { rounds: rounds.slice(1), people: (await readers(origin, town, plan.connections)).length };
  } finally {
    await running.stop();
  }
}

/** Milliseconds of a record's put, one after another. */
async function putTimes(folder: string) {
  mkdirSync(folder);
  const { slots } = openStore({ folder });
  const times: number[] = [];
  for (let n = 0; n < 300; n += 1) {
    const began = performance.now();
    await slots.put(`audit/p-${n % 20}/2027-03-08/${n}.jsonl`, 'x'.repeat(300));
    times.push(performance.now() - began);
  }
  return spreadOf(times);
}

/** Cookies of members who read the document; some of the council's seats are over. */
async function readers(origin: string, town: Stage['town'], most: number): Promise<string[]> {
  const cookies: string[] = [];
  for (const cookie of await town.login(most)) {
    const address = origin + town.documents.small.path;
    const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status === 302) cookies.push(cookie);
  }
  return cookies;
}
