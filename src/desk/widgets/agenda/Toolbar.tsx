import { useServices } from './services.ts';

interface ToolbarProps {
  readonly isEmpty: boolean;
  /** The same below a long agenda. */
  readonly atEnd?: boolean;
}

/** What adds to the agenda as a whole. */
export function Toolbar({ isEmpty, atEnd = false }: ToolbarProps) {
  const { add, takeOver, renumber } = useServices();
  return (
    <div
      className="desk-buttons"
      role="group"
      aria-label={atEnd ? 'Tagesordnung ergänzen (unten)' : 'Tagesordnung ergänzen'}
    >
      <button
        type="button"
        className="desk-button desk-button-primary"
        onClick={() => add({ public: true, title: '' }, 'end')}
      >
        Punkt hinzufügen
      </button>
      <button
        type="button"
        className="desk-button"
        onClick={() => add({ public: false, category: 'other' }, 'end')}
      >
        Nichtöffentlicher Punkt
      </button>
      <button
        type="button"
        className="desk-button"
        onClick={() => add({ public: true, title: '', heading: true }, 'end')}
      >
        Überschrift
      </button>
      <button type="button" className="desk-button" onClick={takeOver}>
        Aus Vorlage oder letzter Sitzung …
      </button>
      {!isEmpty && !atEnd && (
        <button type="button" className="desk-button desk-button-quiet" onClick={renumber}>
          Neu nummerieren …
        </button>
      )}
    </div>
  );
}
