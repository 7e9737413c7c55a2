import type { Sourced } from './legal-profile.ts';

/**
 * What documents say because the law asks for it, or to explain what follows from it. The words are ours; `source` is where
 * the rule stands, and `seen` tells of the rule's text.
 */
export interface LegalSentences {
  /** Over an official notice. */
  readonly noticeHeading: Sourced<string>;
  /** First sentence of an official notice. */
  readonly noticeOpening: Sourced<string>;
  /** Invited with a shorter period (L-02); absent where neither the law nor rules of procedure ask for a note on it. */
  readonly shortPeriod?: Sourced<string>;
  /** How the urgency is established before all else; absent where the law does not ask for it (L-02). */
  readonly establishFirst?: Sourced<string>;
  /** Second invitation to the same matter: what follows for the quorum (L-30, L-31). */
  readonly secondCall: Sourced<string>;
  /** When a defect of the invitation does no harm (L-04). */
  readonly healed: Sourced<string>;
  /** Items that were not in the invitation (L-09). */
  readonly lateItems: Sourced<string>;
  /** Who may not be there in the non-public part. */
  readonly nonPublic: Sourced<string>;
  /** Where the public part is recorded (L-24). */
  readonly recording: Sourced<string>;
  /** Where residents may read the minutes (L-44); absent where the law does not say so. */
  readonly inspectMinutes?: Sourced<string>;
  /** Why a resolution of a non-public part is made known (L-20); absent where the rules of procedure say so. */
  readonly disclosed?: Sourced<string>;
  /** What a resolution needs that was made although more than half were excluded (L-31); absent where there is no such rule. */
  readonly approvalNeeded?: Sourced<string>;
  /** What holds as long as nobody doubts the quorum (L-31); absent where the law does not say so. */
  readonly quorumAssumed?: Sourced<string>;
  /** Who decides in place of the body, with whom, and what follows (L-25). */
  readonly urgentDecision: Sourced<string>;
}
