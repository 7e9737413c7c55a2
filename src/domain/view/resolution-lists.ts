import type { PublicResolution } from '../public-record.ts';
import { isMade } from './is-made.ts';
import { groupBy } from './lists.ts';
import { perIndex } from './per-index.ts';
import type { RecordIndex } from './record-index.ts';
import { bodyOfResolution, latestFirst, type Tracking, trackingOf } from './resolutions.ts';

/** The states of implementation in the order in which lists and plots show them. */
export const TRACKING_STATES = [
  'open',
  'in-progress',
  'done',
  'dropped',
  'none',
] as const satisfies readonly Tracking[];

/** What the list of resolutions is narrowed to; all of it absent: all resolutions. */
export interface ResolutionSelection {
  readonly year?: string;
  readonly body?: string;
  readonly state?: Tracking;
}

const selectionKey = ({ year, body, state }: ResolutionSelection): string => [year, body, state].join(' ');

const yearOf = ({ date }: PublicResolution): string => date.slice(0, 4);

/** All resolutions, newest first. */
export const resolutionsLatestFirst = perIndex((index): readonly PublicResolution[] =>
  index.record.resolutions.filter(isMade).sort(latestFirst),
);

const selections = perIndex((index) => {
  const lists = new Map<string, PublicResolution[]>();
  for (const resolution of resolutionsLatestFirst(index)) {
    const year = yearOf(resolution);
    const body = bodyOfResolution(resolution, index);
    const wide: ResolutionSelection[] = [{}, { year }, { state: trackingOf(resolution) }];
    for (const selection of body === undefined ? wide : [...wide, { body }, { year, body }]) {
      const key = selectionKey(selection);
      const list = lists.get(key);
      if (list) list.push(resolution);
      else lists.set(key, [resolution]);
    }
  }
  return lists;
});

/** The resolutions of a selection, newest first: all, of a year, of a body, of both, of a state of implementation. */
export const selectResolutions = (
  selection: ResolutionSelection,
  index: RecordIndex,
): readonly PublicResolution[] => selections(index).get(selectionKey(selection)) ?? [];

/** Procedures by circulation that led to no resolution, newest first: all, of a year, of a body, of both. */
export const failedProcedures = (
  { year, body }: Pick<ResolutionSelection, 'year' | 'body'>,
  index: RecordIndex,
): readonly PublicResolution[] =>
  index.record.resolutions
    .filter(
      (one) =>
        !isMade(one) &&
        (year === undefined || yearOf(one) === year) &&
        (body === undefined || bodyOfResolution(one, index) === body),
    )
    .sort(latestFirst);

/** Years that have resolutions, latest first. */
export const resolutionYears = perIndex((index): readonly string[] => [
  ...groupBy(resolutionsLatestFirst(index), yearOf).keys(),
]);

/** How many of `resolutions` are in each state of implementation; all states, zeros among them. */
export function trackingCounts(
  resolutions: readonly PublicResolution[],
): { state: Tracking; count: number }[] {
  const groups = groupBy(resolutions, trackingOf);
  return TRACKING_STATES.map((state) => ({ state, count: groups.get(state)?.length ?? 0 }));
}

/** Resolutions that an office carries out, newest first, by the office's key. */
export const dutiesByOffice = perIndex((index) =>
  groupBy(resolutionsLatestFirst(index), ({ implementation }) => implementation?.office),
);
