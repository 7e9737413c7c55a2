import type { Choice, ChoiceKind } from '../../index/site-index.ts';
import { removalLabel } from './kinds.ts';

interface ChipsProps {
  readonly kind: ChoiceKind;
  readonly chosen: readonly string[];
  readonly choices: ReadonlyMap<string, Choice>;
  /** Everything was looked through: a key that was not found is unknown. */
  readonly complete: boolean;
  readonly label: string;
  readonly onRemove: (key: string) => void;
}

/** What was chosen, each with a button that takes it away. A key that leads nowhere is shown as it is. */
export function Chips({ kind, chosen, choices, complete, label, onRemove }: ChipsProps) {
  if (chosen.length === 0) return null;
  return (
    <ul className="desk-chips" aria-label={`${label}: ausgewählt`}>
      {chosen.map((key) => {
        const choice = choices.get(key);
        const number = kind === 'papers' ? choice?.detail?.split(', ')[0] : undefined;
        return (
          <li className="desk-chip" key={key}>
            <span className="desk-chip-text">
              {number !== undefined && number !== '' && <strong>{number} </strong>}
              {choice?.label ?? key}
              {kind !== 'papers' &&
                choice?.detail !== undefined &&
                choice.detail !== '' &&
                ` (${choice.detail})`}
              {!choice && complete && <span className="desk-chip-unknown"> – nicht gefunden</span>}
            </span>
            <button
              type="button"
              className="desk-icon-button"
              aria-label={removalLabel(kind, number ?? choice?.label ?? key)}
              onClick={() => onRemove(key)}
            >
              <span className="desk-icon-cross" aria-hidden="true" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
