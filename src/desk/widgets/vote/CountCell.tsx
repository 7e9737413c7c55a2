import { useCount } from '../parts/NumberField.tsx';

interface CountCellProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (count: number) => void;
}

/** A figure in a table; an emptied one is 0. */
export function CountCell({ label, value, onChange }: CountCellProps) {
  const { text, type, wrong } = useCount(value, (count) => onChange(count ?? 0));
  return (
    <input
      className="desk-input desk-input-count"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-invalid={wrong}
      value={text}
      onChange={(event) => type(event.target.value)}
    />
  );
}
