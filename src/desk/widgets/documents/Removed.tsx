import { useEffect, useRef } from 'react';

interface RemovedProps {
  /** Title of what was taken away. */
  readonly title: string;
  /** Its file was saved before, and stays where it lies. */
  readonly stays: boolean;
  readonly onUndo: () => void;
}

/** What was taken away last, with the way back; it takes the focus, since the button that was pressed is gone. */
export function Removed({ title, stays, onUndo }: RemovedProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="desk-note desk-removed">
      <p>
        „{title}“ ist entfernt und erscheint nach dem Speichern nicht mehr.
        {stays && ' Die Datei bleibt in der Ablage des Eintrags liegen.'}
      </p>
      <button ref={button} type="button" className="desk-button" onClick={onUndo}>
        Rückgängig
      </button>
    </div>
  );
}
