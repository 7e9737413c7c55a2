import { dayOf } from '../../domain/local-time.ts';
import type { PublicAgendaItem, PublicRecord } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { publicFilesOf } from '../../domain/view/index.ts';

/**
 * What is said at each address of the public record that a search may lead to: all texts of the thing, one after the other.
 * Agenda items are addressed by their anchors; months and years by the pages that list their meetings.
 */
export function textsByAddress(record: PublicRecord): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (address: string, thing: unknown) => texts.set(address, [...stringsIn(thing)].join('\n'));
  for (const meeting of record.meetings) {
    add(url.meeting(meeting.key), meeting);
    add(url.monthOf(dayOf(meeting.start)), 'month');
    add(url.meetingsOfYear(meeting.start.slice(0, 4)), 'year');
    for (const item of openItems(meeting.agenda)) add(url.item(meeting.key, item.id), item);
  }
  for (const paper of record.papers) add(url.paper(paper.key), paper);
  for (const resolution of record.resolutions) add(url.resolution(resolution.key), resolution);
  for (const person of record.people) add(url.person(person.key), person);
  for (const organization of record.organizations)
    add(url.organization(organization.key, organization.kind), organization);
  for (const { file } of publicFilesOf(record)) add(file.url, file);
  return texts;
}

function* openItems(items: readonly PublicAgendaItem[]): Generator<PublicAgendaItem> {
  for (const item of items) {
    if (item.public) yield item;
    yield* openItems(item.items);
  }
}

function* stringsIn(thing: unknown): Generator<string> {
  if (typeof thing === 'string') yield thing;
  else if (typeof thing === 'object' && thing !== null)
    for (const part of Object.values(thing)) yield* stringsIn(part);
}
