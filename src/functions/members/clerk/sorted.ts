import type { DirectoryOrganization } from '../../../domain/members/index.ts';
import type { OrganizationKind } from '../../../domain/schema/organization.ts';
import { ORGANIZATION_KINDS_PLURAL } from '../../../format/wording/enums.ts';
import type { Account, Council } from '../ports.ts';

const { compare } = new Intl.Collator('de', { numeric: true });

/** By name, as people look for it: "Amt 2" before "Amt 10". */
export const byName = <T extends { readonly name: string }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => compare(a.name, b.name));

/** Organizations by kind, the council first, and by name in each; kinds without any are left out. */
export const byKind = (organizations: readonly DirectoryOrganization[]) =>
  (Object.keys(ORGANIZATION_KINDS_PLURAL) as OrganizationKind[])
    .map((kind) => ({
      label: ORGANIZATION_KINDS_PLURAL[kind],
      organizations: byName(organizations.filter((one) => one.kind === kind)),
    }))
    .filter((group) => group.organizations.length > 0);

/** Accounts by surname, with the name by which they are sorted: "Amsel, Anna"; without a person the account's own. */
export function bySurname(accounts: readonly Account[], council: Council | undefined) {
  const names = new Map(council?.directory.people.map(({ key, sortName }) => [key, sortName]));
  return accounts
    .map(({ id, name, person }) => ({ id, sortName: names.get(person ?? '') ?? name }))
    .toSorted((a, b) => compare(a.sortName, b.sortName));
}
