import { type ReactNode, useState } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** What is in it, told while it is closed. */
  readonly summary?: string;
  readonly startsOpen?: boolean;
  readonly children: () => ReactNode;
}

/** A part of a form that opens and closes. What it holds is made when it opens. */
export function Section({ id, title, summary = '', startsOpen = false, children }: SectionProps) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <div className="desk-section">
      <button
        type="button"
        id={`${id}-button`}
        className="desk-section-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="desk-chevron" aria-hidden="true" />
        <span className="desk-section-title">{title}</span>
        {summary !== '' && <span className="desk-section-summary">{summary}</span>}
      </button>
      <div id={id} className="desk-section-body" role="group" aria-labelledby={`${id}-button`} hidden={!open}>
        {open && children()}
      </div>
    </div>
  );
}
