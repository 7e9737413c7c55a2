import { auditLog } from '../../functions/members/audit.ts';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import { openStore } from '../../store/open-store.ts';
import type { StorePlace } from '../../store/place.ts';
import { type SlotStore, StoreError } from '../../store/ports.ts';
import { memberOf } from './ballot-service.ts';

/** What a voter says once a vote was acknowledged. */
export interface Acknowledged {
  readonly word: string;
  readonly n: number;
  readonly hash: string;
  /** Milliseconds from the first try to the receipt. */
  readonly ms: number;
}

/** What a voter is to do. */
export interface VoterTask {
  readonly place: StorePlace;
  readonly ballot: string;
  readonly people: readonly string[];
  /** Votes of each, one after the other. */
  readonly rounds: number;
  /** Of so many writes of records the answer of one is lost, and of one more the write itself; 0: none. */
  readonly lostEach: number;
}

const VALUES = ['yes', 'no', 'abstain'] as const;

/** The vote of that round; the same in each process that sends it. */
export const voteOf = (person: string, round: number) => {
  const value = VALUES[round % VALUES.length] ?? 'yes';
  return { word: `${person}-${round}`, event: { type: 'cast', item: 'a', person, value } as const };
};

/**
 * A process of its own, `<task as JSON>`: says that it is ready, waits for a word, lets all its people vote at once, each as
 * often as told, and says each receipt. What the store did not answer it sends again, as a member would.
 */
if (process.argv[1] === import.meta.filename) {
  const task = JSON.parse(process.argv[2] ?? '') as VoterTask;
  const slots = losing(openStore(task.place).slots, task.lostEach);
  const audit = auditLog({ slots, now: Date.now, auditDays: 30 });
  const circulation = circulationIn({ means: { slots, now: Date.now, log: () => undefined }, audit });
  process.stdout.write('ready\n');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  await Promise.all(
    task.people.map(async (person) => {
      for (let round = 0; round < task.rounds; round += 1) {
        const { word, event } = voteOf(person, round);
        const from = performance.now();
        const done = await patiently(() => circulation.add(task.ballot, event, memberOf(person), word));
        if (!done.done) throw new Error(`refused: ${done.refusal}`);
        const { n, hash } = done.receipt;
        const said: Acknowledged = { word, n, hash, ms: performance.now() - from };
        process.stdout.write(`${JSON.stringify(said)}\n`);
      }
    }),
  );
  process.stdin.destroy();
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 100; ; left -= 1)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreError) || left === 0) throw error;
    }
}

/** Writes of records whose answer does not come, and writes that do not arrive. */
function losing(slots: SlotStore, each: number): SlotStore {
  let writes = 0;
  return {
    ...slots,
    put: async (key, body) => {
      if (each === 0 || !key.startsWith('ballots/')) return slots.put(key, body);
      writes += 1;
      if (writes % each === 1) throw new StoreError('unavailable', 'did not arrive');
      const won = await slots.put(key, body);
      if (writes % each === 0) throw new StoreError('unavailable', 'no answer');
      return won;
    },
  };
}
