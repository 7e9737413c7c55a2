/** Hashes of a log's entries, in their order. */
export type Chain = readonly string[];

/** The chain in the text of a public log; empty where there is none that can be read. */
export function chainIn(text: string | undefined): Chain {
  try {
    const { entries } = JSON.parse(text ?? '{}') as { entries?: { hash?: unknown }[] };
    return (entries ?? []).map(({ hash }) => String(hash));
  } catch {
    return [];
  }
}

/** Whether `later` goes on where `earlier` ends; each goes on with itself. */
export const continues = (earlier: Chain, later: Chain): boolean =>
  earlier.every((hash, index) => later[index] === hash);

export const isSame = (one: Chain, other: Chain): boolean =>
  one.length === other.length && continues(one, other);
