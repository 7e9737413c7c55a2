import { type ReactNode, useEffect, useRef } from 'react';

interface FrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The inside of the dialog. A new title is read at once: it gets the focus. */
export function Frame({ title, children }: FrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <>
      <h2 className="desk-dialog-title" id="desk-withdraw-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </>
  );
}

/** The list of withdrawals in the settings, where each can be taken back. */
export const ListLink = ({ children }: { readonly children: ReactNode }) => (
  <a href="#/collections/settings/entries/withdrawals">{children}</a>
);

export const CloseButton = ({ onClose }: { readonly onClose: () => void }) => (
  <div className="desk-buttons">
    <button type="button" className="desk-button desk-button-primary" onClick={onClose}>
      Schließen
    </button>
  </div>
);
