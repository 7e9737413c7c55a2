import type { PublicVote } from '../public-record.ts';

/** The parts of a vote that were counted, in the order in which they are shown. */
export function voteParts(
  vote: PublicVote,
): { readonly choice: 'yes' | 'no' | 'abstain' | 'invalid'; readonly count: number }[] {
  const parts = [
    { choice: 'yes', count: vote.yes },
    { choice: 'no', count: vote.no },
    { choice: 'abstain', count: vote.abstain },
    { choice: 'invalid', count: vote.invalid ?? 0 },
  ] as const;
  return parts.filter(
    ({ choice, count }) => count > 0 || choice === 'yes' || choice === 'no' || choice === 'abstain',
  );
}

/** Nobody voted against and somebody in favour; abstentions do not break unanimity (NI: OVG Lüneburg 10 LC 117/22). */
export const isUnanimous = (vote: PublicVote): boolean =>
  vote.yes > 0 && vote.no === 0 && (vote.invalid ?? 0) === 0;
