import {
  type BallotAttempt,
  type BallotEvent,
  type BallotRecord,
  type BallotState,
  parseRecord,
  recordText,
  refusalOf,
} from '../../../domain/circulation/index.ts';
import { type SlotStore, StoreError } from '../../../store/ports.ts';
import { type Chain, followed } from './chain.ts';
import { type Clock, instantAfter } from './instant-after.ts';
import { recordKey } from './keys.ts';
import type { Recorded } from './ports.ts';
import { putRecord } from './put-record.ts';
import type { BallotReader } from './read-ballots.ts';
import { recordedAt, refused, repetitionOf } from './receipts.ts';

/** What records are written with. */
export interface ChainMeans extends Clock {
  readonly slots: SlotStore;
  readonly log: (event: string) => void;
  readonly reader: BallotReader;
}

/** What may come behind the first record. */
export type LaterEvent = Exclude<BallotEvent, { type: 'open' }>;

/** What is to be recorded, for the ballot as it stands when its turn has come. */
export interface Step extends Pick<BallotAttempt, 'by' | 'word'> {
  readonly eventOf: (state: BallotState) => LaterEvent;
}

/**
 * Puts one record behind all others. Whoever else wrote meanwhile, here or in another process, wrote at the same number: then
 * that is read, and the step is held against what stands now. It runs in the turn of its ballot.
 * @throws BrokenBallot, StoreError
 */
export async function append(means: ChainMeans, id: string, step: Step): Promise<Recorded> {
  for (;;) {
    const chain = await means.reader.latest(id);
    const tried = await attempt(means, id, chain, step);
    if ('answer' in tried) return tried.answer;
    if (!(await putRecord(means.slots, recordKey(id, chain.state.last.n + 1), tried.text))) continue;
    const next = await followed(chain, tried.text);
    means.reader.memory.keep(id, next);
    return recordedAt(id, next.state.last);
  }
}

/** The body of the record, or the answer where there is none to write. */
async function attempt(
  means: ChainMeans,
  id: string,
  { state }: Chain,
  { eventOf, by, word }: Step,
): Promise<{ readonly text: string } | { readonly answer: Recorded }> {
  const event = eventOf(state);
  const number = state.known.get(word);
  if (number !== undefined) {
    const text = await standing(means.slots, recordKey(id, number));
    return { answer: await repetitionOf(id, text, { word, by: by.account, event }) };
  }
  const at = await instantAfter(state.last.at, means);
  if (at === undefined) return { answer: refused('clock-behind') };
  const refusal = refusalOf(state, event, { at, by, word });
  if (refusal !== undefined) return { answer: refused(refusal) };
  const place = { n: state.last.n + 1, prev: state.last.hash, id: word, at, by: by.account };
  const text = readableText({ ...place, ...event });
  return text === undefined ? { answer: refused('malformed') } : { text };
}

/** The body of a record, or undefined where it could not be read again: one such would end the ballot. */
export function readableText(record: BallotRecord): string | undefined {
  try {
    const text = recordText(record);
    parseRecord(text);
    return text;
  } catch {
    return undefined;
  }
}

async function standing(slots: Pick<SlotStore, 'get'>, key: string): Promise<string> {
  const text = await slots.get(key);
  if (text === undefined) throw new StoreError('missing', 'A record that was read is not there any more.');
  return text;
}
