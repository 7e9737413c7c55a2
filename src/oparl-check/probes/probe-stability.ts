import { MET } from '../census/census.ts';
import { isPlain } from '../plain.ts';
import { fingerprint } from '../rules/fingerprint.ts';
import { show } from '../rules/show.ts';
import type { Run } from '../run.ts';
import { hear } from './quiet-list.ts';
import { spread } from './spread.ts';

/** Objects that are asked for twice. */
const SAMPLE = 30;

/** Longer than the second in which `modified` counts. */
const PAUSE = 1_200;

interface Look {
  readonly number: number;
  readonly print: number;
  readonly modified: unknown;
}

async function look(run: Run, number: number): Promise<Look | undefined> {
  const { type } = run.census.entry(number);
  const { value } = await hear(run, run.census.id(number));
  return type && isPlain(value)
    ? { number, print: fingerprint(value, type), modified: value['modified'] }
    : undefined;
}

function compare(run: Run, first: Look, second: Look): void {
  const url = run.census.id(first.number);
  const isSame = first.print === second.print;
  const value = show(second.modified);
  if (isSame && first.modified !== second.modified)
    run.findings.add(url, { code: 'modified-restless', value, expected: show(first.modified) });
  if (!isSame && first.modified === second.modified) run.findings.add(url, { code: 'modified-stale', value });
}

/** Asks for a sample of the objects twice, more than a second apart: `modified` moves with the content, and only then (3-01). */
export async function probeStability(run: Run): Promise<void> {
  const living = run.census.seen().filter((number) => (run.census.entry(number).met & MET.deleted) === 0);
  const looks: Look[] = [];
  for (const number of spread(living, SAMPLE)) {
    const seen = run.isOver() ? undefined : await look(run, number);
    if (seen) looks.push(seen);
  }
  await run.sleep(PAUSE);
  for (const [done, first] of looks.entries()) {
    if (run.isOver()) return;
    const second = await look(run, first.number);
    if (second) compare(run, first, second);
    run.progress('stability', done + 1, looks.length);
  }
}
