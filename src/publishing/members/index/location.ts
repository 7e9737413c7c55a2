import { defined } from '../../../domain/defined.ts';
import type { MembersLocation } from '../../../domain/members/index.ts';
import type { IndexWorld } from './index-world.ts';

/** Where a meeting takes place, as its page names it. */
export function locationOf(key: string | undefined, { record }: IndexWorld): MembersLocation | undefined {
  const location = record.locations.find((entry) => entry.key === key)?.data;
  if (!location) return undefined;
  const place = [location.postalCode, location.locality].filter((part) => part !== undefined).join(' ');
  return defined({
    name: location.name,
    room: location.room,
    street: location.street,
    place: place === '' ? undefined : place,
  });
}
