import { Component } from 'react';
import { type ControlProps, plain } from '../control-props.ts';

/** Yes or no, as a checkbox. Where the file says nothing, it shows what then holds. */
export class SwitchControl extends Component<ControlProps<boolean>> {
  override render() {
    const { forID, field, value, onChange } = this.props;
    const checked = plain(value) ?? field.get('standard') === true;
    return (
      <div className="rf-switch">
        <input
          id={forID}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span aria-hidden="true">{checked ? 'Ja' : 'Nein'}</span>
      </div>
    );
  }
}
