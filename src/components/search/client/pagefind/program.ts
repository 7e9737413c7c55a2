/**
 * What the WebAssembly of Pagefind 1.5.2 exports, as its own `pagefind.js` calls it (wasm-bindgen). Texts go in as place
 * and length in its memory, and come out so; an index is a number, and each call that changes it gives it anew.
 */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (size: number, align: number) => number;
  readonly __wbindgen_free: (place: number, size: number, align: number) => void;
  readonly init_pagefind: (place: number, size: number) => number;
  readonly load_index_chunk: (index: number, place: number, size: number) => number;
  readonly set_ranking_weights: (index: number, place: number, size: number) => number;
  readonly search: (index: number, ...texts: number[]) => [place: number, size: number];
}

/** The version whose exports this is written for. */
export const PAGEFIND_VERSION = '1.5.2';

/** Where a word was found: its place among the words of the text, and how much it counts. */
export interface Place {
  readonly l: number;
  /** Weight that takes similarity and rarity into account. */
  readonly s: number;
}

/** A page that was found: hash, score, places. */
export interface Found {
  readonly p: string;
  readonly s: number;
  readonly l: readonly Place[];
  /** Names of the fields beside the text in which a word stands. */
  readonly mf?: readonly string[];
}

/** The running program; several indexes share it. */
export interface Program {
  /** Opens an index. @throws Error where `meta` cannot be read */
  open(meta: Uint8Array, weights: object): OpenIndex;
}

export interface OpenIndex {
  /** Adds words, of a file without its signature. @throws Error where it cannot be read */
  add(chunk: Uint8Array): void;
  /** Searches what was added. `query`: small letters without accents; `original` with them; `exact`: as a phrase. */
  search(query: string, original: string, exact: boolean): readonly Found[];
}

/** Starts the program from its bytes. @throws where WebAssembly is missing or forbidden */
export async function startProgram(wasm: BufferSource): Promise<Program> {
  const { instance } = await WebAssembly.instantiate(wasm, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(exports) },
  });
  const exports = instance.exports as unknown as Exports;
  exports.__wbindgen_start();
  return { open: (meta, weights) => openIndex(exports, meta, weights) };
}

/** The first places of the table of foreign values, as wasm-bindgen expects them. */
function fillTable({ __wbindgen_externrefs: table }: Exports): void {
  const offset = table.grow(4);
  table.set(0, undefined);
  for (const [at, value] of [undefined, null, true, false].entries()) table.set(offset + at, value);
}

function openIndex(exports: Exports, meta: Uint8Array, weights: object): OpenIndex {
  const encoder = new TextEncoder();
  const put = (bytes: Uint8Array): [number, number] => {
    const place = exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(exports.memory.buffer).set(bytes, place);
    return [place, bytes.length];
  };
  const putText = (text: string) => put(encoder.encode(text));
  const valid = (index: number): number => {
    if (index === 0) throw new Error('Pagefind cannot read a file of its index.');
    return index >>> 0;
  };
  let index = valid(exports.init_pagefind(...put(meta)));
  index = valid(exports.set_ranking_weights(index, ...putText(JSON.stringify(weights))));
  return {
    add: (chunk) => {
      index = valid(exports.load_index_chunk(index, ...put(chunk)));
    },
    search: (query, original, exact) => {
      const texts = [query, original, '{}', ''].flatMap(putText);
      const [place, size] = exports.search(index, ...texts, exact ? 1 : 0, 0);
      const bytes = new Uint8Array(exports.memory.buffer, place >>> 0, size);
      const { results } = JSON.parse(new TextDecoder().decode(bytes)) as { results: Found[] };
      exports.__wbindgen_free(place, size, 1);
      return results;
    },
  };
}
