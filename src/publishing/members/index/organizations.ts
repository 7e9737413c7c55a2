import { defined } from '../../../domain/defined.ts';
import { minutesReadingOf } from '../../../domain/law/index.ts';
import { dayOf, wallClock } from '../../../domain/local-time.ts';
import type { DirectoryOrganization, DirectoryTerm } from '../../../domain/members/index.ts';
import type { IndexWorld } from './index-world.ts';

/**
 * Organizations by key, each with what its members may do with non-public minutes (as its body says, else its law) and with
 * its statutory number in the running term.
 */
export function directoryOrganizations({ record, at, termOn }: IndexWorld): DirectoryOrganization[] {
  const minutes = new Map(record.bodies.map(({ key, data }) => [key, minutesReadingOf(data)]));
  const today = dayOf(wallClock(at, record.site.timeZone));
  const sizes = new Map(record.bodies.map(({ key, data }) => [key, data.statutorySizes ?? []]));
  const statutory = (organization: string, body: string) =>
    sizes.get(body)?.find((size) => size.organization === organization && size.term === termOn(body, today))
      ?.members;
  return record.organizations
    .map(({ key, data }) =>
      defined({
        key,
        name: data.name,
        shortName: data.shortName,
        kind: data.kind,
        body: data.body,
        parent: data.parent,
        minutes: minutes.get(data.body) ?? 'none',
        statutory: statutory(key, data.body),
      }),
    )
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Terms by key. */
export const directoryTerms = ({ record }: IndexWorld): DirectoryTerm[] =>
  record.terms
    .map(({ key, data }) =>
      defined({
        key,
        name: data.name,
        bodies: data.bodies,
        startDate: data.startDate,
        endDate: data.endDate,
      }),
    )
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
