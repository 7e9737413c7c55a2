import type { CONSULTATION_ROLES, OrganizationKind, Role } from '../../domain/schema/index.ts';

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/bürgermeister|landrat|landrätin/i, 'mayor'],
  [/(?:stellv|stv|2\.|zweite|vize).*(?:vorsitz|vorsteh)|stellvertretung des vorsitz/i, 'deputy-chair'],
  [/vorsitz|ratsvorsteh|kreistagsvorsteh|ausschussvorsteh/i, 'chair'],
  [/berat|grundmandat|hinzugewählt|sachkundig|bürgervertret/i, 'advisory'],
  [/schriftführ|protokoll/i, 'secretary'],
  [/stellv|vertret|ersatz/i, 'deputy'],
  [/gast|zuhör|verwaltung/i, 'guest'],
];

/** Role of a member, from the source's wording; a plain member where nothing fits. */
export const memberRole = (wording: string): Role =>
  ROLES.find(([pattern]) => pattern.test(wording))?.[1] ?? 'member';

type ConsultationRole = (typeof CONSULTATION_ROLES)[number];

const STATIONS: readonly (readonly [RegExp, ConsultationRole])[] = [
  [/anhörung|stellungnahme/i, 'hearing'],
  [/kenntnis|information|unterrichtung|bericht/i, 'noting'],
  [/vorberat|empfehlung|beratung(?!.*entscheid)/i, 'preliminary'],
  [/entscheid|beschluss|genehmigung/i, 'decision'],
];

const BY_KIND: Readonly<Partial<Record<OrganizationKind, ConsultationRole>>> = {
  council: 'decision',
  'local-council': 'hearing',
  'advisory-board': 'hearing',
};

/** What a station does with a paper: as the source words it, else as such a body does by rule. */
export function consultationRole(
  wording: string | undefined,
  authoritative: boolean | undefined,
  kind: OrganizationKind,
): ConsultationRole {
  const said = wording && STATIONS.find(([pattern]) => pattern.test(wording))?.[1];
  if (said) return said;
  return authoritative === true ? 'decision' : (BY_KIND[kind] ?? 'preliminary');
}
