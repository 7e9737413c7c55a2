import { useState } from 'react';
import { NumberField } from '../parts/NumberField.tsx';

interface NewVoteProps {
  readonly id: string;
  readonly suggested: number | undefined;
  readonly onAll: (present: number) => void;
  readonly onEach: (present: number | undefined) => void;
}

/** The first step: how many were present, and whether all were in favour. */
export function NewVote({ id, suggested, onAll, onEach }: NewVoteProps) {
  const [present, setPresent] = useState(suggested);
  const [asked, setAsked] = useState(false);
  const missing = present === undefined || present === 0;
  return (
    <div className="desk-vote">
      <NumberField
        id={id}
        label="Anwesende Mitglieder"
        value={present}
        onChange={setPresent}
        hint="Stimmberechtigte, die bei dieser Abstimmung anwesend waren, ausgeschlossene mitgezählt."
      />
      {asked && missing && (
        <p className="desk-error" role="alert">
          Bitte geben Sie zuerst an, wie viele Mitglieder anwesend waren.
        </p>
      )}
      <div className="desk-buttons">
        <button
          type="button"
          className="desk-button desk-button-primary"
          onClick={() => (missing ? setAsked(true) : onAll(present))}
        >
          Alle dafür
        </button>
        <button type="button" className="desk-button" onClick={() => onEach(present)}>
          Stimmen einzeln eingeben
        </button>
      </div>
    </div>
  );
}
