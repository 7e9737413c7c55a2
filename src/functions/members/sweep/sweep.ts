import type { SlotStore, SlotSweeper } from '../../../store/ports.ts';
import { isDue, isOvertaken, SWEPT, type SweepTime, type Swept } from './due.ts';
import { overtakenLooks } from './overtaken-looks.ts';
import { overtakenNumbers, overtakenRuns } from './overtaken-notices.ts';

/** How many records of each kind were looked at and removed. */
export type SweepCount = Readonly<Record<Swept, { readonly seen: number; readonly removed: number }>>;

/** Keys listed, and records looked at, at the same time. */
const LISTED = 1000;
const TOGETHER = 16;

/**
 * Removes what is no longer needed: audit days beyond the retention, links, throttles, challenges, ended sessions, logins
 * that nobody bound, probes of the store, looks that newer ones overtook, days on which a copy asked for its state. It may be stopped at any moment and run again;
 * accounts, passkeys and the index it never touches.
 * @throws StoreError
 */
export async function sweep(
  { slots, sweeper }: { readonly slots: SlotStore; readonly sweeper: SlotSweeper },
  time: SweepTime,
): Promise<SweepCount> {
  const count = Object.fromEntries(SWEPT.map((kind) => [kind, { seen: 0, removed: 0 }])) as Record<
    Swept,
    { seen: number; removed: number }
  >;
  const overtaken = {
    looked: overtakenLooks(time.recordNow ?? 0),
    notices: overtakenRuns(),
    'notice-choices': overtakenNumbers('notice-choices'),
    'feed-epochs': overtakenNumbers('feed-epochs'),
  };
  for (const kind of SWEPT)
    for await (const keys of pagesOf(slots, `${kind}/`)) {
      const due = isOvertaken(kind) ? overtaken[kind](keys) : await dueOf(keys, slots, time);
      // the mark before what it marks: cut off in between, nothing is left that was used and no longer says so
      const [marks, records] = [
        due.filter((key) => !key.endsWith('.json')),
        due.filter((key) => key.endsWith('.json')),
      ];
      for (const some of [...chunks(marks), ...chunks(records)])
        await Promise.all(some.map((key) => sweeper.remove(key)));
      count[kind].seen += keys.length;
      count[kind].removed += due.length;
    }
  return count;
}

/** Keys below a prefix, a thousand at a time; a pair of record and mark is never torn apart. */
async function* pagesOf(slots: SlotStore, prefix: string): AsyncGenerator<readonly string[]> {
  let held: readonly string[] = [];
  for (let after = ''; ;) {
    const listed = await slots.list(prefix, { ...(after !== '' && { after }), limit: LISTED });
    const keys = [...held, ...listed];
    const last = listed.at(-1);
    if (last === undefined || listed.length < LISTED) {
      yield keys;
      return;
    }
    const whole = keys.findIndex((key) => stemOf(key) === stemOf(last));
    held = keys.slice(whole);
    yield keys.slice(0, whole);
    after = last;
  }
}

const stemOf = (key: string): string => key.replace(/\.[a-z]+$/, '');

async function dueOf(keys: readonly string[], slots: SlotStore, time: SweepTime): Promise<string[]> {
  const due: string[] = [];
  for (const some of chunks(keys)) {
    const answers = await Promise.all(some.map((key) => isDue(key, slots, time)));
    due.push(...some.filter((_, index) => answers[index]));
  }
  return due;
}

function* chunks(keys: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < keys.length; from += TOGETHER) yield keys.slice(from, from + TOGETHER);
}
