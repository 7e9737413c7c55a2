import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonFile } from './read-json-file.ts';
import { replaceFile } from './replace-file.ts';

/** A run that fetches: everything, or what changed since an instant. Instants in ISO 8601. */
export interface Run {
  readonly id: string;
  readonly startedAt: string;
  /** Instant after which changes are asked for; absent in a full run. */
  readonly since?: string | undefined;
}

/** What earlier runs have reached. */
export interface Reached {
  /** Start of the last run that came to its end. */
  readonly last?: string | undefined;
  /** Start of the last full one. */
  readonly full?: string | undefined;
  /** The server answers with everything when asked for changes: asking for them is in vain. */
  readonly deaf?: boolean | undefined;
}

const DAY = 24 * 60 * 60 * 1000;
/** Servers forget tombstones, and clocks differ: now and then everything is compared. */
const FULL_EVERY = 28 * DAY;
/** Older half-done runs begin anew, since lists move on while nobody reads them. */
const STALE = DAY;

const running = (dir: string): string => join(dir, 'run.json');
const reached = (dir: string): string => join(dir, 'reached.json');

export const readReached = (dir: string): Reached => readJsonFile(reached(dir)) ?? {};

/** The run to go on with, else a new one: incremental from one day before the last run, unless a full one is due or asked for. */
export function beginRun(
  dir: string,
  full: boolean,
  now: Date,
): { readonly run: Run; readonly resumed: boolean } {
  const open = readJsonFile(running(dir)) as Run | undefined;
  const fresh = open && now.getTime() - Date.parse(open.startedAt) < STALE;
  if (open && fresh && !(full && open.since !== undefined)) return { run: open, resumed: true };
  const { last, full: lastFull, deaf } = readReached(dir);
  const due = lastFull === undefined || now.getTime() - Date.parse(lastFull) > FULL_EVERY;
  const since =
    full || due || deaf === true || last === undefined
      ? undefined
      : new Date(Date.parse(last) - DAY).toISOString();
  const run = { id: now.toISOString(), startedAt: now.toISOString(), since };
  replaceFile(running(dir), `${JSON.stringify(run)}\n`, true);
  return { run, resumed: false };
}

/** Notes that a run came to its end. */
export function endRun(dir: string, run: Run, deaf: boolean): void {
  const before = readReached(dir);
  const full = run.since === undefined ? run.startedAt : before.full;
  replaceFile(
    reached(dir),
    `${JSON.stringify({ last: run.startedAt, full, deaf: deaf || before.deaf } satisfies Reached)}\n`,
    true,
  );
  rmSync(running(dir), { force: true });
}
