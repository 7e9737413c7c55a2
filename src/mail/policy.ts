/** When a mail is tried again, in milliseconds. */
export interface OutboxPolicy {
  /** Waits after the first, second, … try that certainly failed; the last one holds for all that follow. */
  readonly waits: readonly number[];
  /** No further try once a mail was tried for so long. */
  readonly giveUpAfter: number;
  /** A try without a result is lost after this; longer than a sender waits for a server. */
  readonly lostAfter: number;
  /** Mails sent at a time. */
  readonly atOnce: number;
}

const MINUTE = 60_000;

/**
 * Greylisting lets a mail in after 5 to 15 minutes. A server that is away over a weekend finds the mail on Monday; who has no
 * mail after three days has to be told another way (RFC 5321, 4.5.4.1, knows 4 to 5 days, which is late for an invitation).
 */
export const OUTBOX_POLICY: OutboxPolicy = {
  waits: [5 * MINUTE, 15 * MINUTE, 30 * MINUTE, 60 * MINUTE, 120 * MINUTE],
  giveUpAfter: 3 * 24 * 60 * MINUTE,
  lostAfter: 15 * MINUTE,
  atOnce: 4,
};
