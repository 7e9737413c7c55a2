import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { PublicMembership } from '../../domain/public-record.ts';
import { longDate } from '../../format/wording/dates.ts';
import { ROLE } from '../../format/wording/enums.ts';
import { capital } from '../../format/wording/votes.ts';

/** "Vorsitz", "Ratsvorsitzende": what a person is in an organization, in its own words where it has some. */
export const roleOf = ({ role, roleTitle }: PublicMembership): string => capital(roleTitle ?? ROLE[role]);

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
