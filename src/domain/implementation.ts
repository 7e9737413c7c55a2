import { addDays, type CalendarDate } from './calendar-date.ts';
import type { ImplementationState } from './schema/resolution.ts';

/** What says whether a resolution is carried out in time. */
interface Progress {
  readonly status: ImplementationState;
  readonly due?: CalendarDate | undefined;
  readonly doneOn?: CalendarDate | undefined;
}

/** True as long as somebody has to carry the resolution out. */
export const isUnfinished = ({ status }: Pick<Progress, 'status'>): boolean =>
  status === 'open' || status === 'in-progress';

/** The day after `due`: on it, what is not carried out is overdue. */
export const firstDayOver = (due: CalendarDate): CalendarDate => addDays(due, 1);

/**
 * The day from which a resolution is overdue if nothing happens: the one after `due`. Undefined without a due date, and
 * of what is done or dropped, whenever that was.
 */
export const overdueFrom = (progress: Progress): CalendarDate | undefined =>
  progress.due !== undefined && isUnfinished(progress) ? firstDayOver(progress.due) : undefined;

/** True where the due date has passed on `today` and the resolution is neither done nor dropped. */
export const isOverdueOn = ({ due, status }: Progress, today: CalendarDate): boolean =>
  due !== undefined && due < today && isUnfinished({ status });

/** Whether what is done was done by its due date; undefined where that cannot be told. */
export function doneInTime({ status, due, doneOn }: Progress): boolean | undefined {
  return status !== 'done' || due === undefined || doneOn === undefined ? undefined : doneOn <= due;
}
