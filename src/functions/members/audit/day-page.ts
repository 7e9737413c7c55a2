import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { addDays } from '../../../domain/calendar-date.ts';
import { type Instant, wallClock } from '../../../domain/local-time.ts';
import type { SlotStore } from '../../../store/ports.ts';
import type { AuditPage } from '../ports.ts';
import { auditOf, auditPlace } from './key.ts';
import { readPage } from './pages.ts';

/** Which entries: those of a day at the council's place, of these accounts. */
export interface DayOptions {
  readonly accounts: readonly string[];
  readonly day: CalendarDate;
  readonly timeZone: string;
  readonly limit: number;
  readonly before?: string | undefined;
}

/** Lists asked for at the same time. */
const TOGETHER = 16;

/** Entries of one day about several accounts, newest first. @throws StoreError */
export async function dayPage(slots: SlotStore, options: DayOptions): Promise<AuditPage> {
  const { accounts, day, timeZone, limit, before } = options;
  const prefixes = accounts.flatMap((account) =>
    utcDays(day, timeZone).map((utcDay) => `${auditOf(account)}${utcDay}/`),
  );
  const found: { key: string; name: string }[] = [];
  for (let from = 0; from < prefixes.length; from += TOGETHER) {
    const some = prefixes.slice(from, from + TOGETHER);
    const lists = await Promise.all(some.map((prefix) => slots.list(prefix)));
    for (const key of lists.flat()) {
      const place = auditPlace(key);
      const isOfDay = place && wallClock(place.ms as Instant, timeZone).startsWith(day);
      if (isOfDay && (before === undefined || place.name < before)) found.push({ key, name: place.name });
    }
  }
  const keys = found.sort((a, b) => (a.name > b.name ? -1 : 1)).map(({ key }) => key);
  return readPage(slots, keys, limit, (key) => auditPlace(key)?.name ?? '');
}

/** The log's days (UTC) of which the day on the wall has a part: east of Greenwich it begins the day before. */
function utcDays(day: CalendarDate, timeZone: string): CalendarDate[] {
  const noon = Date.parse(`${day}T12:00:00Z`) as Instant;
  const isEast = wallClock(noon, timeZone) >= `${day}T12:00`;
  return isEast ? [addDays(day, -1), day] : [day, addDays(day, 1)];
}
