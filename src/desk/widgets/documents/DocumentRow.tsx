import { deskContext } from '../../desk-context.ts';
import { TextField } from '../parts/TextField.tsx';
import { TimeField } from '../parts/TimeField.tsx';
import { ReplaceButton } from './FileChooser.tsx';
import type { Document } from './model/documents.ts';

export interface DocumentRowProps {
  readonly id: string;
  readonly document: Document;
  /** "Dokument 2", or "Dokument" where there is but one. */
  readonly name: string;
  readonly onChange: (changes: Readonly<Record<string, unknown>>) => void;
  readonly onReplace: (files: readonly File[]) => void;
  readonly onRemove: () => void;
  /** Left out where it cannot move at all; `canMove` tells each way. */
  readonly onMove?: ((by: -1 | 1) => void) | undefined;
  readonly canMove?: (by: -1 | 1) => boolean;
}

/** Where people read it. */
const shownIn = (): string => (deskContext().side === 'public' ? 'auf der Website' : 'im Mitgliederbereich');

/** One document: title, date, what it is, and what can be done with it. */
export function DocumentRow(props: DocumentRowProps) {
  const { id, document, name, onChange, onReplace, onRemove } = props;
  const { title, date } = document;
  const missing = title === undefined || title.trim() === '';
  return (
    <div className="desk-document" role="group" aria-label={`${name}: ${missing ? 'ohne Titel' : title}`}>
      <div className="desk-document-fields">
        <TextField
          id={`${id}-title`}
          label="Titel"
          value={title}
          onChange={(next) => onChange({ title: next })}
          required
          error={
            missing
              ? `Bitte geben Sie einen Titel ein; unter ihm steht das Dokument ${shownIn()}.`
              : undefined
          }
        />
        <TimeField
          id={`${id}-date`}
          label="Datum"
          value={date}
          dayOnly
          onChange={(next) => onChange({ date: next })}
        />
      </div>
      <p className="desk-document-file">{placeOf(document)}</p>
      <div className="desk-buttons">
        <ReplaceButton id={`${id}-replace`} label="Datei ersetzen" use="document" onChoose={onReplace} />
        <button type="button" className="desk-button desk-button-danger" onClick={onRemove}>
          Entfernen
        </button>
        <MoveButtons {...props} />
      </div>
    </div>
  );
}

function MoveButtons({ id, name, onMove, canMove = () => false }: DocumentRowProps) {
  if (!onMove) return null;
  const button = (by: -1 | 1, way: 'up' | 'down', words: string) => (
    <button
      type="button"
      id={`${id}-${way}`}
      className="desk-icon-button"
      aria-label={`${name} ${words}`}
      aria-disabled={!canMove(by)}
      onClick={() => canMove(by) && onMove(by)}
    >
      <span className={`desk-icon-${way}`} aria-hidden="true" />
    </button>
  );
  return (
    <span className="desk-document-moves">
      {button(-1, 'up', 'nach oben')}
      {button(1, 'down', 'nach unten')}
    </span>
  );
}

function placeOf({ file, source }: Document) {
  if (file !== undefined) return `Datei: ${file}`;
  if (source === undefined) return 'Noch keine Datei. Wählen Sie eine mit „Datei ersetzen“.';
  if (!/^https?:\/\//i.test(source)) return `Adresse: ${source}`;
  return (
    <>
      Adresse:{' '}
      <a href={source} target="_blank" rel="noreferrer">
        {source}
      </a>
    </>
  );
}
