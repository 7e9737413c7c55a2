import type { CalendarDate } from './calendar-date.ts';
import type { OrganizationKind } from './schema/organization.ts';
import type { PaperKind } from './schema/paper.ts';
import type { ImplementationState } from './schema/resolution.ts';

/** Addresses of the site, all absolute paths with a slash at the end. They are permanent: change none. */
export const url = {
  home: '/',
  meetings: '/sitzungen/',
  meeting: (key: string) => `/sitzungen/${key}/`,
  item: (meeting: string, item: string) => `/sitzungen/${meeting}/#top-${item}`,
  meetingsOfYear: (year: string, body?: string) =>
    `/sitzungen/jahr/${year}/${body === undefined ? '' : `${body}/`}`,
  calendar: '/kalender/',
  month: (year: string, month: string) => `/kalender/${year}/${month}/`,
  monthOf: (date: CalendarDate) => `/kalender/${date.slice(0, 4)}/${date.slice(5, 7)}/`,
  papers: '/vorlagen/',
  paper: (key: string) => `/vorlagen/${key}/`,
  papersOfYear: (year: string, body?: string) =>
    `/vorlagen/jahr/${year}/${body === undefined ? '' : `${body}/`}`,
  papersOfBody: (body: string) => `/vorlagen/koerperschaft/${body}/`,
  papersOfKind: (kind: PaperKind) => `/vorlagen/art/${PAPER_KIND_SEGMENT[kind]}/`,
  resolutions: '/beschluesse/',
  resolution: (key: string) => `/beschluesse/${key}/`,
  resolutionsOfYear: (year: string, body?: string) =>
    `/beschluesse/jahr/${year}/${body === undefined ? '' : `${body}/`}`,
  resolutionsOfBody: (body: string) => `/beschluesse/koerperschaft/${body}/`,
  resolutionsOfState: (state: ImplementationState | 'none') => `/beschluesse/stand/${STATE_SEGMENT[state]}/`,
  /** What became of resolutions (Beschlusskontrolle), and the same for a part of them. */
  tracker: '/beschluesse/kontrolle/',
  trackerOverdue: '/beschluesse/kontrolle/ueberfaellig/',
  trackerOfOffice: (office: string) => `/beschluesse/kontrolle/amt/${office}/`,
  trackerOfBody: (body: string) => `/beschluesse/kontrolle/koerperschaft/${body}/`,
  trackerOfYear: (year: string) => `/beschluesse/kontrolle/jahr/${year}/`,
  trackerJson: '/beschluesse/kontrolle/beschlusskontrolle.json',
  trackerCsv: '/beschluesse/kontrolle/beschlusskontrolle.csv',
  /** All meetings of the organization at `page`. */
  meetingsOf: (page: string) => `${page}sitzungen/`,
  /** All papers of the organization or person at `page`, where there are many. */
  papersOf: (page: string) => `${page}vorlagen/`,
  /** All resolutions of the organization at `page`, where there are many. */
  resolutionsOf: (page: string) => `${page}beschluesse/`,
  /** The page `number` of a long list; the first is the list itself. */
  nth: (list: string, number: number) => (number === 1 ? list : `${list}seite/${number}/`),
  organizations: '/gremien/',
  organization: (key: string, kind: OrganizationKind) => `/${FOLDERS[kind] ?? 'gremien'}/${key}/`,
  factions: '/fraktionen/',
  parties: '/parteien/',
  administration: '/verwaltung/',
  people: '/personen/',
  person: (key: string) => `/personen/${key}/`,
  bodies: '/koerperschaften/',
  body: (key: string) => `/koerperschaften/${key}/`,
  /** What is missing in the data of a body; the same for programs. */
  dataQuality: (body: string) => `/koerperschaften/${body}/datenqualitaet/`,
  dataQualityJson: (body: string) => `/koerperschaften/${body}/datenqualitaet.json`,
  terms: '/wahlperioden/',
  term: (key: string) => `/wahlperioden/${key}/`,
  page: (key: string) => `/seiten/${key}/`,
  search: '/suche/',
  subjects: '/themen/',
  /** Everything about a subject; `key` as `wordKey` gives it. */
  subject: (key: string) => `/themen/${key}/`,
  places: '/orte/',
  place: (key: string) => `/orte/${key}/`,
  /** The index of the search, for its own script. */
  searchData: '/suche/daten/',
  /** The log of what was published. */
  log: '/protokoll/',
  logEntry: (sequence: number) => `/protokoll/${sequence}/`,
  /** The keys that sign the log. */
  logKeys: '/protokoll/schluessel/',
  /** Where a document is checked against the log. */
  verify: '/pruefen/',
  /** How a resolution by circulation is recounted. */
  circulation: '/umlaufverfahren/',
  /** How the site works, for those who run it. */
  operation: '/hilfe/betrieb/',
  /** Rights, review and accounts of the desk, for those who run it. */
  deskOperation: '/hilfe/redaktion-betreiben/',
  /** The clerks' handbook and its chapters. */
  handbook: '/hilfe/redaktion/',
  handbookChapter: (chapter: string) => `/hilfe/redaktion/${chapter}/`,
  /** Where a citizen picks what to hear of. */
  subscribe: '/abonnieren/',
  /** Open data: what there is, with examples. */
  data: '/daten/',
  /** The calendar of all meetings, and of those of the body, organization or person at `page`. */
  allMeetingsIcs: '/sitzungen/sitzungen.ics',
  meetingsIcs: (page: string) => `${page}sitzungen.ics`,
  /** The single event of a meeting. */
  meetingIcs: (key: string) => `/sitzungen/${key}/termin.ics`,
  /** What is new: of the whole site for `/`, else of what stands at `page`. */
  atom: (page: string) => `${page}neues.atom`,
  jsonFeed: (page: string) => `${page}neues.json`,
  /** The picture that other sites show beside a link to the site (`/`) or to what belongs to the body at `page`. */
  shareImage: (page: string) => `${page}teilen.png`,
  /** The OParl interface (version 1.1). */
  oparl: '/oparl/v1.1/system.json',
  /** An object of the OParl interface by its type in small letters. */
  oparlObject: (type: string, key: string) => `/oparl/v1.1/${type}/${key}.json`,
  /** A document beside the entry at `page`. */
  file: (page: string, id: string, name: string) => `${page}${id}/${encodeURIComponent(name)}`,
} as const;

const FOLDERS: Partial<Record<OrganizationKind, string>> = {
  faction: 'fraktionen',
  party: 'parteien',
  administration: 'verwaltung',
};

const PAPER_KIND_SEGMENT: Readonly<Record<PaperKind, string>> = {
  decision: 'beschlussvorlagen',
  information: 'informationsvorlagen',
  report: 'berichte',
  motion: 'antraege',
  amendment: 'aenderungsantraege',
  inquiry: 'anfragen',
  answer: 'antworten',
  statement: 'stellungnahmen',
  petition: 'eingaben',
  election: 'wahlvorschlaege',
  other: 'sonstige',
};

const STATE_SEGMENT: Readonly<Record<ImplementationState | 'none', string>> = {
  open: 'offen',
  'in-progress': 'in-arbeit',
  done: 'erledigt',
  dropped: 'entfallen',
  none: 'ohne-angabe',
};

/** The address as it stands on the site: slash at the end of a page, percent signs as `url.file` writes them. */
export function canonicalAddress(address: string): string {
  const parts = address.split('/').filter((part) => part !== '');
  const slash = address.endsWith('/') || parts.length <= 2;
  return `/${parts.map(encodedOnce).join('/')}${slash && parts.length > 0 ? '/' : ''}`;
}

function encodedOnce(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part));
  } catch {
    return part;
  }
}

/** The page at which `address` lies: the object's own for a document beside it. */
export const pageOf = (address: string): string =>
  canonicalAddress(
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .slice(0, 3)
      .join('/'),
  );

/** Key of the resolution of an agenda item. */
export const resolutionKey = (meeting: string, item: string): string => `${meeting}-${item}`;
