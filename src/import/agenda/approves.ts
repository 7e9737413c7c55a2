import type { CalendarDate } from '../../domain/calendar-date.ts';
import { daysIn } from '../values/moment.ts';

const APPROVAL =
  /(?:genehmigung|feststellung|annahme|anerkennung|bestätigung)\b[^;]*?\b(?:niederschrift|protokoll)/i;

/** The one day whose minutes an item approves: "Genehmigung des Protokolls der Sitzung vom 27. April 2023". */
export function approvedDay(title: string): CalendarDate | undefined {
  if (!APPROVAL.test(title)) return undefined;
  const days = new Set(daysIn(title));
  return days.size === 1 ? [...days][0] : undefined;
}
