import { SYMBOLS } from './fold.ts';

/** Finds many needles in one pass over a folded text. */
export interface Matcher {
  /** Calls `hit` with the position in the list of each needle that is in `symbols`; more than once where it is there more often. */
  readonly search: (symbols: Uint8Array, hit: (needle: number) => void) => void;
}

interface Trie {
  next: Int32Array;
  size: number;
  readonly ends: Map<number, number[]>;
}

function insert(trie: Trie, needle: Uint8Array, position: number): void {
  let state = 0;
  for (const symbol of needle) {
    const edge = state * SYMBOLS + symbol;
    let target = trie.next[edge] as number;
    if (target === 0) {
      target = trie.size++;
      trie.next[edge] = target;
    }
    state = target;
  }
  trie.ends.set(state, [...(trie.ends.get(state) ?? []), position]);
}

/** Gives each state the edges of its longest proper suffix, and each state that ends a needle its next shorter end. */
function link({ next, size, ends }: Trie): Int32Array {
  const fail = new Int32Array(size);
  const shorter = new Int32Array(size);
  const queue = new Int32Array(size);
  let [head, tail] = [0, 0];
  for (let symbol = 0; symbol < SYMBOLS; symbol += 1)
    if (next[symbol]) queue[tail++] = next[symbol] as number;
  while (head < tail) {
    const state = queue[head++] as number;
    const suffix = fail[state] as number;
    shorter[state] = ends.has(suffix) ? suffix : (shorter[suffix] as number);
    for (let symbol = 0; symbol < SYMBOLS; symbol += 1) {
      const edge = state * SYMBOLS + symbol;
      const target = next[edge] as number;
      const other = next[suffix * SYMBOLS + symbol] as number;
      if (target === 0) next[edge] = other;
      else {
        fail[target] = other;
        queue[tail++] = target;
      }
    }
  }
  return shorter;
}

/**
 * An automaton of Aho and Corasick (1975) over folded needles: time linear in the text, whatever the number of needles.
 * @throws RangeError for an empty needle, which would be everywhere
 */
export function matcherOf(needles: readonly Uint8Array[]): Matcher {
  if (needles.some(({ length }) => length === 0))
    throw new RangeError('A needle has no letter and no digit.');
  const states = needles.reduce((sum, { length }) => sum + length, 1);
  const trie: Trie = { next: new Int32Array(states * SYMBOLS), size: 1, ends: new Map() };
  needles.forEach((needle, position) => insert(trie, needle, position));
  const shorter = link(trie);
  const { next, ends } = trie;
  const isEnd = new Uint8Array(trie.size);
  for (let state = 0; state < trie.size; state += 1) isEnd[state] = ends.has(state) || shorter[state] ? 1 : 0;
  return {
    search(symbols, hit) {
      let state = 0;
      for (let i = 0; i < symbols.length; i += 1) {
        state = next[state * SYMBOLS + (symbols[i] as number)] as number;
        if (isEnd[state] === 0) continue;
        for (let end = state; end !== 0; end = shorter[end] as number)
          for (const needle of ends.get(end) ?? []) hit(needle);
      }
    },
  };
}
