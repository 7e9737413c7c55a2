import { useRef } from 'react';
import { describedBy, Field } from '../parts/Field.tsx';
import { accepted, type FileUse } from './model/checks.ts';

interface FileChooserProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly use: FileUse;
  readonly multiple?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** The browser's own file field: it works with every screen reader, and files can be dropped on it. */
export function FileChooser({ id, label, hint, use, multiple = false, onChoose }: FileChooserProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        className="desk-input desk-file-input"
        type="file"
        accept={accepted(use)}
        multiple={multiple}
        {...describedBy(id, { hint })}
        onChange={({ target }) => choose(target, onChoose)}
      />
    </Field>
  );
}

interface ReplaceButtonProps {
  readonly id: string;
  readonly label: string;
  readonly use: FileUse;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that asks for a file. */
export function ReplaceButton({ id, label, use, onChoose }: ReplaceButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" id={id} className="desk-button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted(use)}
        onChange={({ target }) => choose(target, onChoose)}
      />
    </>
  );
}

/** The same file can be chosen again: the field is emptied. */
function choose(target: HTMLInputElement, onChoose: (files: readonly File[]) => void): void {
  const files = [...(target.files ?? [])];
  target.value = '';
  if (files.length > 0) onChoose(files);
}
