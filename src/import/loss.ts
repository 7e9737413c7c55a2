import type { SourceObject, SourceType } from './read/source-object.ts';
import type { SourcePool } from './read/source-pool.ts';

/** What became of one field of one source object. */
export type Fate = 'taken' | 'mapped' | 'dropped';
const RANK: Readonly<Record<Fate, number>> = { taken: 0, mapped: 1, dropped: 2 };

interface Mark {
  readonly fate: Fate;
  /** Why it was mapped or dropped, a stable name. */
  readonly reason?: string | undefined;
}

/** Counts for one type and field. */
export interface FieldLoss {
  readonly type: SourceType;
  readonly field: string;
  seen: number;
  taken: number;
  mapped: number;
  dropped: number;
  /** How often for which reason. */
  readonly reasons: Record<string, number>;
}

/**
 * Keeps book of every field of the source. A field that nobody touched is dropped, so that the sums of taken, mapped
 * and dropped are always those of the fields that were seen. Equal marks are one object, and the marks of an object stand in an
 * array by its type's fields: with 100,000 objects, maps of marks took most of the memory.
 */
export class Loss {
  readonly #marks = new Map<SourceObject, (Mark | undefined)[]>();
  readonly #places = new Map<string, number>();
  readonly #equal = new Map<string, Mark>();

  /** Notes what became of a field. Where it is told more than once, dropped wins over mapped, mapped over taken. */
  mark(object: SourceObject, field: string, fate: Fate, reason?: string): void {
    if (!(field in object.fields)) return;
    let marks = this.#marks.get(object);
    if (!marks) this.#marks.set(object, (marks = []));
    const place = this.#placeOf(object.type, field);
    const known = marks[place];
    if (!known || RANK[fate] >= RANK[known.fate]) marks[place] = this.#shared(fate, reason);
  }

  /** The fate of a field: as marked, else dropped. */
  of(object: SourceObject, field: string): Mark {
    const marks = this.#marks.get(object);
    return (
      marks?.[this.#placeOf(object.type, field)] ?? this.#shared('dropped', marks ? 'unused' : 'unreached')
    );
  }

  #placeOf(type: SourceType, field: string): number {
    const name = `${type}.${field}`;
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.#places.get(type) ?? 0;
      this.#places.set(name, place).set(type, place + 1);
    }
    return place;
  }

  #shared(fate: Fate, reason: string | undefined): Mark {
    const name = `${fate} ${reason ?? ''}`;
    let mark = this.#equal.get(name);
    if (!mark) this.#equal.set(name, (mark = { fate, reason }));
    return mark;
  }

  /** One row for each type and field of the pool, in order of both; deleted and older copies count as dropped. */
  rows(pool: SourcePool, types: readonly SourceType[]): readonly FieldLoss[] {
    const rows = new Map<string, FieldLoss>();
    const count = (object: SourceObject, markOf: (field: string) => Mark) => {
      for (const field of Object.keys(object.fields)) add(rows, object.type, field, markOf(field));
    };
    for (const type of types)
      for (const object of pool.all(type)) count(object, (field) => this.of(object, field));
    for (const object of pool.tombstones()) count(object, () => ({ fate: 'dropped', reason: 'deleted' }));
    for (const object of pool.superseded) count(object, () => ({ fate: 'dropped', reason: 'older-copy' }));
    return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }
}

function add(rows: Map<string, FieldLoss>, type: SourceType, field: string, mark: Mark): void {
  const key = `${type}.${field}`;
  let row = rows.get(key);
  if (!row) rows.set(key, (row = { type, field, seen: 0, taken: 0, mapped: 0, dropped: 0, reasons: {} }));
  row.seen += 1;
  row[mark.fate] += 1;
  if (mark.reason) row.reasons[mark.reason] = (row.reasons[mark.reason] ?? 0) + 1;
}
