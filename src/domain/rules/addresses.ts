import type { CouncilRecord } from '../council-record.ts';
import { canonicalAddress, resolutionKey, url } from '../url.ts';
import { fileFields } from './file-fields.ts';
import type { Keys } from './references.ts';
import { isReserved } from './reserved-keys.ts';
import { itemsOf } from './walk-items.ts';

/** The addresses at which something of the record stands, in canonical form. */
export interface Addresses {
  /** Pages of entries and of decided items. */
  readonly entries: ReadonlySet<string>;
  /** Documents beside entries. */
  readonly documents: ReadonlySet<string>;
}

/** Pages that the site has whatever its content is. */
const FIXED: ReadonlySet<string> = new Set([
  url.home,
  url.meetings,
  url.calendar,
  url.papers,
  url.resolutions,
  url.organizations,
  url.factions,
  url.parties,
  url.administration,
  url.people,
  url.bodies,
  url.terms,
  url.search,
  url.subjects,
  url.places,
  url.log,
  url.verify,
  url.circulation,
  url.operation,
  url.deskOperation,
  '/seiten/',
  '/404/',
  '/404.html/',
  '/barrierefreiheit/',
  '/datenschutz/',
  '/glossar/',
  '/impressum/',
  '/leichte-sprache/',
  '/wie-der-rat-arbeitet/',
]);

const SUBLISTS: ReadonlySet<string> = new Set(['sitzungen', 'vorlagen', 'beschluesse']);
const WITH_SUBLISTS: ReadonlySet<string> = new Set([
  'gremien',
  'fraktionen',
  'parteien',
  'verwaltung',
  'personen',
]);

const OF_BODY: ReadonlySet<string> = new Set(['datenqualitaet', 'datenqualitaet.json']);

/** Whether a canonical address is that of a page which the site has whatever its content is. */
const isFixed = (address: string): boolean => FIXED.has(address);

/** A year or a month of the calendar. */
const CALENDAR = /^\/kalender\/\d{4}\/(?:\d{2}\/)?$/;

/** A subject or place; which there are, follows from what is public. */
const WORD = /^\/(?:themen|orte)\/[a-z0-9-]+\/(?:seite\/\d+\/)?$/;

/** Whether a canonical address is that of a list, a month or another page that the site builds itself. */
export function isBuilt(address: string): boolean {
  if (isFixed(address) || CALENDAR.test(address) || WORD.test(address)) return true;
  const [first = '', second = '', third = ''] = address.split('/').filter((part) => part !== '');
  if (address.startsWith(url.handbook)) return true;
  if (first === 'koerperschaften' && OF_BODY.has(third)) return true;
  if (!FIXED.has(`/${first}/`)) return false;
  return isReserved(second) || (WITH_SUBLISTS.has(first) && SUBLISTS.has(third));
}

function* entryAddresses(record: CouncilRecord, keys: Keys): Generator<string> {
  for (const key of keys.bodies) yield url.body(key);
  for (const key of keys.terms) yield url.term(key);
  for (const key of keys.people) yield url.person(key);
  for (const key of keys.meetings) yield url.meeting(key);
  for (const key of keys.papers) yield url.paper(key);
  for (const key of keys.resolutions) yield url.resolution(key);
  for (const key of keys.pages) yield url.page(key);
  const read = new Set(record.organizations.map(({ key }) => key));
  for (const { key, data } of record.organizations) yield url.organization(key, data.kind);
  for (const key of keys.organizations) {
    // one that could not be read may be of any kind
    if (read.has(key)) continue;
    for (const kind of ['council', 'faction', 'party', 'administration'] as const)
      yield url.organization(key, kind);
  }
  for (const meeting of record.meetings) {
    for (const { item } of itemsOf(meeting))
      if (item.public) yield url.resolution(resolutionKey(meeting.key, item.id));
  }
}

const PAGE_OF: Readonly<Record<string, (key: string) => string>> = {
  meetings: url.meeting,
  papers: url.paper,
  resolutions: url.resolution,
};

function* documentAddresses(record: CouncilRecord): Generator<string> {
  for (const { entry, files } of fileFields(record)) {
    const page = PAGE_OF[entry.path.slice(0, entry.path.indexOf('/'))]?.(entry.key);
    if (page === undefined) continue;
    for (const { file } of files)
      if (file.file !== undefined) yield canonicalAddress(url.file(page, file.id, file.file));
  }
}

/**
 * The addresses of a record.
 * @param keys those that exist, also of entries that could not be read
 */
export const addressesOf = (record: CouncilRecord, keys: Keys): Addresses => ({
  entries: new Set(entryAddresses(record, keys)),
  documents: new Set(documentAddresses(record)),
});
