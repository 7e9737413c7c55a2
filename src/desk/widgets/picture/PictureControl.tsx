import { Component } from 'react';
import type { ControlProps } from '../control-props.ts';
import { labelOf } from '../parts/label-of.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { PictureEditor } from './PictureEditor.tsx';

/** A picture beside the entry: its file name. */
export class PictureControl extends Component<ControlProps<string>> {
  readonly #value = new PlainValue<string>();

  /** Decap gives the picture's address only when it is loaded, which changes no value. */
  override shouldComponentUpdate(): boolean {
    return true;
  }

  override render() {
    const { forID, value, onChange, field } = this.props;
    return (
      <div id={forID} tabIndex={-1} className="desk-control" role="group" aria-label={labelOf(field, 'Bild')}>
        <PictureEditor
          id={`${forID}-picture`}
          value={this.#value.of(value) ?? ''}
          onChange={onChange}
          control={this.props}
        />
      </div>
    );
  }
}
