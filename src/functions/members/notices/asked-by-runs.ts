import type { Council } from '../ports.ts';
import type { NoticeRun } from './run.ts';
import { markedOf, nameOf } from './told/marks.ts';
import type { Asked } from './told/things-for.ts';

/**
 * What some runs tell together; undefined where they tell nothing to anybody.
 * @throws StoreError
 */
export async function askedByRuns(runs: readonly NoticeRun[], council: Council): Promise<Asked | undefined> {
  const site = new Map(
    runs.flatMap(({ site = {} }) =>
      Object.entries(site).map(([object, at]) => [object, Date.parse(at)] as const),
    ),
  );
  const news = new Set(runs.flatMap(({ news = [] }) => news));
  if (site.size === 0 && news.size === 0) return undefined;
  const marked = news.size === 0 ? [] : await markedOf(council);
  const names = new Set(
    marked.filter(({ mark }) => news.has(mark)).map(({ happening }) => nameOf(happening)),
  );
  return {
    wanted: (happening) => names.has(nameOf(happening)),
    site,
    told: new Set([...site.keys(), ...runs.flatMap(({ told = [] }) => told)]),
  };
}
