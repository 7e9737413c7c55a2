import type { CouncilRecord, ProtectedRecord } from '../../../domain/council-record.ts';
import { dayOf } from '../../../domain/local-time.ts';
import type { PublicOrganization, PublicResolution, PublicTerm } from '../../../domain/public-record.ts';
import { type RecordIndex, termOn } from '../../../domain/view/index.ts';
import { bookDocument } from '../../../documents/kinds/resolution-book/resolution-book.ts';
import { forMembers } from '../../../documents/members/for-members.ts';
import { excludedFromCirculation } from '../index/circulations.ts';
import { excludedFrom } from '../index/excluded-from.ts';
import { opensAt } from '../index/meetings.ts';
import { closedCirculation } from './circulation-editions.ts';
import { closedResolution } from './extract-editions.ts';
import { editionId, type PlannedEdition, underId } from './planned-edition.ts';

/** A resolution that is not public, with everybody whom it excludes. */
interface Kept {
  readonly resolution: PublicResolution;
  readonly excluded: readonly string[];
}

/**
 * The book of resolutions of each body and term in which something was resolved that is not public. It tells of all of them,
 * so it is for those who may read all: whoever is excluded from one has the public book and the documents of the others.
 */
export function bookEditions(
  record: CouncilRecord,
  overlay: ProtectedRecord,
  index: RecordIndex,
): PlannedEdition[] {
  const kept = [...ofMeetings(record, overlay, index), ...ofCirculations(record, overlay, index)];
  const byBody = Map.groupBy(kept, ({ resolution }) => resolution.organization);
  return [...byBody].flatMap(([key, all]) => {
    const organization = index.organization.get(key);
    if (!organization) return [];
    const byTerm = Map.groupBy(all, ({ resolution: { date } }) => termOn(organization.body, date, index));
    return [...byTerm].flatMap(([term, own]) => (term ? editionOf(organization, term, own, index) : []));
  });
}

function editionOf(
  organization: PublicOrganization,
  term: PublicTerm,
  kept: readonly Kept[],
  index: RecordIndex,
): PlannedEdition {
  const { key, body } = organization;
  const open = (index.resolutionsOf.get(key) ?? []).filter(({ date }) => termOn(body, date, index) === term);
  const closed = kept.map(({ resolution }) => resolution);
  const all = [...open, ...closed];
  const id = editionId('resolution-book', `organizations/${key}`, [term.key]);
  const keys = new Set(closed.map((resolution) => resolution.key));
  return {
    data: underId(forMembers(bookDocument(organization, term, all, index, keys)), id),
    collects: true,
    facts: {
      id,
      title: `Beschlussbuch: ${organization.name}, ${term.name}`,
      name: `beschlussbuch-${term.key}-${key}.pdf`,
      kind: 'resolution-book',
      public: false,
    },
    of: {
      book: {
        organization: key,
        term: term.key,
        latest: all.map(({ date }) => date).reduce((a, b) => (a > b ? a : b)),
        excluded: [...new Set(kept.flatMap(({ excluded }) => excluded))],
      },
    },
  };
}

/** Resolutions of non-public parts whose meeting lies open to members, but those that were made known. */
function ofMeetings(
  { meetings }: CouncilRecord,
  overlay: ProtectedRecord,
  { meeting: shown, record: { now, resolutions } }: RecordIndex,
): Kept[] {
  const known = new Set(resolutions.map(({ meeting, item }) => `${meeting} ${item}`));
  const own = new Map(overlay.meetings.map(({ key, data }) => [key, data.agenda]));
  return meetings.flatMap((meeting) => {
    const { key, data } = meeting;
    const opened = opensAt(data);
    if (!shown.has(key) || opened === undefined || opened > now) return [];
    const agenda = own.get(key) ?? [];
    return agenda.flatMap((item) => {
      const resolution = known.has(`${key} ${item.id}`) ? undefined : closedResolution(item, meeting);
      return resolution ? [{ resolution, excluded: excludedFrom(item.id, data.agenda, agenda) }] : [];
    });
  });
}

/** Resolutions by circulation of the overlay, but those that were made known. */
function ofCirculations(record: CouncilRecord, overlay: ProtectedRecord, index: RecordIndex): Kept[] {
  const overlayMeeting = new Map(overlay.meetings.map((entry) => [entry.key, entry]));
  const known = new Set(index.record.resolutions.map(({ key }) => key));
  return (overlay.resolutions ?? []).flatMap((entry) => {
    const { disclosure, closedOn } = entry.data;
    const isKnown = disclosure?.state === 'disclosed' && known.has(disclosure.resolution ?? '');
    if (isKnown || closedOn > dayOf(index.record.now)) return [];
    const resolution = closedCirculation(entry, index);
    if (!resolution) return [];
    return [{ resolution, excluded: excludedFromCirculation(entry.data, { record, overlayMeeting }) }];
  });
}
