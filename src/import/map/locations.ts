import { textOf } from '../values/text-of.ts';
import { defined } from '../../domain/defined.ts';
import { Location } from '../../domain/schema/index.ts';
import type { Context } from '../context.ts';
import type { SourceObject } from '../read/source-object.ts';
import { sortedJson } from '../read/sorted-json.ts';
import { fold, slug } from '../text/slug.ts';
import { coordinates } from '../values/coordinates.ts';
import { type LocationParts, locationParts } from './location-parts.ts';

function partsOf({ read }: Context, location: SourceObject): LocationParts | undefined {
  const raw = {
    description: read.text(location, 'description', 'mapped'),
    room: read.text(location, 'room'),
    street: read.text(location, 'streetAddress'),
    postalCode: read.text(location, 'postalCode'),
    locality: read.text(location, 'locality'),
    subLocality: read.text(location, 'subLocality', 'mapped'),
  };
  const parts = locationParts(raw);
  if (raw.postalCode && parts?.postalCode !== raw.postalCode) read.drop(location, 'postalCode', 'impossible');
  else if (raw.postalCode !== location.fields['postalCode']) read.map(location, 'postalCode', 'trimmed');
  return parts;
}

function pointOf({ read }: Context, location: SourceObject): { longitude?: number; latitude?: number } {
  if (location.fields['geojson'] === undefined) return {};
  const point = coordinates(location.fields['geojson']);
  if (!point) return (read.drop(location, 'geojson', 'impossible'), {});
  read.map(location, 'geojson', point.swapped ? 'latitude-first' : undefined);
  return { longitude: point.longitude, latitude: point.latitude };
}

/** Ids of the locations that meetings use; others (of people, papers) are of no use on the site. */
function usedIds({ pool }: Context): ReadonlySet<string> {
  return new Set(pool.all('Meeting').map((meeting) => textOf(meeting.fields['location'])));
}

/** Plans an entry for each place where a body meets, equal ones once. @returns keys by source id */
export function planLocations(context: Context): ReadonlyMap<string, string> {
  const { pool, read, keys, notes, entries } = context;
  const used = usedIds(context);
  const known = new Map<string, string>();
  const same = new Map<string, string>();
  for (const location of pool.all('Location').filter(({ id }) => used.has(id))) {
    const parts = partsOf(context, location);
    if (!parts) {
      notes.left.push({ at: location.id, text: 'Ort ohne jede Angabe' });
      continue;
    }
    read.identity(location);
    const data = defined({ ...parts, ...pointOf(context, location) });
    const likeness = fold(sortedJson(data));
    const twin = keys.locations.known(location.id) ?? same.get(likeness);
    const { name, room = '' } = parts;
    const title = fold(room).startsWith(fold(name)) ? room : `${name} ${room}`;
    const key = twin ?? keys.locations.keyFor(location.id, slug(title));
    known.set(location.id, key);
    if (same.get(likeness) === key) continue;
    same.set(likeness, key);
    entries.push({
      path: `locations/${key}.yml`,
      unit: `locations/${key}`,
      schema: Location,
      data: { ...data, sourceId: location.id },
    });
  }
  return known;
}
