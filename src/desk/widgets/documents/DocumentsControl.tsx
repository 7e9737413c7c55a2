import { Component } from 'react';
import type { File as CouncilFile } from '../../../domain/schema/file.ts';
import type { ControlProps } from '../control-props.ts';
import { labelOf } from '../parts/label-of.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { DocumentsEditor } from './DocumentsEditor.tsx';
import { lacking } from './model/documents.ts';

/** The documents of an entry: a list of Files. */
export class DocumentsControl extends Component<ControlProps<CouncilFile[]>> {
  readonly #value = new PlainValue<CouncilFile[]>();

  isValid = (): true | { error: { type: string; message: string } } => {
    const message = lacking(this.#value.of(this.props.value) ?? []);
    return message === undefined ? true : { error: { type: 'CUSTOM', message } };
  };

  override render() {
    const { forID, onChange, value, field } = this.props;
    const label = labelOf(field, 'Dokumente');
    return (
      <div id={forID} tabIndex={-1} className="desk-control">
        <DocumentsEditor
          id={`${forID}-documents`}
          label={label}
          value={this.#value.of(value)}
          onChange={(files) => onChange(files === undefined ? undefined : [...files])}
          control={this.props}
        />
      </div>
    );
  }
}
