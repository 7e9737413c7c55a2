import { dayOf } from '../local-time.ts';
import type { AccessTime, Reader } from '../members/access.ts';
import { holdsOn } from '../members/holds-on.ts';
import { isSeat } from '../members/seats.ts';
import type { BallotItem } from './ballot.ts';
import { barredFrom } from './barred-from.ts';
import type { BallotState } from './state.ts';

/** What of a ballot somebody may read. */
export interface BallotReading {
  /** Ids of items, in the order of the ballot; at least one. */
  readonly items: readonly string[];
  /**
   * All its records, who said what among them: after the close, for the body and the office. Of one that was cancelled nobody
   * reads them: whoever may cancel could look how it stands, and start it again.
   */
  readonly log: boolean;
}

/**
 * Who may read what of a ballot; undefined where it is not to be known that there is one. The office reads all; so do those
 * who may vote, as long as it is open, the members of the organization, and who heads the administration, save items that are
 * not public from which they are excluded (L-37).
 * @param now wall clock of the record; a membership counts on its day alone
 */
export function ballotReading(
  { ballot, phase }: Pick<BallotState, 'ballot' | 'phase'>,
  reader: Reader,
  now: AccessTime,
): BallotReading | undefined {
  const isOver = phase !== 'open';
  const isClosed = phase === 'closed';
  const ids = (items: readonly BallotItem[]): string[] => items.map(({ id }) => id);
  if (reader.clerk) return { items: ids(ballot.items), log: isClosed };
  const isOfBody = reader.memberships.some(
    (seat) => seat.organization === ballot.organization && isSeat(seat) && holdsOn(seat, dayOf(now)),
  );
  const mayVote = ballot.eligible.some(({ person }) => person === reader.person);
  if (!isOfBody && !(mayVote && !isOver) && !reader.leadership) return undefined;
  const readable = ballot.items.filter((item) => item.public || !isExcluded(item, reader));
  if (readable.length === 0) return undefined;
  return { items: ids(readable), log: isClosed && isOfBody && readable.length === ballot.items.length };
}

const isExcluded = (item: BallotItem, { person }: Reader): boolean =>
  person !== undefined && barredFrom(item).includes(person);
