import { expect, test } from 'vitest';
import type { PublicBody, PublicSite } from '../../domain/public-record.ts';
import { calendarDate } from '../../domain/calendar-date.ts';
import { conformity, madeSentence } from './accessibility-wording.ts';
import { accessibilityContact, dataProtectionContact } from './addresses.ts';
import { landOf, legalBasis } from './land-of.ts';

const bodies = [{ profile: 'unknown' }, { profile: 'rp-lko' }] as PublicBody[];
const site = {
  operator: {
    name: 'Stadt X',
    street: 'Markt 1',
    postalCode: '12345',
    locality: 'X',
    email: 'post@x.example',
  },
  contacts: {},
} as unknown as PublicSite;

test('the Land comes from the first known profile', () => {
  expect(landOf(bodies, site)).toBe('rp');
  expect(landOf([], site)).toBeUndefined();
});

test('the legal basis names the law of the Land, or says that there is one', () => {
  const spaces = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(spaces(legalBasis(bodies, site))).toBe(
    'Art. 6 Abs. 1 Buchstabe e DSGVO in Verbindung mit § 3 des Landesdatenschutzgesetzes Rheinland-Pfalz',
  );
  expect(spaces(legalBasis([], site))).toMatch(/DSGVO in Verbindung mit dem Datenschutzgesetz des Landes$/);
});

test('without contacts of their own the operator stands in', () => {
  expect(accessibilityContact(site)).toMatchObject({ name: 'Stadt X', email: 'post@x.example' });
  const named = { ...site, contacts: { accessibility: { name: 'Ratsbüro' } } };
  expect(accessibilityContact(named)).toMatchObject({ name: 'Stadt X, Ratsbüro', email: 'post@x.example' });
  expect(dataProtectionContact(site)).toMatchObject({
    name: 'Stadt X, Datenschutzbeauftragte oder Datenschutzbeauftragter',
    email: 'post@x.example',
  });
});

test.each([
  ['full', 'vollständig vereinbar'],
  ['partial', 'teilweise vereinbar'],
  ['none', 'nicht vereinbar'],
] as const)('state %s is said in the words of the template', (state, words) => {
  expect(conformity(state, 'dem Gesetz')).toContain(`mit dem Gesetz ${words}`);
});

test.each([
  [undefined, 'Diese Erklärung wurde zuletzt am 15. Februar 2027 überprüft.'],
  [
    '2026-10-01',
    'Diese Erklärung wurde am 1. Oktober 2026 erstellt und zuletzt am 15. Februar 2027 überprüft.',
  ],
  ['2027-02-15', 'Diese Erklärung wurde am 15. Februar 2027 erstellt.'],
])('a statement drawn up on %s', (day, sentence) => {
  const reviewedOn = calendarDate('2027-02-15');
  expect(madeSentence({ reviewedOn, ...(day !== undefined && { createdOn: calendarDate(day) }) })).toBe(
    sentence,
  );
});
