import type { CalendarDate } from '../../calendar-date.ts';

/** What is looked for in a body's data. */
export type FindingKind =
  'minutes' | 'results' | 'paper-empty' | 'station' | 'source-only' | 'dead-link' | 'text-layer' | 'tags';

/** One gap in the data: where it is and to which day it belongs. */
export interface Finding {
  /** Page on which it is. */
  readonly page: string;
  readonly title: string;
  /** Day of the meeting, paper or resolution; absent where nobody dated it. */
  readonly date?: CalendarDate;
  /** Day by which minutes are usual, after the body's legal profile. */
  readonly usualBy?: CalendarDate;
  /** True where that day is over. */
  readonly late?: boolean;
  /** Results: not published, published without any outcome, or nobody wrote whether the meeting took place. */
  readonly state?: 'unpublished' | 'empty' | 'unconfirmed';
  /** Key of the organization of a planned consultation. */
  readonly organization?: string;
  /** Title and address of the document. */
  readonly file?: { readonly title: string; readonly url: string };
  /** Address to which a link leads and where nothing is, or no longer. */
  readonly to?: string;
}

/** All findings of one kind among the `checked` things of that kind. */
export interface Checked {
  readonly kind: FindingKind;
  readonly checked: number;
  readonly findings: readonly Finding[];
}
