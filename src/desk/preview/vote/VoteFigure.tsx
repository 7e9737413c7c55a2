import type { PublicVote } from '../../../domain/public-record.ts';
import { type RecordIndex, voteParts } from '../../../domain/view/index.ts';
import { voiceLabel, voteCaption, voteSentence } from '../../../format/wording/votes.ts';
import { VoteBar } from './VoteBar.tsx';
import { VoteTables } from './VoteTables.tsx';

/** A vote in full: bar, figures, Fraktionen and names. */
export const VoteFigure = ({
  vote,
  index,
  id,
  isElection,
}: {
  readonly vote: PublicVote;
  readonly index: RecordIndex;
  readonly id: string;
  readonly isElection: boolean;
}) => (
  <>
    <figure className="vote">
      <figcaption className="vote__caption">{voteCaption(vote, isElection)}</figcaption>
      <VoteBar
        id={id}
        counts={voteParts(vote).map(({ choice, count }) => ({
          choice,
          count,
          label: voiceLabel(choice, count),
        }))}
        summary={voteSentence(vote)}
      />
    </figure>
    <VoteTables vote={vote} index={index} />
  </>
);
