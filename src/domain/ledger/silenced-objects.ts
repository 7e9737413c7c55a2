import type { CalendarDate } from '../calendar-date.ts';
import { changesOf } from './entry.ts';
import type { Ledger } from './ledger.ts';

/**
 * Ids of objects that stand on the site and of which the erasure of one of their documents left no word in the log: what
 * is still public must be told once more, or nobody could hold it against the log. Not on the day of the erasure itself,
 * which reaches to its end.
 */
export function silencedObjects({ log, objects, urls }: Ledger, today: CalendarDate): ReadonlySet<string> {
  if (log.every(({ changes }) => changes.every((sealed) => 'change' in sealed))) return new Set();
  const told = new Set(log.flatMap(changesOf).map(({ object }) => object));
  const erasing = new Set(
    [...urls.values()].filter(({ gone }) => gone === today).map(({ object }) => object),
  );
  const silenced = [...objects.values()].filter(
    ({ id, hash }) => hash !== undefined && !told.has(id) && !erasing.has(id),
  );
  return new Set(silenced.map(({ id }) => id));
}
