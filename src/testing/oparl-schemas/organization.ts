import { location } from './location.ts';
import { date, link, listLink, objectSchema, type Schema, some, text, url } from './shapes.ts';

/** OParl 1.1, Organization. */
export const organization = (): Schema =>
  objectSchema(
    'Organization',
    {
      body: link('Body'),
      name: text,
      membership: some(link('Membership')),
      meeting: listLink('meetings'),
      consultation: listLink('consultations'),
      shortName: text,
      post: some(text),
      subOrganizationOf: link('Organization'),
      organizationType: {
        enum: [
          'Gremium',
          'Partei',
          'Fraktion',
          'Verwaltungsbereich',
          'externes Gremium',
          'Institution',
          'Sonstiges',
        ],
      },
      classification: text,
      startDate: date,
      endDate: date,
      website: url,
      location: location('embedded'),
      externalBody: url,
    },
    ['body', 'name', 'classification'],
  );
