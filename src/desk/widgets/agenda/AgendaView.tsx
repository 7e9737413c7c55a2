import type { ReactNode } from 'react';
import type { AgendaActions } from './actions.ts';
import { AgendaList } from './AgendaRow.tsx';
import { flat, type Items } from './model/tree.ts';
import type { Question } from './questions.ts';
import { Questions } from './Questions.tsx';
import { Toolbar } from './Toolbar.tsx';

interface AgendaViewProps {
  /** Id that the label of the field points to. */
  readonly id: string;
  readonly items: Items;
  readonly open: ReadonlySet<string>;
  readonly question: Question | undefined;
  readonly said: string;
  /** The invitation is out. */
  readonly sent: boolean;
  readonly actions: AgendaActions;
  readonly onAnswered: () => void;
  /** The minutes, written instead of the list while that is chosen. */
  readonly minutes?: ReactNode;
  readonly onMode: () => void;
  /** What stands below the list. */
  readonly footer?: ReactNode;
}

/** The agenda as a list, what may be done with it, and what was done last. */
export function AgendaView(props: AgendaViewProps) {
  const { id, items, question, said, sent, actions, onAnswered, minutes, onMode } = props;
  return (
    <div id={id} tabIndex={-1} className="desk-control desk-agenda" role="group" aria-label="Tagesordnung">
      {items.length > 0 && <Mode id={id} isWriting={minutes !== undefined} onMode={onMode} />}
      {minutes ?? <Plan {...props} />}
      <p className="desk-hidden" role="status">
        {said}
      </p>
      {question && (
        <Questions question={question} items={items} sent={sent} actions={actions} onAnswered={onAnswered} />
      )}
    </div>
  );
}

interface ModeProps {
  readonly id: string;
  readonly isWriting: boolean;
  readonly onMode: () => void;
}

/** The same items are planned, and later written up. */
function Mode({ id, isWriting, onMode }: ModeProps) {
  return (
    <div className="desk-buttons">
      <button
        type="button"
        id={`${id}-mode`}
        className="desk-button"
        aria-pressed={isWriting}
        onClick={onMode}
      >
        Niederschrift schreiben
      </button>
    </div>
  );
}

/** The items in their order, and what changes it. */
function Plan({ items, open, sent, footer }: AgendaViewProps) {
  return (
    <>
      {sent && (
        <p className="desk-note">
          Die Einladung ist versandt: Alle Nummern bleiben stehen. Neue, verschobene und zurückgezogene Punkte
          werden mit Zeit und Grund gekennzeichnet.
        </p>
      )}
      <Toolbar isEmpty={items.length === 0} />
      {items.length > 0 && (
        <p className="desk-hint">
          Punkt öffnen: anklicken oder Eingabetaste. Verschieben: Alt und Pfeil nach oben oder unten, oder mit
          der Maus am Griff ziehen.
        </p>
      )}
      <AgendaList items={items} parent={undefined} open={open} depth={0} />
      {flat(items).length > 8 && <Toolbar isEmpty={false} atEnd />}
      {footer}
    </>
  );
}
