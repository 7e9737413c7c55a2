import type { ConsentRule } from '../circulation/index.ts';
import type { LegalProfile } from '../profiles/index.ts';
import type { MajorityRule, OrganizationKind } from '../schema/index.ts';
import { hasLegalQuorum } from './item-quorum.ts';
import { majorityReached } from './majority.ts';
import { quorum } from './quorum.ts';

/** How many votes an item of a ballot needs, abstentions among them, so that it counts. */
export interface NeededVotes {
  /** Whole number; 0 where nobody votes because silence consents. */
  readonly needed: number;
  /** The resolution needs the approval of the supervisory authority (NI: § 65(3) NKomVG). */
  readonly approvalNeeded: boolean;
  /** Where the quorum stands; absent where the law sets none for such organizations. */
  readonly source?: string;
}

/** What of an item the votes that it needs follow from. */
export interface BallotNumbers {
  readonly kind: OrganizationKind;
  readonly consent: ConsentRule;
  /** Statutory number of members; excluded ones stay in it (L-50g). */
  readonly statutory: number;
  /** Members whom the law excludes from the item. */
  readonly excluded: number;
}

/**
 * The fewest votes by which an item comes about: the quorum of a meeting with as many excluded. Where the law sets no quorum
 * for the kind, one vote.
 */
export function neededVotesFor(
  profile: LegalProfile,
  { kind, consent, statutory, excluded }: BallotNumbers,
): NeededVotes {
  if (isBySilence(consent)) return { needed: 0, approvalNeeded: false };
  if (!hasLegalQuorum(kind)) return { needed: 1, approvalNeeded: false };
  const { needed, approvalNeeded, source } = quorum(profile, { statutory, present: 0, excluded });
  return { needed, approvalNeeded, source };
}

/**
 * Whether what an item needs follows from the statutory number: the consent of a share of all members, its majority, or the
 * quorum. Where silence consents, and where the law sets no quorum, it is measured against nothing.
 */
export const followsFromStatutory = (
  { kind, consent }: Pick<BallotNumbers, 'kind' | 'consent'>,
  majority: MajorityRule,
): boolean =>
  consent.kind === 'share' ||
  (!isBySilence(consent) &&
    (hasLegalQuorum(kind) || majorityReached(majority, { yes: 1, no: 0 }, { present: 1 }) === undefined));

const isBySilence = (consent: ConsentRule): boolean =>
  consent.kind === 'no-objection' && consent.silence === 'consents';
