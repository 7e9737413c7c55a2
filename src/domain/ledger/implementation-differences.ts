import type { CalendarDate } from '../calendar-date.ts';
import { firstDayOver } from '../implementation.ts';
import { type Difference, same, type State } from './difference.ts';

interface Progress {
  readonly status?: string;
  readonly due?: CalendarDate;
  readonly overdue?: true;
}

/** What changed in how far a resolution is carried out: that its due date has passed, a new due date, and all else. */
export function implementationDifferences(before: State, after: State): Difference[] {
  const [was, is] = [progressOf(before), progressOf(after)];
  const became = is?.overdue === true && was?.overdue !== true && is.due !== undefined;
  const moved = was !== undefined && is !== undefined && !same(was.due, is.due);
  const found: Difference[] = [];
  if (!same(withoutDay(was), withoutDay(is))) found.push(ofStatus(is));
  if (moved) found.push({ code: 'due', values: is.due === undefined ? {} : { due: is.due } });
  if (became) found.push({ code: 'overdue', values: { day: firstDayOver(is.due) } });
  return found.length === 0 ? [{ code: 'implementation' }] : found;
}

const progressOf = ({ implementation }: State): Progress | undefined =>
  implementation as Progress | undefined;

/** What clerks write themselves, the due date aside. */
const withoutDay = (progress: Progress | undefined): object | undefined =>
  progress && { ...progress, due: undefined, overdue: undefined };

const ofStatus = (is: Progress | undefined): Difference =>
  is?.status === undefined
    ? { code: 'implementation' }
    : { code: 'implementation', values: { status: is.status } };
