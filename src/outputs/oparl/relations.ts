import type { PublicAgendaItem, PublicMeeting } from '../../domain/public-record.ts';
import { groupBy, type RecordIndex, type Station, stationsOf } from '../../domain/view/index.ts';
import { perIndex } from '../../domain/view/per-index.ts';

/** An item of an agenda in its place: `order` counts all items of the meeting from 0, those below others too. */
export interface PlacedItem {
  readonly item: PublicAgendaItem;
  readonly order: number;
  /** The item above it. */
  readonly parent?: PublicAgendaItem;
}

/** All items of a meeting, each followed by those below it. */
export function placedItems({ agenda }: PublicMeeting): PlacedItem[] {
  const placed: PlacedItem[] = [];
  const walk = (items: readonly PublicAgendaItem[], parent?: PublicAgendaItem) => {
    for (const item of items) {
      placed.push({ item, order: placed.length, ...(parent && { parent }) });
      walk(item.items, item);
    }
  };
  walk(agenda);
  return placed;
}

/** A station of a paper with the id of its consultation. */
export interface PaperStation extends Station {
  readonly paper: string;
}

interface Consultations {
  readonly ofPaper: ReadonlyMap<string, readonly PaperStation[]>;
  /** By id of the item. */
  readonly ofItem: ReadonlyMap<string, readonly PaperStation[]>;
  readonly ofOrganization: ReadonlyMap<string, readonly PaperStation[]>;
}

/**
 * The consultations of all papers. One that nobody planned is named after item and paper, since an item may deal with
 * several.
 */
export const consultations = perIndex((index): Consultations => {
  const ofPaper = new Map(
    index.record.papers.map((paper) => {
      const planned = new Set(paper.consultations.map(({ id }) => id));
      const stations = stationsOf(paper, index).map((station): PaperStation => {
        const id = planned.has(station.id) ? station.id : `${station.id}-${paper.key}`;
        return { ...station, id, paper: paper.key };
      });
      return [paper.key, stations] as const;
    }),
  );
  const all = [...ofPaper.values()].flat();
  return {
    ofPaper,
    ofItem: groupBy(all, ({ at }) => at?.item.id),
    ofOrganization: groupedByOrganization(all),
  };
});

/** The organizations of a station, the leading one first: those that meet, or the one that is to. */
export const organizationsOf = ({ organization, at }: Station): readonly string[] => [
  ...new Set([organization, ...(at ? [at.meeting.organization, ...at.meeting.jointWith] : [])]),
];

function groupedByOrganization(all: readonly PaperStation[]): ReadonlyMap<string, readonly PaperStation[]> {
  const groups = new Map<string, PaperStation[]>();
  for (const station of all) {
    for (const key of organizationsOf(station)) {
      const group = groups.get(key);
      if (group) group.push(station);
      else groups.set(key, [station]);
    }
  }
  return groups;
}

/** Meetings by the key of their place. */
export const meetingsAt = perIndex((index) => groupBy(index.meetings, ({ location }) => location));

/** Keys of the bodies whose organizations these are, without repetition; the site's first where there is none. */
export function bodiesOf(organizations: readonly string[], index: RecordIndex): readonly string[] {
  const bodies = organizations.flatMap((key) => index.organization.get(key)?.body ?? []);
  const shown = [...new Set(bodies)].filter((key) => index.body.has(key));
  return shown.length > 0 ? shown : index.record.bodies.slice(0, 1).map(({ key }) => key);
}

/** Ids of all items of public agendas. */
export const itemIds = perIndex(
  (index): ReadonlySet<string> =>
    new Set(index.meetings.flatMap((meeting) => placedItems(meeting).map(({ item }) => item.id))),
);
