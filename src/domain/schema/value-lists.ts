/** Values that fields may have, without the schemas: what only needs the lists does not load them. */

export const ORGANIZATION_KINDS = [
  'council',
  'main-committee',
  'committee',
  'local-council',
  'advisory-board',
  'faction',
  'party',
  'administration',
  'other',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** Kinds that hold meetings and have members with a seat. */
export const DELIBERATING: ReadonlySet<OrganizationKind> = new Set([
  'council',
  'main-committee',
  'committee',
  'local-council',
  'advisory-board',
  'other',
]);

export const VOTE_METHODS = ['open', 'secret', 'roll-call'] as const;
export const MAJORITY_RULES = [
  'simple',
  'two-thirds-of-votes',
  'two-thirds-of-present',
  'majority-of-statutory',
  'two-thirds-of-statutory',
  'three-quarters-of-statutory',
] as const;
export type MajorityRule = (typeof MAJORITY_RULES)[number];
export const CHOICES = ['yes', 'no', 'abstain', 'invalid', 'excluded', 'absent'] as const;
export type Choice = (typeof CHOICES)[number];

/** General categories under which a non-public item is announced (RP: VV 4 to § 34 GemO). */
export const CATEGORIES = ['personnel', 'property', 'charges', 'contracts', 'other'] as const;
export type Category = (typeof CATEGORIES)[number];
