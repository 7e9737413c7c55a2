import type { Category, MajorityRule } from '../../../../../domain/schema/index.ts';

/** How an item is to be decided. Only the open vote can be; the others are kept so that the refusal has its reason. */
export type DraftMethod = 'open' | 'secret' | 'election';

/** An item as a clerk prepares it. Its documents are those of the index at the opening. */
export interface DraftItem {
  /** Parts of `[a-z0-9-]`. */
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  /** Plain Markdown. */
  readonly text: string;
  readonly public: boolean;
  readonly category?: Category;
  /** Key of the meeting from whose agenda it comes. */
  readonly meeting?: string;
  readonly papers: readonly string[];
  readonly majority: MajorityRule;
  readonly method: DraftMethod;
  readonly excluded: readonly string[];
}

/** What a clerk declares to be so, in words of `Situation`. */
export type Declared = 'emergency' | 'epidemic' | 'proposed-by-chief-officer' | 'simple-matter';

/** How it is to be decided; as typed, so that nothing is lost where it cannot be so. */
export interface DraftProcedure {
  readonly title: string;
  readonly preset: string;
  readonly declared: readonly string[];
  readonly reason: string;
  /** `YYYY-MM-DD` and `HH:mm` by the clock of the place. */
  readonly closesOn: string;
  readonly closesAt: string;
  readonly visibility: 'named' | 'open';
  readonly interim: boolean;
  readonly stepUp: boolean;
}

/** A ballot that is being prepared; nobody but clerks knows of it. Its id becomes that of the ballot, so that it is opened once. */
export interface BallotDraft {
  /** 26 random characters of `[a-z2-7]`. */
  readonly id: string;
  /** 1, 2, 3, …; each change is a record of its own. */
  readonly version: number;
  /** Account and instant (ISO 8601, UTC) of this version. */
  readonly by: string;
  readonly at: string;
  readonly organization: string;
  /** Key of the meeting whose agenda is offered. */
  readonly meeting?: string;
  readonly items: readonly DraftItem[];
  readonly procedure: DraftProcedure;
  /** A clerk threw it away. */
  readonly discarded?: true;
}
