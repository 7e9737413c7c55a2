import { describedBy, Field } from './Field.tsx';
import { useDraft } from './use-draft.ts';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  /** Gets undefined for an emptied field. */
  readonly onChange: (value: string | undefined) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** More than one: a field for several lines. */
  readonly rows?: number;
  readonly required?: boolean;
  readonly className?: string;
}

/** A line of text, or several. */
export function TextField({
  id,
  label,
  value = '',
  onChange,
  rows = 1,
  required = false,
  ...rest
}: TextFieldProps) {
  const { hint, error, className } = rest;
  const [text, setText] = useDraft(value);
  const type = (next: string) => {
    setText(next);
    onChange(next === '' ? undefined : next);
  };
  const common = {
    id,
    className: 'desk-input',
    value: text,
    'aria-required': required,
    'aria-invalid': error !== undefined,
    ...describedBy(id, { hint, error }),
  };
  return (
    <Field id={id} label={label} hint={hint} error={error} className={className}>
      {rows > 1 ? (
        <textarea {...common} rows={rows} onChange={(event) => type(event.target.value)} />
      ) : (
        <input {...common} type="text" autoComplete="off" onChange={(event) => type(event.target.value)} />
      )}
    </Field>
  );
}
