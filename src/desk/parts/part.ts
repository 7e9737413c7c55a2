import type { CalendarDate } from '../../domain/calendar-date.ts';
import { dayOfKey, yearOfKey } from './key-time.ts';

/** The kinds of entries whose folder may be shown as several of Decap's collections. */
export type PartedKind = 'meetings' | 'papers';

/** Some entries of one folder, shown as a collection of their own. `desk.json` holds them: public facts only. */
export interface Part {
  readonly kind: PartedKind;
  /** Name of Decap's collection, such as `papers-2027`. The desk's addresses bear it, branches of drafts do not. */
  readonly collection: string;
  /** What is written above its list, such as "Vorlagen 2027". */
  readonly label: string;
  /** One of its entries. */
  readonly singular: string;
  /** Nothing new is written here, and it stands at the end of the desk's list. */
  readonly archive: boolean;
  /** It holds papers of that year. */
  readonly year?: number;
  /** It holds meetings of that day and later, as far as no part before it does. */
  readonly from?: CalendarDate;
}

/** Keys that begin with no day count as younger than any. */
const NO_DAY = '9999-12-31' as CalendarDate;

const holds = ({ year, from }: Part, key: string): boolean => {
  if (year !== undefined) return yearOfKey(key) === year;
  return from === undefined || (dayOfKey(key) ?? NO_DAY) >= from;
};

/**
 * The part in which an entry stands: the first that holds it, else the last, so that no entry is unreachable. Undefined
 * where the kind has no parts.
 */
export function partOf(parts: readonly Part[], kind: string, key: string): Part | undefined {
  const own = parts.filter((part) => part.kind === kind);
  return own.find((part) => holds(part, key)) ?? own.at(-1);
}
