import { type Instant, wallClock } from '../../../../domain/local-time.ts';
import { shortTime } from '../../../../format/wording/dates.ts';

/** What stands on each page: who fetched it and when, by the machine's clock. @param now milliseconds since 1970 */
export const stampLine = (name: string, now: number, timeZone: string): string =>
  `Persönliches Exemplar für ${name}, abgerufen am ${shortTime(wallClock(now as Instant, timeZone))}`;
