import { legislativeTerm } from './legislative-term.ts';
import { location } from './location.ts';
import { dateTime, link, listLink, objectSchema, type Schema, text, url } from './shapes.ts';

/** Lists that the text of OParl 1.1 asks for beside those of the schema. */
const NEW_LISTS = [
  'agendaItem',
  'consultation',
  'file',
  'locationList',
  'legislativeTermList',
  'membership',
] as const;

/** OParl 1.1, Body. */
export const body = (): Schema =>
  objectSchema(
    'Body',
    {
      system: { type: 'string', pattern: String.raw`/oparl/v1\.1/system\.json$` },
      name: text,
      shortName: text,
      website: url,
      licenseValidSince: dateTime,
      oparlSince: dateTime,
      ags: { type: 'string', pattern: String.raw`^\d{8}$` },
      rgs: { type: 'string', pattern: String.raw`^\d{12}$` },
      equivalent: { type: 'array', items: url },
      contactEmail: text,
      contactName: text,
      classification: text,
      location: location('embedded'),
      organization: listLink('organizations'),
      person: listLink('people'),
      meeting: listLink('meetings'),
      paper: listLink('papers'),
      legislativeTerm: { type: 'array', items: legislativeTerm('embedded') },
      agendaItem: listLink('agendaitems'),
      consultation: listLink('consultations'),
      file: listLink('files'),
      locationList: listLink('locations'),
      legislativeTermList: listLink('legislativeterms'),
      membership: listLink('memberships'),
      mainOrganization: link('Organization'),
    },
    ['system', 'name', 'organization', 'person', 'meeting', 'paper', 'legislativeTerm', ...NEW_LISTS],
  );
