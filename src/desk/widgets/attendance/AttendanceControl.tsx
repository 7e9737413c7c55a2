import { Component } from 'react';
import type { ControlProps } from '../control-props.ts';
import { labelOf } from '../parts/label-of.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { AttendanceView } from './AttendanceView.tsx';
import type { Attendee } from './model/rows.ts';

/** Who was at a meeting, for the overlay of members alone. */
export class AttendanceControl extends Component<ControlProps<Attendee[]>> {
  readonly #value = new PlainValue<Attendee[]>();

  /** The key of the meeting, which the overlay shares with the public entry. */
  get #meeting(): string {
    const { getEntry } = this.props;
    const key = getEntry().getIn(['data', 'key']) ?? getEntry().get('slug');
    return typeof key === 'string' ? key.replace(/\/index$/, '') : '';
  }

  override render() {
    const { forID, onChange, value, field, query } = this.props;
    const label = labelOf(field, 'Anwesenheit');
    return (
      <div id={forID} tabIndex={-1} className="desk-control" role="group" aria-label={label}>
        <AttendanceView
          id={`${forID}-attendance`}
          label={label}
          meeting={this.#meeting}
          value={this.#value.of(value) ?? NONE}
          onChange={(next) => onChange(next.length === 0 ? undefined : [...next])}
          query={query}
        />
      </div>
    );
  }
}

const NONE: readonly Attendee[] = [];
