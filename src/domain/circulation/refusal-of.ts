import { closingRefusal } from './closing.ts';
import type { BallotEvent } from './record.ts';
import type { Refusal } from './refusal.ts';
import type { BallotState } from './state.ts';
import { isBySilence } from './tally-of.ts';

/** Stands for an account where a ballot is closed because its time is over. */
export const CLOCK = 'uhr';

/** Who does something: the account, and the person whose it is. */
export interface BallotActor {
  readonly account: string;
  readonly person?: string;
  /** Runs the council's business (Ratsbüro); such an account never votes. */
  readonly clerk: boolean;
}

/** When, by whom and with which random word something is to be recorded. */
export interface BallotAttempt {
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly by: BallotActor;
  readonly word: string;
}

type Later = Exclude<BallotEvent, { type: 'open' }>;
type Said = Extract<Later, { person: string }>;

/**
 * Why an event may not be recorded now, or undefined where it may. A word that is known already goes before all else, so that
 * a form sent twice finds its receipt after the close too.
 */
export function refusalOf(state: BallotState, event: Later, attempt: BallotAttempt): Refusal | undefined {
  if (state.known.has(attempt.word)) return 'repeated';
  if (state.phase !== 'open') return state.phase;
  if (attempt.at < state.last.at) return 'clock-behind';
  if (event.type === 'close') return attempt.at < state.closes ? 'not-due' : undefined;
  if (attempt.at >= state.closes) return 'over';
  if (event.type === 'extend')
    return officeRefusal(state, event, attempt) ?? extensionRefusal(state, event, attempt);
  if (event.type === 'cancel') return officeRefusal(state, event, attempt);
  return saidRefusal(state, event, attempt);
}

/** Who voted does not run the procedure too, whatever rights the account has got since. */
function officeRefusal(
  { accounts }: BallotState,
  { reason }: { readonly reason: string },
  { by }: BallotAttempt,
): Refusal | undefined {
  if (!by.clerk) return 'not-clerk';
  if (accounts.get(by.account) !== undefined) return 'voter-runs';
  return reason.trim() === '' ? 'reason-missing' : undefined;
}

function extensionRefusal(
  { closes, ballot: { timeZone } }: BallotState,
  event: Extract<Later, { type: 'extend' }>,
  { at }: BallotAttempt,
): Refusal | undefined {
  return event.closes <= closes ? 'not-later' : closingRefusal(event.closes, at, timeZone);
}

/** One account and one person belong together in all of a ballot; who ran the procedure speaks for nobody. */
function accountRefusal({ accounts }: BallotState, { by }: BallotAttempt): Refusal | undefined {
  if (by.clerk || by.account === CLOCK) return 'clerk-votes';
  if (!accounts.has(by.account))
    return by.person !== undefined && [...accounts.values()].includes(by.person)
      ? 'other-account'
      : undefined;
  const before = accounts.get(by.account);
  if (before === undefined) return 'clerk-votes';
  return before === by.person ? undefined : 'other-member';
}

function saidRefusal(state: BallotState, event: Said, attempt: BallotAttempt): Refusal | undefined {
  const { ballot } = state;
  const { at, by } = attempt;
  const refusal = accountRefusal(state, attempt);
  if (refusal !== undefined) return refusal;
  if (at < ballot.opens) return 'not-open-yet';
  const item = ballot.items.find(({ id }) => id === event.item);
  if (!item) return 'unknown-item';
  if (event.person !== by.person) return 'other-member';
  if (!ballot.eligible.some(({ person }) => person === event.person)) return 'not-eligible';
  if (item.excluded.includes(event.person)) return 'excluded';
  if (event.type === 'cast') return isBySilence(ballot.consent) ? 'no-votes' : undefined;
  return ballot.consent.kind === 'none' ? 'no-consents' : undefined;
}
