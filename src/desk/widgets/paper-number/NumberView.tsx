import { describedBy } from '../parts/Field.tsx';

interface NumberViewProps {
  readonly id: string;
  readonly value: string;
  readonly required: boolean;
  readonly error: string | undefined;
  readonly warning: string | undefined;
  readonly said: string;
  readonly onType: (value: string) => void;
  readonly onPropose: () => void;
}

/** The field, the button beside it, and what is to be said about the number. */
export function NumberView({
  id,
  value,
  required,
  error,
  warning,
  said,
  onType,
  onPropose,
}: NumberViewProps) {
  return (
    <div className="desk-control">
      <div className="desk-number">
        <input
          id={id}
          className="desk-input"
          type="text"
          autoComplete="off"
          value={value}
          aria-required={required}
          aria-invalid={error !== undefined}
          {...describedBy(id, { error: error ?? warning })}
          onChange={(event) => onType(event.target.value)}
        />
        <button type="button" className="desk-button" onClick={onPropose}>
          Nächste freie Nummer
        </button>
      </div>
      <div role="status">
        {(error ?? warning) !== undefined && (
          <p className={error === undefined ? 'desk-warning' : 'desk-error'} id={`${id}-error`}>
            {error ?? warning}
          </p>
        )}
        {said !== '' && <p className="desk-hint">{said}</p>}
      </div>
    </div>
  );
}
