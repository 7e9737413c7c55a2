import type { CalendarDate } from '../calendar-date.ts';
import type { BallotCondition } from '../circulation/ballot.ts';
import type { ImplementationState, Outcome } from '../schema/index.ts';
import type { PublicFile } from './file.ts';
import type { PublicVote } from './vote.ts';

/** How far a resolution is carried out (Beschlusskontrolle). */
export interface PublicImplementation {
  readonly status: ImplementationState;
  readonly office?: string;
  readonly due?: CalendarDate;
  readonly doneOn?: CalendarDate;
  /** The due date has passed, and it is neither done nor dropped. */
  readonly overdue?: true;
  readonly reports: readonly {
    readonly date: CalendarDate;
    readonly text: string;
    readonly file?: PublicFile;
  }[];
}

/** A resolution, whatever its home: an agenda item, a disclosure, a circulation, an urgent decision. */
export interface PublicResolution {
  readonly key: string;
  readonly kind: 'item' | 'disclosed' | 'circulation' | 'urgent-decision';
  readonly title: string;
  readonly organization: string;
  readonly date: CalendarDate;
  readonly text: string;
  readonly outcome?: Outcome;
  readonly wording?: string;
  readonly vote?: PublicVote;
  readonly meeting?: string;
  readonly item?: string;
  readonly papers: readonly string[];
  readonly implementation?: PublicImplementation;
  readonly files: readonly PublicFile[];
  readonly disclosedOn?: CalendarDate;
  readonly legalBasis?: string;
  readonly openedOn?: CalendarDate;
  /** Nothing was decided, because a procedure by circulation did not come about; never counted as a resolution. */
  readonly failed?: 'no-consent' | 'no-quorum';
  /** Members who agreed to a circulation, of the statutory number, and who objected. */
  readonly consented?: number;
  readonly statutory?: number;
  readonly objected?: number;
  /** Why a circulation took the place of a meeting, and what was declared so that the law admits it. */
  readonly reason?: string;
  readonly declared?: readonly BallotCondition[];
  /** The supervisory authority must approve what was adopted by circulation. */
  readonly approvalNeeded?: true;
  /** Meeting from whose agenda a circulation took its matter, and the item where citizens may read it. */
  readonly onAgenda?: { readonly meeting: string; readonly item?: string };
  /** Random id of a circulation, by which the log anchors it. */
  readonly ballot?: string;
  /** SHA-256 of the last event of a circulation's log, hexadecimal. */
  readonly chainHead?: string;
  readonly urgency?: {
    readonly reason: string;
    readonly decidedBy: string;
    readonly consulted?: string;
    readonly membersToldOn: CalendarDate;
    readonly nextSession?: { readonly meeting?: string; readonly outcome: 'noted' | 'approved' | 'annulled' };
  };
}
