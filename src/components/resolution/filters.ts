import { url } from '../../domain/url.ts';
import {
  bodiesInOrder,
  type RecordIndex,
  type ResolutionSelection,
  resolutionYears,
  selectResolutions,
  TRACKING_STATES,
} from '../../domain/view/index.ts';
import type { Filter, FilterItem } from '../paper/filters.ts';
import { trackingWord } from '../../format/wording/resolution/tracking-words.ts';

/** The address of the list of a selection. */
export function resolutionListUrl({ year, body, state }: ResolutionSelection): string {
  if (year !== undefined) return url.resolutionsOfYear(year, body);
  if (body !== undefined) return url.resolutionsOfBody(body);
  return state === undefined ? url.resolutions : url.resolutionsOfState(state);
}

/** What a selection adds to the heading "Beschlüsse": "2017 · Gemeinde Beispiel"; empty for all. */
export function resolutionListLabel({ year, body, state }: ResolutionSelection, index: RecordIndex): string {
  const parts = [
    year,
    body === undefined ? undefined : index.body.get(body)?.name,
    state === undefined ? undefined : trackingWord(state),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** The filters of a list of resolutions; year and body go together, a state of implementation stands alone. */
export function resolutionFilters(current: ResolutionSelection, index: RecordIndex): Filter[] {
  const filters: Filter[] = [
    { id: 'nach-jahr', label: 'Jahr', items: yearItems(current, index) },
    { id: 'nach-koerperschaft', label: 'Körperschaft', items: bodyItems(current, index) },
    { id: 'nach-stand', label: 'Stand der Umsetzung', items: stateItems(current, index) },
  ];
  const all = selectResolutions({}, index).length;
  const untracked = selectResolutions({ state: 'none' }, index).length;
  return filters.filter(({ id, items }) => items.length > 1 && (id !== 'nach-stand' || untracked < all));
}

function item(
  label: string,
  selection: ResolutionSelection,
  index: RecordIndex,
  current: boolean,
): FilterItem {
  const count = selectResolutions(selection, index).length;
  return count === 0 && !current ? { label } : { label, href: resolutionListUrl(selection), count, current };
}

/** The entry that takes a filter away, where it is set. */
const wayOut = (
  label: string,
  set: unknown,
  without: ResolutionSelection,
  index: RecordIndex,
): FilterItem[] => (set === undefined ? [] : [item(label, without, index, false)]);

const yearItems = ({ year, body }: ResolutionSelection, index: RecordIndex): FilterItem[] => [
  ...wayOut('Alle Jahre', year, body === undefined ? {} : { body }, index),
  ...resolutionYears(index).map((each) =>
    item(each, { year: each, ...(body !== undefined && { body }) }, index, each === year),
  ),
];

const bodyItems = ({ year, body }: ResolutionSelection, index: RecordIndex): FilterItem[] => [
  ...wayOut('Alle Körperschaften', body, year === undefined ? {} : { year }, index),
  ...bodiesInOrder(index).map(({ key, name, shortName }) =>
    item(shortName ?? name, { body: key, ...(year !== undefined && { year }) }, index, key === body),
  ),
];

const stateItems = ({ state }: ResolutionSelection, index: RecordIndex): FilterItem[] => [
  ...wayOut('alle', state, {}, index),
  ...TRACKING_STATES.map((each) => item(trackingWord(each), { state: each }, index, each === state)),
];
