/** Chance from a seed: the same seed gives the same contents on every machine. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Letters that are a key, an id, or a word of a text. */
  readonly word: () => string;
  readonly text: () => string;
  readonly pick: <T>(things: readonly T[]) => T | undefined;
  /** The things with others among them, their own order kept. */
  readonly among: <T>(things: readonly T[], others: readonly T[]) => T[];
  readonly times: <T>(most: number, make: () => T) => T[];
}

/** Mulberry32: one state of 32 bits, good enough for test contents. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Chance from `seed`. */
export function randomOf(seed: number): Random {
  const next = mulberry32(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const word = (): string => `q${below(2 ** 31).toString(36)}`;
  const times = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make);
  return {
    below,
    word,
    times,
    chance: (probability) => next() < probability,
    text: () => Array.from({ length: 1 + below(9) }, word).join(' '),
    pick: (things) => things[below(things.length)],
    among(things, others) {
      const mixed = [...things];
      for (const other of others) mixed.splice(below(mixed.length + 1), 0, other);
      return mixed;
    },
  };
}
