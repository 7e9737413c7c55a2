import { canonicalJson } from '../../../domain/ledger/canonical-json.ts';
import {
  type BallotEvent,
  type BallotRecord,
  type BallotState,
  parseRecord,
  type Refusal,
} from '../../../domain/circulation/index.ts';
import { sha256 } from '../keyed.ts';
import type { Recorded } from './ports.ts';

/** It stands there now. */
export const recordedAt = (ballot: string, { n, hash, at }: BallotState['last']): Recorded => ({
  done: true,
  receipt: { ballot, n, hash, at },
  repeated: false,
});

export const refused = (refusal: Refusal): Recorded => ({ done: false, refusal });

/**
 * The answer to a word that a record bears already: its receipt where the same account says the same, as when a form is sent
 * twice; else it is refused.
 * @param text body of that record
 */
export async function repetitionOf(
  ballot: string,
  text: string,
  said: { readonly word: string; readonly by: string; readonly event: BallotEvent },
): Promise<Recorded> {
  const record = parseRecord(text);
  const { n, at, by, id } = record;
  const isSame =
    id === said.word && by === said.by && canonicalJson(eventIn(record)) === canonicalJson(said.event);
  if (!isSame) return refused('repeated');
  return { done: true, receipt: { ballot, n, hash: await sha256(text), at }, repeated: true };
}

function eventIn({ n: _n, prev: _prev, id: _id, at: _at, by: _by, ...event }: BallotRecord): BallotEvent {
  return event;
}
