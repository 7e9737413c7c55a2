import type { Tracked } from '../../domain/ledger/index.ts';
import { segmentOf, typeOf } from './addresses.ts';
import { stoodIn } from './list-groups.ts';
import { type List, PAGE_SIZE } from './lists.ts';

/** Epoch seconds of an instant in ISO 8601. */
const seconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

/** Where in its page each object of a list stands, in the order of the list. */
export interface Offsets {
  readonly at: readonly number[];
  readonly length: readonly number[];
}

/**
 * The index of a list for the filter function. Object `i` stands on page `floor(i / elementsPerPage) + 1`, at the bytes
 * that `at` and `length` name. Deleted ones stand in no page.
 * @param lineOf what the ledger knows of an object
 * @param around deleted objects of the type, in whichever list they stood, and the address of the site
 */
export function filterIndex(
  list: List,
  { at, length }: Offsets,
  lineOf: (path: string) => Tracked,
  { gone, base }: { readonly gone: readonly Tracked[]; readonly base: string },
): object {
  const lines = list.entries.map(({ path }) => lineOf(path));
  return {
    list: list.path,
    type: typeOf(list.segment, base),
    web: list.web,
    elementsPerPage: PAGE_SIZE,
    objects: {
      id: lines.map(({ id }) => id),
      created: lines.map(({ created }) => seconds(created)),
      modified: lines.map(({ modified }) => seconds(modified)),
      at,
      length,
    },
    deleted: gone
      .filter((line) => segmentOf(line.id) === list.segment && stoodIn(list, line.group))
      .map(({ id, created, modified }) => ({ id, created: seconds(created), modified: seconds(modified) })),
  };
}
