import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  readonly id: string;
  readonly title: string;
  /** Text of the button that does it. */
  readonly action: string;
  /** Does it. The dialog goes when its owner no longer renders it. */
  readonly onAct: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A question that has to be answered before anything else; Escape is a no. */
export function Dialog({ id, title, action, onAct, onCancel, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the browser draws, and closed before it goes: then the focus returns to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="desk-dialog"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 className="desk-dialog-title" id={`${id}-title`}>
        {title}
      </h2>
      {children}
      <div className="desk-buttons">
        <button type="button" className="desk-button desk-button-primary" onClick={onAct}>
          {action}
        </button>
        <button type="button" className="desk-button" onClick={onCancel}>
          Abbrechen
        </button>
      </div>
    </dialog>
  );
}
