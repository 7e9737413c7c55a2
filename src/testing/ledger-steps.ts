import { type Published, publish } from '../domain/gate/index.ts';
import type { CouncilRecord } from '../domain/council-record.ts';
import { emptyLedger, type Ledger, nextLedger, publishedIn, type Step } from '../domain/ledger/index.ts';
import type { Instant } from '../domain/local-time.ts';
import type { PublicFile, PublicRecord } from '../domain/public-record.ts';
import { publicFilesOf } from '../domain/view/index.ts';
import { HASHER } from '../publishing/ledger/hasher.ts';
import { meansWith } from '../publishing/ledger/means.ts';

/** A private seed for tests. */
export const SEED = '5eed'.repeat(16);

/** A ledger in the making: it keeps the states, and each step continues from the one before. */
export interface LedgerKeeper {
  ledger: Ledger;
  readonly states: Map<string, string>;
  /** Takes a public record. */
  readonly take: (record: PublicRecord) => Step;
  /** Passes content through the gate with the ledger's memory, gives its documents a hash, and takes it. */
  readonly publish: (record: CouncilRecord, at: Instant) => { shown: PublicRecord; step: Step };
}

/** An empty ledger of the site of the public factories, or one of `site`. */
export function ledgerKeeper(site = 'https://rat.example'): LedgerKeeper {
  const keeper: LedgerKeeper = {
    ledger: emptyLedger(site, SEED),
    states: new Map(),
    take: (record) => {
      const step = nextLedger(
        keeper.ledger,
        record,
        meansWith((hash) => keeper.states.get(hash)),
      );
      for (const [hash, json] of step.states) keeper.states.set(hash, json);
      keeper.ledger = step.ledger;
      return step;
    },
    publish: (record, at) => {
      const memory: Published = publishedIn(keeper.ledger);
      const shown = withHashes(publish(record, at, memory));
      return { shown, step: keeper.take(shown) };
    },
  };
  return keeper;
}

/** The record in which each document of the site has a hash: that of its address. */
function withHashes(record: PublicRecord): PublicRecord {
  for (const { file } of publicFilesOf(record))
    if (file.name !== undefined) Object.assign(file, { size: 1, sha256: HASHER.sha256(file.url) });
  return record;
}

/** A document of the entry at `page`, its bytes known by their hash. */
export const aHashedFile = (page: string, id: string, more: Partial<PublicFile> = {}): PublicFile => ({
  id,
  title: `Dokument ${id}`,
  name: `${id}.pdf`,
  url: `${page}${id}/${id}.pdf`,
  size: 1,
  sha256: HASHER.sha256(id),
  ...more,
});
