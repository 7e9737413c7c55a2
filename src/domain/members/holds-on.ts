import type { CalendarDate } from '../calendar-date.ts';
import type { DirectoryMembership } from './directory.ts';

/** Whether a membership holds on a day; its first and its last day are part of it. */
export const holdsOn = ({ startDate, endDate }: DirectoryMembership, day: CalendarDate): boolean =>
  (startDate === undefined || startDate <= day) && (endDate === undefined || day <= endDate);
