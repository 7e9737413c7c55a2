import { url } from '../../domain/url.ts';
import {
  bodiesInOrder,
  type RecordIndex,
  resolutionYears,
  selectResolutions,
  selectTracked,
  trackedResolutions,
  trackerByOffice,
  type TrackerSelection,
} from '../../domain/view/index.ts';
import { IMPLEMENTATION_STATES } from '../../domain/schema/index.ts';
import { trackerWord } from '../../format/wording/resolution/tracker-words.ts';
import type { Filter, FilterItem } from '../paper/filters.ts';

/** The address of a selection. */
export function trackerUrl({ overdue, office, body, year }: TrackerSelection): string {
  if (overdue) return url.trackerOverdue;
  if (office !== undefined) return url.trackerOfOffice(office);
  if (body !== undefined) return url.trackerOfBody(body);
  return year === undefined ? url.tracker : url.trackerOfYear(year);
}

/** Years of tracked resolutions, latest first. */
export const trackerYears = (index: RecordIndex): string[] =>
  [...new Set(trackedResolutions(index).map(({ date }) => date.slice(0, 4)))].sort().toReversed();

/** Keys of bodies with tracked resolutions, in the order of the site. */
export const trackerBodies = (index: RecordIndex): string[] =>
  bodiesInOrder(index)
    .map(({ key }) => key)
    .filter((body) => selectTracked({ body }, index).length > 0);

/** Keys and names of the offices that carry resolutions out, by name. */
export const trackerOffices = (index: RecordIndex): { key: string; name: string }[] =>
  trackerByOffice(trackedResolutions(index), index).flatMap(({ office, name }) =>
    office === undefined ? [] : [{ key: office, name }],
  );

/** What the tracker has pages for: offices, bodies and years stay, even where nothing is tracked any more. */
export const trackerPages = (index: RecordIndex): Record<'office' | 'body' | 'year', string[]> => ({
  office: [
    ...new Set([
      ...index.record.organizations.filter(({ kind }) => kind === 'administration').map(({ key }) => key),
      ...trackerOffices(index).map(({ key }) => key),
    ]),
  ],
  body: index.record.bodies.map(({ key }) => key),
  year: [...resolutionYears(index)],
});

/** The filters of the tracker, plain pages; each narrows alone. The states are lists of all resolutions, too. */
export function trackerFilters(current: TrackerSelection, index: RecordIndex): Filter[] {
  const item = (label: string, selection: TrackerSelection): FilterItem => ({
    label,
    href: trackerUrl(selection),
    count: selectTracked(selection, index).length,
    current: trackerUrl(selection) === trackerUrl(current),
  });
  const overdue = selectTracked({ overdue: true }, index).length;
  const states = IMPLEMENTATION_STATES.flatMap((state): FilterItem[] => {
    const count = selectResolutions({ state }, index).length;
    return count === 0 ? [] : [{ label: trackerWord(state), href: url.resolutionsOfState(state), count }];
  });
  const filters: Filter[] = [
    {
      id: 'nach-stand',
      label: 'Stand',
      items: [
        item('alle', {}),
        ...(overdue > 0 || current.overdue ? [item(trackerWord('overdue'), { overdue: true })] : []),
        ...states,
      ],
    },
    {
      id: 'nach-amt',
      label: 'Zuständige Stelle',
      items: trackerOffices(index).map(({ key, name }) => item(name, { office: key })),
    },
    {
      id: 'nach-koerperschaft',
      label: 'Körperschaft',
      items: trackerBodies(index).map((body) => item(bodyName(body, index), { body })),
    },
    {
      id: 'nach-jahr',
      label: 'Jahr des Beschlusses',
      items: trackerYears(index).map((year) => item(year, { year })),
    },
  ];
  return filters.filter(({ items }) => items.length > 1);
}

const bodyName = (key: string, index: RecordIndex): string => {
  const body = index.body.get(key);
  return body?.shortName ?? body?.name ?? key;
};
