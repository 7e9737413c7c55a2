import type { Entry } from '../../../domain/council-record.ts';
import { itemsOf } from '../../../domain/rules/walk-items.ts';
import type { Meeting } from '../../../domain/schema/index.ts';
import { listed } from '../../../format/wording/numbers.ts';

/** Clerks see all editions, and tell them apart by what is not in them. */
export function editionTail(
  meeting: Entry<Meeting>,
  items: readonly string[],
  without: readonly string[],
): string {
  if (without.length === 0) return '';
  if (items.length === 0) return ' (nur öffentlicher Teil)';
  const numbers = without.map(
    (id) => itemsOf(meeting).find(({ item }) => item.id === id)?.item.number ?? 'ohne Nummer',
  );
  return ` (ohne TOP ${listed(numbers)})`;
}
