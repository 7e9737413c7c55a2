import { describedBy, Field } from './Field.tsx';
import { useDraft } from './use-draft.ts';

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: number | undefined;
  /** Gets undefined for an emptied field, and nothing while the text is no whole number. */
  readonly onChange: (value: number | undefined) => void;
  readonly hint?: string | undefined;
}

const DIGITS = /^\d{1,7}$/;
const isCount = (text: string): boolean => text === '' || DIGITS.test(text);
const sameCount = (text: string, value: string): boolean => isCount(text) && Number(text) === Number(value);

/** Gives the text of a field for a whole number and what to do with it, for a field and for a cell of a table. */
export function useCount(
  value: number | undefined,
  onChange: (value: number | undefined) => void,
): { readonly text: string; readonly type: (text: string) => void; readonly wrong: boolean } {
  const [text, setText] = useDraft(value === undefined ? '' : String(value), sameCount);
  const type = (next: string) => {
    const trimmed = next.trim();
    setText(trimmed);
    if (isCount(trimmed)) onChange(trimmed === '' ? undefined : Number(trimmed));
  };
  return { text, type, wrong: !isCount(text) };
}

/** A number of people. */
export function NumberField({ id, label, value, onChange, hint }: NumberFieldProps) {
  const { text, type, wrong } = useCount(value, onChange);
  const error = wrong ? 'Bitte geben Sie eine ganze Zahl ein, zum Beispiel 12.' : undefined;
  return (
    <Field id={id} label={label} hint={hint} error={error} className="desk-field-short">
      <input
        id={id}
        className="desk-input desk-input-count"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        {...describedBy(id, { hint, error })}
        onChange={(event) => type(event.target.value)}
      />
    </Field>
  );
}
