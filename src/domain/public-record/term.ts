import type { CalendarDate } from '../calendar-date.ts';

/** A Wahlperiode (OParl LegislativeTerm) of one or several bodies. */
export interface PublicTerm {
  readonly key: string;
  readonly name: string;
  readonly bodies: readonly string[];
  readonly startDate: CalendarDate;
  readonly endDate?: CalendarDate;
}
