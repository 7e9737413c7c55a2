import { Dialog } from '../../parts/Dialog.tsx';
import { changedNumbers } from '../model/circumstances.ts';
import type { Items } from '../model/tree.ts';

interface RenumberDialogProps {
  readonly items: Items;
  readonly sent: boolean;
  readonly onRenumber: () => void;
  readonly onCancel: () => void;
}

/** Says which numbers would change. */
export function RenumberDialog({ items, sent, onRenumber, onCancel }: RenumberDialogProps) {
  const changed = changedNumbers(items);
  const nothing = changed.length === 0;
  return (
    <Dialog
      id="desk-renumber"
      title="Neu nummerieren"
      action={nothing ? 'Schließen' : 'Neu nummerieren'}
      onAct={nothing ? onCancel : onRenumber}
      onCancel={onCancel}
    >
      {nothing ? (
        <p>Alle Nummern folgen schon der Reihenfolge.</p>
      ) : (
        <>
          {sent && (
            <p className="desk-warning">
              <strong>Hinweis:</strong> Die Einladung ist schon versandt. Wer sie gelesen hat, kennt die
              Punkte unter den alten Nummern.
            </p>
          )}
          <p>Diese Nummern ändern sich:</p>
          <ul className="desk-losses">
            {changed.map(({ from, to }) => (
              <li key={`${from ?? ''}-${to ?? ''}`}>{inWords(from, to)}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function inWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `ein Punkt ohne Nummer wird ${to ?? ''}`;
  return to === undefined ? `${from} hat keine Nummer mehr` : `${from} wird ${to}`;
}
