import { SCHEMA, VENDOR } from '../addresses.ts';
import { FIELDS, PREFIX } from './schema.ts';
import type { Schema } from './shapes.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Fields of OParl that hold addresses, or objects that have one. */
const LINKS =
  'system body organization person meeting agendaItem paper consultation membership file location locationList legislativeTerm legislativeTermList subOrganizationOf onBehalfOf invitation resultsProtocol verbatimProtocol auxiliaryFile mainFile resolutionFile relatedPaper superordinatedPaper subordinatedPaper originatorPerson originatorOrganization underDirectionOf meetings accessUrl downloadUrl license website web';
const DAYS = 'startDate endDate date';
const MOMENTS = 'start end created modified';

const terms = (names: string, definition: object) => names.split(' ').map((name) => [name, definition]);

/** What JSON-LD calls the values of a shape; nothing where they are plain. */
function valueOf({ pattern, type, $ref }: Schema, vocabulary: string): object {
  if (type === 'object' || $ref !== undefined) return { '@context': { '@vocab': vocabulary } };
  if (typeof pattern !== 'string') return {};
  if (pattern.startsWith('^https')) return { '@type': '@id' };
  return { '@type': `${XSD}${pattern.includes('T') ? 'dateTime' : 'date'}` };
}

/** One of our own fields, from its shape in the schema. */
function termOf(name: string, shape: Schema, vocabulary: string): readonly [string, object] {
  const isList = shape['type'] === 'array';
  const value = valueOf((isList ? shape['items'] : shape) as Schema, vocabulary);
  const id = PREFIX + name;
  return [id, { '@id': vocabulary + name, ...value, ...(isList && { '@container': '@set' }) }];
}

/**
 * JSON-LD context of the interface: fields of OParl belong to its schema, ours and all that stands in them to the schema
 * of the site. `id` and `type` are those of JSON-LD.
 */
export function vendorContext(base: string): { readonly '@context': Readonly<Record<string, unknown>> } {
  const vocabulary = `${base}${VENDOR.schema}#`;
  const own = Object.values(FIELDS).flatMap((fields) =>
    Object.entries(fields).map(([name, shape]) => termOf(name, shape, vocabulary)),
  );
  return {
    '@context': {
      '@version': 1.1,
      '@vocab': SCHEMA,
      id: '@id',
      type: '@type',
      geojson: { '@type': '@json' },
      ...Object.fromEntries(terms(LINKS, { '@type': '@id' })),
      ...Object.fromEntries(terms(DAYS, { '@type': `${XSD}date` })),
      ...Object.fromEntries(terms(MOMENTS, { '@type': `${XSD}dateTime` })),
      ...Object.fromEntries(own),
    },
  };
}
