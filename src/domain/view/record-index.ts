import type {
  OpenItem,
  PublicAgendaItem,
  PublicBody,
  PublicLocation,
  PublicMeeting,
  PublicMembership,
  PublicOrganization,
  PublicPaper,
  PublicPerson,
  PublicRecord,
  PublicResolution,
  PublicTerm,
} from '../public-record.ts';
import { isMade } from './is-made.ts';

/** An agenda item and the meeting in which it stands. */
export interface ItemInMeeting {
  readonly meeting: PublicMeeting;
  readonly item: OpenItem;
}
/** A person and one of their memberships. */
export interface Member {
  readonly person: PublicPerson;
  readonly membership: PublicMembership;
}

/** The public record with its references resolved in both directions. Lists keep the record's order by date. */
export interface RecordIndex {
  readonly record: PublicRecord;
  readonly body: ReadonlyMap<string, PublicBody>;
  readonly term: ReadonlyMap<string, PublicTerm>;
  readonly organization: ReadonlyMap<string, PublicOrganization>;
  readonly person: ReadonlyMap<string, PublicPerson>;
  readonly location: ReadonlyMap<string, PublicLocation>;
  readonly meeting: ReadonlyMap<string, PublicMeeting>;
  readonly paper: ReadonlyMap<string, PublicPaper>;
  readonly resolution: ReadonlyMap<string, PublicResolution>;
  /** All meetings, earliest first. */
  readonly meetings: readonly PublicMeeting[];
  /** Meetings of an organization, joint ones too, earliest first. */
  readonly meetingsOf: ReadonlyMap<string, readonly PublicMeeting[]>;
  /** Agenda items that name a paper, earliest meeting first. */
  readonly itemsOfPaper: ReadonlyMap<string, readonly ItemInMeeting[]>;
  /** Items that approve the minutes of a meeting. */
  readonly approvalsOf: ReadonlyMap<string, readonly ItemInMeeting[]>;
  readonly membersOf: ReadonlyMap<string, readonly Member[]>;
  /** Memberships that were held for a Fraktion (`onBehalfOf`). */
  readonly seatsOfFaction: ReadonlyMap<string, readonly Member[]>;
  readonly resolutionsOf: ReadonlyMap<string, readonly PublicResolution[]>;
  readonly resolutionsOfPaper: ReadonlyMap<string, readonly PublicResolution[]>;
  readonly papersByOriginator: ReadonlyMap<string, readonly PublicPaper[]>;
  readonly papersOfOffice: ReadonlyMap<string, readonly PublicPaper[]>;
  readonly papersNaming: ReadonlyMap<string, readonly PublicPaper[]>;
  readonly organizationsOf: ReadonlyMap<string, readonly PublicOrganization[]>;
}

const indexes = new WeakMap<PublicRecord, RecordIndex>();

/** The index of `record`, made once for each record. */
export function indexOf(record: PublicRecord): RecordIndex {
  let index = indexes.get(record);
  if (!index) indexes.set(record, (index = makeIndex(record)));
  return index;
}

const byKey = <T extends { readonly key: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.key, thing]));

function group<T>(things: Iterable<T>, keysOf: (thing: T) => Iterable<string | undefined>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      if (key === undefined) continue;
      const list = groups.get(key);
      if (list) list.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return groups;
}

/** The open items of an agenda with all their children, in order. */
export function* flatOpenItems(agenda: readonly PublicAgendaItem[]): Generator<OpenItem> {
  for (const item of agenda) {
    if (!item.public) continue;
    yield item;
    yield* flatOpenItems(item.items);
  }
}

const earlier = (a: PublicMeeting, b: PublicMeeting): number =>
  a.start < b.start ? -1 : a.start > b.start ? 1 : a.key < b.key ? -1 : 1;

function makeIndex(record: PublicRecord): RecordIndex {
  const meetings = [...record.meetings].sort(earlier);
  const items = meetings.flatMap((meeting) =>
    [...flatOpenItems(meeting.agenda)].map((item) => ({ meeting, item })),
  );
  const members = record.people.flatMap((person) =>
    person.memberships.map((membership) => ({ person, membership })),
  );
  return {
    record,
    meetings,
    body: byKey(record.bodies),
    term: byKey(record.terms),
    organization: byKey(record.organizations),
    person: byKey(record.people),
    location: byKey(record.locations),
    meeting: byKey(record.meetings),
    paper: byKey(record.papers),
    resolution: byKey(record.resolutions),
    meetingsOf: group(meetings, ({ organization, jointWith }) => [organization, ...jointWith]),
    itemsOfPaper: group(items, ({ item }) => item.papers),
    approvalsOf: group(items, ({ item }) => [item.approvesMinutesOf]),
    membersOf: group(members, ({ membership }) => [membership.organization]),
    seatsOfFaction: group(members, ({ membership }) => [membership.onBehalfOf]),
    resolutionsOf: group(record.resolutions.filter(isMade), ({ organization }) => [organization]),
    resolutionsOfPaper: group(record.resolutions, ({ papers }) => papers),
    papersByOriginator: group(record.papers, (paper) => [
      ...paper.originatorOrganizations,
      ...paper.originatorPersons,
    ]),
    papersOfOffice: group(record.papers, ({ office }) => [office]),
    papersNaming: group(record.papers, ({ related, parent }) => [...related, parent]),
    organizationsOf: group(record.organizations, ({ body }) => [body]),
  };
}
