import type { Choice } from '../../../../domain/schema/vote.ts';
import { patchedVote, type VoteDraft } from './counting.ts';

/** The vote with how a person voted; a person stands in the list once. */
export function withNamed(vote: VoteDraft, person: string, choice: Choice): VoteDraft {
  const rows = vote.byName ?? [];
  const next = rows.some((row) => row.person === person)
    ? rows.map((row) => (row.person === person ? { ...row, choice } : row))
    : [...rows, { person, choice }];
  return patchedVote(vote, { byName: next });
}

/** The vote without a person; without any, the list goes. */
export function withoutNamed(vote: VoteDraft, person: string): VoteDraft {
  const rows = (vote.byName ?? []).filter((row) => row.person !== person);
  return patchedVote(vote, { byName: rows.length > 0 ? rows : undefined });
}
