import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { File as CouncilFile } from '../../../domain/schema/file.ts';
import { deskContext } from '../../desk-context.ts';
import { mebibytes } from '../../guard/messages.ts';
import type { FilesEditorProps } from '../agenda/files-editor.ts';
import { DocumentRow } from './DocumentRow.tsx';
import { FileChooser } from './FileChooser.tsx';
import type { Document } from './model/documents.ts';
import { Removed } from './Removed.tsx';
import { WhyNot } from './WhyNot.tsx';
import { type DocumentActions, useDocuments } from './use-documents.ts';

/** What a file has to be, told before it is chosen. */
export const chooseHint = (): string =>
  `Am besten ein barrierefreies PDF, höchstens ${mebibytes(deskContext().uploadLimit)}. Nach dem Speichern wird geprüft, ob es verschlüsselt ist oder verborgenen Text enthält, etwa unter geschwärzten Stellen.`;

const NONE: readonly Document[] = [];

/** The documents of an entry, or of one of its parts: add, name, date, order, replace, remove and undo. */
export function DocumentsEditor({ id, label, value, onChange, control }: FilesEditorProps): ReactNode {
  const documents: readonly Document[] = value ?? NONE;
  const actions = useDocuments(
    documents,
    (next) => onChange(next.length === 0 ? undefined : (next as readonly CouncilFile[])),
    control,
  );
  return (
    <div className="desk-documents" role="group" aria-label={label}>
      <p className="desk-hidden" role="status">
        {actions.said}
      </p>
      {documents.length > 0 && <Rows id={id} documents={documents} actions={actions} />}
      <UndoOf actions={actions} />
      <WhyNot error={actions.error} />
      <FileChooser
        id={`${id}-add`}
        label="Dokument hinzufügen"
        hint={`${chooseHint()} Als Titel steht danach der Dateiname da; ändern Sie ihn so, wie er gelesen werden soll.`}
        use="document"
        multiple
        onChoose={actions.add}
      />
    </div>
  );
}

interface RowsProps {
  readonly id: string;
  readonly documents: readonly Document[];
  readonly actions: DocumentActions;
}

function Rows({ id, documents, actions }: RowsProps) {
  const [focus, setFocus] = useState<string>();
  useEffect(() => {
    if (focus === undefined) return;
    document.getElementById(focus)?.focus();
    setFocus(undefined);
  }, [focus]);
  return (
    <ol className="desk-document-list">
      {documents.map((one, i) => (
        <li key={one.id ?? i}>
          <DocumentRow
            id={`${id}-${one.id ?? i}`}
            document={one}
            name={`Dokument ${i + 1}`}
            onChange={(changes) => actions.change(i, changes)}
            onReplace={(files) => actions.replace(i, files)}
            onRemove={() => actions.remove(i)}
            onMove={
              documents.length < 2
                ? undefined
                : (by) => {
                    actions.move(i, by);
                    setFocus(`${id}-${one.id ?? i + by}-${by < 0 ? 'up' : 'down'}`);
                  }
            }
            canMove={(by) => i + by >= 0 && i + by < documents.length}
          />
        </li>
      ))}
    </ol>
  );
}

/** The way back from the last removal. */
export function UndoOf({ actions: { removal, undo } }: { readonly actions: DocumentActions }) {
  if (!removal) return null;
  const { document: gone, draft } = removal;
  return (
    <Removed
      key={gone.id}
      title={gone.title ?? 'Dokument'}
      stays={gone.file !== undefined && !draft}
      onUndo={undo}
    />
  );
}
