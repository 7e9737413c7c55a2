import { useState } from 'react';
import { SelectField } from './SelectField.tsx';

interface SelectAndDoProps {
  readonly id: string;
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  /** Text of the button. */
  readonly action: string;
  readonly onDo: (value: string) => void;
  readonly hint?: string;
}

/** A choice and a button that does something with it, because a choice alone must do nothing. */
export function SelectAndDo({ id, label, options, action, onDo, hint }: SelectAndDoProps) {
  const [value, setValue] = useState<string>();
  const chosen = value !== undefined && value in options ? value : undefined;
  return (
    <div className="desk-select-and-do">
      <SelectField id={id} label={label} value={chosen} options={options} onChange={setValue} hint={hint} />
      <button
        type="button"
        className="desk-button"
        disabled={chosen === undefined}
        onClick={() => {
          if (chosen !== undefined) onDo(chosen);
          setValue(undefined);
        }}
      >
        {action}
      </button>
    </div>
  );
}
