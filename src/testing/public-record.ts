import { localTime, type Instant } from '../domain/local-time.ts';
import type {
  ClosedItem,
  OpenItem,
  PublicBody,
  PublicMeeting,
  PublicOrganization,
  PublicPaper,
  PublicRecord,
  PublicResolution,
  PublicTerm,
} from '../domain/public-record.ts';
import { calendarDate } from '../domain/calendar-date.ts';

// Small public objects for tests of what is built on the gate. Only the gate makes a real `PublicRecord`.

const NOW = localTime('2027-03-08T10:00');

/** A public record of what is given, on 8 March 2027. */
export const aPublicRecord = (parts: Partial<PublicRecord> = {}): PublicRecord =>
  ({
    site: {
      name: 'Rat Auental',
      baseUrl: 'https://rat.example',
      timeZone: 'Europe/Berlin',
      noticeDays: 30,
      operator: {
        name: 'Samtgemeinde Auental',
        street: 'Markt 1',
        postalCode: '00000',
        locality: 'Auental',
        email: 'rat@auental.example',
      },
      contacts: {},
      demo: false,
      dataQuality: true,
      handbook: false,
      oparlFilter: false,
      personNoindexMonths: 24,
    },
    at: 0 as Instant,
    today: calendarDate(NOW.slice(0, 10)),
    now: NOW,
    bodies: [],
    terms: [],
    organizations: [],
    people: [],
    locations: [],
    meetings: [],
    papers: [],
    resolutions: [],
    pages: [],
    templates: [],
    documents: [],
    tombstones: [],
    redirects: [],
    ...parts,
  }) as unknown as PublicRecord;

export const aBody = (key: string, more: Partial<PublicBody> = {}): PublicBody => ({
  key,
  name: `Gemeinde ${key}`,
  kind: 'municipality',
  profile: 'ni-nkomvg',
  statutorySizes: [],
  ...more,
});

export const aTerm = (key: string, bodies: string[], start: string, end?: string): PublicTerm => ({
  key,
  name: `Wahlperiode ${key}`,
  bodies,
  startDate: calendarDate(start),
  ...(end !== undefined && { endDate: calendarDate(end) }),
});

export const anOrganization = (
  key: string,
  body: string,
  more: Partial<PublicOrganization> = {},
): PublicOrganization => ({
  key,
  name: `Gremium ${key}`,
  body,
  kind: 'council',
  ...more,
});

/** A meeting of `organization` at `start`; its key holds both. */
export const aMeeting = (
  organization: string,
  start: string,
  more: Partial<PublicMeeting> = {},
): PublicMeeting => ({
  key: `${start.slice(0, 10)}-${organization}`,
  title: 'Sitzung',
  organization,
  jointWith: [],
  start: localTime(start),
  allDay: false,
  status: 'held',
  urgent: false,
  shortNotice: false,
  agendaPublic: true,
  agenda: [],
  resultsPublic: true,
  files: [],
  text: '',
  ...more,
});

export const anOpenItem = (id: string, more: Partial<OpenItem> = {}): OpenItem => ({
  public: true,
  id,
  title: `Punkt ${id}`,
  heading: false,
  papers: [],
  files: [],
  subjects: [],
  places: [],
  items: [],
  ...more,
});

export const aClosedItem = (id: string, more: Partial<ClosedItem> = {}): ClosedItem => ({
  public: false,
  id,
  category: 'other',
  items: [],
  ...more,
});

export const aPaper = (key: string, more: Partial<PublicPaper> = {}): PublicPaper => ({
  key,
  title: `Vorlage ${key}`,
  kind: 'decision',
  body: 'samtgemeinde',
  originatorOrganizations: [],
  originatorPersons: [],
  consultations: [],
  related: [],
  files: [],
  subjects: [],
  places: [],
  text: '',
  ...more,
});

export const aResolution = (
  key: string,
  organization: string,
  date: string,
  more: Partial<PublicResolution> = {},
): PublicResolution => ({
  key,
  kind: 'item',
  title: `Beschluss ${key}`,
  organization,
  date: calendarDate(date),
  text: 'Der Rat beschließt.',
  papers: [],
  files: [],
  ...more,
});
