import { isRecord } from '../read/source-object.ts';

export interface Coordinates {
  readonly longitude: number;
  readonly latitude: number;
  /** The source gave latitude first, against RFC 7946 section 3.1.1. */
  readonly swapped: boolean;
}

/** Germany with some margin. */
const isLongitude = (value: number): boolean => value >= 5.5 && value <= 15.5;
const isLatitude = (value: number): boolean => value >= 47 && value <= 55.2;

/** Coordinates of a GeoJSON point or of a feature with one; undefined for any other shape or a place outside Germany. */
export function coordinates(geojson: unknown): Coordinates | undefined {
  if (!isRecord(geojson)) return undefined;
  if (isRecord(geojson['geometry'])) return coordinates(geojson['geometry']);
  const { type, coordinates: pair } = geojson;
  if (type !== 'Point' || !Array.isArray(pair)) return undefined;
  const [first, second] = pair.map(Number) as [number, number];
  if (isLongitude(first) && isLatitude(second)) return { longitude: first, latitude: second, swapped: false };
  if (isLatitude(first) && isLongitude(second)) return { longitude: second, latitude: first, swapped: true };
  return undefined;
}
