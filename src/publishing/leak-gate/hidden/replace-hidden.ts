import type { CouncilRecord, Entry } from '../../../domain/council-record.ts';
import type { Published } from '../../../domain/gate/index.ts';
import type { Instant } from '../../../domain/local-time.ts';
import { SCHEMA_OF } from '../../../domain/rules/schemas.ts';
import type { Person, Template } from '../../../domain/schema/index.ts';
import { canonicalAddress, pageOf, resolutionKey, url } from '../../../domain/url.ts';
import { type Context, laterDay } from './context.ts';
import { newMeeting, replaceInMeeting } from './meetings.ts';
import { newPaper, replaceInPaper } from './papers.ts';
import { randomOf } from './random.ts';
import { replaceResolutions } from './resolutions.ts';
import { scrub } from './scrub.ts';
import { openItems, visible } from './visible.ts';

type Kind = keyof typeof SCHEMA_OF;

/** Notes beside the schema's fields, and files that lie beside an entry and that it does not name. */
const scrubEntries = <T>(kind: Kind, entries: readonly Entry<T>[], context: Context): Entry<T>[] =>
  entries.map((entry) => ({
    ...entry,
    data: scrub(entry.data, SCHEMA_OF[kind], context),
    files: context.random.among(entry.files, context.random.times(2, context.random.word)),
  }));

function replaceInPerson(entry: Entry<Person>, context: Context): Entry<Person> {
  const { visible: seen, random } = context;
  if (seen.isWithdrawn(url.person(entry.key)))
    return { ...entry, data: { surname: random.text(), memberships: [] } };
  const { portraitConsent } = entry.data;
  if (portraitConsent !== undefined && portraitConsent <= seen.today) return entry;
  const later = random.chance(0.5)
    ? { portrait: `${random.word()}.jpg`, portraitConsent: laterDay(context) }
    : { portrait: `${random.word()}.png` };
  const { portrait: _portrait, portraitConsent: _consent, ...rest } = entry.data;
  return { ...entry, data: { ...rest, ...later } };
}

/** The words around documents are public, but for the name by which the desk finds them. */
const documentTemplates = ({ record, random }: Context): Entry<Template>[] =>
  record.templates
    .filter(({ data }) => data.kind === 'document')
    .map((entry) => ({ ...entry, data: { ...entry.data, title: random.text() } }));

/** Addresses at which nothing stands yet, but will. */
function hiddenAddresses({ record, visible: seen }: Context): Set<string> {
  const itemAddresses = record.meetings.flatMap(({ key, data }) =>
    openItems(data.agenda)
      .filter(({ resolution }) => !seen.results.has(key) || resolution === undefined)
      .map(({ id }) => url.resolution(resolutionKey(key, id))),
  );
  const shownItems = new Set(
    record.meetings.flatMap(({ key, data }) =>
      seen.results.has(key)
        ? openItems(data.agenda)
            .filter(({ resolution }) => resolution !== undefined)
            .map(({ id }) => resolutionKey(key, id))
        : [],
    ),
  );
  const addresses = [
    ...record.meetings.filter(({ key }) => !seen.dates.has(key)).map(({ key }) => url.meeting(key)),
    ...itemAddresses,
    ...record.papers.filter(({ key }) => !seen.papers.has(key)).map(({ key }) => url.paper(key)),
    ...record.resolutions
      .filter(({ key }) => !seen.resolutions.has(key) && !shownItems.has(key))
      .map(({ key }) => url.resolution(key)),
  ];
  const own = new Set(addresses.filter((address) => !seen.isWithdrawn(address)));
  for (const key of seen.resolutions) own.delete(url.resolution(key));
  return own;
}

/** Redirects to hidden things would tell their keys, so they are hidden with them. */
function replaceRedirects(context: Context): CouncilRecord['redirects'] {
  const { record, random, newPapers, newMeetings } = context;
  const hidden = hiddenAddresses(context);
  const isHidden = (address: string): boolean =>
    hidden.has(pageOf(canonicalAddress(address))) || hidden.has(pageOf(address));
  const kept = record.redirects.filter(({ from, to }) => !isHidden(from) && !isHidden(to));
  const targets = [...newPapers.map(url.paper), ...newMeetings.map(url.meeting)];
  const others =
    targets.length === 0
      ? []
      : random.times(3, () => ({ from: `/alt/${random.word()}/`, to: random.pick(targets) as string }));
  return random.among(kept, others);
}

/** What is to be taken back some day is nobody's business before. */
function replaceWithdrawals(context: Context): CouncilRecord['withdrawals'] {
  const { record, visible: seen, random } = context;
  const kept = record.withdrawals.filter(({ date }) => date <= seen.today);
  const targets = [...seen.papers].map(url.paper);
  const others =
    targets.length === 0
      ? []
      : random.times(3, () => ({
          target: random.pick(targets) as string,
          date: laterDay(context),
          reason: random.text(),
        }));
  return random.among(kept, others);
}

/**
 * `record` with everything replaced that a citizen may not see at `at` by other content of other size, number, order,
 * names and dates: embargoed meetings and papers, agendas before the invitation, results and minutes before they are
 * published, what was withdrawn, notes and internal fields. The public record made from both must be the same.
 */
export function replaceHidden(
  record: CouncilRecord,
  at: Instant,
  published: Published,
  seed: number,
): CouncilRecord {
  const random = randomOf(seed);
  const seen = visible(record, at, published);
  const context: Context = {
    record,
    visible: seen,
    random,
    newMeetings: random.times(6, random.word),
    newPapers: random.times(6, random.word),
  };
  const meetings = record.meetings
    .filter(({ key }) => seen.dates.has(key))
    .map((entry) => replaceInMeeting(entry, context));
  const papers = record.papers
    .filter(({ key }) => seen.papers.has(key))
    .map((entry) => replaceInPaper(entry, context));
  const scrubbed = <T>(kind: Kind, entries: readonly Entry<T>[]) => scrubEntries(kind, entries, context);
  return {
    site: {
      ...record.site,
      contacts: { ...record.site.contacts, publishing: { email: `${random.word()}@example.org` } },
      [random.word()]: random.text(),
    },
    bodies: scrubbed('bodies', record.bodies),
    terms: scrubbed('terms', record.terms),
    organizations: scrubbed('organizations', record.organizations),
    people: scrubbed(
      'people',
      record.people.map((entry) => replaceInPerson(entry, context)),
    ),
    locations: scrubbed('locations', record.locations),
    meetings: random.among(
      scrubbed('meetings', meetings),
      context.newMeetings.map((key) => newMeeting(key, context)),
    ),
    papers: random.among(
      scrubbed('papers', papers),
      context.newPapers.map((key) => newPaper(key, context)),
    ),
    resolutions: scrubbed('resolutions', replaceResolutions(context)),
    pages: scrubbed('pages', record.pages),
    templates: random.among(
      scrubbed('templates', documentTemplates(context)),
      random.times(3, () => ({
        key: random.word(),
        path: '',
        data: { title: random.text(), kind: 'sentence' as const },
        text: '',
        files: [],
      })),
    ),
    redirects: replaceRedirects(context),
    withdrawals: replaceWithdrawals(context),
  };
}
