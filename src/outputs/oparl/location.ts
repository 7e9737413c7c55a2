import { defined } from '../../domain/defined.ts';
import type { PublicLocation } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { type Json, objectOf, type World } from './world.ts';

/**
 * OParl Location, without the list of its meetings, which OParl leaves to choice: with it each new meeting in the town
 * hall would change the town hall, and with it every meeting that embeds it.
 */
export function location(world: World, place: PublicLocation): Json {
  const { longitude, latitude } = place;
  const hasPoint = longitude !== undefined && latitude !== undefined;
  const fields = {
    description: place.name,
    room: place.room,
    streetAddress: place.street,
    postalCode: place.postalCode,
    locality: place.locality,
    geojson: hasPoint
      ? { type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties: {} }
      : undefined,
    'ratsfenster:access': place.access,
  };
  return objectOf(world, 'location', place.key, defined(fields), url.meetings);
}
