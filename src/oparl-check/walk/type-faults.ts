import type { Fault } from '../finding.ts';
import { show } from '../rules/show.ts';
import type { TypeName, Version } from '../schema/field.ts';
import { readType } from '../schema/read-type.ts';
import { typeUrl } from '../schema/schema.ts';

/** The type of an object: what it says itself, else what is expected where it stands; and what is wrong with the saying. */
export function typeOf(
  said: unknown,
  expected: TypeName | undefined,
  version: Version,
): { readonly type: TypeName | undefined; readonly faults: readonly Fault[] } {
  const read = readType(said);
  const type = read?.type ?? expected;
  if (said === undefined || type === undefined) return { type, faults: [] };
  const isRight = read?.exact && read.version === version;
  return {
    type,
    faults: isRight
      ? []
      : [{ code: 'type-wrong', field: 'type', value: show(said), expected: typeUrl(type, version) }],
  };
}
