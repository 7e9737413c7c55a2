import { createHash } from 'node:crypto';
import {
  type Ballot,
  type BallotEvent,
  type BallotState,
  nextState,
  NO_RECORD,
  recordText,
} from '../../domain/circulation/index.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Bodies of records with their hashes, and what they come to. */
export interface Chain {
  readonly texts: readonly string[];
  readonly hashes: readonly string[];
  readonly state: BallotState;
}

/** An event with when it was recorded and by which account; the account of a person is called `konto-` and its key. */
export type TimedEvent = BallotEvent & { readonly at: string; readonly by?: string };

const accountOf = (event: TimedEvent): string => {
  if (event.by !== undefined) return event.by;
  if ('person' in event) return `konto-${event.person}`;
  return event.type === 'close' ? 'uhr' : 'ratsbuero';
};

/** The chain of these events, whether they may follow each other or not; the opening is put before them. */
export function chainOf(ballot: Ballot, events: readonly TimedEvent[], hash = sha256): Chain {
  const all: TimedEvent[] = [{ type: 'open', ballot, at: ballot.opens }, ...events];
  const texts: string[] = [];
  const hashes: string[] = [];
  const known = new Map<string, number>();
  let state: BallotState | undefined;
  for (const [n, event] of all.entries()) {
    const record = { ...event, n, prev: hashes.at(-1) ?? NO_RECORD, id: `wort-${n}`, by: accountOf(event) };
    texts.push(recordText(record));
    hashes.push(hash(texts[n] as string));
    state = nextState(state, record, hashes[n] as string, known);
  }
  return { texts, hashes, state: state as BallotState };
}
