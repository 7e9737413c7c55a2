import type { Ballot, BallotItem } from './ballot.ts';
import { ballotShape, instantText, MOST_ITEMS, zone } from './ballot-shape.ts';
import { closingRefusal } from './closing.ts';
import type { Refusal } from './refusal.ts';
import type { Check } from './shape.ts';
import { type Seat, seatsOf, speakersOf } from './seats.ts';
import { neededConsents } from './tally-of.ts';

/** Why a ballot cannot be opened, and where: for the whole of it, an item, or a person. */
export interface OpeningFault {
  readonly refusal: Refusal;
  /** Id of an item. */
  readonly item?: string;
  /** Key of a person. */
  readonly person?: string;
}

/**
 * All that stands against opening a ballot, as far as the ballot itself tells; what the law and the members' index say is
 * asked elsewhere. What passes is a first record that `parseRecord` reads back.
 * @param now instant, ISO 8601 in UTC with milliseconds
 */
export function openingFaults(ballot: Ballot, now: string): OpeningFault[] {
  const faults = [
    ...timeFaults(ballot, now),
    ...textFaults(ballot),
    ...peopleFaults(ballot),
    ...itemFaults(ballot),
  ];
  return faults.length > 0 || passes(ballotShape, ballot) ? faults : [{ refusal: 'malformed' }];
}

function passes(check: Check, value: unknown): boolean {
  try {
    check(value, 'ballot');
    return true;
  } catch {
    return false;
  }
}

function timeFaults({ opens, closes, timeZone }: Ballot, now: string): OpeningFault[] {
  if (!passes(instantText, opens) || !passes(instantText, closes) || !passes(zone, timeZone))
    return [{ refusal: 'malformed' }];
  const refusal = opens < closes ? closingRefusal(closes, now, timeZone) : 'closes-in-past';
  return refusal === undefined ? [] : [{ refusal }];
}

const isBlank = (text: string): boolean => text.trim() === '';

function textFaults({ title, basis }: Ballot): OpeningFault[] {
  return [
    ...(isBlank(title) ? [{ refusal: 'text-missing' } as const] : []),
    ...(isBlank(basis.reason) ? [{ refusal: 'reason-missing' } as const] : []),
    ...(isBlank(basis.source) ? [{ refusal: 'not-lawful' } as const] : []),
  ];
}

/** Everybody stands there once, and deputies step in for members, not for other deputies. */
function peopleFaults({ eligible, items }: Ballot): OpeningFault[] {
  const members = new Set(
    eligible.filter(({ deputyFor }) => deputyFor === undefined).map(({ person }) => person),
  );
  const people = new Set(eligible.map(({ person }) => person));
  const strange = eligible.filter(
    ({ person, deputyFor }, place) =>
      (deputyFor !== undefined && !members.has(deputyFor)) ||
      eligible.findIndex((other) => other.person === person) < place,
  );
  return [
    ...(members.size === 0 ? [{ refusal: 'no-members' } as const] : []),
    ...strange.map(({ person }) => ({ refusal: 'ineligible-member', person }) as const),
    ...items.flatMap(({ id, excluded }) =>
      excluded
        .filter((person) => !people.has(person))
        .map((person) => ({ refusal: 'unknown-excluded', item: id, person }) as const),
    ),
  ];
}

function itemFaults(ballot: Ballot): OpeningFault[] {
  const { items } = ballot;
  if (items.length === 0) return [{ refusal: 'no-items' }];
  if (items.length > MOST_ITEMS) return [{ refusal: 'too-many-items' }];
  const seats = seatsOf(ballot);
  return items.flatMap((item, place) => {
    const isSecond = items.findIndex(({ id }) => id === item.id) < place;
    return [
      ...(isSecond ? [{ refusal: 'duplicate-item', item: item.id } as const] : []),
      ...(isBlank(item.title) || isBlank(item.text)
        ? [{ refusal: 'text-missing', item: item.id } as const]
        : []),
      ...(isPossible(item, seats, ballot) ? [] : [{ refusal: 'quorum-impossible', item: item.id } as const]),
    ];
  });
}

/** Whether enough seats may take part in the item for its quorum, and for the consent that is needed. */
function isPossible(item: BallotItem, seats: readonly Seat[], ballot: Ballot): boolean {
  const entitled = seats.filter((seat) => speakersOf(seat, item).length > 0).length;
  return entitled >= Math.max(1, item.neededVotes, neededConsents(ballot) ?? 0);
}
