import type { CalendarDate } from '../calendar-date.ts';

/** What stands at the address of a thing that was taken back. */
export interface Tombstone {
  readonly url: string;
  readonly date: CalendarDate;
  readonly reason: string;
}
