import { type BallotItem, type BallotState, barredFrom } from '../../../domain/circulation/index.ts';
import { dayOf, instant, wallClock } from '../../../domain/local-time.ts';
import { type Circulated, holdsOn, type Place } from '../../../domain/members/index.ts';
import type { Council, Parts } from '../ports.ts';
import { circulationIn } from './circulation-in.ts';

/**
 * The ways that ballots open to papers and documents: members who are to decide without a meeting read what no agenda leads to
 * yet; while it is open, so does who may vote in it and has left the body since. One that was cancelled opens none.
 * @throws StoreError
 */
export async function circulatedIn(parts: Parts, council: Council): Promise<Circulated> {
  const papers = new Map<string, Place[]>();
  const documents = new Map<string, Place[]>();
  const add = (to: Map<string, Place[]>, name: string, place: Place) =>
    to.set(name, [...(to.get(name) ?? []), place]);
  for (const state of await circulationIn(parts).all()) {
    if (state.phase === 'cancelled') continue;
    for (const item of state.ballot.items) {
      const place = placeOf(state, item, council);
      for (const key of item.papers) add(papers, key, place);
      for (const { id } of item.documents) add(documents, id, place);
    }
  }
  return { papers, documents };
}

/** It is open as soon as it is there, whatever the clock of the record says; for voters of an open ballot, for today. */
function placeOf({ ballot, phase }: BallotState, item: BallotItem, { facts, now }: Council): Place {
  const { organization, body, opens, timeZone, eligible } = ballot;
  const opened = dayOf(wallClock(instant(opens), timeZone));
  const of = facts.organization.get(organization)?.body ?? body;
  const term = [...facts.term.values()].find((one) => one.bodies.includes(of) && holdsOn(one, opened));
  const isOpen = phase === 'open';
  return {
    organization,
    term: term?.key ?? '',
    day: isOpen ? dayOf(now) : opened,
    opensAt: now,
    item: {
      public: item.public,
      guests: isOpen ? eligible.map(({ person }) => person) : [],
      excluded: barredFrom(item),
    },
  };
}
