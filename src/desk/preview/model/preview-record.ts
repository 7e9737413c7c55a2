import type { CouncilRecord, Entry } from '../../../domain/council-record.ts';
import { publish } from '../../../domain/gate/index.ts';
import { implementationPart, meetingParts, SINCE_EVER } from '../../../domain/gate/published.ts';
import { type Instant, instantOf, type LocalTime } from '../../../domain/local-time.ts';
import type { Meeting, Paper, Resolution, Site, Template } from '../../../domain/schema/index.ts';
import { resolutionKey, url } from '../../../domain/url.ts';
import { indexOf, type RecordIndex } from '../../../domain/view/index.ts';
import { named } from './named.ts';
import type { PreviewIndex } from './preview-index.ts';

/** The entry that is edited, valid after its schema. */
export type EditedEntry =
  | { readonly kind: 'meetings'; readonly key: string; readonly data: Meeting; readonly text: string }
  | { readonly kind: 'papers'; readonly key: string; readonly data: Paper; readonly text: string }
  | { readonly kind: 'templates'; readonly key: string; readonly data: Template; readonly text: string }
  | { readonly kind: 'resolutions'; readonly key: string; readonly data: Resolution; readonly text: string };
export type PreviewKind = EditedEntry['kind'];

/**
 * The entry among what is public, as the gate lets it out once everything of it is public: the gate's memory says that it
 * is, so that "today" stays today. Minutes keep their own rule, since nobody sees them before they are approved.
 */
export function previewRecord(edited: EditedEntry, index: PreviewIndex, now: LocalTime): RecordIndex {
  const record = councilRecord(edited, named(edited, index));
  const memory = new Map<string, Instant>();
  for (const address of addresses(record, edited)) memory.set(address, SINCE_EVER);
  return indexOf(publish(record, instantOf(now, record.site.timeZone), memory));
}

function* addresses(record: CouncilRecord, edited: EditedEntry): Generator<string> {
  for (const { key } of record.meetings) {
    const { date, agenda, results, minutes } = meetingParts(key);
    yield* [date, agenda, results];
    if (key !== edited.key) yield minutes;
  }
  for (const { key } of record.papers) yield url.paper(key);
  for (const { key } of record.resolutions) yield url.resolution(key);
  if (edited.kind === 'resolutions') yield implementationPart(edited.key);
}

/** Public things have the fields of the files they came from, so the gate reads them as it reads files. */
const entry = <T>(key: string, data: unknown, text = ''): Entry<T> => ({
  key,
  path: key,
  data: data as T,
  text,
  files: [],
});

const entries = <T>(things: readonly { readonly key: string }[]): Entry<T>[] =>
  things.map(({ key, ...data }) => entry<T>(key, data));

/** A public file tells its name and address apart as its entry does. */
const meetingEntry = ({ key, minutes, ...data }: PreviewIndex['meetings'][number]): Entry<Meeting> => {
  const file = minutes?.file && { ...minutes.file, file: minutes.file.name, source: minutes.file.url };
  return entry(key, minutes ? { ...data, minutes: { ...minutes, file } } : data);
};

const withEdited = <T>(others: Entry<T>[], edited: EditedEntry | undefined): Entry<T>[] =>
  edited
    ? [...others.filter(({ key }) => key !== edited.key), entry<T>(edited.key, edited.data, edited.text)]
    : others;

function councilRecord(edited: EditedEntry, index: PreviewIndex): CouncilRecord {
  const of = (kind: PreviewKind) => (edited.kind === kind ? edited : undefined);
  return {
    site: siteOf(index),
    bodies: entries(index.bodies),
    terms: [],
    organizations: entries(index.organizations),
    people: entries(index.people),
    locations: entries(index.locations),
    meetings: withEdited(index.meetings.map(meetingEntry), of('meetings')),
    papers: withEdited(entries(index.papers.map((paper) => ({ ...paper, consultations: [] }))), of('papers')),
    resolutions: withEdited(disclosed(index), of('resolutions')),
    pages: [],
    templates: withEdited(documentTemplates(index), of('templates')),
    redirects: [],
    withdrawals: [],
  };
}

const documentTemplates = ({ templates }: PreviewIndex): Entry<Template>[] =>
  templates.map(({ key, ...data }) => entry(key, { title: '', kind: 'document', ...data }));

/** A recording is shown in any case: the clerk who enters one looks whether its address is right. */
const siteOf = ({ site }: PreviewIndex): Site =>
  ({
    ...site,
    switches: { recording: true, officialInternetNotice: site.officialInternetNotice },
  }) as unknown as Site;

const disclosed = (index: PreviewIndex): Entry<Resolution>[] =>
  index.disclosed.map(({ key, title, meeting, item, date }) =>
    entry(key, { kind: 'disclosed', title, item: { meeting, item }, disclosedOn: date, text: '' }),
  );

/** The key under which the public record holds a resolution: an item's is made of the meeting and the item. */
export const publicKey = ({ key, data }: { readonly key: string; readonly data: Resolution }): string =>
  data.kind === 'item' ? resolutionKey(data.item.meeting, data.item.item) : key;
