import { closingRefusal } from './closing.ts';
import type { BallotEvent } from './record.ts';
import type { Refusal } from './refusal.ts';
import type { BallotState } from './state.ts';
import { isBySilence } from './tally-of.ts';

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
    return officeRefusal(event, attempt) ?? extensionRefusal(state, event, attempt);
  if (event.type === 'cancel') return officeRefusal(event, attempt);
  return saidRefusal(state, event, attempt);
}

function officeRefusal({ reason }: { readonly reason: string }, { by }: BallotAttempt): Refusal | undefined {
  if (!by.clerk) return 'not-clerk';
  return reason.trim() === '' ? 'reason-missing' : undefined;
}

function extensionRefusal(
  { closes, ballot: { timeZone } }: BallotState,
  event: Extract<Later, { type: 'extend' }>,
  { at }: BallotAttempt,
): Refusal | undefined {
  return event.closes <= closes ? 'not-later' : closingRefusal(event.closes, at, timeZone);
}

function saidRefusal({ ballot }: BallotState, event: Said, { at, by }: BallotAttempt): Refusal | undefined {
  if (by.clerk) return 'clerk-votes';
  if (at < ballot.opens) return 'not-open-yet';
  const item = ballot.items.find(({ id }) => id === event.item);
  if (!item) return 'unknown-item';
  if (event.person !== by.person) return 'other-member';
  if (!ballot.eligible.some(({ person }) => person === event.person)) return 'not-eligible';
  if (item.excluded.includes(event.person)) return 'excluded';
  if (event.type === 'cast') return isBySilence(ballot.consent) ? 'no-votes' : undefined;
  return ballot.consent.kind === 'none' ? 'no-consents' : undefined;
}
