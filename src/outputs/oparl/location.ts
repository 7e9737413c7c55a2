import { defined } from '../../domain/defined.ts';
import type { PublicLocation } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { meetingsAt } from './relations.ts';
import { idOf, type Json, objectOf, type Place, some, type World } from './world.ts';

/**
 * OParl Location. Its meetings stand in it only where it is alone, and do not count as a change of it: each new meeting
 * in the town hall would else change the town hall, and with it every meeting that embeds it.
 */
export function location(world: World, place: PublicLocation, where: Place): Json {
  const { longitude, latitude } = place;
  const hasPoint = longitude !== undefined && latitude !== undefined;
  const meetings = (meetingsAt(world.index).get(place.key) ?? []).map(({ key }) =>
    idOf(world, 'meeting', key),
  );
  const fields = {
    description: place.name,
    room: place.room,
    streetAddress: place.street,
    postalCode: place.postalCode,
    locality: place.locality,
    geojson: hasPoint
      ? { type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties: {} }
      : undefined,
    meetings: where === 'alone' && world.stampOf !== undefined ? some(meetings) : undefined,
    'ratsfenster:access': place.access,
  };
  return objectOf(world, 'location', place.key, defined(fields), url.meetings);
}
