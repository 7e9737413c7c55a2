import { Component } from 'react';
import { type ControlProps, plain } from '../control-props.ts';

/**
 * A day, or a day with a clock time, in the browser's own field. The file holds what was entered: wall clock of the
 * council's place without a zone (`YYYY-MM-DD`, `YYYY-MM-DDTHH:mm`), whatever the zone of the clerk's machine.
 */
class DayOrTime extends Component<ControlProps<string> & { type: 'date' | 'datetime-local' }> {
  override render() {
    const { forID, field, value, onChange, classNameWrapper, type } = this.props;
    const given = plain(value) ?? '';
    return (
      <input
        id={forID}
        type={type}
        className={`${classNameWrapper} rf-date`}
        value={given}
        min="1900-01-01"
        max={type === 'date' ? '2199-12-31' : '2199-12-31T23:59'}
        step={type === 'date' ? undefined : 60}
        onChange={(event) => onChange(event.target.value || undefined)}
        aria-required={field.get('required') !== false}
      />
    );
  }
}

export class DateControl extends Component<ControlProps<string>> {
  override render() {
    return <DayOrTime {...this.props} type="date" />;
  }
}

export class TimeControl extends Component<ControlProps<string>> {
  override render() {
    return <DayOrTime {...this.props} type="datetime-local" />;
  }
}
