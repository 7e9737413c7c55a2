import { Component } from 'react';
import type { ControlProps } from '../control-props.ts';
import { Standing } from './Standing.tsx';

/** How the entry stands: what is open or wrong, and what the public sees of it when. It holds no value and stops nothing. */
export class StandingControl extends Component<ControlProps<undefined>> {
  override render() {
    const { forID, getEntry, collection } = this.props;
    return <Standing id={forID} collection={String(collection.get('name'))} getEntry={getEntry} />;
  }
}
