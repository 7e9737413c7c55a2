import { url } from '../../domain/url.ts';
import {
  bodiesInOrder,
  paperKinds,
  type PaperSelection,
  paperYears,
  type RecordIndex,
  selectPapers,
  UNDATED,
} from '../../domain/view/index.ts';
import { PAPER_KIND_PLURAL } from './kind-plural.ts';

/** One entry of `FilterIndex`. */
export interface FilterItem {
  readonly label: string;
  readonly href?: string;
  readonly count?: number;
  readonly current?: boolean;
}
/** A row of filters that are plain pages. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  readonly items: readonly FilterItem[];
}

/** "2017", or "Ohne Datum". */
export const yearLabel = (year: string): string => (year === UNDATED ? 'Ohne Datum' : year);

/** The filters of a list of papers; the narrowed ones keep what can be kept (year with body), the others start anew. */
export function paperFilters(current: PaperSelection, index: RecordIndex): Filter[] {
  const filters: Filter[] = [
    { id: 'nach-jahr', label: 'Jahr', items: yearItems(current, index) },
    { id: 'nach-koerperschaft', label: 'Körperschaft', items: bodyItems(current, index) },
    { id: 'nach-art', label: 'Art', items: kindItems(current, index) },
  ];
  return filters.filter(({ items }) => items.length > 1);
}

const item = (label: string, href: string, count: number, current: boolean): FilterItem =>
  count === 0 ? { label } : { label, href, count, current };

/** The entry that takes a filter away, where it is set. */
const wayOut = (label: string, set: unknown, href: string, count: number): FilterItem[] =>
  set === undefined ? [] : [item(label, href, count, false)];

function yearItems({ year, body }: PaperSelection, index: RecordIndex): FilterItem[] {
  const kept = body === undefined ? {} : { body };
  const all = body === undefined ? url.papers : url.papersOfBody(body);
  return [
    ...wayOut('Alle Jahre', year, all, selectPapers(kept, index).length),
    ...paperYears(index).map((each) => {
      const { length } = selectPapers({ year: each, ...kept }, index);
      return item(yearLabel(each), url.papersOfYear(each, body), length, each === year);
    }),
  ];
}

function bodyItems({ year, body }: PaperSelection, index: RecordIndex): FilterItem[] {
  const kept = year === undefined ? {} : { year };
  const all = year === undefined ? url.papers : url.papersOfYear(year);
  return [
    ...wayOut('Alle Körperschaften', body, all, selectPapers(kept, index).length),
    ...bodiesInOrder(index).map(({ key, name, shortName }) => {
      const { length } = selectPapers({ body: key, ...kept }, index);
      const href = year === undefined ? url.papersOfBody(key) : url.papersOfYear(year, key);
      return item(shortName ?? name, href, length, key === body);
    }),
  ];
}

const kindItems = ({ kind }: PaperSelection, index: RecordIndex): FilterItem[] => [
  ...wayOut('Alle Arten', kind, url.papers, selectPapers({}, index).length),
  ...paperKinds(index).map((each) =>
    item(
      PAPER_KIND_PLURAL[each],
      url.papersOfKind(each),
      selectPapers({ kind: each }, index).length,
      each === kind,
    ),
  ),
];
