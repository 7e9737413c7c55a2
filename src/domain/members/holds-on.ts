import type { CalendarDate } from '../calendar-date.ts';

/** From a day on, to a day; open where it is absent. */
interface Span {
  readonly startDate?: CalendarDate | undefined;
  readonly endDate?: CalendarDate | undefined;
}

/** Whether a membership, a rate or a rule holds on a day; its first and its last day are part of it. */
export const holdsOn = ({ startDate, endDate }: Span, day: CalendarDate): boolean =>
  (startDate === undefined || startDate <= day) && (endDate === undefined || day <= endDate);
