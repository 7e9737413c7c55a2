import { expect, test } from 'vitest';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { PublicBody, PublicOrganization, PublicSite } from '../../domain/public-record.ts';
import { councilFacts } from './council-facts.ts';

const body = (key: string, more: Partial<PublicBody> = {}): PublicBody => ({
  key,
  name: key,
  kind: 'municipality',
  profile: 'ni-nkomvg',
  statutorySizes: [],
  ...more,
});
const council = (key: string, of: string, endDate?: string): PublicOrganization => ({
  key,
  name: key,
  body: of,
  kind: 'council',
  ...(endDate !== undefined && { endDate: endDate as CalendarDate }),
});
const site = {} as PublicSite;
const today = '2027-03-08' as CalendarDate;

test('a Samtgemeinde stands first, its members after it, each with the council that still sits', () => {
  const bodies = [body('a', { partOf: 'sg' }), body('sg', { kind: 'joint-municipality' })];
  const organizations = [
    council('old', 'a', '2026-10-31'),
    council('new', 'a', '2027-03-08'),
    council('all', 'sg'),
  ];
  const facts = councilFacts({ site, bodies, organizations, today });
  expect(facts.joint?.key).toBe('sg');
  expect(facts.members.map(({ key }) => key)).toEqual(['a']);
  expect(facts.councils.map(({ council: found }) => found?.key)).toEqual(['all', 'new']);
  expect([facts.land, facts.hasDistrict]).toEqual(['ni', false]);
});

test('a single municipality has no members; without a known profile there is no Land', () => {
  const facts = councilFacts({ site, bodies: [body('a', { profile: 'x' })], organizations: [], today });
  expect(facts).toMatchObject({ joint: undefined, members: [], land: undefined });
  expect(facts.councils[0]?.council).toBeUndefined();
});

test('the Land that the operator names in the statement wins', () => {
  const named = { accessibility: { land: 'rp' } } as PublicSite;
  expect(councilFacts({ site: named, bodies: [body('a')], organizations: [], today }).land).toBe('rp');
});
