import type { Fault } from '../finding.ts';
import { isPlain } from '../plain.ts';
import { kindOf } from '../rules/show.ts';
import type { Version } from '../schema/field.ts';

/** What is wrong with the body of an error answer: it should be an error object (section 2-09). */
export function errorFaults(value: unknown, version: Version): Fault[] {
  const expected = `https://schema.oparl.org/${version}/Error`;
  const isError =
    isPlain(value) &&
    value['type'] === expected &&
    typeof value['message'] === 'string' &&
    value['message'] !== '';
  return isError ? [] : [{ code: 'error-shape', value: kindOf(value), expected }];
}
