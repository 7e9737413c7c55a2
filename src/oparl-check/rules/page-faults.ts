import type { Fault } from '../finding.ts';
import { isPlain, type Plain } from '../plain.ts';
import { kindOf, show } from './show.ts';

/** What is known of the pages of a list before this one. */
export interface Before {
  readonly first: string;
  readonly previous: string | undefined;
  /** Number of pages read before. */
  readonly pages: number;
  /** Number of objects on them. */
  readonly objects: number;
  /** `elementsPerPage` of the first page. */
  readonly perPage: number | undefined;
}

/** Longest page that goes without a recommendation to split it (section 2-05, "Paginierung"). */
const LONGEST_PAGE = 100;

const shapeFault = (page: Plain, field: 'data' | 'pagination' | 'links'): Fault[] => {
  const fits = field === 'data' ? Array.isArray(page[field]) : isPlain(page[field]);
  return fits ? [] : [{ code: 'list-shape', field, value: kindOf(page[field]) }];
};

const numberIn = (value: unknown, name: string): number | undefined => {
  const found = isPlain(value) ? value[name] : undefined;
  return typeof found === 'number' ? found : undefined;
};

/** `elementsPerPage` of a page, where it is given. */
export const perPageOf = (page: Plain): number | undefined => numberIn(page['pagination'], 'elementsPerPage');

/** Address of the next page, where it is given. */
export function nextOf(page: Plain): string | undefined {
  const links = page['links'];
  const next = isPlain(links) ? links['next'] : undefined;
  return typeof next === 'string' && next !== '' ? next : undefined;
}

function sizeFaults(page: Plain, count: number, before: Before): Fault[] {
  const stated = perPageOf(page);
  const expected = before.perPage ?? stated;
  const isLast = nextOf(page) === undefined;
  const tooLong: Fault[] = count > LONGEST_PAGE ? [{ code: 'page-too-long', value: String(count) }] : [];
  const differs = !isLast && expected !== undefined && (count !== expected || stated !== expected);
  return [
    ...tooLong,
    ...(differs ? [{ code: 'page-size' as const, value: String(count), expected: String(expected) }] : []),
  ];
}

function totalFaults(page: Plain, count: number, before: Before): Fault[] {
  const { pagination } = page;
  const current = numberIn(pagination, 'currentPage');
  const pages = numberIn(pagination, 'totalPages');
  const elements = numberIn(pagination, 'totalElements');
  const wrong = (name: string, value: number | undefined, counted: number): Fault[] =>
    value === undefined || value === counted
      ? []
      : [
          {
            code: 'totals-wrong',
            field: `pagination.${name}`,
            value: String(value),
            expected: String(counted),
          },
        ];
  const here = before.pages + 1;
  const position = wrong('currentPage', current, here);
  if (nextOf(page) !== undefined) return position;
  if (pages !== undefined && pages > here) {
    const value = { de: `Seite ${here} von ${pages}`, en: `page ${here} of ${pages}` };
    return [...position, { code: 'next-missing', field: 'links.next', value }];
  }
  return [
    ...position,
    ...wrong('totalPages', pages, here),
    ...wrong('totalElements', elements, before.objects + count),
  ];
}

function linkFaults(page: Plain, url: string, before: Before): Fault[] {
  const links = isPlain(page['links']) ? page['links'] : {};
  const isFirst = before.pages === 0;
  const own = isFirst ? [url, links['first']] : [url];
  const wrong = (name: string, allowed: readonly unknown[]): Fault[] =>
    links[name] === undefined || allowed.includes(links[name])
      ? []
      : [
          {
            code: 'links-wrong',
            field: `links.${name}`,
            value: show(links[name]),
            expected: show(allowed[0]),
          },
        ];
  return [
    ...wrong('self', own),
    ...(isFirst || before.pages > 1 ? [] : wrong('prev', [before.previous, before.first, links['first']])),
    ...(before.pages > 1 ? wrong('prev', [before.previous]) : []),
    ...(nextOf(page) === undefined ? wrong('last', [url, ...(isFirst ? [links['first']] : [])]) : []),
  ];
}

/** What is wrong with one page of an external list (section 2-05), given the pages before it. */
export function pageFaults(page: Plain, url: string, before: Before): Fault[] {
  const data = page['data'];
  const count = Array.isArray(data) ? data.length : 0;
  return [
    ...shapeFault(page, 'data'),
    ...shapeFault(page, 'pagination'),
    ...shapeFault(page, 'links'),
    ...sizeFaults(page, count, before),
    ...totalFaults(page, count, before),
    ...linkFaults(page, url, before),
  ];
}
