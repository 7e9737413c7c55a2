import type { CalendarDate } from '../calendar-date.ts';
import type { LocalTime } from '../local-time.ts';
import type { Category, ConsultationRole, Outcome } from '../schema/index.ts';
import type { PublicFile } from './file.ts';
import type { PublicVote } from './vote.ts';

interface ItemChanges {
  readonly addedAt?: LocalTime;
  readonly movedAt?: LocalTime;
  readonly withdrawnAt?: LocalTime;
}

/** An item dealt with in public. Result, vote and resolution are absent until the clerk publishes them. */
export interface OpenItem extends ItemChanges {
  readonly public: true;
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly heading: boolean;
  /** Keys of papers that are public themselves. */
  readonly papers: readonly string[];
  readonly role?: ConsultationRole;
  readonly text?: string;
  readonly result?: { readonly outcome: Outcome; readonly wording?: string };
  readonly vote?: PublicVote;
  readonly resolution?: string;
  /** What the minutes say of the item, Markdown. */
  readonly minutes?: string;
  readonly present?: number;
  readonly approvesMinutesOf?: string;
  readonly addedReason?: string;
  readonly movedReason?: string;
  /** Number in the invitation of an item that was moved. */
  readonly movedFrom?: string;
  readonly withdrawnReason?: string;
  readonly madePublicOn?: CalendarDate;
  readonly requestedBy?: string;
  readonly files: readonly PublicFile[];
  readonly recordingOffset?: number;
  readonly subjects: readonly string[];
  readonly places: readonly string[];
  readonly items: readonly PublicAgendaItem[];
}

/** All that a citizen learns of an item dealt with behind closed doors. */
export interface ClosedItem extends ItemChanges {
  readonly public: false;
  readonly id: string;
  readonly number?: string;
  readonly category: Category;
  readonly items: readonly ClosedItem[];
}

/** An agenda item (OParl AgendaItem). */
export type PublicAgendaItem = OpenItem | ClosedItem;
