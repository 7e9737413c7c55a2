import { inMeeting, minutesIn } from '../attendance/clock.ts';
import { frameOf } from '../attendance/frame-of.ts';
import type { Meeting } from '../schema/index.ts';
import type { Attendee } from './facts.ts';

/** When somebody was there, in minutes since the midnight before the meeting; absent where nobody wrote it down. */
export interface Stay {
  readonly from?: number;
  readonly to?: number;
}

/** From the opening to the end, where nothing else is noted; a time far before the opening is one after midnight. */
export function stayOf(meeting: Meeting, { from, to }: Pick<Attendee, 'from' | 'to'>): Stay {
  const { start: opening, end: closing } = frameOf(meeting);
  const noted = (text: string): number | undefined => {
    const minutes = minutesIn(text);
    return minutes === undefined ? undefined : inMeeting(minutes, opening);
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
