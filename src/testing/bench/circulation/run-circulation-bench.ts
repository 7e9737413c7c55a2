import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { StorePlace } from '../../../store/place.ts';
import { voteInProcesses, type VotingPlan } from '../../members/ballot-processes.ts';
import { radosgwMissing, startRadosgw } from '../../members/radosgw.ts';
import { overHttp } from './over-http.ts';
import { type BenchPart, isReached } from '../members/part.ts';
import { report } from '../members/report.ts';

const CALM = { rounds: 1, lostEach: 0, killsAt: [] };
/** As the nightly test has it. */
const ROUGH = { processes: 4, rounds: 10, lostEach: 7, killsAt: [50, 150, 250, 350, 450] };

/**
 * Runs `npm run bench -- circulation [--members 60] [--runs 3] [--json]`: all members vote in the same instant, by one process
 * and by four, over a folder and, where Ceph is installed, over its S3 gateway; then each of them twenty times, and ten times
 * while processes are killed and answers lost; then all at once with the form of the page, over HTTP, on a folder. Medians of
 * so many runs; the log of accesses is written as in production. The exit code is 1 where members wait longer than they may.
 */
export async function runCirculationBench(args: readonly string[]): Promise<void> {
  const { members, runs, json } = asked(args);
  const dir = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  const ceph = radosgwMissing() === undefined ? await startRadosgw() : undefined;
  try {
    const places: [string, StorePlace, number][] = [['a folder', { folder: dir }, 2000]];
    if (ceph) places.push(['radosgw', await ceph.bucket('umlauf'), 5000]);
    const found: BenchPart[] = [];
    for (const [name, place, most] of places) {
      const parts = await partsOver({ name, place, most, members, runs });
      found.push(...parts);
      if (!json) process.stdout.write(parts.map(report).join(''));
    }
    const http = await overHttp({ members, runs });
    found.push(...http);
    if (!json) process.stdout.write(http.map(report).join(''));
    if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    else if (!ceph) process.stdout.write(`without radosgw: ${radosgwMissing()}\n`);
    if (!found.every(({ targets = [] }) => targets.every(isReached))) process.exitCode = 1;
  } finally {
    await ceph?.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

function asked(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      members: { type: 'string', default: '60' },
      runs: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  });
  return { members: Number(values.members), runs: Number(values.runs), json: values.json };
}

/** Where and how often is voted, and how many milliseconds all may take who vote at once. */
interface Course {
  readonly name: string;
  readonly place: StorePlace;
  readonly most: number;
  readonly members: number;
  readonly runs: number;
}

async function partsOver({ name, place, most, members, runs }: Course): Promise<BenchPart[]> {
  const parts: BenchPart[] = [];
  for (const processes of [1, 4]) {
    const who = `${members} members, ${processes} ${processes === 1 ? 'process' : 'processes'}, over ${name}`;
    const once = await measured(place, { ...CALM, processes, members }, runs);
    const often = await measured(place, { ...CALM, processes, members, rounds: 20 }, 1);
    parts.push({
      title: who,
      notes: [
        `once each, all at once: ${words(once)}`,
        `twenty times each, one after the other: ${words(often)}`,
      ],
      targets: [{ name: 'all who vote at once are served within', value: once.ms, unit: 'ms', most }],
    });
  }
  const rough = await measured(place, { ...ROUGH, members }, 1);
  const title = `${members} members, 4 processes, five of them killed, one of seven answers lost, over ${name}`;
  parts.push({ title, notes: [`ten times each: ${words(rough)}`], targets: [] });
  return parts;
}

interface Figures {
  readonly ms: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const words = ({ ms, perSecond, p50, p99 }: Figures): string =>
  `${ms.toFixed(0)} ms, ${perSecond.toFixed(0)} votes per second, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;

async function measured(place: StorePlace, plan: VotingPlan, runs: number): Promise<Figures> {
  const found: Figures[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { ms, receipts, texts } = await voteInProcesses(place, plan);
    // a process that was killed asks for its receipts again: what counts is the first
    const first = new Map(receipts.toReversed().map((receipt) => [receipt.word, receipt.ms]));
    const waits = [...first.values()].toSorted((a, b) => a - b);
    const at = (share: number) => waits[Math.ceil(waits.length * share) - 1] ?? Number.NaN;
    // behind the opening each record is a vote
    found.push({ ms, perSecond: ((texts.length - 1) * 1000) / ms, p50: at(0.5), p99: at(0.99) });
  }
  return found.toSorted((a, b) => a.ms - b.ms)[Math.floor(runs / 2)] as Figures;
}
