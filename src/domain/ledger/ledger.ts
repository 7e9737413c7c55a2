import type { CalendarDate } from '../calendar-date.ts';
import { type Published, SINCE_EVER } from '../gate/index.ts';
import { type Instant, instant } from '../local-time.ts';
import { changesOf, type LedgerEntry } from './entry.ts';
import { NO_PROOFS, type Proofs } from './proof/proof.ts';
import type { Seal } from './proof/seal.ts';
import type { ObjectType } from './public-objects.ts';
import type { Tracked } from './tracked.ts';

/** An object that was public at some time. Instants are ISO 8601 in UTC. */
export interface LedgerObject {
  readonly id: string;
  readonly type: ObjectType;
  readonly url: string;
  readonly firstPublic: string;
  readonly modified: string;
  /** Number of changes since it was first public, for calendars and OParl. */
  readonly sequence: number;
  /** SHA-256 of its canonical JSON, the name of its state; absent while it is withdrawn. */
  readonly hash?: string;
  /** Since when and why it is gone; an empty reason where its file vanished; `with` the id of what took it along. */
  readonly withdrawn?: { readonly on: CalendarDate; readonly reason: string; readonly with?: string };
}

/** An address that was public at some time: of a page, of a part of it (with a fragment), of a document. */
export interface LedgerUrl {
  readonly url: string;
  readonly since: string;
  /** The object that it belongs to. */
  readonly object?: string;
  /** SHA-256 of a document's bytes. */
  readonly sha256?: string;
  /** Id of a document; with a slash behind it for the page of one that the build makes. */
  readonly file?: string;
  /** The build made the document of the record. */
  readonly made?: boolean;
  /** The day on which nothing stood here any more. */
  readonly gone?: CalendarDate;
  /** A list, a calendar page, one of the product's own, or data: it stays, leads to the list above it, or says that it is gone. */
  readonly list?: boolean;
  /** Where it stands now. */
  readonly movedTo?: string;
}

/** The memory of publishing. */
export interface Ledger {
  /** `baseUrl` of the site that it belongs to. */
  readonly site: string;
  /** Private, 64 hexadecimal digits: the keys of the changes are drawn from it. */
  readonly seed: string;
  readonly urls: ReadonlyMap<string, LedgerUrl>;
  readonly objects: ReadonlyMap<string, LedgerObject>;
  readonly log: readonly LedgerEntry[];
  /** What programs follow beside pages and documents, by id; see `track`. */
  readonly tracked: ReadonlyMap<string, Tracked>;
  /** Signatures and time stamps of the log's entries, which the publish job adds. */
  readonly proofs: Proofs;
  /** Copies of documents with a signature within, which the publish job adds. */
  readonly seals: readonly Seal[];
}

/** The memory of a site that never published. */
export const emptyLedger = (site: string, seed: string): Ledger => ({
  site,
  seed,
  urls: new Map(),
  objects: new Map(),
  log: [],
  tracked: new Map(),
  proofs: NO_PROOFS,
  seals: [],
});

/**
 * What the gate must keep public. Addresses of withdrawn things stay in it: the gate asks for withdrawals first. What
 * the first entry took in was there before, nobody knows since when.
 */
export function publishedIn({ urls, log }: Pick<Ledger, 'urls' | 'log'>): Published {
  const introduced = log[0]?.at;
  const later = publishedLater(log);
  const isEver = ({ since, object = '' }: LedgerUrl) => since === introduced && !later.has(object);
  return new Map(
    [...urls.values()].map((line) => [line.url, isEver(line) ? SINCE_EVER : instant(line.since)]),
  );
}

/** Objects that a later entry published, which may bear the instant of the first: two builds with one `--at`. */
function publishedLater([, ...log]: Ledger['log']): ReadonlySet<string> {
  const changes = log.flatMap(changesOf);
  return new Set(changes.filter(({ kind }) => kind === 'published').map(({ object }) => object));
}

/** The instant as the ledger writes it: ISO 8601 in UTC. */
export const isoOf = (at: Instant): string => new Date(at).toISOString();
