/** Addresses of the log's machine formats. */
export const LOG = {
  index: '/protokoll/protokoll.json',
  entry: (sequence: number) => `/protokoll/${sequence}/eintrag.json`,
  /** The checksums that begin with `prefix`. */
  shard: (prefix: string) => `/protokoll/pruefsummen/${prefix}.json`,
} as const;
