import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { InvitedAs } from '../../../domain/members/index.ts';
import type { OrderPlace } from './keys.ts';

/** Why somebody gets paper. */
export type PaperReason =
  /** So it is recorded, or was never asked. */
  | 'chosen'
  | 'no-account'
  | 'revoked'
  /** Electronic, and nothing to send to. */
  | 'no-address'
  /** Electronic, and the day of the consent is not recorded. */
  | 'no-consent';

/** By which way somebody was invited; no name and no address stands here. */
export type Way =
  | { readonly way: 'mail'; readonly account: string; readonly consentedAt: string }
  | { readonly way: 'paper'; readonly reason: PaperReason };

/** Somebody to whom an order goes, by the key of the directory. */
export type Addressee = Way & { readonly person: string; readonly as: InvitedAs };

/** What a clerk ordered: `invitations/<meeting>/<number>.json`, put if absent. */
export interface Order extends OrderPlace {
  /** Drawn at random; it goes into the ids of its mails, and stands nowhere else. */
  readonly word: string;
  /** Id of the account. */
  readonly by: string;
  /** ISO 8601, UTC, machine's clock. */
  readonly at: string;
  /** The same day of the record, from which the period is reckoned. */
  readonly day: CalendarDate;
  readonly addressees: readonly Addressee[];
  /** What the meeting said then, by `thingsOf`: hashes, never a word. */
  readonly things: Readonly<Record<string, string>>;
}
