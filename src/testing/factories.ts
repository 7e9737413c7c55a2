import { z } from 'zod';
import { COLLECTIONS, type Collection, type CouncilRecord, type Entry } from '../domain/council-record.ts';
import { instant, type Instant } from '../domain/local-time.ts';
import {
  Body,
  LegislativeTerm,
  Location,
  Meeting,
  Organization,
  Page,
  Paper,
  Person,
  Redirects,
  Resolution,
  Site,
  Template,
  Withdrawals,
} from '../domain/schema/index.ts';

// Small entries for tests: what a file of `content/` would hold, read by the schemas. Each takes what matters to the test.

const FILE = { yml: '.yml', md: '.md', folder: '/index.md' } as const;

function entryOf<T extends z.ZodType>(collection: Collection, schema: T, base: object) {
  return (key: string, data: object = {}, text = ''): Entry<z.output<T>> => ({
    key,
    path: `${collection}/${key}${FILE[COLLECTIONS[collection]]}`,
    data: schema.parse({ ...base, ...data }),
    text,
    files: [],
  });
}

export const bodyEntry = entryOf('bodies', Body, { name: 'Stadt', kind: 'town', profile: 'rp-gemo' });
export const termEntry = entryOf('terms', LegislativeTerm, {
  name: '2024–2029',
  bodies: ['stadt'],
  startDate: '2024-07-01',
});
export const organizationEntry = entryOf('organizations', Organization, {
  name: 'Stadtrat',
  body: 'stadt',
  kind: 'council',
});
export const personEntry = entryOf('people', Person, { surname: 'Muster' });
export const locationEntry = entryOf('locations', Location, { name: 'Rathaus' });
export const meetingEntry = entryOf('meetings', Meeting, {
  title: 'Sitzung des Stadtrats',
  organization: 'rat',
  start: '2026-06-30T18:00',
  status: 'scheduled',
});
export const paperEntry = entryOf('papers', Paper, { title: 'Vorlage', kind: 'decision', body: 'stadt' });
export const resolutionEntry = entryOf('resolutions', Resolution, {});
export const templateEntry = entryOf('templates', Template, { title: 'Vorlage', kind: 'document' });
export const pageEntry = entryOf('pages', Page, { title: 'Über uns' });

/** The settings of a site, with what `more` changes. */
export const aSite = (more: object = {}): Site =>
  Site.parse({
    name: 'Rat der Stadt',
    operator: {
      name: 'Stadt',
      street: 'Markt 1',
      postalCode: '67655',
      locality: 'Kaiserslautern',
      email: 'rat@stadt.example',
    },
    baseUrl: 'https://rat.stadt.example',
    theme: { primary: '#123456' },
    contacts: {},
    ...more,
  });

/** A record that holds what is given, in the body `stadt` with its council `rat`. */
export const aRecord = ({
  site = {},
  redirects = [],
  withdrawals = [],
  ...parts
}: Partial<Omit<CouncilRecord, 'site' | 'redirects' | 'withdrawals'>> & {
  readonly site?: object;
  readonly redirects?: readonly object[];
  readonly withdrawals?: readonly object[];
} = {}): CouncilRecord => ({
  site: aSite(site),
  bodies: [bodyEntry('stadt')],
  terms: [],
  organizations: [organizationEntry('rat')],
  people: [],
  locations: [],
  meetings: [],
  papers: [],
  resolutions: [],
  pages: [],
  templates: [],
  redirects: Redirects.parse(redirects),
  withdrawals: Withdrawals.parse(withdrawals),
  ...parts,
});

/** A public agenda item. */
export const openItem = (id: string, more: object = {}) => ({
  id,
  title: `Punkt ${id}`,
  public: true,
  ...more,
});

/** A non-public agenda item. */
export const closedItem = (id: string, more: object = {}) => ({
  id,
  public: false,
  category: 'personnel',
  ...more,
});

/** The instant of a wall clock time in Berlin with its offset written out, such as `2026-06-30T18:00+02:00`. */
export const at = (text: string): Instant => instant(text);
