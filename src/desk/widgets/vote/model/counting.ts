import type { z } from 'zod';
import { Vote } from '../../../../domain/schema/vote.ts';
import { patched } from '../../parts/patched.ts';

/** A vote while it is entered: what is missing is not known yet. Unknown keys stay. */
export type VoteDraft = Readonly<Partial<z.input<typeof Vote>>>;

/** Figures that take from the votes in favour. */
export const EXCEPTIONS = ['no', 'abstain', 'invalid', 'excluded', 'absent'] as const;
export type Exception = (typeof EXCEPTIONS)[number];

/** Figures that stand in every vote, be they 0. */
const ALWAYS: ReadonlySet<string> = new Set(['no', 'abstain']);
const ORDER = Object.keys(Vote.shape);

export const patchedVote = (vote: VoteDraft, changes: Readonly<Record<string, unknown>>): VoteDraft =>
  patched(vote, changes, ORDER);

const others = ({ no = 0, abstain = 0, invalid = 0, excluded = 0 }: VoteDraft): number =>
  no + abstain + invalid + excluded;

const forAll = (vote: VoteDraft, present: number): number => Math.max(0, present - others(vote));

/** True while the votes in favour follow from the rest, because everybody present is counted once. */
function followsFromRest(vote: VoteDraft, present: number | undefined): present is number {
  if (vote.yes === undefined || present === undefined) return false;
  return vote.yes === forAll(vote, present);
}

const START = { method: 'open', majority: 'simple' } as const;

/** Everybody present is in favour who may vote; other figures but the excluded ones begin anew. */
export function allInFavour(vote: VoteDraft | undefined, present: number): VoteDraft {
  const { method, majority } = { ...START, ...vote };
  const fresh = patchedVote(vote ?? {}, {
    method,
    majority,
    no: 0,
    abstain: 0,
    invalid: undefined,
    absent: undefined,
    present,
  });
  return patchedVote(fresh, { yes: forAll(fresh, present) });
}

/** A vote whose figures are entered one by one. */
export const emptyVote = (present: number | undefined): VoteDraft => ({
  ...START,
  yes: 0,
  no: 0,
  abstain: 0,
  ...(present === undefined ? {} : { present }),
});

/**
 * The vote with one figure changed. As long as the votes in favour follow from the rest they are counted anew; who is
 * absent at this vote is not present either. `atItem`: members present where the vote itself does not say.
 */
export function withException(
  vote: VoteDraft,
  name: Exception,
  count: number | undefined,
  atItem: number | undefined,
): VoteDraft {
  const present = vote.present ?? atItem;
  const value = (count ?? 0) === 0 && !ALWAYS.has(name) ? undefined : (count ?? 0);
  const changed = patchedVote(vote, { [name]: value });
  if (!followsFromRest(vote, present)) return changed;
  const left = name === 'absent' ? Math.max(0, present - ((count ?? 0) - (vote.absent ?? 0))) : present;
  return patchedVote(changed, {
    yes: forAll(changed, left),
    ...(left === present ? {} : { present: left }),
  });
}

/** The vote with another number of members present. */
export function withPresent(
  vote: VoteDraft,
  present: number | undefined,
  atItem: number | undefined,
): VoteDraft {
  const changed = patchedVote(vote, { present });
  const now = present ?? atItem;
  if (now === undefined || !followsFromRest(vote, vote.present ?? atItem)) return changed;
  return patchedVote(changed, { yes: forAll(changed, now) });
}
