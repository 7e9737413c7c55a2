import type { Site } from '../domain/schema/index.ts';

/** Stands in for a `site.yml` that cannot be read, so that all other files are checked nevertheless. Never built from. */
export const siteForRules: Site = {
  name: '-',
  operator: { name: '-', street: '-', postalCode: '00000', locality: '-', email: 'a@example.org' },
  baseUrl: 'https://example.org',
  locale: 'de-DE',
  timeZone: 'Europe/Berlin',
  noticeDays: 30,
  theme: { primary: '#1a3c5a' },
  contacts: {},
};
