import { MET } from '../census/census.ts';
import { inParallel } from '../in-parallel.ts';
import { isPlain } from '../plain.ts';
import { show } from '../rules/show.ts';
import { webAddress } from '../rules/web-address.ts';
import type { Run } from '../run.ts';
import { homeOf } from './home.ts';
import { readJson } from './read-json.ts';
import { takeObject, type Taken } from './take-object.ts';

/** Rounds of following references to objects that stand in no list; each round may bring new ones. */
const ROUNDS = 5;

/** Takes in the answer at the address of an object: its `id` must be that very address (section 3-01). */
function takeAlone(run: Run, id: string, value: unknown): Taken | undefined {
  const said = isPlain(value) ? value['id'] : undefined;
  if (said !== undefined && said !== id) {
    run.findings.add(id, { code: 'id-other', field: 'id', value: show(said) });
    return undefined;
  }
  const expected = run.census.entry(run.census.number(id)).type;
  return takeObject(run, value, { url: id, expected, standing: { how: 'alone' } });
}

async function readKnown(run: Run, number: number): Promise<void> {
  const id = run.census.id(number);
  const entry = run.census.entry(number);
  const wasDeleted = (entry.met & MET.deleted) !== 0;
  const read = await readJson(run, id);
  if (read.ok) takeAlone(run, id, read.value);
  else if (wasDeleted) run.findings.add(id, { code: 'deleted-gone', value: String(read.status) });
  else run.findings.add(id, read.fault);
}

async function readReferred(run: Run, number: number, home: ReadonlySet<string>): Promise<void> {
  const id = run.census.id(number);
  const references = run.census.references(number);
  const isHome = home.has(webAddress(id)?.host ?? '');
  const read = isHome ? await readJson(run, id) : undefined;
  if (read?.ok) {
    takeAlone(run, id, read.value);
    return;
  }
  for (const { from, field } of references) {
    const [code, expected] = read
      ? (['reference-dead', read.status === 200 ? 'HTML' : `HTTP ${read.status}`] as const)
      : (['reference-host', ''] as const);
    run.findings.add(run.census.id(from), { code, field, value: id, expected });
  }
}

/**
 * Asks for every object at its own address: those seen in lists or embedded, then those that were only referred to, until no
 * reference leads to anything new. With a limit, so many of the latter are asked.
 */
export async function readObjects(run: Run): Promise<void> {
  const { atOnce, limit } = run.extent;
  const known = run.census.seen().filter((number) => (run.census.entry(number).met & MET.alone) === 0);
  let done = 0;
  const tell = (all: number): void => run.progress('objects', (done += 1), all);
  await inParallel(
    known,
    atOnce,
    async (number) => {
      await readKnown(run, number);
      tell(known.length);
    },
    run.isOver,
  );
  const asked = new Set<number>();
  const home = homeOf(run);
  for (let round = 0; round < ROUNDS && !run.isOver(); round += 1) {
    const fresh = run.census
      .unseen()
      .filter((number) => !asked.has(number) && run.census.references(number).length > 0);
    const left = fresh.slice(0, limit === undefined ? fresh.length : Math.max(0, limit - asked.size));
    if (left.length === 0) return;
    for (const number of left) asked.add(number);
    await inParallel(
      left,
      atOnce,
      async (number) => {
        await readReferred(run, number, home);
        tell(known.length + asked.size);
      },
      run.isOver,
    );
  }
}
