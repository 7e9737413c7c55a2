import type { TypeName } from '../schema/field.ts';

/** Where an object was met and what was noticed there, as bits. */
export const MET = { embedded: 1, list: 2, alone: 4, deleted: 8, bodyList: 16, differs: 32 } as const;

/** What is remembered of one address: little, so that 100,000 of them fit into a few dozen megabytes. */
export interface Entry {
  /** Undefined until the object itself was seen; before that, only references to it were. */
  type: TypeName | undefined;
  /** Sum of `MET`. */
  met: number;
  /** Fingerprint of the content seen last. */
  print: number;
  /** Seconds since 1970; NaN where not known. */
  created: number;
  modified: number;
}

/** A reference that came first: who refers, and by which field. Kept to name the culprit should it lead nowhere. */
export interface Reference {
  readonly from: number;
  readonly field: string;
  readonly expected: TypeName;
}

/** All addresses of objects that were met, numbered in order of appearance. */
export class Census {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #entries: Entry[] = [];
  readonly #references = new Map<number, Reference[]>();

  get size(): number {
    return this.#ids.length;
  }

  /** Number of an address, given on its first appearance. */
  number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids.push(id);
    this.#entries.push({ type: undefined, met: 0, print: 0, created: Number.NaN, modified: Number.NaN });
    return number;
  }

  id(number: number): string {
    return this.#ids[number] ?? '';
  }

  entry(number: number): Entry {
    const entry = this.#entries[number];
    if (!entry) throw new RangeError(`no entry ${number}`);
    return entry;
  }

  /** Notes a reference, once for each type that is expected behind an address. */
  refer(to: number, reference: Reference): void {
    const known = this.#references.get(to);
    if (!known) this.#references.set(to, [reference]);
    else if (!known.some(({ expected }) => expected === reference.expected)) known.push(reference);
  }

  references(to: number): readonly Reference[] {
    return this.#references.get(to) ?? [];
  }

  /** Numbers of all objects seen, tombstones included. */
  seen(): number[] {
    return this.#entries.flatMap(({ type }, number) => (type === undefined ? [] : [number]));
  }

  /** Numbers of the addresses that were only referred to. */
  unseen(): number[] {
    return this.#entries.flatMap(({ type }, number) => (type === undefined ? [number] : []));
  }
}
