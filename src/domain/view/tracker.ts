import { isUnfinished } from '../implementation.ts';
import type { PublicImplementation, PublicResolution } from '../public-record.ts';
import { perIndex } from './per-index.ts';
import type { RecordIndex } from './record-index.ts';
import { bodyOfResolution, isOverdue, latestFirst } from './resolutions.ts';

/** What the tracker (Beschlusskontrolle) calls a resolution: its state, or `overdue` in place of what is late. */
export type TrackerState = PublicImplementation['status'] | 'overdue';

/** The states in the order in which the tracker shows them. */
export const TRACKER_STATES = [
  'overdue',
  'open',
  'in-progress',
  'done',
  'dropped',
] as const satisfies readonly TrackerState[];

/** A resolution that somebody tracks. */
export type TrackedResolution = PublicResolution & { readonly implementation: PublicImplementation };

/** The state of a tracked resolution. */
export const trackerStateOf = (resolution: TrackedResolution): TrackerState =>
  isOverdue(resolution) ? 'overdue' : resolution.implementation.status;

/** What the tracker is narrowed to; all of it absent: everything. */
export interface TrackerSelection {
  readonly overdue?: true;
  readonly office?: string;
  readonly body?: string;
  /** Year of the resolution. */
  readonly year?: string;
}

const LATER = '9999-12-31';

/** What is to be carried out first, by its due date, without one last; then what is closed, the latest first. */
function inTrackerOrder(a: TrackedResolution, b: TrackedResolution): number {
  const [one, other] = [a.implementation, b.implementation];
  const [unfinished, otherUnfinished] = [isUnfinished(one), isUnfinished(other)];
  if (unfinished !== otherUnfinished) return unfinished ? -1 : 1;
  const [due, otherDue] = unfinished
    ? [one.due ?? LATER, other.due ?? LATER]
    : [other.doneOn ?? b.date, one.doneOn ?? a.date];
  return due < otherDue ? -1 : due > otherDue ? 1 : latestFirst(a, b);
}

const isTracked = (resolution: PublicResolution): resolution is TrackedResolution =>
  resolution.implementation !== undefined;

/** All resolutions that somebody tracks: the unfinished by due date, so that overdue ones lead, then the closed. */
export const trackedResolutions = perIndex((index): readonly TrackedResolution[] =>
  index.record.resolutions.filter(isTracked).sort(inTrackerOrder),
);

/** Those of a selection, in the order of the tracker. */
export const selectTracked = (
  { overdue, office, body, year }: TrackerSelection,
  index: RecordIndex,
): readonly TrackedResolution[] =>
  trackedResolutions(index).filter(
    (one) =>
      (overdue === undefined || isOverdue(one)) &&
      (office === undefined || one.implementation.office === office) &&
      (body === undefined || bodyOfResolution(one, index) === body) &&
      (year === undefined || one.date.startsWith(year)),
  );

/** How many of `resolutions` are in each state of the tracker, each counted once; all states, zeros among them. */
export const trackerCounts = (
  resolutions: readonly TrackedResolution[],
): { state: TrackerState; count: number }[] => {
  const states = resolutions.map(trackerStateOf);
  return TRACKER_STATES.map((state) => ({ state, count: states.filter((one) => one === state).length }));
};

/** Offices that the tracker names, by the name of each; `undefined` stands for resolutions without one, last. */
export function trackerByOffice(
  resolutions: readonly TrackedResolution[],
  index: RecordIndex,
): { office: string | undefined; name: string; resolutions: readonly TrackedResolution[] }[] {
  const groups = Map.groupBy(resolutions, ({ implementation }) => implementation.office);
  const collator = new Intl.Collator('de');
  return [...groups]
    .map(([office, own]) => ({
      office,
      name: office === undefined ? '' : (index.organization.get(office)?.name ?? office),
      resolutions: own,
    }))
    .sort((a, b) =>
      a.office === undefined ? 1 : b.office === undefined ? -1 : collator.compare(a.name, b.name),
    );
}
