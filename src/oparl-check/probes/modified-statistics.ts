import type { Fault } from '../finding.ts';

const DAY = 86_400;
/** Fewer objects than this say nothing. */
const ENOUGH = 20;

const share = (part: number, all: number): string => `${Math.round((part / all) * 100)} %`;

/**
 * Whether a server stamps everything with the day of the request, or once stamped most with one day. Objects created on the
 * day of their change do not count: a new endpoint is no fault. Times in seconds since 1970.
 */
export function modifiedFaults(
  objects: readonly { readonly created: number; readonly modified: number }[],
  now: number,
): Fault[] {
  const older = objects.filter(({ created, modified }) => modified - created > 2 * DAY);
  if (older.length < ENOUGH || older.length < objects.length / 2) return [];
  const today = older.filter(({ modified }) => Math.abs(now - modified) < DAY).length;
  if (today > older.length * 0.9) return [{ code: 'modified-all-now', value: share(today, objects.length) }];
  const days = new Map<number, number>();
  for (const { modified } of older) {
    const day = Math.floor(modified / DAY);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  const [day, most] = [...days].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (most <= objects.length / 2) return [];
  const expected = new Date(day * DAY * 1000).toISOString().slice(0, 10);
  return [{ code: 'modified-one-day', value: share(most, objects.length), expected }];
}
