import type { PublicOrganization } from '../../../domain/public-record.ts';
import { url } from '../../../domain/url.ts';
import { ORGANIZATION_KIND } from '../../../format/wording/enums.ts';
import { absolute } from '../../absolute.ts';
import { column, tableOf } from '../table.ts';

/** Councils, committees, Fraktionen, parties, offices. */
export const ORGANIZATIONS = tableOf<PublicOrganization>({
  name: 'gremien',
  title: 'Gremien und Fraktionen',
  description: 'Räte, Ausschüsse, Fraktionen, Parteien und Stellen der Verwaltung.',
  things: (part) => part.organizations,
  columns: [
    column('schluessel', 'string', 'Bleibende Kennung.', ({ key }) => key),
    column('name', 'string', 'Name.', ({ name }) => name),
    column('kurzname', 'string', 'Kurzer Name.', ({ shortName }) => shortName),
    column('art', 'string', 'Rat, Ausschuss, Fraktion und so weiter.', ({ kind }) => ORGANIZATION_KIND[kind]),
    column(
      'art_eigen',
      'string',
      'Die Art in der Bezeichnung der Körperschaft.',
      (one) => one.classification,
    ),
    column(
      'koerperschaft',
      'string',
      'Name der Körperschaft.',
      (one, index) => index.body.get(one.body)?.name,
    ),
    column(
      'ags',
      'string',
      'Amtlicher Gemeindeschlüssel der Körperschaft.',
      (one, index) => index.body.get(one.body)?.ags,
    ),
    column('gehoert_zu', 'string', 'Das Gremium, zu dem es gehört.', ({ parent }) => parent, 'gremien'),
    column('von', 'date', 'Erster Tag.', ({ startDate }) => startDate),
    column('bis', 'date', 'Letzter Tag.', ({ endDate }) => endDate),
    column('adresse', 'uri', 'Seite des Gremiums.', ({ key, kind }, { record }) =>
      absolute(record.site, url.organization(key, kind)),
    ),
  ],
});
