import type { LegalProfile } from '../profiles/index.ts';
import type { OrganizationKind, Vote } from '../schema/index.ts';
import { type Quorum, quorum } from './quorum.ts';

const BY_LAW: ReadonlySet<OrganizationKind> = new Set([
  'council',
  'main-committee',
  'committee',
  'local-council',
]);

/** Whether the law sets the quorum of such bodies; advisory boards and others set their own. */
export const hasLegalQuorum = (kind: OrganizationKind): boolean => BY_LAW.has(kind);

/** What of a meeting the quorum of its items follows from. */
export interface QuorumFacts {
  /** Statutory number of members of the organization in the term. */
  readonly statutory: number;
  /** Voting members present at the opening. */
  readonly present?: number | undefined;
  /** Invited for the second time to the same matter, with the note that says what follows. */
  readonly secondCall?: boolean | undefined;
}

/** What an item says of those present. */
export interface ItemAttendance {
  readonly present?: number | undefined;
  readonly vote?: Pick<Vote, 'present' | 'excluded'> | undefined;
}

/**
 * Members present at an item, excluded ones among them: by the vote, else by the item, else as at the opening; undefined
 * where nothing says.
 */
export const presentAt = (facts: Pick<QuorumFacts, 'present'>, item: ItemAttendance): number | undefined =>
  item.vote?.present ?? item.present ?? facts.present;

/** The quorum at one item (L-30, L-31); undefined where nobody wrote how many were there. */
export function itemQuorum(
  profile: LegalProfile,
  facts: QuorumFacts,
  item: ItemAttendance,
): Quorum | undefined {
  const there = presentAt(facts, item);
  if (there === undefined) return undefined;
  const excluded = item.vote?.excluded ?? 0;
  return quorum(profile, {
    statutory: facts.statutory,
    present: Math.max(0, there - excluded),
    excluded,
    secondCall: facts.secondCall ?? false,
  });
}

/**
 * Whether a quorum that fails at an item is taken to last until somebody doubts it (NI: § 65(1) sentence 3 NKomVG). It lasts
 * only once it was stated at the opening; where fewer than needed were there from the first, there is nothing that could.
 */
export const lastsUntilDoubted = (profile: LegalProfile, facts: QuorumFacts): boolean =>
  profile.quorum.assumedUntilDoubted.value && (itemQuorum(profile, facts, {})?.reached ?? true);
