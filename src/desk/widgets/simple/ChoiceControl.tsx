import { Component } from 'react';
import { type ControlProps, plain } from '../control-props.ts';
import type { Option } from '../../form/form-field.ts';

/** One value of a fixed set, as the browser's own select: it works with every screen reader and on a phone. */
export class ChoiceControl extends Component<ControlProps<string>> {
  override render() {
    const { forID, field, value, onChange, classNameWrapper } = this.props;
    const options = plain(field.get('options') as Option[] | { toJS(): Option[] }) ?? [];
    const given = plain(value) ?? '';
    const known = given === '' || options.some((option) => option.value === given);
    return (
      <select
        id={forID}
        className={`${classNameWrapper} rf-select`}
        value={given}
        onChange={(event) => onChange(event.target.value || undefined)}
        aria-required={field.get('required') !== false}
      >
        <option value="">– bitte wählen –</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
        {known ? null : <option value={given}>{given} (unbekannt)</option>}
      </select>
    );
  }
}
