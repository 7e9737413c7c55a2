import { SCHEMA, typeOf } from '../addresses.ts';
import { RESOLUTION } from './resolution-schema.ts';
import { FIELDS, PREFIX } from './schema.ts';
import type { Schema } from './shapes.ts';

/**
 * What our terms begin with in linked data, the same on every site, so that a field means the same in each. A name that
 * belongs to no host (RFC 8141, RFC 9562), drawn once: it must never change.
 */
export const NAMESPACE = 'urn:uuid:be870431-f87f-4463-96e8-15c97cbbe626#';

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** Fields of OParl that hold addresses, or objects that have one. */
const LINKS =
  'system body organization person meeting agendaItem paper consultation membership file location locationList legislativeTerm legislativeTermList subOrganizationOf onBehalfOf invitation resultsProtocol verbatimProtocol auxiliaryFile mainFile resolutionFile relatedPaper superordinatedPaper subordinatedPaper originatorPerson originatorOrganization underDirectionOf meetings accessUrl downloadUrl license website web';
const DAYS = 'startDate endDate date';
const MOMENTS = 'start end created modified';

const terms = (names: string, definition: object) => names.split(' ').map((name) => [name, definition]);

/** What JSON-LD calls the values of a shape; nothing where they are plain. */
function valueOf({ pattern, type, $ref }: Schema): object {
  if (type === 'object' || $ref !== undefined) return { '@context': { '@vocab': NAMESPACE } };
  if (typeof pattern !== 'string') return {};
  if (pattern.startsWith('^https')) return { '@type': '@id' };
  return { '@type': `${XSD}${pattern.includes('T') ? 'dateTime' : 'date'}` };
}

/** What one of our own fields means, from its shape in the schema. */
function meaningOf(name: string, shape: Schema): object {
  const isList = shape['type'] === 'array';
  const value = valueOf((isList ? shape['items'] : shape) as Schema);
  return { '@id': NAMESPACE + name, ...value, ...(isList && { '@container': '@set' }) };
}

/** Fields of our own type that mean what they mean in OParl. */
const SHARED = new Set(
  'id type name organization date resolutionText result meeting agendaItem paper file web created modified'.split(
    ' ',
  ),
);
const ofResolution = Object.entries(RESOLUTION['properties'] as Readonly<Record<string, Schema>>)
  .filter(([name]) => !SHARED.has(name))
  .map(([name, shape]) => [name, meaningOf(name, shape)]);

/**
 * JSON-LD context of the interface: fields of OParl belong to its schema, ours and all that stands in them to our own
 * namespace, with `ratsfenster` for its prefix. `id` and `type` are those of JSON-LD.
 */
export function vendorContext(base: string): { readonly '@context': Readonly<Record<string, unknown>> } {
  const resolution = typeOf('resolution', base);
  const own = Object.values(FIELDS).flatMap((fields) =>
    Object.entries(fields).map(([name, shape]) => [PREFIX + name, meaningOf(name, shape)] as const),
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
      [PREFIX.slice(0, -1)]: NAMESPACE,
      ...Object.fromEntries(own),
      [resolution]: { '@id': resolution, '@context': Object.fromEntries(ofResolution) },
    },
  };
}
