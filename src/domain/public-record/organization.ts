import type { CalendarDate } from '../calendar-date.ts';
import type { OrganizationKind } from '../schema/index.ts';

/** A council, committee, Fraktion, party or office (OParl Organization); references are keys. */
export interface PublicOrganization {
  readonly key: string;
  readonly name: string;
  readonly shortName?: string;
  readonly body: string;
  readonly kind: OrganizationKind;
  readonly classification?: string;
  readonly parent?: string;
  readonly startDate?: CalendarDate;
  readonly endDate?: CalendarDate;
  readonly colour?: string;
  readonly order?: number;
  readonly description?: string;
}
