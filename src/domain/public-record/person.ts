import type { CalendarDate } from '../calendar-date.ts';
import type { Role } from '../schema/index.ts';
import type { PublicPicture } from './file.ts';

/** A seat or office of a person (OParl Membership); both days belong to it. */
export interface PublicMembership {
  readonly id: string;
  readonly organization: string;
  readonly role: Role;
  readonly roleTitle?: string;
  readonly votingRight: boolean;
  readonly deputyFor?: string;
  readonly onBehalfOf?: string;
  readonly startDate?: CalendarDate;
  readonly endDate?: CalendarDate;
}

/** The allow-list of D-01: surname, given name, title, memberships; a portrait with consent. Nothing else. */
export interface PublicPerson {
  readonly key: string;
  readonly surname: string;
  readonly givenName?: string;
  readonly title?: string;
  readonly memberships: readonly PublicMembership[];
  readonly portrait?: PublicPicture;
}
