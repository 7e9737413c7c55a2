import { MET } from '../census/census.ts';
import { isPlain } from '../plain.ts';
import type { ReadList, Run } from '../run.ts';
import { pages } from '../walk/pages.ts';
import { readJson } from '../walk/read-json.ts';
import { takeObject } from '../walk/take-object.ts';
import { withQuery } from './with-query.ts';

/** Before any object of any council system. */
const ALL = '1970-01-02T00:00:00+00:00';

/**
 * Reads a list with `modified_since` long ago: everything must come that comes without a filter, and all that was deleted, each
 * of which must still answer at its own address (sections 2-05 and 2-08).
 */
export async function probeTombstones(run: Run, list: ReadList): Promise<void> {
  if (!list.whole) return;
  const deleted: string[] = [];
  let living = 0;
  const walk = pages(run, withQuery(list.url, { modified_since: ALL }), list.name);
  let step = await walk.next();
  for (; !step.done; step = await walk.next()) {
    for (const value of step.value.objects) {
      if (isPlain(value) && value['deleted'] === true) {
        const taken = takeObject(run, value, {
          url: step.value.url,
          expected: list.type,
          standing: { how: 'list' },
        });
        if (taken) deleted.push(run.census.id(taken.number));
      } else living += 1;
    }
    run.progress('filters', run.fetcher.requests());
  }
  if (step.value && living < list.count)
    run.findings.add(list.url, { code: 'filter-loses', value: `${living} / ${list.count}` });
  for (const id of deleted) await checkTombstone(run, id);
}

async function checkTombstone(run: Run, id: string): Promise<void> {
  const entry = run.census.entry(run.census.number(id));
  if ((entry.met & MET.alone) !== 0 || run.isOver()) return;
  const read = await readJson(run, id);
  entry.met |= MET.alone;
  if (!read.ok) run.findings.add(id, { code: 'deleted-gone', value: String(read.status) });
  else takeObject(run, read.value, { url: id, expected: entry.type, standing: { how: 'alone' } });
}
