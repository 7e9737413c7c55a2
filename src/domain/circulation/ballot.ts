import type { Category, MajorityRule } from '../schema/index.ts';

/** A share of whole numbers, such as 4/5; reckoned by multiplication, never as a fraction. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/**
 * Which consent to the procedure is asked for, per item. `no-objection`: no member objects; whoever says nothing has neither
 * consented nor voted (`not-voted`), or, only where the law says so, agrees (`consents`: nobody votes, and the matter is adopted
 * unless somebody objects). `share`: so many of all members (the statutory number) consent. `none`: the basis asks for none.
 */
export type ConsentRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'no-objection'; readonly silence: 'not-voted' | 'consents' }
  | { readonly kind: 'share'; readonly share: Share };

export const BALLOT_CONDITIONS = [
  'emergency',
  'epidemic',
  'proposed-by-chief-officer',
  'simple-matter',
] as const;
/** What must be so before the law lets a ballot be started. */
export type BallotCondition = (typeof BALLOT_CONDITIONS)[number];

/** How the procedure stands in the law; fixed at the opening, printed on every page and document. */
export interface BallotBasis {
  /** Key of the legal profile, such as `ni-nkomvg`. */
  readonly profile: string;
  /** Key of the preset, such as `ni-council`; `custom` for one with a basis of its own. */
  readonly preset: string;
  /** As pages cite it: `§ 182 Abs. 2 Satz 1 Nr. 1 NKomVG`. */
  readonly source: string;
  /** Why no meeting is held, in the words of whoever starts it. */
  readonly reason: string;
  /** Under which conditions of the law, as whoever starts it declared; absent where the law names none, or in an older record. */
  readonly declared?: readonly BallotCondition[];
  /** The resolution is to be made known at once. */
  readonly publishAtOnce: boolean;
}

/** A document as members had it when the ballot was opened. */
export interface BallotDocument {
  /** Id in the members' index. */
  readonly id: string;
  readonly title: string;
  readonly sha256: string;
}

/** One question. Each has a consent, votes and a result of its own. */
export interface BallotItem {
  /** Parts of `[a-z0-9-]`; that of the agenda item where it comes from one. */
  readonly id: string;
  /** As on the agenda, such as `3.1`. */
  readonly number?: string;
  readonly title: string;
  /** The resolution that is proposed; plain Markdown, at most 20,000 characters. */
  readonly text: string;
  readonly public: boolean;
  /** Of an item that is not public: what everybody may know. */
  readonly category?: Category;
  /** Key of the meeting from whose agenda it comes. */
  readonly meeting?: string;
  /** Keys of papers. */
  readonly papers: readonly string[];
  readonly documents: readonly BallotDocument[];
  readonly majority: MajorityRule;
  /** Fewest votes, abstentions among them, so that it counts: the quorum by law with these members excluded. */
  readonly neededVotes: number;
  /** More than half are excluded, and the supervisory authority must approve (§ 65 Abs. 3 NKomVG). */
  readonly approvalNeeded?: true;
  /** People who may not take part in it (Mitwirkungsverbot); never with the reason. */
  readonly excluded: readonly string[];
  /** Of an item that is not public: excluded people who have no vote in the ballot, and would else read it as members (L-37). */
  readonly mayNotRead?: readonly string[];
}

/** Somebody who may vote, as of the opening. */
export interface EligibleMember {
  /** Key of the person. */
  readonly person: string;
  readonly name: string;
  /** Of a deputy: the member in whose place they vote. On an item they count only where that member said nothing, or is excluded (L-50d). */
  readonly deputyFor?: string;
}

/** What is decided by circulation, by whom and until when; the whole of it stands in the first record. */
export interface Ballot {
  readonly version: 1;
  /** 26 random characters of `[a-z2-7]`; tells nothing. */
  readonly id: string;
  readonly title: string;
  /** Keys of body (Körperschaft) and organization. */
  readonly body: string;
  readonly organization: string;
  readonly organizationName: string;
  readonly basis: BallotBasis;
  readonly consent: ConsentRule;
  /** `named`: who voted how is made known with the result; `open`: known to the body and the office alone. */
  readonly visibility: 'named' | 'open';
  /** Members see how the vote stands before it is closed. */
  readonly interim: boolean;
  /** Whoever consents or votes confirms it by a second factor. */
  readonly stepUp: boolean;
  /** Number of members by law; base of consent and of majorities of the statutory number. */
  readonly statutory: number;
  readonly eligible: readonly EligibleMember[];
  readonly items: readonly BallotItem[];
  /** Instants, ISO 8601 in UTC with milliseconds, machine's clock. Until `closes`, and not at it, is voted. */
  readonly opens: string;
  readonly closes: string;
  /** IANA name, for pages. */
  readonly timeZone: string;
}
