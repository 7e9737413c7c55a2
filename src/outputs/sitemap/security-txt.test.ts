import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from '../../domain/calendar-date.ts';
import { aPublicRecord } from '../../testing/public-record.ts';
import { expiryOf, securityTxt } from './security-txt.ts';

const { site } = aPublicRecord();
const operator = {
  name: 'Gemeinde',
  street: 'Marktplatz 1',
  postalCode: '00000',
  locality: 'Auental',
  email: 'rathaus@auental.example',
};
const today = calendarDate('2027-03-08');

test('it names the contact for security, and without one whoever runs the site', () => {
  const contacts = { security: { email: 'it@auental.example' } };
  expect(securityTxt({ ...site, operator, contacts }, today)).toBe(`Contact: mailto:it@auental.example
Expires: 2028-02-01T00:00:00Z
Preferred-Languages: de, en
Canonical: https://rat.example/.well-known/security.txt
`);
  expect(securityTxt({ ...site, operator, contacts: {} }, today)).toContain(
    'Contact: mailto:rathaus@auental.example\n',
  );
});

test('it expires within a year, not within the next ten months, and changes once a month', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = addDays(calendarDate('2020-01-01'), days);
      const left = daysBetween(day, expiryOf(day));
      expect(left).toBeGreaterThan(300);
      expect(left).toBeLessThan(365);
      expect(expiryOf(day)).toBe(expiryOf(calendarDate(`${day.slice(0, 8)}28`)));
    }),
  );
});
