import { link, objectSchema, type Place, type Schema, some, text } from './shapes.ts';

const point: Schema = {
  type: 'object',
  properties: {
    type: { const: 'Feature' },
    properties: { type: 'object' },
    geometry: {
      type: 'object',
      properties: {
        type: { const: 'Point' },
        coordinates: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'number' } },
      },
      required: ['type', 'coordinates'],
      additionalProperties: false,
    },
  },
  required: ['type', 'geometry', 'properties'],
  additionalProperties: false,
};

const backs = {
  bodies: some(link('Body')),
  organizations: some(link('Organization')),
  persons: some(link('Person')),
  meetings: some(link('Meeting')),
  papers: some(link('Paper')),
};

/** OParl 1.1, Location. Nobody need refer to one, so that its references are never required. */
export const location = (place: Place): Schema =>
  objectSchema(
    'Location',
    {
      description: text,
      geojson: point,
      streetAddress: text,
      room: text,
      postalCode: { type: 'string', pattern: String.raw`^\d{5}$` },
      subLocality: text,
      locality: text,
      ...(place === 'alone' && backs),
    },
    [],
  );
