import { Component } from 'react';
import type { File as CouncilFile } from '../../../domain/schema/file.ts';
import type { ControlProps } from '../control-props.ts';
import { labelOf } from '../parts/label-of.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { DocumentRow } from './DocumentRow.tsx';
import { chooseHint, UndoOf } from './DocumentsEditor.tsx';
import { WhyNot } from './WhyNot.tsx';
import { FileChooser } from './FileChooser.tsx';
import { type Document, lacking } from './model/documents.ts';
import { useDocuments } from './use-documents.ts';

const isThere = (document: Document | undefined): document is Document =>
  document !== undefined && Object.values(document).some((part) => part !== undefined && part !== '');

/** One document, such as the minutes: a File, or nothing. */
export class DocumentControl extends Component<ControlProps<CouncilFile>> {
  readonly #value = new PlainValue<CouncilFile>();

  isValid = (): true | { error: { type: string; message: string } } => {
    const document = this.#value.of(this.props.value);
    const message = isThere(document) ? lacking([document]) : undefined;
    return message === undefined ? true : { error: { type: 'CUSTOM', message } };
  };

  override render() {
    const { forID, value } = this.props;
    return (
      <div id={forID} tabIndex={-1} className="desk-control">
        <OneDocument {...this.props} value={this.#value.of(value)} />
      </div>
    );
  }
}

function OneDocument(props: ControlProps<CouncilFile> & { readonly value: CouncilFile | undefined }) {
  const { forID, value, onChange, field } = props;
  const actions = useDocuments(
    isThere(value) ? [value] : [],
    ([document]) => onChange(document as CouncilFile | undefined),
    props,
  );
  const label = labelOf(field, 'Dokument');
  return (
    <div className="desk-documents" role="group" aria-label={label}>
      <p className="desk-hidden" role="status">
        {actions.said}
      </p>
      <UndoOf actions={actions} />
      <WhyNot error={actions.error} />
      {isThere(value) ? (
        <>
          <DocumentRow
            id={`${forID}-document`}
            document={value}
            name="Dokument"
            onChange={(changes) => actions.change(0, changes)}
            onReplace={(files) => actions.replace(0, files)}
            onRemove={() => actions.remove(0)}
          />
          <p className="desk-hint">{chooseHint()}</p>
        </>
      ) : (
        <FileChooser
          id={`${forID}-add`}
          label="Datei auswählen"
          hint={chooseHint()}
          use="document"
          onChoose={(files) => actions.add(files.slice(0, 1))}
        />
      )}
    </div>
  );
}
