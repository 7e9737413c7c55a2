import { type BallotState, tallyOf } from '../../../domain/circulation/index.ts';
import { randomHex } from '../keyed.ts';
import { append, type ChainMeans } from './append.ts';

/** Who closes a ballot: nobody but the clock. */
const CLOCK = { account: 'uhr', clerk: false } as const;

/** A ballot now, and whether it was this call that closed it. */
export interface Settled {
  readonly state: BallotState;
  readonly closed: boolean;
}

/**
 * The ballot as it is now; where its time is over it is closed first, for the same number that late votes compete for. What is
 * counted then is what lies in the store, all of it read anew.
 * @throws BrokenBallot, StoreError
 */
export async function settle(means: ChainMeans, id: string): Promise<Settled | undefined> {
  const { reader } = means;
  const isOver = ({ phase, closes }: BallotState): boolean =>
    phase === 'open' && means.now() >= Date.parse(closes);
  const before = await reader.newest(id);
  if (!before || !isOver(before.state)) return before && { state: before.state, closed: false };
  return reader.memory.inTurn(id, async () => {
    const waited = await reader.latest(id);
    if (!isOver(waited.state)) return { state: waited.state, closed: false };
    await reader.whole(id);
    const { done } = await append(means, id, {
      by: CLOCK,
      word: randomHex(16),
      eventOf: (state) => ({ type: 'close', tally: tallyOf(state) }),
    });
    return { state: (await reader.latest(id)).state, closed: done };
  });
}
