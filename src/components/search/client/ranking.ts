import type { Sort } from './engine-types.ts';
import type { OpenShard, PageFound } from './open-shard.ts';

/** A page that was found, and where. */
export interface Ranked extends PageFound {
  readonly shard: OpenShard;
  /** Days from 1900, -1 without a date. */
  readonly day: number;
}

/** What was found so far, in order. What has no date stands last where the date tells. */
export function ranked(found: readonly Ranked[], sort: Sort): Ranked[] {
  const byScore = (a: Ranked, b: Ranked): number => b.score - a.score;
  const newest = (a: Ranked, b: Ranked): number => b.day - a.day;
  const oldest = (a: Ranked, b: Ranked): number =>
    (a.day < 0 ? Infinity : a.day) - (b.day < 0 ? Infinity : b.day) || 0;
  const orders = {
    relevance: [byScore, newest],
    newest: [newest, byScore],
    oldest: [oldest, byScore],
  } satisfies Record<Sort, unknown>;
  const [first, second] = orders[sort] as [typeof byScore, typeof byScore];
  return found.toSorted((a, b) => first(a, b) || second(a, b) || a.page - b.page);
}
