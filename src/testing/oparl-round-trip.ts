import type { CouncilRecord } from '../domain/council-record.ts';
import type { AgendaItem } from '../domain/schema/index.ts';
import { objectPath, type Segment } from '../outputs/oparl/addresses.ts';
import type { OparlSite, Read } from './oparl-site.ts';

/** Addresses of the second export by those of the first. */
type Addresses = ReadonlyMap<string, string>;

const flat = (items: readonly AgendaItem[]): readonly AgendaItem[] =>
  items.flatMap((item) => [item, ...flat(item.items ?? [])]);

/** Every entry of an imported council with the address that it had in its source. */
function* entriesOf(record: CouncilRecord): Generator<readonly [Segment, string, string | undefined]> {
  for (const { key, data } of record.bodies) yield ['body', key, data.sourceId];
  for (const { key, data } of record.terms) yield ['legislativeterm', key, data.sourceId];
  for (const { key, data } of record.organizations) yield ['organization', key, data.sourceId];
  for (const { key, data } of record.locations) yield ['location', key, data.sourceId];
  for (const { key, data } of record.people) {
    yield ['person', key, data.sourceId];
    for (const seat of data.memberships) yield ['membership', seat.id, seat.sourceId];
  }
  for (const { key, data } of record.meetings) {
    yield ['meeting', key, data.sourceId];
    const files = [data.invitation?.file, data.minutes?.file, ...(data.files ?? [])];
    for (const file of files) if (file) yield ['file', file.id, file.sourceId];
    for (const item of flat(data.agenda)) {
      if (!item.public) continue;
      yield ['agendaitem', item.id, item.sourceId];
      for (const file of item.files ?? []) yield ['file', file.id, file.sourceId];
    }
  }
  for (const { key, data } of record.papers) {
    yield ['paper', key, data.sourceId];
    for (const station of data.consultations) yield ['consultation', station.id, station.sourceId];
    for (const file of data.files ?? []) yield ['file', file.id, file.sourceId];
  }
}

/** The address in `second` of what stood at an address of `first`; non-public items, which keep no source, by their place. */
export function counterparts(first: OparlSite, second: OparlSite, imported: CouncilRecord): Addresses {
  const base = imported.site.baseUrl;
  const known = new Map<string, string>();
  for (const [segment, key, source] of entriesOf(imported))
    if (source !== undefined) known.set(source, base + objectPath(segment, key));
  for (const meeting of first.objects.values()) {
    const other = known.get(String(meeting['id']));
    if (other === undefined || !String(meeting['type']).endsWith('/Meeting')) continue;
    const items = (second.read(other)['agendaItem'] ?? []) as Read[];
    ((meeting['agendaItem'] ?? []) as Read[]).forEach((item, position) =>
      known.set(String(item['id']), String(items[position]?.['id'])),
    );
  }
  return known;
}

const LIST = /^(.*\/oparl\/v1\.1\/(?:body|organization)\/[^/]+)(\/[a-z]+\.json)$/;

/** Gives addresses of the first export those that they have in the second; lists go with what they belong to. */
export function renamed(known: Addresses): (address: string) => string {
  return (address) => {
    const [, owner, list] = LIST.exec(address) ?? [];
    const moved = known.get(owner === undefined ? address : `${owner}.json`);
    if (moved === undefined) return address;
    return list === undefined ? moved : moved.replace(/\.json$/, list);
  };
}

/** What no import carries: what the site adds of its own, and what is told of the bytes of a document. */
const APART: ReadonlySet<string> = new Set([
  'web',
  'created',
  'modified',
  'license',
  'system',
  'contactEmail',
  'contactName',
  'size',
  'sha512Checksum',
  'text',
]);
/** Fields whose order means nothing. */
const UNORDERED: ReadonlySet<string> = new Set([
  'relatedPaper',
  'subordinatedPaper',
  'membership',
  'consultation',
]);

/** An address, or that of an object. */
const addressOf = (part: unknown): string =>
  typeof part === 'string' ? part : String((part as Read | undefined)?.['id']);

/** An object with the addresses that `rename` gives, but for our own fields and what no import carries. */
export function comparable(value: unknown, rename: (address: string) => string, field = ''): unknown {
  if (typeof value === 'string') return rename(value);
  if (Array.isArray(value)) {
    const parts = value.map((part) => comparable(part, rename));
    return UNORDERED.has(field) ? parts.sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1)) : parts;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(
    ([name]) => !APART.has(name) && !name.startsWith('ratsfenster:'),
  );
  return Object.fromEntries(fields.map(([name, part]) => [name, comparable(part, rename, name)]));
}
