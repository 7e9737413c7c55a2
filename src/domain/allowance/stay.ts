import { daysBetween } from '../calendar-date.ts';
import { clockOf, dayOf, type LocalTime } from '../local-time.ts';
import type { Meeting } from '../schema/index.ts';
import type { Attendee } from './facts.ts';

/** When somebody was there, in minutes since the midnight before the meeting; absent where nobody wrote it down. */
export interface Stay {
  readonly from?: number;
  readonly to?: number;
}

const CLOCK = /^\s*(?:(?:um|ab|bis)\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?\s*(?:,|$)/i;
const DAY = 1440;

/** Minutes since midnight, of "19:15", "19.15 Uhr" or "19:15, TOP 4"; undefined of "TOP 4" and what is no time. */
export function minutesIn(text: string): number | undefined {
  const [, hours, minutes = '0'] = CLOCK.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

const ofClock = (time: LocalTime): number => Number(clockOf(time).slice(0, 2)) * 60 + Number(time.slice(-2));

/** From the opening to the end, where nothing else is noted; a time far before the opening is one after midnight. */
export function stayOf({ start, end, allDay }: Meeting, { from, to }: Pick<Attendee, 'from' | 'to'>): Stay {
  const opening = allDay === true ? undefined : ofClock(start);
  const closing =
    end === undefined || allDay === true
      ? undefined
      : ofClock(end) + DAY * daysBetween(dayOf(start), dayOf(end));
  const noted = (text: string): number | undefined => {
    const minutes = minutesIn(text);
    const isNextDay = minutes !== undefined && minutes + DAY / 2 < (opening ?? 0);
    return isNextDay ? minutes + DAY : minutes;
  };
  const stay = {
    from: from === undefined ? opening : noted(from),
    to: to === undefined ? closing : noted(to),
  };
  return {
    ...(stay.from !== undefined && { from: stay.from }),
    ...(stay.to !== undefined && { to: stay.to }),
  };
}

/** Undefined where either end is not known. */
export const minutesThere = ({ from, to }: Stay): number | undefined =>
  from === undefined || to === undefined ? undefined : Math.max(0, to - from);

/** Whether somebody's coming or going is noted without a time of day, such as "TOP 4". */
export const isUntimed = ({ from, to }: Pick<Attendee, 'from' | 'to'>): boolean =>
  [from, to].some((text) => text !== undefined && minutesIn(text) === undefined);

/** Whether both were there at once; what is not known reaches as far as it can. */
export const overlap = (a: Stay, b: Stay): boolean =>
  (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity);
