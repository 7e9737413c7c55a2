import type { CalendarDate } from '../calendar-date.ts';
import type { MinutesReading } from '../members/directory.ts';
import type { Category, MajorityRule } from '../schema/index.ts';
import type { LegalSentences } from './sentences.ts';

/** A value of the law: where it stands, and whether we saw the text there or write it from general knowledge. */
export interface Sourced<T> {
  readonly value: T;
  /** The paragraph, as documents cite it; for a rule of our own, whose it is. */
  readonly source: string;
  /** How we know it, or what it leaves open; never printed. */
  readonly remark?: string;
  readonly seen: boolean;
}

export type MediaKind = 'newspaper' | 'gazette' | 'board' | 'internet';

/** How many members must be there so that a body can decide. */
interface QuorumRule {
  readonly rule: Sourced<'more-than-half-of-statutory' | 'at-least-half-of-statutory'>;
  /** Fewest members present, whatever the half, in a body below the size named. */
  readonly smallBody?: Sourced<{ readonly belowStatutory: number; readonly present: number }>;
  /** Where the law excludes members (Befangenheit). `approval`: the supervisory authority must approve the resolution. */
  readonly withExclusion: Sourced<
    | { readonly rule: 'third-of-statutory'; readonly otherwise: 'chief-officer-decides' }
    | { readonly rule: 'quarter-if-more-than-half-excluded'; readonly otherwise: 'chief-officer-decides' }
    | { readonly rule: 'any-number-if-more-than-half-excluded'; readonly approval: true }
  >;
  /** Second invitation to the same matter; needs the note in that invitation. */
  readonly secondCall: Sourced<{ readonly present: number; readonly noteRequired: true }>;
  /** Once stated, the quorum is taken to last until somebody doubts it. */
  readonly assumedUntilDoubted: Sourced<boolean>;
}

/** Resolution by circulation (Umlaufverfahren) of one kind of body. */
export interface CirculationRule {
  /** By which ballots name it; the same rule for several kinds of bodies has one key. */
  readonly preset: 'rp-emergency' | 'ni-main-committee' | 'ni-council' | 'bw-simple';
  readonly body: 'council' | 'committee' | 'main-committee' | 'local-council';
  readonly allowedWhen: 'always' | 'emergency' | 'epidemic-situation' | 'simple-matter';
  /** Who alone may propose it; anybody where nothing is said. */
  readonly proposedBy?: 'chief-officer';
  readonly consent: 'no-objection' | 'four-fifths-of-members';
  /** `consents`: nobody votes, and what is proposed is adopted unless a member objects. */
  readonly silence: 'no-consent' | 'consents';
  readonly secret: false;
  /** Its resolutions are made known without delay. */
  readonly publish: boolean;
  /** What the procedure is called, German. */
  readonly name: string;
  /** The legal basis in a sentence for pages and documents; `source` is the paragraph as they cite it. */
  readonly basis: Sourced<string>;
}

/** What the law of one Land says of one kind of body, as data. Every legal number of the product stands in one of these. */
export interface LegalProfile {
  readonly key: string;
  readonly land: 'rp' | 'ni' | 'bw';
  readonly law: string;
  /** Since when this version of the values holds; null as long as nobody verified it. */
  readonly validFrom: CalendarDate | null;
  /** Who held the values against the law in force, and when; nobody so far. */
  readonly verified: { readonly by: string; readonly on: CalendarDate } | null;
  readonly invitation: {
    /** Full calendar days that must lie between invitation and meeting. */
    readonly fullDaysBetween: Sourced<number>;
    /** Who sets the period: the law itself, or the body's rules of procedure, of which the value is the usual one. */
    readonly periodSetBy: Sourced<'law' | 'rules-of-procedure'>;
    readonly urgent: Sourced<{
      readonly allowed: boolean;
      readonly noteInInvitation: boolean;
      readonly establishFirst: boolean;
    }>;
    readonly form: Sourced<readonly ('written' | 'electronic')[]>;
    readonly firstMeeting: Sourced<{
      readonly within: { readonly weeks: number } | { readonly months: number };
      readonly after: 'election' | 'term-start';
    }>;
    /** Months without a meeting after which there should be one. */
    readonly monthsBetweenMeetings: Sourced<number>;
    /** Majority for an item that was not on the invitation's agenda; the matter must be urgent too. */
    readonly lateItem: Sourced<MajorityRule>;
  };
  readonly notice: {
    readonly of: Sourced<readonly ('time' | 'place' | 'agenda')[]>;
    readonly media: Sourced<readonly MediaKind[]>;
    /** Board only in municipalities with fewer inhabitants, one board per started number of them. */
    readonly board?: Sourced<{ readonly belowInhabitants: number; readonly inhabitantsPerBoard: number }>;
    /** Whether a page on the internet can be the official notice at all, and under which condition. */
    readonly internetIsOfficial: Sourced<{ readonly possible: boolean; readonly condition?: string }>;
  };
  readonly nonPublicAgenda: Sourced<{ readonly show: 'category'; readonly categories: readonly Category[] }>;
  readonly disclosure: {
    /** `next-public-part`: once the public is let in again, at the latest in the next public meeting. */
    readonly when: Sourced<'without-delay' | 'next-public-part'>;
    readonly unless: Sourced<readonly ('common-good' | 'interests-of-individuals' | 'decided-otherwise')[]>;
    /** Days after which a resolution that is still `pending` counts as late: our limit, the law names none. */
    readonly pendingDays: Sourced<number>;
  };
  readonly quorum: QuorumRule;
  readonly vote: {
    /** Abstentions and invalid votes count in no majority of votes. */
    readonly abstentionsCount: Sourced<boolean>;
    readonly tie: Sourced<'rejected'>;
    /** Majority that decides on a secret vote; absent where the rules of procedure say. */
    readonly secretNeeds: Sourced<MajorityRule | 'rules-of-procedure'>;
    /** Paragraph by which members may not take part (Mitwirkungsverbot, Befangenheit), as minutes cite it. */
    readonly exclusion: Sourced<string>;
    /** Whether one member may ask that their own vote be recorded. */
    readonly ownVoteRecorded: Sourced<boolean>;
  };
  /** Majority that a matter needs where it is not the simple one. */
  readonly majorities: Readonly<Record<string, Sourced<MajorityRule>>>;
  readonly minutes: {
    readonly fields: Sourced<readonly MinutesField[]>;
    readonly toMembersWithin: Sourced<{ readonly months: number } | 'rules-of-procedure'>;
    readonly objectionsUntil: Sourced<'next-meeting' | 'rules-of-procedure'>;
    readonly nonPublicCopy: Sourced<'view-on-request' | 'rules-of-procedure'>;
    /** What members may do in their area with minutes of a part that was not public, where the body says nothing else. */
    readonly nonPublicToMembers: Sourced<MinutesReading>;
    readonly residentsMayInspect: Sourced<boolean>;
  };
  readonly urgentDecision: {
    readonly by: Sourced<'mayor' | 'district-administrator' | 'chief-officer'>;
    /** Absent where one decides alone. */
    readonly with?: Sourced<{
      readonly who: 'deputies' | 'district-board' | 'one-deputy';
      readonly how: 'consultation' | 'consent';
    }>;
    readonly informMembers: Sourced<'without-delay'>;
    readonly nextSession: Sourced<'may-annul' | 'none'>;
    /** Body that decides first in the council's place. */
    readonly before?: Sourced<'main-committee'>;
  };
  readonly circulation: Sourced<readonly CirculationRule[]>;
  /** Meetings in which some members take part by video. */
  readonly hybrid: {
    readonly allowedBy: Sourced<'rules-of-procedure' | 'main-statute'>;
    readonly chairOnSite: Sourced<boolean>;
    readonly secretElections: Sourced<boolean>;
  };
  /** Recordings need a rule in the main statute (Hauptsatzung); whether one member's objection removes their part. */
  readonly recording: { readonly needs: Sourced<'main-statute'>; readonly memberMayObject: Sourced<boolean> };
  /** Whether lists of those present may be public: off unless the site switches it on (D-03). */
  readonly attendancePublic: Sourced<boolean>;
  readonly sentences: LegalSentences;
}

/** Something that minutes must hold. */
export type MinutesField =
  | 'day'
  | 'place'
  | 'participants'
  | 'agenda'
  | 'resolutions-wording'
  | 'vote-results'
  | 'election-results'
  | 'essential-content'
  | 'signature-chair'
  | 'signature-secretary';
