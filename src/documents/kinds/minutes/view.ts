import type { PublicMeeting, PublicVote } from '../../../domain/public-record.ts';
import type { Outcome } from '../../../domain/schema/index.ts';

/** What minutes say of an item. */
export interface ItemSaid {
  /** Of a non-public item, for those who may read it. */
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly resolution?: string | undefined;
  readonly result?: { readonly outcome: Outcome; readonly wording?: string | undefined } | undefined;
  readonly vote?: PublicVote | undefined;
  readonly present?: number | undefined;
  /** Names of members who did not take part, for members alone; never with the reason. */
  readonly excluded?: readonly string[] | undefined;
}

/** Somebody on the list of those present. */
export interface Attendant {
  readonly name: string;
  /** Such as `Fraktion Junge Liste` or `Verwaltung`. */
  readonly group?: string | undefined;
  /** As the clerk wrote it: `19:15`, `nach TOP 4`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly excused?: boolean | undefined;
}

/** What minutes for members hold beyond the public ones. */
export interface FullMinutesView {
  readonly meeting: PublicMeeting;
  /**
   * What is said of items, by their ids: of every non-public item that the readers may read, and of public ones where the
   * public record says less. A non-public item without an entry shows its category alone.
   */
  readonly items: ReadonlyMap<string, ItemSaid>;
  /** Undefined where no list is kept. */
  readonly attendance?: readonly Attendant[] | undefined;
}
