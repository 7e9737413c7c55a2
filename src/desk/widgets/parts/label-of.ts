import type { ControlProps } from '../control-props.ts';

/** The label of a field as the configuration has it. */
export function labelOf(field: ControlProps<unknown>['field'], otherwise: string): string {
  const label = field.get('label');
  return typeof label === 'string' ? label : otherwise;
}
