import type { Level } from '../catalogue/rule.ts';
import type { Checked } from '../check-endpoint.ts';
import type { Group } from '../findings.ts';

/** All that a report tells. */
export interface Outcome {
  readonly checked: Checked;
  readonly groups: readonly Group[];
  /** Objects per list; undefined: all were looked at. */
  readonly limit: number | undefined;
}

/** Number of findings by level. */
export function countLevels(groups: readonly Group[]): Readonly<Record<Level, number>> {
  const counts: Record<Level, number> = { MUST: 0, SHOULD: 0, HINT: 0 };
  for (const { level, count } of groups) counts[level] += count;
  return counts;
}

/** Exit code: 0 where nothing that the specification demands is missing, else 1. */
export const exitCode = ({ groups }: Outcome): 0 | 1 => (countLevels(groups).MUST === 0 ? 0 : 1);
