import { addMonths, type CalendarDate, calendarDate } from '../../domain/calendar-date.ts';
import type { PublicSite } from '../../domain/public-record.ts';
import { absolute } from '../absolute.ts';

/** Where the file lies (RFC 9116, section 3). */
export const SECURITY_TXT = '/.well-known/security.txt';

/**
 * The day before which the file is valid: eleven months after the first day of the month, so that it is always less than
 * a year away (RFC 9116, section 2.5.5), ten months at least, and moves once a month.
 */
export const expiryOf = (today: CalendarDate): CalendarDate =>
  addMonths(calendarDate(`${today.slice(0, 8)}01`), 11);

/** Whom to tell of a weakness of the site (RFC 9116): the contact for security, else whoever runs the site. */
export function securityTxt(
  { contacts, operator, baseUrl }: Pick<PublicSite, 'contacts' | 'operator' | 'baseUrl'>,
  today: CalendarDate,
): string {
  return [
    `Contact: mailto:${contacts.security?.email ?? operator.email}`,
    `Expires: ${expiryOf(today)}T00:00:00Z`,
    'Preferred-Languages: de, en',
    `Canonical: ${absolute({ baseUrl }, SECURITY_TXT)}`,
    '',
  ].join('\n');
}
