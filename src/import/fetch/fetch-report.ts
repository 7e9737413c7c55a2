import type { HttpFault } from '../../oparl-client/http-fault.ts';
import type { ListEnd } from '../../oparl-client/read-list.ts';

/** An address that brought nothing, and why. */
export interface FetchFault {
  readonly url: string;
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

/** A list as it was read. */
export interface FetchedList {
  readonly name: string;
  readonly url: string;
  readonly reason: ListEnd['reason'];
  readonly pages: number;
  readonly objects: number;
  readonly announced?: number | undefined;
}

/** What there is to tell about fetching. */
export interface FetchReport {
  readonly source: string;
  readonly mode: 'full' | 'changes';
  readonly since?: string | undefined;
  readonly resumed: boolean;
  requests: number;
  retries: number;
  notModified: number;
  /** Bytes over the wire, and unpacked. */
  wire: number;
  bytes: number;
  /** Answers that an earlier, killed run had already stored. */
  reused: number;
  /** Objects that changed since the last run; only where changes were asked for. */
  changed?: number | undefined;
  deaf?: boolean | undefined;
  readonly lists: FetchedList[];
  /** What is missing for a whole record. */
  readonly gaps: FetchFault[];
  /** What the record can do without: references to objects that are not there. */
  readonly skipped: FetchFault[];
  /** Addresses whose raw control characters were forgiven. */
  readonly repaired: string[];
}

export const faultOf = ({ url, code, what, remedy }: HttpFault): FetchFault => ({ url, code, what, remedy });
