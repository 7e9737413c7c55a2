import { defined } from '../../../domain/defined.ts';
import { minutesReadingOf } from '../../../domain/law/index.ts';
import type { DirectoryOrganization, DirectoryTerm } from '../../../domain/members/index.ts';
import type { IndexWorld } from './index-world.ts';

/** Organizations by key, each with what its members may do with non-public minutes: as its body says, else its law. */
export function directoryOrganizations({ record }: IndexWorld): DirectoryOrganization[] {
  const minutes = new Map(record.bodies.map(({ key, data }) => [key, minutesReadingOf(data)]));
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
