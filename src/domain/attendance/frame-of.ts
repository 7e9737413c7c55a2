import { daysBetween } from '../calendar-date.ts';
import { clockOf, dayOf, type LocalTime } from '../local-time.ts';
import type { Meeting } from '../schema/index.ts';
import type { Frame } from './time-range.ts';

const ofClock = (time: LocalTime): number => Number(clockOf(time).slice(0, 2)) * 60 + Number(time.slice(-2));

/** Opening and end of a meeting; neither where it has no time of day. */
export const frameOf = ({ start, end, allDay }: Pick<Meeting, 'start' | 'end' | 'allDay'>): Frame =>
  allDay === true
    ? {}
    : {
        start: ofClock(start),
        end: end === undefined ? undefined : ofClock(end) + 1440 * daysBetween(dayOf(start), dayOf(end)),
      };
