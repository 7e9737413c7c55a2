import { describedBy, Field } from './Field.tsx';

interface TimeFieldProps {
  readonly id: string;
  readonly label: string;
  /** `YYYY-MM-DDTHH:mm`, or `YYYY-MM-DD` where `dayOnly`. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly dayOnly?: boolean;
  readonly hint?: string | undefined;
}

/** A wall clock time or a day. */
export function TimeField({ id, label, value = '', onChange, dayOnly = false, hint }: TimeFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} className="desk-field-short">
      <input
        id={id}
        className="desk-input"
        type={dayOnly ? 'date' : 'datetime-local'}
        value={value}
        {...describedBy(id, { hint })}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      />
    </Field>
  );
}
