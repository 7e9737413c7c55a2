import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import { openStore } from '../../store/open-store.ts';
import type { StorePlace } from '../../store/place.ts';
import { ballotOf, membersOf } from '../circulation/ballots.ts';
import { anotherWord, CLERK } from './ballot-service.ts';
import type { Acknowledged, VoterTask } from './ballot-voter.ts';
import { memoryAudit } from './sample-parts.ts';

const VOTER = path.join(import.meta.dirname, 'ballot-voter.ts');
const HOUR = 3_600_000;

/** How a vote in many processes is to go. */
export interface VotingPlan {
  readonly processes: number;
  readonly members: number;
  readonly rounds: number;
  readonly lostEach: number;
  /** A process is killed and started anew each time that so many receipts came, as often as there are numbers. */
  readonly killsAt: readonly number[];
}

/** What came of it. */
export interface Voting {
  readonly ballot: string;
  /** Every receipt, also those that came twice. */
  readonly receipts: readonly Acknowledged[];
  /** Records as they lie in the store afterwards, read by somebody who saw nothing of it. */
  readonly texts: readonly string[];
  readonly kills: number;
  /** From the word to begin until the last receipt. */
  readonly ms: number;
}

type Voter = ChildProcessByStdio<Writable, Readable, null>;

/** Opens a ballot over the store and lets processes vote in it. */
export async function voteInProcesses(place: StorePlace, plan: VotingPlan): Promise<Voting> {
  const ballot = await openedBallot(place, plan.members);
  const people = membersOf(plan.members).map(({ person }) => person);
  const tasks = Array.from({ length: plan.processes }, (_, process): VoterTask => {
    const own = people.filter((__, index) => index % plan.processes === process);
    return { place, ballot, people: own, rounds: plan.rounds, lostEach: plan.lostEach };
  });
  const receipts: Acknowledged[] = [];
  const voters: Voter[] = [];
  let kills = 0;
  const run = async (task: VoterTask, number: number): Promise<void> => {
    const voter = await startVoter(task, (receipt) => {
      receipts.push(receipt);
      const next = plan.killsAt[kills];
      if (next === undefined || receipts.length < next) return;
      voters[kills % plan.processes]?.kill('SIGKILL');
      kills += 1;
    });
    voters[number] = voter.child;
    await waiting.turn();
    voter.child.stdin.write('go\n');
    const isKilled = await voter.ended;
    if (isKilled) await run(task, number);
  };
  const waiting = gate(plan.processes);
  const all = tasks.map(run);
  await waiting.open;
  const from = performance.now();
  await Promise.all(all);
  const ms = performance.now() - from;
  return { ballot, receipts, kills, ms, texts: await recordsOf(place, ballot) };
}

/** Opens once so many wait; who comes later does not wait. */
function gate(size: number) {
  const { promise, resolve } = Promise.withResolvers<void>();
  let here = 0;
  return {
    open: promise,
    turn: () => {
      if ((here += 1) === size) resolve();
      return promise;
    },
  };
}

/** Resolves once it is ready; `ended` says whether it was killed. */
async function startVoter(task: VoterTask, hear: (receipt: Acknowledged) => void) {
  const child: Voter = spawn(process.execPath, [VOTER, JSON.stringify(task)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // a process that is killed takes no word any more
  child.stdin.on('error', () => undefined);
  const lines = createInterface(child.stdout);
  const ready = once(lines, 'line');
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(([[code, signal]]) => {
    if (code !== 0 && signal !== 'SIGKILL') throw new Error(`a voter ended with ${String(code ?? signal)}`);
    return signal === 'SIGKILL';
  });
  await Promise.race([ready, ended]);
  lines.on('line', (line) => hear(JSON.parse(line) as Acknowledged));
  return { child, ended };
}

/** Its records, read by somebody who saw nothing of them. */
export const recordsOf = (place: StorePlace, ballot: string): Promise<readonly string[]> =>
  serviceOver(place).log(ballot);

const serviceOver = (place: StorePlace) =>
  circulationIn({
    means: { slots: openStore(place).slots, now: Date.now, log: () => undefined },
    audit: memoryAudit(Date.now),
  });

/** Opens a ballot of so many members for an hour; gives its id. */
export async function openedBallot(place: StorePlace, members: number): Promise<string> {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(26)), (byte) => LETTERS[byte % 26]).join('');
  const now = Date.now();
  const [opens, closes] = [now, now + HOUR].map((ms) => new Date(ms).toISOString());
  const ballot = ballotOf({
    id,
    opens: opens ?? '',
    closes: closes ?? '',
    statutory: members,
    eligible: membersOf(members),
    timeZone: 'UTC',
  });
  const opened = await serviceOver(place).open(ballot, CLERK, anotherWord());
  if (!opened.done) throw new Error(`not opened: ${opened.refusal}`);
  return id;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
