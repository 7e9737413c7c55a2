import type { NoticeRun } from './run.ts';
import type { Asked } from './told/things-for.ts';

/**
 * What some runs tell together.
 * @param runs ascending, without gaps
 */
export function askedByRuns(runs: readonly NoticeRun[]): Asked {
  const brought = runs.filter(({ cause }) => cause === 'publication');
  const [first, last] = [brought[0], brought.at(-1)];
  const site = new Map(
    runs.flatMap(({ site = {} }) =>
      Object.entries(site).map(([object, at]) => [object, Date.parse(at)] as const),
    ),
  );
  return {
    window: first && last && { since: Date.parse(first.since), until: Date.parse(last.until) },
    site,
    told: new Set([...site.keys(), ...brought.flatMap(({ told = [] }) => told)]),
  };
}
