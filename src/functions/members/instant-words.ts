import { dayOf, type Instant, wallClock } from '../../domain/local-time.ts';
import { longDate, shortTime } from '../../format/wording/dates.ts';
import { calendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Council } from './ports.ts';

/** Where nothing was published yet, the zone in which councils of Germany meet. */
export const zoneOf = (council: Council | undefined): string =>
  council?.directory.site.timeZone ?? 'Europe/Berlin';

/** The day on the wall of the council's place. @param ms since 1970, of the machine's clock */
export const localDay = (ms: number, council: Council | undefined): CalendarDate =>
  calendarDate(wallClock(ms as Instant, zoneOf(council)).slice(0, 10));

/** The record's day, on which members consent and invitations go out; before anything is published the machine's. */
export const recordDay = (ms: number, council: Council | undefined): CalendarDate =>
  council ? dayOf(council.now) : localDay(ms, council);

/** "22.11.2026, 10:05 Uhr" of milliseconds since 1970 or an instant of ISO 8601. */
export const timeWords = (when: number | string, council: Council | undefined): string =>
  shortTime(wallClock(new Date(when).getTime() as Instant, zoneOf(council)));

/** "22. November 2026" of milliseconds since 1970 or an instant of ISO 8601. */
export const dayWords = (when: number | string, council: Council | undefined): string =>
  longDate(localDay(new Date(when).getTime(), council));
