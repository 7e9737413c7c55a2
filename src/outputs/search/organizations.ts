import type { PublicOrganization } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import type { RecordIndex } from '../../domain/view/index.ts';
import { plainText } from '../../format/markdown.ts';
import { dateRange } from '../../format/wording/dates.ts';
import { ORGANIZATION_KIND } from '../../format/wording/enums.ts';
import { filtersOf } from './filters.ts';
import { detailOf, oneLine, sentences, type SearchRecord } from './search-record.ts';

/** "Gremium", but for what nobody calls so. */
const kindLabel = ({ kind }: PublicOrganization): string =>
  kind === 'faction' || kind === 'party' || kind === 'administration' ? ORGANIZATION_KIND[kind] : 'Gremium';

/** A record for each council, committee, Fraktion, party and office. */
export const organizationRecords = (index: RecordIndex): SearchRecord[] =>
  index.record.organizations.map((organization) => {
    const { key, name, shortName, body, kind, classification, description } = organization;
    const ended = organization.endDate && dateRange(organization.startDate, organization.endDate);
    const belongings = {
      kind: kindLabel(organization),
      organizations: [key],
      factions: kind === 'faction' ? [key] : [],
    };
    return {
      id: `organization:${key}`,
      kind: 'organization',
      url: url.organization(key, kind),
      title: oneLine(name),
      detail: detailOf(classification ?? ORGANIZATION_KIND[kind], index.body.get(body)?.name, ended),
      text: sentences(shortName, classification, description && plainText(description)),
      filters: filtersOf(belongings, index),
    };
  });
