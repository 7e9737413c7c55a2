import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { PublicOrganization } from '../../domain/public-record.ts';
import type { OrganizationKind } from '../../domain/schema/index.ts';
import type { Bench } from '../../domain/view/index.ts';
import { longDate } from '../../format/wording/dates.ts';
import { ORGANIZATION_KIND } from '../../format/wording/enums.ts';
import { counted } from '../../format/wording/numbers.ts';

/** "Verwaltungsausschuss": the kind in the body's own words, else in ours. */
export const kindOf = ({ classification, kind }: PublicOrganization): string =>
  classification ?? ORGANIZATION_KIND[kind];

const DEMONSTRATIVE: Partial<Record<OrganizationKind, string>> = {
  faction: 'Diese Fraktion',
  party: 'Diese Partei oder Wählergruppe',
  administration: 'Diese Stelle',
};

/** "Diese Fraktion bestand bis 31. Oktober 2021." */
export const endedSentence = (kind: OrganizationKind, endDate: CalendarDate): string =>
  `${DEMONSTRATIVE[kind] ?? 'Dieses Gremium'} bestand bis ${longDate(endDate)}.`;

/** What stands over a bench that is no Fraktion's. */
export const benchWithoutFaction = ({
  exOfficio,
}: {
  readonly exOfficio?: Bench['exOfficio'] | undefined;
}): string => (exOfficio ? 'Kraft Amtes' : 'Ohne Fraktion');

/** How many seats there are and how many are taken. */
export function seatSentence(taken: number, statutory: number | undefined): string {
  if (statutory === undefined)
    return `${counted(taken, 'stimmberechtigtes Mitglied', 'stimmberechtigte Mitglieder')}.`;
  if (statutory === taken) return `${counted(taken, 'Sitz', 'Sitze')} mit Stimmrecht; alle sind besetzt.`;
  return `Von ${statutory} Sitzen mit Stimmrecht sind ${taken} besetzt.`;
}
