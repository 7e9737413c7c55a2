import { inParallel } from '../../content/in-parallel.ts';
import type { Ledger, Tracked } from '../../domain/ledger/index.ts';
import {
  FILTER_INDEX,
  filterIndex,
  filterIndexOf,
  type List,
  type Listed,
  listPage,
  PAGE_SIZE,
  pagesOf,
  system,
  SYSTEM,
  type World,
  type Written,
} from '../../outputs/oparl/index.ts';
import { pagePath } from '../../outputs/oparl/addresses.ts';
import type { OparlFiles } from './oparl-files.ts';

/** All that is to be written. */
export interface Interface {
  readonly world: World;
  readonly catalogue: readonly Listed[];
  readonly lists: readonly List[];
  readonly tracking: Ledger;
  readonly gone: readonly Tracked[];
}

/** Files written at once. */
const WIDTH = 16;

/** Writes System, every object, the pages of every list, and the index of each list for the filter function. */
export async function writeLists(all: Interface, files: OparlFiles): Promise<void> {
  const { world, catalogue, lists } = all;
  await files.write(SYSTEM, JSON.stringify(system(world)));
  const written = new Set<string>();
  for (const list of lists) await writeList(inOrder(list, all.tracking), all, { files, written });
  const unlisted = catalogue.filter(({ path }) => !written.has(path));
  await inParallel(unlisted, WIDTH, ({ path, make }) => files.write(path, JSON.stringify(make(world))));
  const { timeZone } = world.record.site;
  const index = lists.map(({ path }) => ({ list: path, index: filterIndexOf(path) }));
  await files.write(FILTER_INDEX, JSON.stringify({ site: world.base, timeZone, lists: index }));
}

/** A list sorted by what never changes: when an object was made, then its address. */
function inOrder(list: List, { tracked }: Ledger): List {
  const madeAt = (path: string) => tracked.get(path)?.created ?? '';
  const rows = list.entries.map((entry) => ({ entry, key: `${madeAt(entry.path)} ${entry.path}` }));
  rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { ...list, entries: rows.map(({ entry }) => entry) };
}

interface Out {
  readonly files: OparlFiles;
  /** Objects that were written already, with another list. */
  readonly written: Set<string>;
}

async function writeList(
  list: List,
  { world, tracking, gone }: Interface,
  { files, written }: Out,
): Promise<void> {
  const pages = pagesOf(list);
  const [at, length]: [number[], number[]] = [[], []];
  for (let number = 1; number <= pages; number += 1) {
    const entries = list.entries.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
    const objects = await inParallel(entries, WIDTH, async ({ path, make }): Promise<Written> => {
      const json = JSON.stringify(make(world));
      const bytes = Buffer.from(json);
      if (!written.has(path)) {
        written.add(path);
        await files.write(path, bytes);
      }
      return { json, bytes: bytes.length };
    });
    const facts = {
      base: world.base,
      list: list.path,
      number,
      pages,
      total: list.entries.length,
      web: list.web,
    };
    const page = listPage(objects, facts);
    at.push(...page.at);
    length.push(...page.length);
    await files.write(pagePath(list.path, number), page.text);
  }
  const lineOf = (path: string) => tracking.tracked.get(path) as Tracked;
  const index = filterIndex(list, { at, length }, lineOf, { gone, base: world.base });
  await files.write(filterIndexOf(list.path), JSON.stringify(index));
}
