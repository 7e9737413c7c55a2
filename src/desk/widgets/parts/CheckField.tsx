import { describedBy } from './Field.tsx';

interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
}

/** Yes or no. */
export function CheckField({ id, label, checked, onChange, hint }: CheckFieldProps) {
  return (
    <div className="desk-field">
      <label className="desk-check" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={checked}
          {...describedBy(id, { hint })}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p className="desk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
