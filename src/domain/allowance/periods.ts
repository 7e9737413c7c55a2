import { addDays, addMonths, calendarDate, type CalendarDate } from '../calendar-date.ts';
import type { AllowancePeriod } from '../schema/allowance.ts';

/** A period that is settled at once; both days are part of it. */
export interface Period {
  /** Address and name of files: `2027-q1`, `2027-h1`, `2027-03`, `2027`. */
  readonly key: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const MONTHS: Readonly<Record<AllowancePeriod, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The period of that length in which a day lies; periods begin with the calendar year. */
export function periodOf(day: CalendarDate, length: AllowancePeriod): Period {
  const year = day.slice(0, 4);
  const months = MONTHS[length];
  const number = Math.floor((Number(day.slice(5, 7)) - 1) / months);
  const from = calendarDate(`${year}-${String(number * months + 1).padStart(2, '0')}-01`);
  const key = {
    month: day.slice(0, 7),
    quarter: `${year}-q${number + 1}`,
    'half-year': `${year}-h${number + 1}`,
    year,
  };
  return { key: key[length], from, to: addDays(addMonths(from, months), -1) };
}
