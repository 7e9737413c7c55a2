import { ballotReading, type BallotState, type ItemTally } from '../../../../../domain/circulation/index.ts';
import type { Council, Who } from '../../../ports.ts';
import { openItems, ownItems, partOf, takesPart } from './own.ts';
import { type Stage, stageOf } from './stage.ts';
import { type TimesView, timesView } from './times-view.ts';

/** A ballot in a list. */
export interface BallotCard {
  readonly id: string;
  readonly title: string;
  readonly organization: string;
  readonly stage: Stage;
  readonly times: TimesView;
  /** Number of its items, and of those for which something of this person is missing. */
  readonly items: number;
  readonly left: number;
  /** Whether this person may vote in it. */
  readonly votes: boolean;
  /** How many of the items that this person may read came out how. */
  readonly outcomes: readonly (readonly [outcome: ItemTally['outcome'], count: number])[];
}

/** As this person sees it; undefined where it is unknown to them. @param now milliseconds since 1970, the machine's clock */
function ballotCard(state: BallotState, who: Who, council: Council, now: number): BallotCard | undefined {
  const reading = ballotReading(state, who.reader, council.now);
  if (!reading) return undefined;
  const { ballot } = state;
  return {
    id: ballot.id,
    title: ballot.title,
    organization: ballot.organizationName,
    stage: stageOf(state, now),
    times: timesView(state, now),
    items: ballot.items.length,
    left: openItems(ownItems(state, who, reading)).length,
    votes: takesPart(partOf(ballot, who)),
    outcomes: outcomesOf((state.tally ?? []).filter(({ item }) => reading.items.includes(item))),
  };
}

function outcomesOf(tally: readonly ItemTally[]): BallotCard['outcomes'] {
  const counts = new Map<ItemTally['outcome'], number>();
  for (const { outcome } of tally) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return [...counts];
}

/** Ballots of somebody: those that are not over, the next to end first; and the others, the last to end first. */
export function ballotCards(
  states: readonly BallotState[],
  { who, council }: { readonly who: Who; readonly council: Council },
  now: number,
): { readonly running: readonly BallotCard[]; readonly past: readonly BallotCard[] } {
  const cards = states.flatMap((state) => ballotCard(state, who, council, now) ?? []);
  const byEnd = (a: BallotCard, b: BallotCard) => (a.times.closesAt < b.times.closesAt ? -1 : 1);
  const isPast = ({ stage }: BallotCard) => stage === 'closed' || stage === 'cancelled';
  return {
    running: cards.filter((card) => !isPast(card)).toSorted(byEnd),
    past: cards.filter(isPast).toSorted((a, b) => byEnd(b, a)),
  };
}

/** Those of the running ones that wait for this person now. */
export const waiting = (running: readonly BallotCard[]): readonly BallotCard[] =>
  running.filter(({ stage, left }) => stage === 'open' && left > 0);
