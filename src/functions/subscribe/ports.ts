import type { Context } from 'hono';
import type { EntryNotice, SiteOffer } from '../../domain/subscriptions/index.ts';
import type { Outbox } from '../../mail/ports.ts';
import type { Asset } from '../../server/assets/asset.ts';
import type { SlotStore, SlotSweeper } from '../../store/ports.ts';
import type { SubscribeSettings } from './settings.ts';

/** How often somebody is told: with each entry of the log, or once a day. */
export type Frequency = 'sofort' | 'taeglich';

/**
 * Entries of the log that are told at that pace: those behind `after`, up to `until`. Whoever changes the pace has one behind
 * the other, so that no entry is told twice or left out.
 */
export interface Span {
  readonly frequency: Frequency;
  readonly after: number;
  readonly until?: number;
}

/** A subscription, `subscriptions/<id>/<version>`; each change is a new version, put if absent. */
export interface Subscription {
  /** 24 random hexadecimal digits. */
  readonly id: string;
  readonly version: number;
  /** Random anew with each subscription; tokens hold it, so that none outlives what it was made for. */
  readonly epoch: string;
  /** The address, sealed with a key that does not lie in the store; bound to the id. */
  readonly sealed: string;
  /** Interests as `interestText` writes them. */
  readonly interests: readonly string[];
  readonly spans: readonly Span[];
  /** Instant of its confirmation, ISO 8601 in UTC. */
  readonly confirmedAt: string;
}

/** A wish that nobody confirmed yet, `pending/<id>`. */
export interface Pending {
  readonly id: string;
  readonly sealed: string;
  readonly interests: readonly string[];
  readonly frequency: Frequency;
  /** Milliseconds since 1970. */
  readonly made: number;
}

/** What is read of the public site. */
export interface SitePort {
  /** @throws SiteSilent */
  offer(): Promise<SiteOffer>;
  /** Undefined where the log has no such entry. @throws SiteSilent */
  notice(entry: number): Promise<EntryNotice | undefined>;
}

/** The public site does not answer, or not with what it should; the message bears no content. */
export class SiteSilent extends Error {}

/** What the function takes from outside. */
export interface Means {
  /** Milliseconds since 1970, of the machine's clock. */
  readonly now: () => number;
  /** Hears fixed words alone. */
  readonly log: (event: string) => void;
  readonly slots: SlotStore;
  /** Takes records of a person away who ends the subscription: erasure at once is what citizens are promised. */
  readonly sweeper: SlotSweeper;
  readonly site: SitePort;
  readonly outbox: Outbox;
  readonly assets: ReadonlyMap<string, Asset>;
  /** Something waits to be sent, or word of a new entry came: the next round begins at once. Never fails. */
  readonly wake: (why?: 'notice') => void;
  /** Network address of whoever holds the other end of the connection. */
  readonly peer: (context: Context<SubscribeEnv>) => string | undefined;
}

/** What belongs to one request. */
export interface SubscribeEnv {
  Bindings: { readonly peer?: string | undefined };
}

/** All that routes and commands need. */
export interface Parts {
  readonly settings: SubscribeSettings;
  readonly means: Means;
}
