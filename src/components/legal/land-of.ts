import { DATA_PROTECTION } from '../../domain/profiles/data-protection.ts';
import { profileOf } from '../../domain/profiles/index.ts';
import type { Land } from '../../domain/profiles/land.ts';
import type { PublicBody, PublicSite } from '../../domain/public-record.ts';

/** The Land whose law the site's statements name: as the operator says, else that of its bodies' legal profile. */
export const landOf = (bodies: readonly PublicBody[], { accessibility }: PublicSite): Land | undefined =>
  accessibility?.land ??
  bodies.map(({ profile }) => profileOf(profile)?.land).find((land) => land !== undefined);

/** What allows a municipality to process personal data for its tasks, to complete "Rechtsgrundlage ist …". */
export function legalBasis(bodies: readonly PublicBody[], site: PublicSite): string {
  const land = landOf(bodies, site);
  const law = land && ` in Verbindung mit ${DATA_PROTECTION[land].taskLaw.value}`;
  return `Art. 6 Abs. 1 Buchstabe e DSGVO${law ?? ' in Verbindung mit dem Datenschutzgesetz des Landes'}`.replace(
    /(Art\.|Abs\.|Buchstabe|§) /g,
    '$1\u00a0',
  );
}
