import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type HttpVoting, voteOverHttp } from '../../members/ballot-http.ts';
import type { BenchPart } from '../members/part.ts';

/** All members send the form of a page at once, consent and vote in it, to one process of the function and to four. */
export async function overHttp({
  members,
  runs,
}: {
  readonly members: number;
  readonly runs: number;
}): Promise<BenchPart[]> {
  const parts: BenchPart[] = [];
  for (const processes of [1, 4]) {
    const all: HttpVoting[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await once(processes, members));
    const { ms, votes } = all.toSorted((a, b) => a.ms - b.ms)[Math.floor(runs / 2)] as HttpVoting;
    const waits = votes.map((vote) => vote.ms).toSorted((a, b) => a - b);
    const at = (share: number) => (waits[Math.ceil(waits.length * share) - 1] ?? Number.NaN).toFixed(0);
    parts.push({
      title: `${members} members, ${processes} ${processes === 1 ? 'process' : 'processes'}, over HTTP with the form of the page, over a folder`,
      notes: [`consent and vote in one form: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`],
      targets: [{ name: 'all who send it at once are answered within', value: ms, unit: 'ms', most: 2000 }],
    });
  }
  return parts;
}

async function once(processes: number, members: number): Promise<HttpVoting> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-bench-'));
  try {
    const voting = await voteOverHttp(folder, { processes, members });
    const refused = voting.votes.filter(({ status }) => status !== 303);
    if (refused.length > 0) throw new Error(`${refused.length} votes were not acknowledged`);
    return voting;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
