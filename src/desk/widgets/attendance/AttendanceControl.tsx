import { Component } from 'react';
import type { ControlProps } from '../control-props.ts';
import { labelOf } from '../parts/label-of.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { AttendanceView } from './AttendanceView.tsx';
import type { Attendee } from './model/rows.ts';

/** Who was at a meeting, for the overlay of members alone. */
export class AttendanceControl extends Component<ControlProps<Attendee[]>> {
  readonly #value = new PlainValue<Attendee[]>();

  override render() {
    const { forID, onChange, value, field, query, getEntry } = this.props;
    const label = labelOf(field, 'Anwesenheit');
    return (
      <div id={forID} tabIndex={-1} className="desk-control" role="group" aria-label={label}>
        <AttendanceView
          id={`${forID}-attendance`}
          label={label}
          getEntry={getEntry}
          value={this.#value.of(value) ?? NONE}
          onChange={(next) => onChange(next.length === 0 ? undefined : [...next])}
          query={query}
        />
      </div>
    );
  }
}

const NONE: readonly Attendee[] = [];
