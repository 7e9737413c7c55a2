import type { MailServer } from '../../mail/ports.ts';
import type { StorePlace } from '../../store/place.ts';

/** What the operator sets. Origins have no slash at the end. */
export interface SubscribeSettings {
  /** Where browsers reach the function. */
  readonly origin: string;
  /** Secrets for tokens and marks; the first makes them, all are taken. */
  readonly keys: readonly [string, ...string[]];
  /** Keys for addresses, 32 bytes each; the first seals, all open. They never lie in the store. */
  readonly addressKeys: readonly [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]];
  readonly store: StorePlace;
  /** Origin of the public site, whose log is read. */
  readonly site: string;
  readonly mail: MailServer;
  /** Folder into which the mail server puts what comes back. */
  readonly bounceMaildir?: string;
  /** Secrets with which publishing signs word of a new entry; without any the function looks for itself every hour. */
  readonly noticeKeys?: readonly [string, ...string[]];
  readonly trustedProxies: readonly string[];
  readonly host: string;
  readonly port: number;
}
