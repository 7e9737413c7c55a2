import { type BallotRecord, NO_RECORD } from './record.ts';
import type { BallotState, Standing } from './state.ts';

/** Why a record does not follow those before it, whatever it says. */
export type ChainFault = 'first' | 'number' | 'chain';

/** Whether a record stands where it must: the opening first and once, the numbers in turn, each with the hash of the one before. */
export function chainFault(
  state: BallotState | undefined,
  { n, prev, type }: BallotRecord,
): ChainFault | undefined {
  if ((state === undefined) !== (type === 'open')) return 'first';
  if (n !== (state === undefined ? 0 : state.last.n + 1)) return 'number';
  return prev === (state?.last.hash ?? NO_RECORD) ? undefined : 'chain';
}

/**
 * The ballot after one more record. It asks only whether the record follows the one before; whether it may stand there,
 * `refusalOf` tells.
 * @param hash SHA-256 of the record's body
 * @param known words of the records so far. Whoever walks a long chain and looks at no state twice gives one map for all of it,
 *   which becomes part of each state: to copy it for each record takes a minute for 24,000 records
 * @throws TypeError where it does not follow
 */
export function nextState(
  state: BallotState | undefined,
  record: BallotRecord,
  hash: string,
  known: Map<string, number> = new Map(state?.known),
): BallotState {
  const fault = chainFault(state, record);
  if (fault !== undefined) throw new TypeError(`record ${record.n} does not follow: ${fault}`);
  if (!known.has(record.id)) known.set(record.id, record.n);
  const last = { n: record.n, hash, at: record.at };
  const accounts = withAccount(state?.accounts ?? new Map(), record);
  if (record.type === 'open') return { ...opened(record), last, known, accounts };
  return { ...changed(state as BallotState, record), last, known, accounts };
}

/** The ballot after all its records, in less time than one after the other; undefined where there is none. @throws TypeError as `nextState` */
export function stateOf(
  chain: Iterable<{ readonly record: BallotRecord; readonly hash: string }>,
): BallotState | undefined {
  const known = new Map<string, number>();
  let state: BallotState | undefined;
  for (const { record, hash } of chain) state = nextState(state, record, hash, known);
  return state;
}

/** What an account was in its first record counts; the clock is none. */
function withAccount(accounts: BallotState['accounts'], record: BallotRecord): BallotState['accounts'] {
  if (record.type === 'close' || accounts.has(record.by)) return accounts;
  return new Map(accounts).set(record.by, 'person' in record ? record.person : undefined);
}

const opened = ({
  ballot,
}: BallotRecord & { type: 'open' }): Omit<BallotState, 'last' | 'known' | 'accounts'> => ({
  ballot,
  phase: 'open',
  closes: ballot.closes,
  standing: new Map(),
  extensions: [],
});

function changed(state: BallotState, record: Exclude<BallotRecord, { type: 'open' }>): BallotState {
  const { at, n } = record;
  switch (record.type) {
    case 'consent':
      return withSaid(state, record, { consent: 'consents', consentRecord: n });
    case 'object':
      return withSaid(state, record, { consent: 'objects', consentRecord: n });
    case 'cast':
      return withSaid(state, record, { value: record.value, castRecord: n });
    case 'extend': {
      const { closes, reason } = record;
      return { ...state, closes, extensions: [...state.extensions, { closes, reason, at }] };
    }
    case 'cancel':
      return { ...state, phase: 'cancelled', cancelled: { reason: record.reason, at } };
    case 'close':
      return { ...state, phase: 'closed', tally: record.tally };
  }
}

function withSaid(
  state: BallotState,
  { item, person }: { readonly item: string; readonly person: string },
  said: Standing,
): BallotState {
  const ofItem = new Map(state.standing.get(item));
  ofItem.set(person, { ...ofItem.get(person), ...said });
  return { ...state, standing: new Map(state.standing).set(item, ofItem) };
}
