import { SiteUnreadable } from './fault.ts';

/** Objects sorted by creation, then by id; each column has one value for each of them. */
export interface Entries {
  /** Paths of the objects. */
  readonly ids: readonly string[];
  /** Seconds since 1970. */
  readonly created: Float64Array;
  readonly modified: Float64Array;
  /** Position in the list as it lies there; below zero for a deleted object, which lies nowhere. */
  readonly places: Int32Array;
  /** The positions sorted by `modified`. */
  readonly byModified: () => Uint32Array;
}

/** The index of a list, ready to be asked. */
export interface ListColumns {
  /** Path of the first page. */
  readonly list: string;
  /** Address of the type in the schema. */
  readonly type: string;
  /** Path of the page that shows the same to people. */
  readonly web: string | undefined;
  readonly elementsPerPage: number;
  /** Paths of the objects, and their bytes in the file of their page, by place. */
  readonly ids: readonly string[];
  readonly at: Float64Array;
  readonly length: Float64Array;
  /** What the list holds, and the same with what was deleted. */
  readonly live: Entries;
  readonly all: Entries;
  /** Names this state of the list: another content has another one. */
  readonly state: string;
}

/** The file as the build writes it. */
interface IndexFile {
  readonly list: string;
  readonly type: string;
  readonly web?: string;
  readonly elementsPerPage: number;
  readonly objects: Readonly<Record<'created' | 'modified' | 'at' | 'length', readonly number[]>> & {
    readonly id: readonly string[];
  };
  readonly deleted: readonly { readonly id: string; readonly created: number; readonly modified: number }[];
}

const SCHEMA = 'https://schema.oparl.org/1.1/';

/**
 * Reads the index of a list. `state` names its content.
 * @throws SiteUnreadable where it is none
 */
export function readColumns(text: string, state: string): ListColumns {
  const file = JSON.parse(text) as IndexFile;
  const { objects, deleted, elementsPerPage, list, type, web } = file;
  const count = objects.id.length;
  const column = (values: readonly number[]): Float64Array => {
    const numbers = Float64Array.from(values);
    if (numbers.length !== count || !numbers.every(Number.isInteger))
      throw new SiteUnreadable('Ein Verzeichnis des Filters ist beschädigt.');
    return numbers;
  };
  if (!Number.isInteger(elementsPerPage) || elementsPerPage < 1)
    throw new SiteUnreadable('Ein Verzeichnis des Filters ist beschädigt.');
  const [created, modified] = [column(objects.created), column(objects.modified)];
  const all = objects.id.map((id, place) => ({
    id,
    created: created[place] as number,
    modified: modified[place] as number,
    place,
  }));
  const gone = deleted.map((one, position) => ({ ...one, place: -1 - position }));
  const live = entriesOf(all);
  return {
    list,
    type: type.startsWith('https://') ? type : SCHEMA + type,
    web,
    elementsPerPage,
    ids: objects.id,
    at: column(objects.at),
    length: column(objects.length),
    live,
    all: gone.length === 0 ? live : entriesOf([...all, ...gone]),
    state,
  };
}

interface Row {
  readonly id: string;
  readonly created: number;
  readonly modified: number;
  readonly place: number;
}

/** Order of a list: by creation, then by id, so that nothing changes its place. */
export const compareEntries = (
  a: { readonly created: number; readonly id: string },
  b: { readonly created: number; readonly id: string },
): number => a.created - b.created || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function entriesOf(rows: readonly Row[]): Entries {
  const sorted = rows.every(
    (row, position) => position === 0 || compareEntries(rows[position - 1] as Row, row) <= 0,
  )
    ? rows
    : rows.toSorted(compareEntries);
  const modified = Float64Array.from(sorted, (row) => row.modified);
  let order: Uint32Array | undefined;
  return {
    ids: sorted.map(({ id }) => id),
    created: Float64Array.from(sorted, (row) => row.created),
    modified,
    places: Int32Array.from(sorted, ({ place }) => place),
    byModified: () =>
      (order ??= Uint32Array.from(modified.keys()).sort(
        (a, b) => (modified[a] as number) - (modified[b] as number) || a - b,
      )),
  };
}
