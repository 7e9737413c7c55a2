import { type Cbor, cborOf } from './cbor.ts';

/** What all files of Pagefind begin with once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** The content of an unpacked file of Pagefind. @throws RangeError where it is none */
export function withoutSignature(bytes: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE)
    throw new RangeError('This is no file of Pagefind.');
  return bytes.subarray(SIGNATURE.length);
}

/** The list of pages and of the files with words, of `*.pf_meta`. */
export interface PagefindMeta {
  readonly version: string;
  /** Hash of each page, in the order of their numbers. */
  readonly pages: readonly string[];
  /** First and last stem of each file of words, and its hash, in order. */
  readonly chunks: readonly { readonly from: string; readonly to: string; readonly hash: string }[];
}

const list = (value: Cbor | undefined): readonly Cbor[] => (Array.isArray(value) ? value : []);
const text = (value: Cbor | undefined): string => (typeof value === 'string' ? value : '');

/** Reads `*.pf_meta` of Pagefind 1.5, without its signature. */
export function pagefindMeta(bytes: Uint8Array): PagefindMeta {
  const [version, pages, chunks] = list(cborOf(bytes));
  return {
    version: text(version),
    pages: list(pages).map((page) => text(list(page)[0])),
    chunks: list(chunks).map((chunk) => {
      const [from, to, hash] = list(chunk);
      return { from: text(from), to: text(to), hash: text(hash) };
    }),
  };
}

/** The stems in a `*.pf_index` of Pagefind 1.5, without its signature, and in how many pages each stands. */
export const stemsOfChunk = (bytes: Uint8Array): [stem: string, pages: number][] =>
  list(list(cborOf(bytes))[0]).map((word) => {
    const [stem, pages, variants] = list(word);
    const ofVariants = list(variants).map((variant) => list(list(variant)[1]).length);
    return [text(stem), list(pages).length + ofVariants.reduce((sum, count) => sum + count, 0)];
  });
