import { textOf } from '../values/text-of.ts';
import { asList, type SourceObject, SOURCE_TYPES, type SourceType } from './source-object.ts';
import { naturalOrder } from './natural-order.ts';
import { sortedJson } from './sorted-json.ts';

/** Instant of `modified`, in milliseconds; 0 where there is none that can be read. */
const changedAt = (object: SourceObject): number => {
  const { modified } = object.fields;
  const at = typeof modified === 'string' ? Date.parse(modified) : Number.NaN;
  return Number.isNaN(at) ? 0 : at;
};

/** Of two copies of one object the newer; of two of the same age the fuller, then the greater as text. */
function newer(a: SourceObject, b: SourceObject): SourceObject {
  const age = changedAt(a) - changedAt(b);
  if (age !== 0) return age > 0 ? a : b;
  const size = Object.keys(a.fields).length - Object.keys(b.fields).length;
  if (size !== 0) return size > 0 ? a : b;
  return sortedJson(a.fields) >= sortedJson(b.fields) ? a : b;
}

const isDeleted = (object: SourceObject): boolean => object.fields['deleted'] === true;

/** All objects of a source by id, each in its newest copy; the order in which they were added does not matter. */
export class SourcePool {
  readonly #objects = new Map<string, SourceObject>();
  readonly #lists = new Map<SourceType, readonly SourceObject[]>();
  readonly #backs = new Map<string, ReadonlyMap<string, readonly SourceObject[]>>();
  /** Older copies of objects that were seen more than once. */
  readonly superseded: SourceObject[] = [];

  /** Takes an object in; of two with the same id the newer stays. */
  add(object: SourceObject): void {
    this.#lists.clear();
    this.#backs.clear();
    const known = this.#objects.get(object.id);
    const winner = known ? newer(known, object) : object;
    this.#objects.set(object.id, winner);
    if (known) this.superseded.push(winner === known ? object : known);
  }

  /** The object with this id, unless it is of another type or deleted. */
  get(id: string, type: SourceType): SourceObject | undefined {
    const object = this.#objects.get(id);
    return object && object.type === type && !isDeleted(object) ? object : undefined;
  }

  /** Every object of a type that is not deleted, ordered by id. */
  all(type: SourceType): readonly SourceObject[] {
    let list = this.#lists.get(type);
    if (!list) {
      list = [...this.#objects.values()]
        .filter((object) => object.type === type && !isDeleted(object))
        .sort((a, b) => naturalOrder(a.id, b.id));
      this.#lists.set(type, list);
    }
    return list;
  }

  /** Deleted objects (tombstones, OParl 1.1 section 2.8), ordered by id. */
  tombstones(): readonly SourceObject[] {
    return [...this.#objects.values()].filter(isDeleted).sort((a, b) => naturalOrder(a.id, b.id));
  }

  /** Number of objects, deleted ones among them. */
  get size(): number {
    return this.#objects.size;
  }

  /** Newest `modified` of all objects, in milliseconds; 0 where none has one. */
  newestChange(): number {
    let newest = 0;
    for (const object of this.#objects.values()) newest = Math.max(newest, changedAt(object));
    return newest;
  }

  /**
   * What a parent holds in `field`, in its order; where the parent has no such list (internal lists may be left out),
   * the objects of `type` whose `back` field names it, ordered by id.
   */
  children(parent: SourceObject, field: string, type: SourceType, back: string): readonly SourceObject[] {
    if (parent.fields[field] === undefined || parent.fields[field] === null) {
      return this.#byBack(type, back).get(parent.id) ?? [];
    }
    const ids = asList(parent.fields[field]).filter((id): id is string => typeof id === 'string');
    return [...new Set(ids)].map((id) => this.get(id, type)).filter((child) => child !== undefined);
  }

  #byBack(type: SourceType, back: string): ReadonlyMap<string, readonly SourceObject[]> {
    const key = `${type}.${back}`;
    let index = this.#backs.get(key);
    if (!index) {
      index = Map.groupBy(this.all(type), (object) => textOf(object.fields[back]));
      this.#backs.set(key, index);
    }
    return index;
  }

  /** Number of objects of each type, deleted ones left out. */
  counts(): Readonly<Record<SourceType, number>> {
    return Object.fromEntries(SOURCE_TYPES.map((type) => [type, this.all(type).length])) as Record<
      SourceType,
      number
    >;
  }
}
