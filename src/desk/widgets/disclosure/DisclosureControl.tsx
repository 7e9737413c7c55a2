import { Component } from 'react';
import { DiscloseCirculationButton } from '../../handover/DiscloseCirculationButton.tsx';
import type { ControlProps } from '../control-props.ts';
import { PlainValue } from '../parts/PlainValue.ts';
import { DisclosureFields } from './DisclosureFields.tsx';
import type { Disclosure } from './model/with-state.ts';

/** Whether a resolution by circulation is made known, of a matter that is not public. */
export class DisclosureControl extends Component<ControlProps<Disclosure>> {
  readonly #value = new PlainValue<Disclosure>();

  override render() {
    const { forID, onChange, getEntry, value } = this.props;
    return (
      <div id={forID} tabIndex={-1} className="desk-control">
        <DisclosureFields
          id={`${forID}-disclosure`}
          disclosure={this.#value.of(value)}
          onChange={onChange}
          hint="Nichtöffentliche Beschlüsse werden bekannt gegeben, sobald der Grund für die Geheimhaltung entfallen ist."
          button={<DiscloseCirculationButton id={`${forID}-disclose`} getEntry={getEntry} />}
        />
      </div>
    );
  }
}
