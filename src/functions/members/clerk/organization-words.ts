import type { Council } from '../ports.ts';
import type { AccessRow } from './access-rows.ts';

/** "Rat, Bauausschuss": the bodies of today by their short names, each name once; empty where there are none. */
export function organizationWords({ organizations }: AccessRow, council: Council | undefined): string {
  const names = organizations.map((key) => {
    const organization = council?.facts.organization.get(key);
    return organization?.shortName ?? organization?.name ?? key;
  });
  return [...new Set(names)].join(', ');
}
