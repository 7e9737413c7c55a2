import { objectsIn, type Plain, textsIn } from '../plain.ts';
import { webAddress } from '../rules/web-address.ts';
import type { Run } from '../run.ts';
import type { Field, TypeName } from '../schema/field.ts';
import { SCHEMA } from '../schema/schema.ts';

/** Notes the scheme of an address; one host must keep to http or to https (section 2-03). */
export function noteScheme(run: Run, address: string): void {
  const url = webAddress(address);
  if (!url) return;
  const known = run.schemes.get(url.host);
  if (known === undefined) run.schemes.set(url.host, url.protocol);
  else if (known !== url.protocol && known !== '') {
    run.schemes.set(url.host, '');
    run.findings.add(address, { code: 'scheme-mixed' });
  }
}

const isReference = ({ kind, orRefs }: Field, value: unknown): boolean =>
  kind === 'ref' || kind === 'refs' || (orRefs === true && Array.isArray(value));

/** Notes where an object refers to, so that it can be asked whether something is there, and whether it refers back. */
export function noteReferences(run: Run, object: Plain, type: TypeName, number: number): void {
  for (const [field, definition] of Object.entries(SCHEMA[type])) {
    const value = object[field];
    const expected = definition.of;
    if (value === undefined || expected === undefined || !isReference(definition, value)) continue;
    for (const address of textsIn(value)) {
      if (!webAddress(address)) continue;
      noteScheme(run, address);
      const to = run.census.number(address);
      run.census.refer(to, { from: number, field, expected });
      run.edges.add(type, field, number, to);
      run.venues.add(type, field, number, to);
    }
  }
}

const leadsOn = (value: unknown): boolean =>
  objectsIn(value).length > 0 || textsIn(value).some((text) => webAddress(text) !== undefined);

/** Notes the fields of vendors that lead to something: OParl says nothing of what lies there, so nobody looks. */
export function noteVendorFields(run: Run, object: Plain, type: TypeName): void {
  for (const [field, value] of Object.entries(object))
    if (field.includes(':') && leadsOn(value)) run.vendorFields.add(`${type}.${field}`);
}

/** The objects embedded in an object, each with the field it stands in. */
export function* embeddedIn(
  object: Plain,
  type: TypeName,
): Generator<[field: string, of: TypeName, child: Plain]> {
  for (const [field, { kind, of }] of Object.entries(SCHEMA[type])) {
    if (!of || (kind !== 'object' && kind !== 'objects')) continue;
    for (const child of objectsIn(object[field])) yield [field, of, child];
  }
}
