import type { Choice } from '../../index/site-index.ts';
import type { Choices } from './use-choices.ts';
import type { Combobox } from './use-combobox.ts';

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly box: Combobox;
  readonly found: readonly Choice[];
  readonly loaded: Choices;
  readonly onTake: (choice: Choice) => void;
}

/** The list under the field, and what is said about it. */
export function Options({ id, label, box, found, loaded, onTake }: OptionsProps) {
  const state = stateInWords(box, found, loaded);
  return (
    <>
      <ul
        id={`${id}-list`}
        className="desk-options"
        role="listbox"
        aria-label={label}
        hidden={!box.open || found.length === 0}
      >
        {found.map((choice, i) => (
          <li
            key={choice.key}
            id={`${id}-option-${i}`}
            className="desk-option"
            role="option"
            aria-selected={i === box.active}
            // The field keeps the focus, or its list would go before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => i !== box.active && box.mark(i)}
            onClick={() => onTake(choice)}
          >
            <span className="desk-option-label">{choice.label}</span>
            {choice.detail !== undefined && choice.detail !== '' && (
              <span className="desk-option-detail">{choice.detail}</span>
            )}
          </li>
        ))}
      </ul>
      <p className={box.open && found.length === 0 ? 'desk-options-none' : 'desk-hidden'} role="status">
        {state}
      </p>
    </>
  );
}

function stateInWords(
  { open, text }: Combobox,
  found: readonly Choice[],
  { index, current }: Choices,
): string {
  if (!open) return '';
  const failed =
    index === 'failed' || current === 'failed' ? ' Ein Teil der Einträge konnte nicht geladen werden.' : '';
  if (found.length > 0) {
    return `${found.length === 1 ? '1 Treffer' : `${found.length} Treffer`}, mit den Pfeiltasten wählen.${failed}`;
  }
  if (index === 'loading' || current === 'loading') return 'Die Einträge werden geladen …';
  if (text.trim() === '') return `Noch keine Einträge.${failed}`;
  return `Nichts gefunden. Prüfen Sie die Schreibweise, oder tippen Sie weniger Wörter.${failed}`;
}
