import { hashOf } from '../../hash-of.ts';

/** What a mail about a ballot tells of. */
const MAIL_KINDS = ['opened', 'extended', 'cancelled', 'reminder', 'receipt', 'result'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail about a ballot, as its record in the outbox names it: ids and numbers, no address and no title. */
export interface BallotMail {
  readonly kind: MailKind;
  readonly ballot: string;
  readonly account: string;
  /** Numbers of the records that it tells of; of a reminder the instant at which the ballot was to close, so that a later one has its own. */
  readonly of: string;
}

/**
 * Id of the mail: constant for the same thing to the same account, so that it leaves once.
 * @param word that of the ballot's mails: without it nobody guesses an id, and claims that a mail came back
 */
export const mailId = async ({ kind, ballot, account, of }: BallotMail, word: string): Promise<string> =>
  `umlauf.${await hashOf([ballot, kind, of, account, word])}`;

/** The mail that a record of the outbox names; undefined for one of another kind. */
export function ballotMailOf(body: string): BallotMail | undefined {
  try {
    const { kind, ballot, account, of } = JSON.parse(body) as Partial<BallotMail>;
    const isKnown = MAIL_KINDS.some((one) => one === kind);
    if (!isKnown || typeof ballot !== 'string' || typeof account !== 'string' || typeof of !== 'string')
      return undefined;
    return { kind: kind as MailKind, ballot, account, of };
  } catch {
    return undefined;
  }
}
