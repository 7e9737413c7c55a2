import type { Fault } from '../finding.ts';
import { isPlain, type Plain } from '../plain.ts';
import { show } from './show.ts';

const GEOMETRIES = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** The first position of a geometry. */
function firstPosition(coordinates: unknown): readonly number[] | undefined {
  if (!Array.isArray(coordinates)) return undefined;
  if (coordinates.length >= 2 && coordinates.every((part) => typeof part === 'number')) return coordinates;
  return firstPosition(coordinates[0]);
}

function hasPosition({ type, coordinates, geometries }: Plain): boolean {
  return type === 'GeometryCollection' ? Array.isArray(geometries) : firstPosition(coordinates) !== undefined;
}

/** Whether a position lies in Germany only once its two numbers are exchanged. */
function isSwapped([first = 0, second = 0]: readonly number[]): boolean {
  return first > 47 && first < 55.5 && second > 5.5 && second < 15.5;
}

/** What is wrong with a `geojson`: it must be a whole feature (RFC 7946), longitude before latitude. */
export function geojsonFaults(field: string, value: unknown): Fault[] {
  const geometry = isPlain(value) && value['type'] === 'Feature' ? value['geometry'] : undefined;
  const whole =
    isPlain(geometry) && GEOMETRIES.has(String(geometry['type'])) && hasPosition(geometry) && isPlain(value);
  if (!whole || !('properties' in value)) return [{ code: 'geojson-invalid', field, value: show(value) }];
  const position = firstPosition(geometry['coordinates']);
  return position && isSwapped(position) ? [{ code: 'geojson-swapped', field, value: show(position) }] : [];
}
