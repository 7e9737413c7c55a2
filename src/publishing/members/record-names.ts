import type { CouncilRecord, ProtectedRecord } from '../../domain/council-record.ts';
import { defined } from '../../domain/defined.ts';
import { fullName } from '../../domain/view/index.ts';

/** What tables and documents call people and organizations. */
export function recordNames(
  record: CouncilRecord,
  overlay: ProtectedRecord,
): Readonly<Record<'person' | 'organization' | 'body', (key: string) => string>> {
  const people = new Map(
    [...record.people, ...overlay.people].map(({ key, data: { title, givenName, surname } }) => [
      key,
      fullName(defined({ key, title, givenName, surname, memberships: [] })),
    ]),
  );
  const organizations = new Map(record.organizations.map(({ key, data }) => [key, data.name]));
  const bodies = new Map(record.bodies.map(({ key, data }) => [key, data.name]));
  return {
    person: (key) => people.get(key) ?? key,
    organization: (key) => organizations.get(key) ?? key,
    body: (key) => bodies.get(key) ?? key,
  };
}
