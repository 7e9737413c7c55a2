/** A file that goes along with a mail. */
export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** An iCalendar object that goes along as an alternative to the text and as a file (RFC 6047). */
export interface MailCalendar {
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  readonly text: string;
  /** Such as `sitzung.ics`. */
  readonly name: string;
}

/** A mail as it is about to leave. Words are plain text. */
export interface OutgoingMail {
  /** Constant for the same thing to the same person: parts of `[a-z0-9_-]` joined by dots; left part of its Message-ID (RFC 5322, 3.6.4). */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar?: MailCalendar;
  readonly attachments?: readonly MailAttachment[];
  /** Further headers, such as `List-Unsubscribe`; names and values without line breaks. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The server by which mails leave, and who sends them. */
export interface MailServer {
  /** `smtp://user:password@host:port` or `smtps://…`. */
  readonly smtp: string;
  /** Address of the sender. */
  readonly from: string;
  /** Address to which bounces come (the envelope's sender); the mail's id is put behind a `+`. Absent: `from` as it is. */
  readonly bounces?: string;
}

/** What one try came to. `reason` holds a code such as `451 4.7.1` alone: a server's own words may quote the address. */
export type SendResult =
  /** The server took it over (a reply of 2xx to the end of the data). */
  | { readonly outcome: 'accepted'; readonly answer: string }
  /** Refused for good (5xx), or an address that is none. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** Certainly not taken over, and may be tried again: 4xx, no connection, greylisting. */
  | { readonly outcome: 'deferred'; readonly reason: string }
  /** The data were sent and no reply came: it may have arrived. */
  | { readonly outcome: 'doubtful'; readonly reason: string };

/** Sends one mail once. Never rejects for what a server or network does. */
export type SendOnce = (mail: OutgoingMail) => Promise<SendResult>;

/** Where a mail stands. Instants are ISO 8601, UTC, of the machine's clock. */
export type Delivery =
  | { readonly state: 'queued'; readonly since: string }
  /** A try is under way. */
  | { readonly state: 'sending'; readonly since: string; readonly tries: number }
  | {
      readonly state: 'deferred';
      readonly since: string;
      readonly tries: number;
      readonly next: string;
      readonly reason: string;
    }
  | { readonly state: 'accepted'; readonly at: string; readonly tries: number; readonly answer: string }
  | { readonly state: 'refused'; readonly at: string; readonly tries: number; readonly reason: string }
  /** Tried so often that no further try is made. */
  | { readonly state: 'given-up'; readonly at: string; readonly tries: number; readonly reason: string }
  /** It may have arrived: no further try is made until somebody decides. */
  | { readonly state: 'doubtful'; readonly at: string; readonly tries: number; readonly reason: string }
  /** Accepted first, and reported as undeliverable later. */
  | { readonly state: 'bounced'; readonly at: string; readonly reason: string }
  /** Not sent, since nobody wants it any more (an account revoked, a subscription ended). */
  | { readonly state: 'dropped'; readonly at: string }
  /** Somebody decided that it arrived or went another way. */
  | { readonly state: 'settled'; readonly at: string; readonly by: string };

/** What somebody decides of a mail that is doubtful, refused, given up or bounced. */
export type Decision = 'again' | 'settled';

/** What one round of deliveries came to, in numbers of mails. */
export interface DeliveryRound {
  readonly accepted: number;
  readonly refused: number;
  readonly deferred: number;
  readonly doubtful: number;
  readonly dropped: number;
  /** Still waiting, whoever will send them. */
  readonly waiting: number;
}

/**
 * Mails that are to leave, as records in the function's store, put if absent. A record names what is to be sent; the mail is
 * composed anew right before each try, so that no address and no text of it is stored. Several processes may work on one.
 */
export interface Outbox {
  /** Puts `body` (text, at most 64 KiB; no address, no title) under `id`. @returns false where it was known. @throws StoreError */
  queue(id: string, body: string): Promise<boolean>;
  /** Undefined for an unknown id. @throws StoreError */
  delivery(id: string): Promise<Delivery | undefined>;
  /** Ids below a prefix that ends with `.` or is empty, ascending. @throws StoreError */
  ids(prefix: string): Promise<readonly string[]>;
  /** @returns false where it does not stand so that this could be decided. @throws StoreError */
  decide(id: string, decision: Decision, by: string): Promise<boolean>;
  /** Notes that a mail came back. @returns false where it is unknown or can never have been accepted. @throws StoreError */
  bounced(id: string, reason: string): Promise<boolean>;
  /**
   * Sends what is due, a few at once, each mail at most once unless a try certainly failed; ends when nothing is due or
   * `signal` is aborted. `compose` gives undefined for what nobody wants any more, and `later` for what cannot be told yet:
   * the next round asks again. @throws StoreError
   */
  deliver(
    compose: (id: string, body: string) => Promise<OutgoingMail | 'later' | undefined>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<DeliveryRound>;
}
