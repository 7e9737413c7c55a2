import type {
  PublicOrganization,
  PublicPaper,
  PublicPerson,
  PublicRecord,
} from '../../domain/public-record.ts';
import { dayOf } from '../../domain/local-time.ts';
import { indexOf, vocabulariesOf, type Word } from '../../domain/view/index.ts';
import { shortDate } from '../../format/wording/dates.ts';
import { ORGANIZATION_KIND } from '../../format/wording/enums.ts';
import { highestNumbers } from '../widgets/paper-number/model/next-number.ts';
import { personDetail } from './person-detail.ts';
import { seatsByOrganization } from './seats.ts';
import type { Choice, SiteIndex, Size } from './site-index.ts';

/**
 * The index of what the site shows. Whatever is in it is public.
 * @param at the instant of the build as wall clock of the council's place, `YYYY-MM-DDTHH:mm`
 */
export function siteIndex(record: PublicRecord, at: string): SiteIndex {
  const { site, organizations, bodies } = record;
  const byKey = new Map(organizations.map((one) => [one.key, one]));
  const person = (one: PublicPerson) =>
    choice(
      one.key,
      nameOf(one),
      personDetail(one.memberships, (key) => byKey.get(key), at.slice(0, 10)),
    );
  return {
    at,
    choices: {
      papers: newestFirst(record.papers, ({ date, reference }) => `${date ?? ''} ${reference ?? ''}`).map(
        paper,
      ),
      meetings: newestFirst(record.meetings, ({ start }) => start).map(({ key, title, start }) =>
        choice(key, title, shortDate(dayOf(start))),
      ),
      organizations: byName(organizations.map(organization)),
      people: byName(record.people.map(person)),
      locations: byName(
        record.locations.map(({ key, name, room, locality }) => choice(key, name, joined(room, locality))),
      ),
      bodies: byName(bodies.map(({ key, name, shortName }) => choice(key, name, shortName))),
      terms: newestFirst(record.terms, ({ startDate }) => startDate).map(({ key, name }) =>
        choice(key, name),
      ),
    },
    factions: organizations
      .filter(({ kind }) => kind === 'faction')
      .toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || a.name.localeCompare(b.name, 'de'))
      .map(organization),
    seats: seatsByOrganization(record.people),
    highestNumbers: highestNumbers(record.papers.map(({ body, reference = '' }) => ({ body, reference }))),
    vocabulary: vocabularyOf(record),
    site: { timeZone: site.timeZone, noticeDays: site.noticeDays },
    organizations: Object.fromEntries(organizations.map(({ key, body, kind }) => [key, { body, kind }])),
    bodies: Object.fromEntries(bodies.map(({ key, profile }) => [key, { profile }])),
    sizes: sizesOf(record),
    meetingDays: meetingDaysOf(record),
    seen: {
      resolutions: record.resolutions.map(({ key }) => key),
      pages: record.pages.map(({ key }) => key),
      withdrawn: record.tombstones.map(({ url }) => url),
    },
  };
}

function vocabularyOf(record: PublicRecord): NonNullable<SiteIndex['vocabulary']> {
  const { subjects, places } = vocabulariesOf(indexOf(record));
  const mostUsed = (words: readonly Word[]) =>
    words.toSorted((a, b) => b.bearers.length - a.bearers.length).map(({ label }) => label);
  return { subjects: mostUsed(subjects), places: mostUsed(places) };
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

const choice = (key: string, label: string, detail = ''): Choice =>
  detail === '' ? { key, label } : { key, label, detail };

const newestFirst = <T>(all: readonly T[], when: (one: T) => string): T[] =>
  all.toSorted((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));

const byName = (choices: readonly Choice[]): Choice[] =>
  choices.toSorted((a, b) => a.label.localeCompare(b.label, 'de'));

function paper({ key, title, reference, date }: PublicPaper): Choice {
  const words = withoutZeros(reference);
  return {
    ...choice(key, title, joined(reference, date && shortDate(date))),
    ...(words === undefined ? {} : { words }),
  };
}

/** "878/2017" of "0878/2017"; undefined where there is no other way to write the number. */
function withoutZeros(reference = ''): string | undefined {
  const words = reference.replace(/^0+(?=\d)/, '');
  return words === reference ? undefined : words;
}

const organization = ({ key, name, kind, classification, endDate }: PublicOrganization): Choice =>
  choice(
    key,
    name,
    joined(classification ?? ORGANIZATION_KIND[kind], endDate && `bis ${shortDate(endDate)}`),
  );

const nameOf = ({ title, givenName, surname }: PublicPerson): string =>
  [title, givenName, surname].filter((part) => part !== undefined).join(' ');

function sizesOf({ bodies, terms }: PublicRecord): Record<string, Size[]> {
  const days = new Map(terms.map(({ key, startDate, endDate }) => [key, { startDate, endDate }]));
  const sizes: Record<string, Size[]> = {};
  for (const { organization, term, members } of bodies.flatMap(({ statutorySizes }) => statutorySizes)) {
    const found = days.get(term);
    if (!found) continue;
    const { startDate, endDate } = found;
    const size = { from: startDate, ...(endDate !== undefined && { to: endDate }), members };
    sizes[organization] = [...(sizes[organization] ?? []), size];
  }
  return sizes;
}

function meetingDaysOf({ meetings }: PublicRecord): Record<string, string[]> {
  const days: Record<string, string[]> = {};
  for (const { organization, jointWith, start, status } of meetings) {
    if (status === 'cancelled' || status === 'moved') continue;
    for (const key of new Set([organization, ...jointWith])) (days[key] ??= []).push(dayOf(start));
  }
  return Object.fromEntries(Object.entries(days).map(([key, all]) => [key, all.toSorted()]));
}
