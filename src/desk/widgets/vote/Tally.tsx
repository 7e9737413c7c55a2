import type { Outcome } from '../../../domain/schema/agenda-item.ts';
import { checkedVote } from './model/checked.ts';
import type { VoteDraft } from './model/counting.ts';

interface TallyProps {
  readonly vote: VoteDraft;
  readonly presentAtItem: number | undefined;
  readonly outcome: Outcome | undefined;
}

/** What the figures say, and what does not fit; told anew whenever it changes. */
export function Tally({ vote, presentAtItem, outcome }: TallyProps) {
  const { sentence, unanimous, sum, present, problems } = checkedVote(vote, presentAtItem, outcome);
  const bad = problems.some(({ isError }) => isError) || (present !== undefined && sum !== present);
  const look = bad ? 'desk-tally-bad' : present === undefined ? '' : 'desk-tally-good';
  return (
    <div className={`desk-tally ${look}`.trim()} role="status">
      <p>
        {unanimous && <strong>Einstimmig: </strong>}
        {sentence}
        {sentence !== '' && '. '}
        {present === undefined
          ? `Zusammen ${sum}. Geben Sie auch die Anwesenden an, damit die Summe geprüft werden kann.`
          : `Zusammen ${sum} von ${present} Anwesenden.`}
      </p>
      {problems.map(({ code, isError, what, remedy }) => (
        <p key={code + what} className={isError ? 'desk-error' : 'desk-warning'}>
          <strong>{isError ? 'Fehler: ' : 'Hinweis: '}</strong>
          {what} {remedy}
        </p>
      ))}
    </div>
  );
}
