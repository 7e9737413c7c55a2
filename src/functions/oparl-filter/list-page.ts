import { type Cursor, writeCursor } from './cursor.ts';
import type { Entries, ListColumns } from './list-columns.ts';
import { type ListQuery, MOST } from './list-query.ts';
import { positionAfter, select, type Selection } from './select.ts';

/** What one answer of a list holds. */
export interface ListPage {
  readonly entries: Entries;
  /** Positions of the objects on the page. */
  readonly positions: readonly number[];
  readonly pagination: Readonly<
    Record<'totalElements' | 'elementsPerPage' | 'currentPage' | 'totalPages', number>
  >;
  /** Values of `page` in the links; without one the link leads to the first page, and undefined says that there is none. */
  readonly pages: {
    readonly self: Cursor | 'first';
    readonly prev: Cursor | 'first' | undefined;
    readonly next: Cursor | undefined;
    readonly last: Cursor | 'first';
  };
}

/** The page that a query wants of a list. */
export function listPage(columns: ListColumns, query: ListQuery): ListPage {
  const entries = query.filter.withDeleted ? columns.all : columns.live;
  const selection = select(entries, query.filter);
  const limit = query.limit ?? Math.min(columns.elementsPerPage, MOST);
  const start = startOf(query.cursor, entries, selection, limit);
  const end = Math.min(start + limit, selection.length);
  const current = Math.ceil(start / limit) + 1;
  const rest = Math.ceil((selection.length - end) / limit);
  const isBeyond = start > 0 && start === selection.length;
  const lastPage = isBeyond ? current - 1 : current + rest;
  const lastStart = isBeyond ? (lastPage - 1) * limit : start + rest * limit;
  const cursor = (page: number, first: number): Cursor | 'first' =>
    first <= 0 ? 'first' : { page, after: objectAt(entries, selection.at(first - 1)) };
  return {
    entries,
    positions: Array.from({ length: end - start }, (_, number) => selection.at(start + number)),
    pagination: {
      totalElements: selection.length,
      elementsPerPage: limit,
      currentPage: current,
      totalPages: lastPage,
    },
    pages: {
      self: cursor(current, start),
      prev: start === 0 ? undefined : cursor(current - 1, isBeyond ? lastStart : start - limit),
      next: rest === 0 ? undefined : (cursor(current + 1, end) as Cursor),
      last: cursor(lastPage, lastStart),
    },
  };
}

function startOf(cursor: Cursor, entries: Entries, selection: Selection, limit: number): number {
  const { page, after } = cursor;
  const start = after ? selection.before(positionAfter(entries, after)) : (page - 1) * limit;
  return Math.min(start, selection.length);
}

const objectAt = (entries: Entries, position: number): { created: number; id: string } => ({
  created: entries.created[position] as number,
  id: entries.ids[position] as string,
});

/** Address of a page with the filters that led to it, in one order. */
export function addressOf(list: string, kept: ListQuery['kept'], cursor: Cursor | 'first'): string {
  const pairs = cursor === 'first' ? kept : [...kept, ['page', writeCursor(cursor)] as const];
  if (pairs.length === 0) return list;
  return `${list}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
