import type { Choice, MajorityRule, VOTE_METHODS } from '../schema/index.ts';

/** How a body voted: heads counted, by Fraktion and by name where that is public. */
export interface PublicVote {
  readonly method: (typeof VOTE_METHODS)[number];
  readonly majority: MajorityRule;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly invalid?: number;
  readonly excluded?: number;
  readonly absent?: number;
  readonly present?: number;
  readonly byFaction: readonly {
    readonly faction: string;
    readonly yes: number;
    readonly no: number;
    readonly abstain: number;
  }[];
  readonly byName: readonly { readonly person: string; readonly choice: Choice }[];
}
