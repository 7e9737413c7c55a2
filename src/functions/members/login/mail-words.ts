import { type Instant, wallClock } from '../../../domain/local-time.ts';
import { zoneOf } from '../instant-words.ts';
import type { Account, Council } from '../ports.ts';

/** "Sitzungsdienst (sitzungsdienst@rat.example, Telefon 030 1)": who helps, as far as it is published. */
export function officeWords(council: Council | undefined): string {
  const { name = 'Ratsbüro', email, phone } = council?.directory.site.contact ?? {};
  const reach = [email, phone && `Telefon ${phone}`].filter((way) => way !== undefined && way !== '');
  return reach.length === 0 ? name : `${name} (${reach.join(', ')})`;
}

/** The name by which a mail greets. */
export const greetedName = (account: Account, council: Council | undefined): string =>
  council?.directory.people.find(({ key }) => key === account.person)?.name ?? account.name;

/** "10:00", for an instant in milliseconds since 1970. */
export const clockWords = (at: number, council: Council | undefined): string =>
  wallClock(at as Instant, zoneOf(council)).slice(11);
