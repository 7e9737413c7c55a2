import { boundedCache } from './bounded-cache.ts';
import { SiteChanged } from './fault.ts';
import type { ListColumns } from './list-columns.ts';
import { LARGEST, type SitePort } from './site-port.ts';
import { tooLarge } from './words.ts';

/** Objects that lie beside each other in one file, from the place `first` to the place `last`; one that lies nowhere. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** Number of the first one among those that were asked for. */
  readonly number: number;
}

/**
 * Bytes of the objects at some places of a list; objects beside each other come as one piece with the commas between
 * them. `absent` gives those of an object that lies nowhere (its place is below zero).
 */
export type ReadObjects = (
  source: { readonly columns: ListColumns; readonly version: string; readonly site: string },
  places: readonly number[],
  absent: (number: number) => Uint8Array,
) => Promise<{ readonly pieces: readonly Uint8Array[]; readonly wasRead: boolean }>;

/** Bytes of objects that are kept in memory. */
const KEPT = 32 * 1024 ** 2;
/** Files that are read at once for one answer. */
const LANES = 4;

/** Reads objects out of the pages of a list by their bytes. @throws SiteChanged where other bytes stand there */
export function objectReader(site: SitePort): ReadObjects {
  const kept = boundedCache<Uint8Array>(KEPT);
  return async ({ columns, version, site: origin }, places, absent) => {
    const runs = runsOf(columns, places);
    if (runs.reduce((sum, run) => sum + sizeOf(columns, run), 0) > LARGEST) throw tooLarge();
    let wasRead = false;
    const pieces = await inLanes(runs, async (run) => {
      if (run.first < 0) return absent(run.number);
      const key = `${version} ${columns.list} ${run.first} ${run.last}`;
      const found = kept.get(key);
      if (found) return found;
      wasRead = true;
      const bytes = await readRun(site, columns, run);
      if (!holds(bytes, columns, run, origin)) throw new SiteChanged();
      kept.set(key, bytes, bytes.length);
      return bytes;
    });
    return { pieces, wasRead };
  };
}

const pageOf = ({ elementsPerPage }: ListColumns, place: number): number =>
  Math.floor(place / elementsPerPage);
const startOf = ({ at }: ListColumns, { first }: Run): number => at[first] as number;
const endOf = ({ at, length }: ListColumns, { last }: Run): number =>
  (at[last] as number) + (length[last] as number);
const sizeOf = (columns: ListColumns, run: Run): number =>
  run.first < 0 ? 0 : endOf(columns, run) - startOf(columns, run);

function runsOf(columns: ListColumns, places: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const [number, place] of places.entries()) {
    const run = runs.at(-1);
    const follows = run && run.first >= 0 && place === run.last + 1;
    if (follows && pageOf(columns, place) === pageOf(columns, run.first))
      runs[runs.length - 1] = { ...run, last: place };
    else runs.push({ first: place, last: place, number });
  }
  return runs;
}

/** Path of the page `number` of a list, counted from 0. */
export const pagePath = (list: string, number: number): string =>
  number === 0 ? list : list.replace(/\.json$/, `/${number + 1}.json`);

async function readRun(site: SitePort, columns: ListColumns, run: Run): Promise<Uint8Array> {
  const path = pagePath(columns.list, pageOf(columns, run.first));
  const bytes = await site.part(path, startOf(columns, run), endOf(columns, run));
  if (!bytes) throw new SiteChanged();
  return bytes;
}

/** Whether each object begins and ends where the index says, and bears its id. */
function holds(bytes: Uint8Array, columns: ListColumns, run: Run, origin: string): boolean {
  // one character for each byte, so that the index's numbers count for the text
  const text = new TextDecoder('latin1').decode(bytes);
  const begin = startOf(columns, run);
  for (let place = run.first; place <= run.last; place += 1) {
    const from = (columns.at[place] as number) - begin;
    const to = from + (columns.length[place] as number);
    const object = text.slice(from, to);
    const id = columns.ids[place];
    if (!object.startsWith('{') || !object.endsWith('}') || !object.includes(`"${origin}${id}"`))
      return false;
  }
  return true;
}

async function inLanes<T, R>(things: readonly T[], work: (thing: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const waiting = things.entries();
  const lane = async () => {
    for (const [position, thing] of waiting) done[position] = await work(thing);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return done;
}
