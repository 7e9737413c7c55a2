import type { PublicRecord } from '../../domain/public-record.ts';
import type { Choice, SiteIndex } from './site-index.ts';

const choice = (key: string, label: string): Choice => ({ key, label });

export const siteIndex = (record: PublicRecord, at: string): SiteIndex => ({
  at,
  choices: {
    papers: record.papers.map(({ key, title, reference }) => ({
      ...choice(key, title),
      ...(reference ? { detail: reference } : {}),
    })),
    meetings: record.meetings.map(({ key, title, start }) => ({ ...choice(key, title), detail: start })),
    organizations: record.organizations.map(({ key, name }) => choice(key, name)),
    people: record.people.map(({ key, surname, givenName }) => choice(key, `${surname}, ${givenName ?? ''}`)),
    locations: record.locations.map(({ key, name }) => choice(key, name)),
    bodies: record.bodies.map(({ key, name }) => choice(key, name)),
    terms: record.terms.map(({ key, name }) => choice(key, name)),
  },
  factions: [],
  highestNumbers: {},
});
