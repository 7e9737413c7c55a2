import type { Role } from '../../domain/schema/membership.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../../domain/schema/organization.ts';
import { ROLE } from '../../format/wording/enums.ts';
import { holdsOn } from './seats.ts';

/** A membership as far as a picker tells it. */
export interface KnownMembership {
  readonly organization: string;
  readonly role: Role;
  readonly roleTitle?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

interface Named {
  readonly name: string;
  readonly kind: OrganizationKind;
}

/** "Vorsitz", or as the body calls it. */
export const roleWords = ({ role, roleTitle }: Pick<KnownMembership, 'role' | 'roleTitle'>): string =>
  roleTitle ?? ROLE[role];

const rankOf = ({ organization }: KnownMembership, named: (key: string) => Named | undefined): number => {
  const kind = named(organization)?.kind;
  return kind === undefined ? ORGANIZATION_KINDS.length : ORGANIZATION_KINDS.indexOf(kind);
};

/**
 * What a person is on a day, for telling people apart: the seat in the highest body or office, such as "Mitglied, Rat der
 * Stadt". Empty where the person is nothing then.
 * @param day `YYYY-MM-DD`
 */
export function personDetail(
  memberships: readonly KnownMembership[],
  named: (organization: string) => Named | undefined,
  day: string,
): string {
  const [first] = memberships
    .filter((one) => holdsOn(one, day))
    .toSorted((a, b) => rankOf(a, named) - rankOf(b, named));
  if (!first) return '';
  const { name } = named(first.organization) ?? {};
  return name === undefined ? roleWords(first) : `${roleWords(first)}, ${name}`;
}
