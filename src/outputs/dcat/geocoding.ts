import type { PublicBody } from '../../domain/public-record.ts';

const BASE = 'http://dcat-ap.de/def/politicalGeocoding/';

/**
 * Addresses of a body in DCAT-AP.de's lists of keys: a municipality by its AGS (8 digits), a district by the first five of
 * it, an association of municipalities by the first nine digits of its regional key (12 digits). Nothing where the body
 * has no such key.
 */
export function geocodingUris({ kind, ags, rgs }: Pick<PublicBody, 'kind' | 'ags' | 'rgs'>): string[] {
  if (kind === 'municipality' || kind === 'town')
    return ags === undefined ? [] : [`${BASE}municipalityKey/${ags}`];
  if (kind === 'district') return ags === undefined ? [] : [`${BASE}districtKey/${ags.slice(0, 5)}`];
  if (kind === 'joint-municipality')
    return rgs === undefined ? [] : [`${BASE}municipalAssociationKey/${rgs.slice(0, 9)}`];
  return [];
}

/** The level of the state at which the bodies stand. */
export const levelUris = (bodies: readonly Pick<PublicBody, 'kind'>[]): string[] => [
  ...new Set(
    bodies.map(
      ({ kind }) => `${BASE}Level/${kind === 'district' ? 'administrativeDistrict' : 'municipality'}`,
    ),
  ),
];
