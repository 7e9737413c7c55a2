import { instantOf, isInGap, isTwice, type LocalTime, wallClock, type Instant } from '../local-time.ts';
import type { Refusal } from './refusal.ts';

/** Most days from now until a ballot closes. */
export const MOST_DAYS = 60;
const DAY = 86_400_000;

/**
 * The instant at which a ballot closes, by the clock on the wall. An hour that does not exist or comes twice, when the clocks
 * change, is refused: nobody should have to ask which of the two is meant.
 * @param timeZone IANA name
 */
export function closingInstant(
  wall: LocalTime,
  timeZone: string,
): { readonly closes: string } | { readonly refusal: 'clock-gap' | 'clock-twice' } {
  if (isInGap(wall, timeZone)) return { refusal: 'clock-gap' };
  if (isTwice(wall, timeZone)) return { refusal: 'clock-twice' };
  return { closes: new Date(instantOf(wall, timeZone)).toISOString() };
}

/** Why a ballot cannot close then, or undefined where it can. @param now instant, as `closes` */
export function closingRefusal(closes: string, now: string, timeZone: string): Refusal | undefined {
  if (closes <= now) return 'closes-in-past';
  if (Date.parse(closes) - Date.parse(now) > MOST_DAYS * DAY) return 'closes-too-late';
  return isTwice(wallClock(Date.parse(closes) as Instant, timeZone), timeZone) ? 'clock-twice' : undefined;
}
