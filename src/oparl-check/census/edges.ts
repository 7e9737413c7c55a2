import type { TypeName } from '../schema/field.ts';
import { RELATIONS, sidesOf } from './relations.ts';

/** Room for 67 million objects: both numbers of a pair fit into one exact number. */
const ROOM = 2 ** 26;

/** A reference that only one side of a relation names, by the numbers of the census. */
export interface OneWay {
  readonly relation: number;
  /** Whether the first side of the relation lacks the reference; else the second one does. */
  readonly lacksOne: boolean;
  readonly one: number;
  readonly other: number;
}

/** References between objects by relation, each a pair of numbers, so that both directions can be compared at the end. */
export class Edges {
  readonly #byOne = RELATIONS.map(() => new Set<number>());
  readonly #byOther = RELATIONS.map(() => new Set<number>());

  /** Notes that `from`, an object of `type`, refers to `to` by `field`. */
  add(type: TypeName, field: string, from: number, to: number): void {
    for (const { relation, isOne } of sidesOf(type, field)) {
      const pairs = isOne ? this.#byOne[relation] : this.#byOther[relation];
      pairs?.add(isOne ? from * ROOM + to : to * ROOM + from);
    }
  }

  /** Objects on one side of a relation that name anything on the other. */
  namers(relation: number, isOne: boolean): ReadonlySet<number> {
    const pairs = [...((isOne ? this.#byOne[relation] : this.#byOther[relation]) ?? [])];
    return new Set(pairs.map((pair) => (isOne ? Math.floor(pair / ROOM) : pair % ROOM)));
  }

  /** All references that one side names and the other does not. */
  *oneWay(): Generator<OneWay> {
    for (const [relation, byOne] of this.#byOne.entries()) {
      const byOther = this.#byOther[relation] ?? new Set();
      yield* pairsOf(byOne, byOther, relation, false);
      yield* pairsOf(byOther, byOne, relation, true);
    }
  }
}

function* pairsOf(
  named: ReadonlySet<number>,
  lacking: ReadonlySet<number>,
  relation: number,
  lacksOne: boolean,
): Generator<OneWay> {
  for (const pair of named)
    if (!lacking.has(pair)) yield { relation, lacksOne, one: Math.floor(pair / ROOM), other: pair % ROOM };
}
