import { deskContext } from '../../desk-context.ts';
import { TextField } from '../parts/TextField.tsx';
import { TimeField } from '../parts/TimeField.tsx';
import type { SignOff, SignOffRow } from './model/rows.ts';

interface RowViewProps {
  readonly id: string;
  readonly row: SignOffRow;
  /** The office in words. */
  readonly name: string;
  readonly onChange: (changes: Partial<Omit<SignOff, 'office'>>) => void;
  readonly onRemove: () => void;
}

/** One office: when it signed off, who did, and a remark. */
export function SignOffRowView({ id, row, name, onChange, onRemove }: RowViewProps) {
  const { signoff, expected } = row;
  const done = signoff?.date !== undefined;
  return (
    <li className="desk-signoff">
      <fieldset>
        <legend className="desk-signoff-office">
          {name}{' '}
          <span className={done ? 'desk-signoff-done' : 'desk-signoff-open'}>
            {done ? 'mitgezeichnet' : 'fehlt noch'}
          </span>
        </legend>
        <div className="desk-columns">
          <TimeField
            id={`${id}-date`}
            label="Mitgezeichnet am"
            value={signoff?.date}
            dayOnly
            onChange={(date) => onChange({ date })}
          />
          <TextField
            id={`${id}-person`}
            label="Person"
            value={signoff?.person}
            onChange={(person) => onChange({ person })}
          />
          <TextField
            id={`${id}-remark`}
            label="Bemerkung"
            value={signoff?.remark}
            onChange={(remark) => onChange({ remark })}
          />
        </div>
        <div className="desk-buttons">
          {!done && (
            <button
              type="button"
              className="desk-button"
              aria-label={`Heute mitgezeichnet: ${name}`}
              onClick={() => {
                onChange({ date: today() });
                // The button goes with the click.
                document.getElementById(`${id}-date`)?.focus();
              }}
            >
              Heute mitgezeichnet
            </button>
          )}
          {!expected && (
            <button
              type="button"
              className="desk-button desk-button-quiet"
              aria-label={`Stelle entfernen: ${name}`}
              onClick={onRemove}
            >
              Stelle entfernen
            </button>
          )}
        </div>
      </fieldset>
    </li>
  );
}

const today = () => deskContext().now().slice(0, 10) as SignOff['date'];
