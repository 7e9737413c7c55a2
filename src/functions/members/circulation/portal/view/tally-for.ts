import { type BallotState, type ItemTally, tallyOf } from '../../../../../domain/circulation/index.ts';
import type { Stage } from './stage.ts';

/** What members may see of how it stands: the result, before it only where the ballot says so. */
export function tallyFor(state: BallotState, stage: Stage): readonly ItemTally[] {
  if (stage === 'closed') return state.tally ?? [];
  return state.ballot.interim && (stage === 'open' || stage === 'over') ? tallyOf(state) : [];
}
