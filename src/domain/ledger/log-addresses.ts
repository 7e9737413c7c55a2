/** Addresses of the log's machine formats. */
export const LOG = {
  index: '/protokoll/protokoll.json',
  entry: (sequence: number) => `/protokoll/${sequence}/eintrag.json`,
  /** What the entry's hash is made of. */
  link: (sequence: number) => `/protokoll/${sequence}/kette.json`,
  /** What is signed and stamped of the entry, with its signature and its time stamp. */
  proof: (sequence: number) => `/protokoll/${sequence}/nachweis.txt`,
  signature: (sequence: number) => `/protokoll/${sequence}/nachweis.txt.sig`,
  token: (sequence: number) => `/protokoll/${sequence}/nachweis.txt.tsr`,
  /** The keys that sign, and the certificates of those who stamp. */
  signers: '/protokoll/schluessel/allowed_signers.txt',
  authorities: '/protokoll/schluessel/zeitstempel.pem',
  /** All heads of ballots by circulation that the log bears. */
  anchors: '/protokoll/umlauf.json',
  /** The checksums that begin with `prefix`. */
  shard: (prefix: string) => `/protokoll/pruefsummen/${prefix}.json`,
} as const;
