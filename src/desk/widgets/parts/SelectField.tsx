import { describedBy, Field } from './Field.tsx';

interface SelectFieldProps<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: V | undefined;
  /** Words by value, in the order in which they are offered. */
  readonly options: Readonly<Record<V, string>>;
  /** Text of the choice that stands for none; without it there is always a value. */
  readonly none?: string;
  readonly onChange: (value: V | undefined) => void;
  readonly hint?: string | undefined;
}

/** One of several values. A value that is not among them is shown as it is, and stays until another is chosen. */
export function SelectField<V extends string>({
  id,
  label,
  value,
  options,
  none,
  onChange,
  hint,
}: SelectFieldProps<V>) {
  const known = Object.keys(options) as V[];
  return (
    <Field id={id} label={label} hint={hint}>
      <select
        id={id}
        className="desk-input"
        value={value ?? ''}
        {...describedBy(id, { hint })}
        onChange={(event) => onChange(event.target.value === '' ? undefined : (event.target.value as V))}
      >
        {(none !== undefined || value === undefined) && <option value="">{none ?? 'Bitte wählen'}</option>}
        {value !== undefined && !known.includes(value) && <option value={value}>{value}</option>}
        {known.map((one) => (
          <option key={one} value={one}>
            {options[one]}
          </option>
        ))}
      </select>
    </Field>
  );
}
