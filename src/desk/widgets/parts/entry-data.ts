import { type ControlProps, plain } from '../control-props.ts';

/** A top field of the entry as it is edited, as plain data; undefined where it is missing. */
export function entryField(getEntry: ControlProps<unknown>['getEntry'], name: string): unknown {
  return plain(getEntry().getIn(['data', name]));
}
