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
  /** Room for as many positions, for whoever looks through all entries; what stands there counts until the next one does. */
  readonly room: () => Uint32Array;
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
  const live = inOrder({
    ids: objects.id,
    created: column(objects.created),
    modified: column(objects.modified),
    places: Int32Array.from(objects.id.keys()),
  });
  return {
    list,
    type: /^https?:/.test(type) ? type : SCHEMA + type,
    web,
    elementsPerPage,
    ids: objects.id,
    at: column(objects.at),
    length: column(objects.length),
    live,
    all: deleted.length === 0 ? live : inOrder(withDeleted(live, deleted)),
    state,
  };
}

/** Order of a list: by creation, then by id, so that nothing changes its place. */
export const compareEntries = (
  a: { readonly created: number; readonly id: string },
  b: { readonly created: number; readonly id: string },
): number => a.created - b.created || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type Columns = Omit<Entries, 'byModified' | 'room'>;

/** What lies in the list, and what was deleted behind it. */
function withDeleted(live: Columns, deleted: IndexFile['deleted']): Columns {
  const longer = (values: Float64Array, more: readonly number[]) => {
    const all = new Float64Array(values.length + more.length);
    all.set(values);
    all.set(more, values.length);
    return all;
  };
  const places = new Int32Array(live.places.length + deleted.length);
  places.set(live.places);
  places.set(
    deleted.map((_, position) => -1 - position),
    live.places.length,
  );
  return {
    ids: [...live.ids, ...deleted.map(({ id }) => id)],
    created: longer(
      live.created,
      deleted.map(({ created }) => created),
    ),
    modified: longer(
      live.modified,
      deleted.map(({ modified }) => modified),
    ),
    places,
  };
}

/** Sorts the columns where they are not, and adds their order by change, which is made at its first use. */
function inOrder(columns: Columns): Entries {
  const { ids, created } = columns;
  const compare = (a: number, b: number): number =>
    compareEntries(
      { created: created[a] as number, id: ids[a] as string },
      { created: created[b] as number, id: ids[b] as string },
    );
  const positions = Uint32Array.from(ids.keys());
  const isSorted = positions.every((position) => position === 0 || compare(position - 1, position) <= 0);
  const sorted = isSorted ? columns : arranged(columns, positions.sort(compare));
  const { modified } = sorted;
  let order: Uint32Array | undefined;
  let room: Uint32Array | undefined;
  return {
    ...sorted,
    room: () => (room ??= new Uint32Array(ids.length)),
    byModified: () =>
      (order ??= Uint32Array.from(modified.keys()).sort(
        (a, b) => (modified[a] as number) - (modified[b] as number) || a - b,
      )),
  };
}

function arranged({ ids, created, modified, places }: Columns, order: Uint32Array): Columns {
  const pick = <T extends Float64Array | Int32Array>(values: T, into: T): T => {
    for (const [to, from] of order.entries()) into[to] = values[from] as number;
    return into;
  };
  return {
    ids: Array.from(order, (position) => ids[position] as string),
    created: pick(created, new Float64Array(created.length)),
    modified: pick(modified, new Float64Array(modified.length)),
    places: pick(places, new Int32Array(places.length)),
  };
}
