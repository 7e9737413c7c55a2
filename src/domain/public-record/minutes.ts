import type { CalendarDate } from '../calendar-date.ts';
import type { LocalTime } from '../local-time.ts';
import type { MinutesEdition, MinutesState, Outcome } from '../schema/index.ts';
import type { PublicFile } from './file.ts';
import type { PublicVote } from './vote.ts';

/** What the minutes said of an item when they were sent. */
interface PublicMinutesItem {
  /** Id of the item, which is on the public agenda. */
  readonly item: string;
  readonly text?: string;
  readonly result?: { readonly outcome: Outcome; readonly wording?: string };
  readonly vote?: PublicVote;
  readonly resolution?: string;
  readonly present?: number;
}

/** The minutes of the public part, without their texts, which stand at the items. */
export interface PublicMinutes {
  readonly status: MinutesState;
  /** How much of them the body publishes, absent where that is `standard`; what it does not publish is not here. */
  readonly edition?: Exclude<MinutesEdition, 'standard'>;
  readonly approvedOn?: CalendarDate;
  readonly sentOn?: CalendarDate;
  readonly objectionsUntil?: CalendarDate;
  /** Key of the person who presided. */
  readonly chair?: string;
  readonly secretary?: string;
  readonly openedAt?: LocalTime;
  readonly closedAt?: LocalTime;
  /** Of the edition `full` alone, where there are any. */
  readonly objections?: readonly {
    readonly on: CalendarDate;
    readonly item?: string;
    readonly text: string;
    readonly decision?: string;
    readonly decidedOn?: CalendarDate;
  }[];
  /** How they stood when they were sent last; of the edition `full` alone. */
  readonly sent?: { readonly on: CalendarDate; readonly items: readonly PublicMinutesItem[] };
  readonly file?: PublicFile;
}
