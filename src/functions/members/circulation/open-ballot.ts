import { type Ballot, NO_RECORD, openingFaults } from '../../../domain/circulation/index.ts';
import { LARGEST_RECORD } from '../../../store/keys.ts';
import { NotPutIfAbsent, probePutIfAbsent } from '../../../store/probe.ts';
import { randomHex } from '../keyed.ts';
import { type ChainMeans, readableText } from './append.ts';
import { wholeChain } from './chain.ts';
import { openedKey, recordKey } from './keys.ts';
import type { Actor, Recorded } from './ports.ts';
import { putRecord } from './put-record.ts';
import { recordedAt, refused, repetitionOf } from './receipts.ts';

/**
 * Puts the first record, which is all of a ballot: before it stands nothing is open, and once it stands all is. A store that
 * overwrites what stands there is refused here, not only at the start: nothing else keeps votes apart.
 * @throws StoreError
 */
export async function openBallot(
  means: ChainMeans,
  ballot: Ballot,
  by: Actor,
  word: string,
): Promise<Recorded> {
  if (!by.clerk) return refused('not-clerk');
  const ms = means.now();
  const at = new Date(ms).toISOString();
  const event = { type: 'open', ballot } as const;
  const standing = await means.slots.get(recordKey(ballot.id, 0));
  if (standing !== undefined) return repetitionOf(ballot.id, standing, { word, by: by.account, event });
  const [fault] = openingFaults(ballot, at);
  if (fault) return refused(fault.refusal);
  const text = readableText({ n: 0, prev: NO_RECORD, id: word, at, by: by.account, ...event });
  if (text === undefined) return refused('malformed');
  if (new TextEncoder().encode(text).length > LARGEST_RECORD) return refused('too-large');
  if (!(await isFit(means))) return refused('store-unfit');
  // the place in the list first: an open ballot that no list names would never be closed
  await means.slots.put(openedKey(ballot.id, ms), ballot.id);
  if (!(await putRecord(means.slots, recordKey(ballot.id, 0), text))) return refused('repeated');
  const { state } = await wholeChain([text]);
  means.reader.memory.keep(ballot.id, { state });
  return recordedAt(ballot.id, state.last);
}

async function isFit({ slots, now, log }: ChainMeans): Promise<boolean> {
  try {
    await probePutIfAbsent(slots, () => randomHex(16), now());
    return true;
  } catch (error) {
    if (!(error instanceof NotPutIfAbsent)) throw error;
    log(`ballot refused store-unfit ${error.finding}`);
    return false;
  }
}
