/** A copy of a document with a signature within (PAdES), made once and kept: it cannot be made again byte by byte. */
export interface Seal {
  /** Address of the document without it. */
  readonly of: string;
  /** SHA-256 of that document's bytes; where these change, the copy stands for them no more. */
  readonly source: string;
  /** Object of the ledger that the document belongs to. */
  readonly owner: string;
  /** SHA-256 of the copy's bytes, the name of its file in the ledger. */
  readonly sha256: string;
  /** Bytes of the copy. */
  readonly size: number;
}

/** Where the copy lies: beside the document, `….pdf` becomes `…-signiert.pdf`. */
export const sealedAddress = (address: string): string => address.replace(/(\.pdf)?$/i, '-signiert.pdf');

/** The copies that stand for what lies at their addresses now, by the address of the document. */
export function standingSeals(
  seals: readonly Seal[],
  documents: Iterable<{ readonly url: string; readonly sha256?: string }>,
): ReadonlyMap<string, Seal> {
  const known = new Map(seals.map((seal) => [`${seal.of}\n${seal.source}`, seal]));
  const standing = new Map<string, Seal>();
  for (const { url, sha256 } of documents) {
    const seal = known.get(`${url}\n${sha256}`);
    if (seal) standing.set(url, seal);
  }
  return standing;
}
