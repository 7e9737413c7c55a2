import type { AdministrationPart, MembersTask } from '../../../../domain/members/index.ts';
import { runningMemberships, seesAll } from '../../seats.ts';
import type { Baseline } from '../marks.ts';
import type { Shelf } from '../shelf.ts';
import { type CirculationView, circulationViews } from './circulation-view.ts';
import { type DocumentView, documentViews } from './document-view.ts';
import { organizationName } from './meeting-words.ts';
import { byDue, readsTask, taskView, type TaskView } from './tasks-view.ts';

/** What became of the resolutions of somebody's bodies. */
export interface TrackerView {
  readonly overdue: readonly TaskView[];
  readonly open: readonly TaskView[];
  readonly done: readonly TaskView[];
  /** Non-public ones by circulation. */
  readonly circulations: readonly CirculationView[];
  /** Books of resolutions with those that are not public. */
  readonly books: readonly DocumentView[];
  readonly bodies: readonly { readonly key: string; readonly name: string }[];
  readonly body?: string;
}

/** Resolutions of the own bodies, as far as this reader may read them. @param asked key of one body */
export function trackerView(
  shelf: Shelf,
  { tasks, circulations = [] }: AdministrationPart,
  baseline: Baseline,
  asked: string | undefined,
): TrackerView {
  const { reader, council } = shelf;
  const own = new Set(runningMemberships(reader, council).map(({ organization }) => organization));
  const mine = tasks.filter(
    (task) => (seesAll(reader) || own.has(task.organization)) && isReadable(task, shelf),
  );
  const keys = [...new Set(mine.map(({ organization }) => organization))];
  const collator = new Intl.Collator('de');
  const bodies = keys
    .map((key) => ({ key, name: organizationName(key, council) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const body = keys.find((key) => key === asked);
  const views = mine
    .filter(({ organization }) => body === undefined || organization === body)
    .sort(byDue)
    .map((task) => taskView(task, shelf));
  return {
    overdue: views.filter(({ overdue }) => overdue),
    open: views.filter(({ overdue, done }) => !overdue && !done),
    done: views.filter(({ done }) => done),
    circulations: circulationViews(circulations, shelf, baseline, body),
    books: shelf.books
      .filter(({ organization }) => body === undefined || organization === body)
      .flatMap(({ documents }) => documentViews(documents, shelf, baseline)),
    bodies,
    ...(body !== undefined && { body }),
  };
}

/**
 * An item's resolution is read by whoever reads the item, so that exclusion bars it; what the public site shows in its own
 * words, by everybody. What the clerk keeps back until later, nobody reads before.
 */
function isReadable(task: MembersTask, shelf: Shelf): boolean {
  const { council, reader } = shelf;
  const { meeting, item, kind = 'item', publicHtml, opensAt } = task;
  if (!seesAll(reader) && opensAt !== undefined && opensAt > council.now) return false;
  if (kind !== 'item' && publicHtml !== undefined) return true;
  if (meeting !== undefined && item !== undefined && shelf.readItem(meeting, item) !== 'none') return true;
  return readsTask(task, shelf);
}
