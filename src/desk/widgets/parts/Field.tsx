import type { ReactNode } from 'react';

interface FieldProps {
  /** Id of the input that the label names. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A label, its input, a hint and what is wrong with it. */
export function Field({ id, label, hint, error, className = '', children }: FieldProps) {
  return (
    <div className={`desk-field ${className}`.trim()}>
      <label className="desk-label" htmlFor={id}>
        {label}
      </label>
      {children}
      {error !== undefined && (
        <p className="desk-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p className="desk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** Ids of what describes an input, for `aria-describedby`. */
export function describedBy(
  id: string,
  { hint, error }: { readonly hint?: string | undefined; readonly error?: string | undefined },
): { readonly 'aria-describedby'?: string } {
  const ids = [error === undefined ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`];
  const list = ids.filter((one) => one !== '').join(' ');
  return list === '' ? {} : { 'aria-describedby': list };
}
