import { MAJORITY_RULE, VOTE_METHOD } from '../../../format/wording/enums.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { patchedVote, type VoteDraft } from './model/counting.ts';

interface RulesProps {
  readonly id: string;
  readonly vote: VoteDraft;
  readonly onChange: (vote: VoteDraft) => void;
}

/** How the vote was taken, and what majority it needed. */
export function Rules({ id, vote, onChange }: RulesProps) {
  return (
    <div className="desk-columns">
      <SelectField
        id={`${id}-method`}
        label="Art der Abstimmung"
        value={vote.method ?? 'open'}
        options={VOTE_METHOD}
        onChange={(method) => onChange(patchedVote(vote, { method }))}
      />
      <SelectField
        id={`${id}-majority`}
        label="Erforderliche Mehrheit"
        value={vote.majority ?? 'simple'}
        options={MAJORITY_RULE}
        onChange={(majority) => onChange(patchedVote(vote, { majority }))}
      />
    </div>
  );
}
