import type { ReactNode } from 'react';
import { deskContext } from '../desk-context.ts';
import type { Handover } from './handover.ts';
import { openOther } from './open/open-other.ts';

interface OpenOtherProps {
  readonly id: string;
  readonly label: string;
  /** What the button does, and what goes with it. */
  readonly hint: ReactNode;
  /** Made when the button is pressed, from what then is in the form; undefined: not possible yet. */
  readonly handover: () => Handover;
  /** Why nothing can be handed over; undefined where it can. */
  readonly fault?: string | undefined;
}

/** A button that opens the other desk in a new tab. */
export function OpenOther({ id, label, hint, handover, fault }: OpenOtherProps) {
  return (
    <div className="desk-field desk-open-other">
      <button
        type="button"
        id={id}
        className="desk-button"
        aria-describedby={`${id}-hint`}
        aria-disabled={fault !== undefined}
        onClick={() => fault === undefined && openOther(deskContext(), handover())}
      >
        {label}
        <span className="desk-hidden"> (neuer Tab)</span>
      </button>
      <p className="desk-hint" id={`${id}-hint`}>
        {fault ?? hint}
      </p>
    </div>
  );
}
