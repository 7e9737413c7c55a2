import { hashOf } from './hash.ts';
import type { Stamps } from './stamps.ts';

/** A file as the import wants it. */
export interface WantedFile {
  readonly path: string;
  readonly unit: string;
  readonly text: string;
}

/** What is to be done in the content folder. */
export interface Merge {
  readonly write: readonly WantedFile[];
  readonly remove: readonly string[];
  /** Units that a clerk changed or deleted since the last import; they stay as they are. */
  readonly kept: readonly string[];
  /** Paths of the last import that the source has no more; they stay. */
  readonly orphaned: readonly string[];
  readonly unchanged: number;
  readonly stamps: Stamps;
}

/** What is there: hash of each file by path, and what the last import wrote. */
export interface Present {
  readonly hashes: ReadonlyMap<string, string>;
  readonly stamps: Stamps;
}

const unitOf = (path: string): string =>
  path === 'site.yml' ? 'site' : path.replace(/^protected\//, '').replace(/(?:\/index\.md|\.yml|\.md)$/, '');

/**
 * True where somebody else than an import has been at a file: it was changed or deleted after the last import, or it
 * was there before the first. A file that already says what the import wants is nobody's change.
 */
function isTouched(path: string, wanted: string | undefined, { hashes, stamps }: Present): boolean {
  const [now, stamp] = [hashes.get(path), stamps[path]];
  if (now === wanted) return false;
  return stamp === undefined ? now !== undefined : now !== stamp;
}

const sorted = (record: Record<string, string>): Stamps =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Paths of the last import whose units the source has no more. */
export const orphansIn = (units: Pick<ReadonlySet<string>, 'has'>, stamps: Stamps): string[] =>
  Object.keys(stamps).filter((path) => !units.has(unitOf(path)));

/**
 * Compares what the import wants with what is there, unit by unit. A unit in which a clerk changed anything is kept
 * whole, its public and its protected side, so that both go on fitting each other. `site.yml` is only ever created.
 */
export function merge(wanted: readonly WantedFile[], present: Present): Merge {
  const units = Map.groupBy(wanted, ({ unit }) => unit);
  const before = Map.groupBy(Object.keys(present.stamps), unitOf);
  const [write, remove, kept, stamps]: [WantedFile[], string[], string[], Record<string, string>] = [
    [],
    [],
    [],
    {},
  ];
  for (const [unit, files] of units) {
    const hashes = new Map(files.map(({ path, text }) => [path, hashOf(text)]));
    const paths = new Set([...hashes.keys(), ...(before.get(unit) ?? [])]);
    if ([...paths].some((path) => isTouched(path, hashes.get(path), present))) {
      if (unit !== 'site') kept.push(unit);
      for (const path of paths) if (present.stamps[path]) stamps[path] = present.stamps[path];
      continue;
    }
    write.push(...files.filter(({ path }) => present.hashes.get(path) !== hashes.get(path)));
    remove.push(...[...paths].filter((path) => !hashes.has(path) && present.hashes.has(path)));
    for (const [path, hash] of hashes) stamps[path] = hash;
  }
  const orphaned = orphansIn(units, present.stamps);
  for (const path of orphaned) stamps[path] = present.stamps[path] as string;
  const unchanged = wanted.length - write.length;
  return { write, remove, kept: kept.sort(), orphaned: orphaned.sort(), unchanged, stamps: sorted(stamps) };
}
