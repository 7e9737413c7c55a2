import { fold } from '../text/slug.ts';

/** What a location's fields say, cleaned, before it is decided what its name is. */
export interface RawLocation {
  readonly description?: string | undefined;
  readonly room?: string | undefined;
  readonly street?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly locality?: string | undefined;
  readonly subLocality?: string | undefined;
}

/** The parts of a location as the schema has them. */
export interface LocationParts {
  readonly name: string;
  readonly room?: string | undefined;
  readonly street?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly locality?: string | undefined;
}

const POST_CODE = /^(\d{5})$/;
const ADDRESS_LINE = /(?:^|,\s*)(\d{5})\s+([^,]+)/;
const STREET =
  /^.*(?:str(?:aße|\.)|weg|platz|allee|gasse|ring|damm|markt)\s*\d+\s*[a-z]?(?:\s*-\s*\d+\s*[a-z]?)?$/i;

/** Parts of the free text that no other field says: "Rathaus, Hauptstraße 3, 12345 Ort, Saal" gives "Rathaus", "Saal". */
function ownParts(raw: RawLocation): string[] {
  const said = new Set([raw.street, raw.locality, raw.subLocality].map((part) => fold(part ?? '')));
  return (raw.description ?? '')
    .split(/\s*(?:,|;|\n)\s*/)
    .filter((part) => part !== '' && !said.has(fold(part)) && !/^\d{5}\b/.test(part));
}

const district = ({ locality, subLocality }: RawLocation): string | undefined =>
  locality && subLocality && fold(subLocality) !== fold(locality)
    ? `${locality}, Ortsteil ${subLocality}`
    : (locality ?? subLocality);

/** Name, room and address of a location, of which some systems give only a free text; undefined where all is empty. */
export function locationParts(raw: RawLocation): LocationParts | undefined {
  const line = ADDRESS_LINE.exec(raw.description ?? '');
  const parts = ownParts(raw);
  const street = raw.street ?? parts.find((part) => STREET.test(part));
  const rest = parts.filter((part) => part !== street);
  const roomParts = (raw.room ?? '').split(/\s*,\s*/).filter((part) => part !== '');
  const name = rest[0] ?? roomParts[0] ?? street ?? raw.locality;
  if (!name) return undefined;
  const rooms = [...roomParts, ...rest.slice(1)].filter((part) => fold(part) !== fold(name));
  const room = rooms
    .filter((part, index) => rooms.findIndex((other) => fold(other) === fold(part)) === index)
    .join(', ');
  const postalCode = POST_CODE.exec(raw.postalCode?.trim() ?? '')?.[1] ?? line?.[1];
  return { name, room: room || undefined, street, postalCode, locality: district(raw) ?? line?.[2] };
}
