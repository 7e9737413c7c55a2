import type { LedgerEntry } from '../entry.ts';

/** The purpose for which the key signs (`ssh-keygen -n`): a signature for anything else does not count. */
export const NAMESPACE = 'ratsfenster-protokoll';

/** Name of the file whose SHA-256 is the entry's hash; it lies beside the text. */
export const LINK_NAME = 'kette.json';

const FIRST = '# Ratsfenster-Protokoll, Format 1';

/**
 * What is signed of an entry: site, number, instant and hash, in ASCII. It is a list of checksums, too, whose lines with
 * `#` are remarks: `sha256sum -c` holds the entry's file against it.
 */
export const proofText = (site: string, { sequence, at, hash }: LedgerEntry): string =>
  `${FIRST}
# Website: ${site}
# Eintrag: ${sequence}
# Zeitpunkt: ${at}
${hash}  ${LINK_NAME}
`;

const SHAPE = new RegExp(
  `^${FIRST}\n# Website: (\\S+)\n# Eintrag: (\\d+)\n# Zeitpunkt: (\\S+)\n([0-9a-f]{64})  ${LINK_NAME}\n$`,
);

/** What such a text names. */
export interface ProvenEntry {
  readonly site: string;
  readonly sequence: number;
  readonly at: string;
  readonly hash: string;
}

/** Reads a text of `proofText`; undefined where it is none. */
export function readProofText(text: string): ProvenEntry | undefined {
  const [, site, sequence, at, hash] = SHAPE.exec(text) ?? [];
  if (site === undefined || at === undefined || hash === undefined) return undefined;
  return { site, sequence: Number(sequence), at, hash };
}

/** Whether a text speaks of this entry. The address of the site may be a former one: sites move, texts stay. */
export function isTextOf(text: string, { sequence, at, hash }: Omit<ProvenEntry, 'site'>): boolean {
  const named = readProofText(text);
  return named?.sequence === sequence && named.at === at && named.hash === hash;
}
