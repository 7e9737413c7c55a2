import { SCHEMA, VENDOR } from '../addresses.ts';
import { FIELDS, PREFIX } from './schema.ts';
import type { Schema } from './shapes.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** How JSON-LD reads a field, from its shape in the schema. */
function termOf(name: string, shape: Schema): readonly [string, object | string] {
  const inner = (shape['items'] ?? shape) as Schema;
  const id = `${PREFIX}${name}`;
  const isList = shape['type'] === 'array';
  const pattern = typeof inner['pattern'] === 'string' ? inner['pattern'] : '';
  const type = pattern.startsWith('^https') ? '@id' : pattern.includes('T') ? `${XSD}dateTime` : undefined;
  const plainDay = type === undefined && pattern !== '' ? `${XSD}date` : type;
  return [id, { '@id': id, ...(plainDay && { '@type': plainDay }), ...(isList && { '@container': '@set' }) }];
}

/**
 * JSON-LD context of the interface: fields of OParl belong to its schema, ours to the schema of the site. `id` and `type`
 * are those of JSON-LD.
 */
export const vendorContext = (base: string): object => ({
  '@context': {
    '@version': 1.1,
    '@vocab': SCHEMA,
    ratsfenster: `${base}${VENDOR.schema}#`,
    id: '@id',
    type: '@type',
    created: { '@type': `${XSD}dateTime` },
    modified: { '@type': `${XSD}dateTime` },
    ...Object.fromEntries(
      Object.values(FIELDS).flatMap((fields) =>
        Object.entries(fields).map(([name, shape]) => termOf(name, shape)),
      ),
    ),
  },
});
