import type { LedgerEntry } from '../../../domain/ledger/entry.ts';
import type { Parts } from '../ports.ts';
import { dayRun, logRun, type Occasion, publicationRun, startRun } from './next-run.ts';
import type { NewRun, NoticeRun } from './run.ts';
import { addRun, newestRun } from './runs.ts';
import { markedOf } from './told/marks.ts';

type RunParts = Pick<Parts, 'means' | 'readCouncil'>;

/** Makes the runs that are due by the index and the clock. @throws StoreError */
export async function makeRuns({ means, readCouncil }: RunParts): Promise<void> {
  await stepwise(means, readCouncil, async (last, occasion) =>
    last ? ((await publicationRun(last, occasion)) ?? dayRun(last, occasion)) : startRun(occasion),
  );
}

/**
 * Makes the run of entries of the public log. @param follow gives those that follow the run as it stands at that moment
 * @returns whether there was a new one
 * @throws StoreError, and what `follow` throws
 */
export async function makeLogRun(
  { means, readCouncil }: RunParts,
  follow: (last: NoticeRun | undefined) => Promise<readonly LedgerEntry[]>,
): Promise<boolean> {
  let made = false;
  await stepwise(means, readCouncil, async (last, occasion) => {
    const entries = await follow(last);
    const newest = entries.at(-1);
    if (!newest) return undefined;
    made = true;
    return last ? logRun(last, entries, occasion) : startRun(occasion, newest);
  });
  return made;
}

/** Adds run after run until none is due; who comes second looks again. Nothing where nothing was published yet. */
async function stepwise(
  { slots, now }: RunParts['means'],
  readCouncil: RunParts['readCouncil'],
  next: (last: NoticeRun | undefined, occasion: Occasion) => Promise<NewRun | undefined>,
): Promise<void> {
  for (;;) {
    const [last, council] = await Promise.all([newestRun(slots), readCouncil()]);
    const run = council && (await next(last, { council, now: now(), marked: () => markedOf(council) }));
    if (!run) return;
    await addRun(slots, run);
  }
}
