import { majorityReached } from '../law/majority.ts';
import type { Ballot, BallotItem, ConsentRule } from './ballot.ts';
import type { ItemTally } from './record.ts';
import { type Seat, seatsOf, voicesOf } from './seats.ts';
import type { BallotState, Standing } from './state.ts';

type Counts = Omit<ItemTally, 'item' | 'outcome'>;

/**
 * How every item stands, in the order of the ballot. Votes are given as they were cast; they decide only where the procedure
 * came about.
 */
export function tallyOf({ ballot, standing }: Pick<BallotState, 'ballot' | 'standing'>): ItemTally[] {
  const seats = seatsOf(ballot);
  return ballot.items.map((item) => {
    const counts = countsOf(item, seats, standing.get(item.id), ballot);
    return { item: item.id, ...counts, outcome: outcomeOf(item, counts, ballot) };
  });
}

function countsOf(
  item: BallotItem,
  seats: readonly Seat[],
  said: ReadonlyMap<string, Standing> | undefined,
  ballot: Ballot,
): Counts {
  const voices = voicesOf(seats, item, said);
  const count = (is: (voice: Standing) => boolean): number => voices.filter((voice) => is(voice.said)).length;
  const needed = neededConsents(ballot);
  return {
    entitled: voices.length,
    excluded: seats.filter(({ member }) => item.excluded.includes(member)).length,
    consented: count((voice) => voice.consent === 'consents'),
    objected: count((voice) => voice.consent === 'objects'),
    silent: count((voice) => voice.consent === undefined),
    ...(needed !== undefined && { neededConsents: needed }),
    yes: count((voice) => voice.value === 'yes'),
    no: count((voice) => voice.value === 'no'),
    abstain: count((voice) => voice.value === 'abstain'),
  };
}

/**
 * Fewest consents to the procedure: 4/5 of 43 members are 35, because 34 are less than that. Excluded members do not lower
 * it (L-50g). Undefined where none are counted.
 */
export const neededConsents = ({
  consent,
  statutory,
}: Pick<Ballot, 'consent' | 'statutory'>): number | undefined => {
  if (consent.kind !== 'share') return undefined;
  const whole = statutory * consent.share.part;
  const rest = whole % consent.share.of;
  return (whole - rest) / consent.share.of + (rest > 0 ? 1 : 0);
};

/**
 * What came of it. Who votes is present, abstentions among them: so many make the quorum and are the base of a majority of
 * those present. Where silence agrees, nobody votes and all are present: it is adopted unless somebody objects.
 */
function outcomeOf(item: BallotItem, counts: Counts, ballot: Ballot): ItemTally['outcome'] {
  if (!isAgreed(ballot.consent, counts)) return 'no-consent';
  const isSilent = isBySilence(ballot.consent);
  const present = isSilent ? counts.entitled : counts.yes + counts.no + counts.abstain;
  if (present < item.neededVotes) return 'no-quorum';
  const base = { present, statutory: ballot.statutory };
  return isSilent || majorityReached(item.majority, counts, base) ? 'adopted' : 'rejected';
}

/** Whether the procedure came about. One objection stops it where the rule is that nobody objects, and not where a share consents. */
function isAgreed(
  { kind }: ConsentRule,
  { consented, objected, neededConsents: needed = 0 }: Counts,
): boolean {
  if (kind === 'none') return true;
  return kind === 'no-objection' ? objected === 0 : consented >= needed;
}

/** Whether silence agrees to the matter itself, so that nobody votes. */
export const isBySilence = (consent: ConsentRule): boolean =>
  consent.kind === 'no-objection' && consent.silence === 'consents';
