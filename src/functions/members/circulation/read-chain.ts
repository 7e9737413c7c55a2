import { type SlotStore, StoreError } from '../../../store/ports.ts';
import { fewAtOnce } from '../clerk/few-at-once.ts';
import { BrokenBallot } from './broken-ballot.ts';
import { type Chain, followed, type WholeChain, wholeChain } from './chain.ts';
import { recordKey, recordsOf } from './keys.ts';

type Reading = Pick<SlotStore, 'get' | 'list'>;

/** Records that are asked for at once. */
const AT_ONCE = 16;

/**
 * All records of a ballot as they lie in the store; undefined where there is none.
 * @param known what was read before, which must still stand there
 * @throws BrokenBallot, StoreError
 */
export async function readWhole(slots: Reading, id: string, known?: Chain): Promise<WholeChain | undefined> {
  const keys = await slots.list(recordsOf(id));
  if (keys.length === 0 && !known) return undefined;
  const gap = keys.findIndex((key, n) => key !== recordKey(id, n));
  if (gap >= 0) throw new BrokenBallot(gap, 'number');
  const texts = await fewAtOnce(keys, (key) => textAt(slots, key), AT_ONCE);
  const whole = await wholeChain(texts);
  const { n, hash } = known?.state.last ?? whole.state.last;
  if (whole.hashes[n] !== hash) throw new BrokenBallot(Math.min(n, texts.length), 'chain');
  return whole;
}

async function textAt(slots: Reading, key: string): Promise<string> {
  const text = await slots.get(key);
  if (text === undefined) throw new StoreError('missing', 'A record that was listed is not there.');
  return text;
}

/** What came since: records never change, so that those behind the last one are all that can be new. @throws BrokenBallot, StoreError */
export async function readOn(slots: Reading, id: string, known: Chain): Promise<Chain> {
  let chain = known;
  while (chain.state.phase === 'open') {
    const text = await slots.get(recordKey(id, chain.state.last.n + 1));
    if (text === undefined) break;
    chain = await followed(chain, text);
  }
  return chain;
}
