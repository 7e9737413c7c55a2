import { NumberField } from '../parts/NumberField.tsx';
import {
  allInFavour,
  EXCEPTIONS,
  type Exception,
  patchedVote,
  type VoteDraft,
  withException,
  withPresent,
} from './model/counting.ts';

interface CountsProps {
  readonly id: string;
  readonly vote: VoteDraft;
  readonly present: number | undefined;
  readonly presentAtItem: number | undefined;
  readonly onChange: (vote: VoteDraft) => void;
}

const LABEL: Readonly<Record<Exception, string>> = {
  no: 'Nein',
  abstain: 'Enthaltungen',
  invalid: 'Ungültig',
  excluded: 'Ausgeschlossen',
  absent: 'Abwesend',
};

/** The figures of a vote. Exceptions take from the votes in favour as long as everybody is counted once. */
export function Counts({ id, vote, present, presentAtItem, onChange }: CountsProps) {
  const exception = (name: Exception) => (
    <NumberField
      key={name}
      id={`${id}-${name}`}
      label={LABEL[name]}
      value={vote[name]}
      onChange={(count) => onChange(withException(vote, name, count, presentAtItem))}
    />
  );
  return (
    <fieldset className="desk-counts">
      <legend className="desk-label">Stimmen</legend>
      <p className="desk-hint">
        „Alle dafür“ zählt alle Anwesenden als Ja. Tragen Sie danach nur die Ausnahmen ein: Sie werden von den
        Ja-Stimmen abgezogen. Ausgeschlossen ist, wer nicht mitwirken darf; nennen Sie nie den Grund. Wer bei
        dieser Abstimmung abwesend war, zählt nicht zu den Anwesenden.
      </p>
      <div className="desk-counts-row">
        <NumberField
          id={id}
          label="Anwesende"
          value={vote.present}
          onChange={(count) => onChange(withPresent(vote, count, presentAtItem))}
        />
        <button
          type="button"
          className="desk-button desk-counts-all"
          disabled={present === undefined}
          onClick={() => present !== undefined && onChange(allInFavour(vote, present))}
        >
          Alle dafür
        </button>
      </div>
      <div className="desk-counts-row">
        <NumberField
          id={`${id}-yes`}
          label="Ja"
          value={vote.yes}
          onChange={(count) => onChange(patchedVote(vote, { yes: count ?? 0 }))}
        />
        {EXCEPTIONS.map(exception)}
      </div>
    </fieldset>
  );
}
