import { Component } from 'react';
import type { ControlProps } from '../control-props.ts';
import { labelOf } from '../parts/label-of.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import type { SignOff } from './model/rows.ts';
import { SignOffsView } from './SignOffsView.tsx';

/** Who signed a paper off: the offices of the settings in their order, and any other. */
export class SignoffsControl extends Component<ControlProps<SignOff[]>> {
  readonly #value = new PlainValue<SignOff[]>();

  override render() {
    const { forID, onChange, value, field } = this.props;
    return (
      <div
        id={forID}
        tabIndex={-1}
        className="desk-control"
        role="group"
        aria-label={labelOf(field, 'Mitzeichnungen')}
      >
        <SignOffsView
          id={`${forID}-signoffs`}
          value={this.#value.of(value) ?? NONE}
          onChange={(next) => onChange(next.length === 0 ? undefined : [...next])}
        />
      </div>
    );
  }
}

const NONE: readonly SignOff[] = [];
