import type { CouncilRecord, Entry } from '../council-record.ts';
import type { Problem } from '../problem.ts';
import { problem } from './codes.ts';

type Upwards<T> = (data: T) => string | undefined;

/** The keys on the way from `start` back to itself, or undefined where the way ends. */
function cycleFrom(start: string, above: ReadonlyMap<string, string>): string[] | undefined {
  const way = [start];
  const seen = new Set(way);
  for (let key = above.get(start); key !== undefined; key = above.get(key)) {
    way.push(key);
    if (key === start) return way;
    if (seen.has(key)) return undefined;
    seen.add(key);
  }
  return undefined;
}

function cyclesIn<T>(entries: readonly Entry<T>[], field: string, upwards: Upwards<T>): Problem[] {
  const above = new Map<string, string>();
  for (const { key, data } of entries) {
    const up = upwards(data);
    if (up !== undefined) above.set(key, up);
  }
  const told = new Set<string>();
  return entries.flatMap(({ key, path: file }) => {
    const way = told.has(key) || !above.has(key) ? undefined : cycleFrom(key, above);
    if (!way) return [];
    for (const member of way) told.add(member);
    return [problem('reference-cycle', { file, field: [field] }, { way: way.join(' → ') })];
  });
}

/** Entries that lead back to themselves over what they belong to; each ring once, at its first member. */
export function referenceCycles(record: CouncilRecord): Problem[] {
  return [
    ...cyclesIn(record.papers, 'parent', ({ parent }) => parent),
    ...cyclesIn(record.organizations, 'parent', ({ parent }) => parent),
    ...cyclesIn(record.bodies, 'partOf', ({ partOf }) => partOf),
    ...cyclesIn(record.meetings, 'movedTo', ({ movedTo }) => movedTo),
  ];
}
