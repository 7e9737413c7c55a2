import type { Ballot, BallotValue } from '../../domain/circulation/index.ts';
import { circulationIn } from '../../functions/members/circulation/circulation-in.ts';
import type { Actor, Circulation, Recorded } from '../../functions/members/circulation/ports.ts';
import type { SlotStore } from '../../store/ports.ts';
import { ballotOf } from '../circulation/ballots.ts';
import { memorySlots } from './memory-slots.ts';
import { memoryAudit } from './sample-parts.ts';

export const CLERK: Actor = { account: 'zeisig', clerk: true };

/** The account of a member. */
export const memberOf = (person: string): Actor => ({ account: `konto-${person}`, person, clerk: false });

/** Ballots over a store, with a clock that a test sets; waiting moves it. */
export function ballotService(slots: SlotStore = memorySlots()) {
  const clock = { now: Date.parse(ballotOf().opens) };
  const [logged, waited]: [string[], number[]] = [[], []];
  const now = () => clock.now;
  const audit = memoryAudit(now);
  const wait = (ms: number) => {
    waited.push(ms);
    clock.now += ms;
    return Promise.resolve();
  };
  const log = (event: string) => void logged.push(event);
  /** What another process over the same store would have: it remembers nothing of this one. */
  const process = (its: SlotStore = { ...slots }): Circulation =>
    circulationIn({ means: { slots: its, now, log }, audit }, wait);
  return { slots, clock, logged, waited, audit, process, circulation: process(slots) };
}

let words = 0;
/** Another word of a form each time. */
export const anotherWord = (): string => `wort-${(words += 1)}`;

/** Opens the ballot as the clerk. */
export const open = (circulation: Circulation, ballot: Ballot = ballotOf()): Promise<Recorded> =>
  circulation.open(ballot, CLERK, anotherWord());

/** Votes on the item `a` of that ballot. */
export const cast = (
  circulation: Circulation,
  person: string,
  value: BallotValue,
  { id = ballotOf().id, item = 'a', word = anotherWord(), by = memberOf(person) } = {},
): Promise<Recorded> => circulation.add(id, { type: 'cast', item, person, value }, by, word);

/** Consents to the procedure. */
export const consent = (circulation: Circulation, person: string, word = anotherWord()): Promise<Recorded> =>
  circulation.add(ballotOf().id, { type: 'consent', item: 'a', person }, memberOf(person), word);
