import { Component } from 'react';
import type { ChoiceKind } from '../../index/site-index.ts';
import type { ControlProps } from '../control-props.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { ReferencePicker } from './ReferencePicker.tsx';

type Keys = string | string[];

/**
 * A field that points to other entries. Options of the field in the configuration: `kind` (see `ChoiceKind`), `multiple`
 * (a list of keys instead of one key), `collections` (names of collections with current entries, where they are not those
 * of the kind).
 */
export class ReferenceControl extends Component<ControlProps<Keys>> {
  readonly #value = new PlainValue<Keys>();
  readonly #collections = new PlainValue<string[]>();

  protected get kind(): ChoiceKind {
    return this.props.field.get('kind') as ChoiceKind;
  }

  protected get multiple(): boolean {
    return this.props.field.get('multiple') === true;
  }

  override render() {
    const { forID, onChange, query, field, value } = this.props;
    const own = this.#value.of(value);
    const keys = own === undefined || own === '' ? NONE : typeof own === 'string' ? [own] : own;
    const multiple = this.multiple;
    const collections = this.#collections.of(field.get('collections') as string[] | undefined);
    return (
      <div className="desk-control">
        <ReferencePicker
          id={forID}
          kind={this.kind}
          label={null}
          multiple={multiple}
          value={keys}
          onChange={(next) => onChange(multiple ? [...next] : next[0])}
          query={query}
          collections={collections}
        />
      </div>
    );
  }
}

const NONE: string[] = [];

/** Papers: a list of keys, or one where the field says `multiple: false`. */
export class PaperPickerControl extends ReferenceControl {
  protected override get kind(): ChoiceKind {
    return 'papers';
  }

  protected override get multiple(): boolean {
    return this.props.field.get('multiple') !== false;
  }
}
