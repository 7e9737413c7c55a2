import { Component } from 'react';
import { type ControlProps, plain } from '../control-props.ts';
import type { Option } from '../../form/form-field.ts';

/** Several values of a fixed set, a check box for each. They keep the order of the set, whatever was ticked first. */
export class ChoicesControl extends Component<ControlProps<readonly string[]>> {
  private readonly toggle = (value: string, wanted: boolean, options: readonly Option[]) => {
    const chosen = plain(this.props.value) ?? [];
    const known = options
      .map((option) => option.value)
      .filter((other) => (other === value ? wanted : chosen.includes(other)));
    const unknown = chosen.filter((other) => !options.some((option) => option.value === other));
    const next = [...known, ...unknown];
    this.props.onChange(next.length === 0 ? undefined : next);
  };

  override render() {
    const { forID, field, value } = this.props;
    const options = plain(field.get('options') as Option[] | { toJS(): Option[] }) ?? [];
    const chosen = plain(value) ?? [];
    return (
      <fieldset className="rf-choices" id={forID} aria-label={String(field.get('label'))}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={(event) => this.toggle(option.value, event.target.checked, options)}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
    );
  }
}
