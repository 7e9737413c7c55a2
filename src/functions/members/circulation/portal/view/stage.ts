import type { BallotState } from '../../../../../domain/circulation/index.ts';

/** Where a ballot is in its course. `over`: its time is up and the closing record does not stand yet. */
export type Stage = 'not-open' | 'open' | 'over' | 'closed' | 'cancelled';

/** @param now milliseconds since 1970, the machine's clock */
export function stageOf({ phase, ballot, closes }: BallotState, now: number): Stage {
  if (phase !== 'open') return phase;
  if (now < Date.parse(ballot.opens)) return 'not-open';
  return now < Date.parse(closes) ? 'open' : 'over';
}
