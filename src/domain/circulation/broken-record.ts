import { canonicalJson } from '../ledger/canonical-json.ts';
import { type ChainFault, chainFault, nextState } from './next-state.ts';
import { openingFaults } from './opening-faults.ts';
import { parseRecord } from './parse-record.ts';
import type { BallotRecord } from './record.ts';
import type { Refusal } from './refusal.ts';
import { refusalOf } from './refusal-of.ts';
import type { BallotState } from './state.ts';
import { tallyOf } from './tally-of.ts';

/** `tally`: the count at the close is not what the records say. */
export type RecordFault = 'unreadable' | ChainFault | 'tally' | Refusal;

/**
 * The first record that cannot stand where it stands: not readable, out of its place in the chain, or refused by the rules of
 * the ballot at its time; undefined where the whole chain holds. A tail that was written anew holds too: receipts and
 * published heads tell.
 * @param texts bodies of the records, by number
 * @param hashes SHA-256 of each body, 64 hexadecimal digits
 */
export function brokenRecord(
  texts: readonly string[],
  hashes: readonly string[],
): { readonly n: number; readonly fault: RecordFault } | undefined {
  const known = new Map<string, number>();
  let state: BallotState | undefined;
  for (const [n, text] of texts.entries()) {
    const record = readRecord(text);
    if (!record) return { n, fault: 'unreadable' };
    const fault = chainFault(state, record) ?? ruleFault(state, record);
    if (fault !== undefined) return { n, fault };
    state = nextState(state, record, hashes[n] ?? '', known);
  }
  return state === undefined ? { n: 0, fault: 'first' } : undefined;
}

function readRecord(text: string): BallotRecord | undefined {
  try {
    return parseRecord(text);
  } catch {
    return undefined;
  }
}

function ruleFault(state: BallotState | undefined, record: BallotRecord): RecordFault | undefined {
  if (record.type === 'open') return openingFaults(record.ballot, record.at)[0]?.refusal;
  if (!state) return 'first';
  const isSaid = 'person' in record;
  const by = { account: record.by, clerk: !isSaid, ...(isSaid && { person: record.person }) };
  const refusal = refusalOf(state, record, { at: record.at, by, word: record.id });
  if (refusal !== undefined || record.type !== 'close') return refusal;
  return canonicalJson(record.tally) === canonicalJson(tallyOf(state)) ? undefined : 'tally';
}
