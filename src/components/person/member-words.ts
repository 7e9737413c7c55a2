import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { PublicMembership } from '../../domain/public-record.ts';
import { longDate } from '../../format/wording/dates.ts';
import { ROLE } from '../../format/wording/enums.ts';
import { capital } from '../../format/wording/votes.ts';

/** "Vorsitz", "Ratsvorsitzende": what a person is in an organization, in its own words where it has some. */
export const roleOf = ({ role, roleTitle }: PublicMembership): string => capital(roleTitle ?? ROLE[role]);

/** Nouns at the end of a name's first word, by their gender: "Samtgemeinderat", "Kreistag"; "Stadtverordnetenversammlung". */
const MASCULINE = /^\p{L}*(?:rat|tag|ausschuss)(?![\p{L}-])/iu;
const FEMININE = /^\p{L}*(?:versammlung|vertretung)(?![\p{L}-])/iu;

/** "Mitglied im Rat der Gemeinde Wendrode"; after a comma where the name tells no gender. */
export function roleIn(membership: PublicMembership, organization: string): string {
  const role = roleOf(membership);
  if (MASCULINE.test(organization)) return `${role} im ${organization}`;
  return FEMININE.test(organization) ? `${role} in der ${organization}` : `${role}, ${organization}`;
}

const ELECTED: ReadonlySet<PublicMembership['role']> = new Set(['chair', 'deputy-chair', 'member']);

/** A full-time mayor sits in the council by office (§ 45(1) NKomVG, § 29(1) GemO): no seat that a Fraktion holds. */
const hasMandate = ({ role, onBehalfOf }: PublicMembership): boolean =>
  ELECTED.has(role) || (role === 'mayor' && onBehalfOf !== undefined);

/**
 * What a person's places in councils are called: "Mandat", but "Sitz" where one of them comes with an office, and
 * "Funktion" where one is no seat at all, such as that of a guest or of who takes the minutes.
 */
export function seatTerm(memberships: readonly PublicMembership[]): string {
  if (memberships.every(hasMandate)) return 'Mandat';
  return memberships.every((one) => hasMandate(one) || one.role === 'mayor') ? 'Sitz' : 'Funktion';
}

/** "seit 3. Mai 2023" where the membership began after the term did, "bis …" where its end is known; else empty. */
export function datesWithin(
  { startDate, endDate }: PublicMembership,
  termStart: CalendarDate | undefined,
): string {
  const from =
    startDate !== undefined && (termStart === undefined || startDate > termStart) ? startDate : undefined;
  if (from !== undefined && endDate !== undefined) return `${longDate(from)} bis ${longDate(endDate)}`;
  if (from !== undefined) return `seit ${longDate(from)}`;
  return endDate === undefined ? '' : `bis ${longDate(endDate)}`;
}

/** First letters of given name and surname. */
export const initialsOf = ({
  givenName = '',
  surname,
}: {
  readonly givenName?: string;
  readonly surname: string;
}): string => `${givenName.charAt(0)}${surname.charAt(0)}`.toLocaleUpperCase('de');
