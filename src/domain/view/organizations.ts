import type { CalendarDate } from '../calendar-date.ts';
import type { PublicBody, PublicMeeting, PublicOrganization } from '../public-record.ts';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../schema/organization.ts';
import { bodyTrees, holdsMeetings } from './bodies.ts';
import { groupBy } from './lists.ts';
import { type Bench, benchesOn, byName, factionOf, hasSeat, isMemberOn, membersOn } from './members.ts';
import { perIndex } from './per-index.ts';
import type { Member, RecordIndex } from './record-index.ts';

const collator = new Intl.Collator('de', { numeric: true });

const byOrderThenName = (a: PublicOrganization, b: PublicOrganization): number =>
  (a.order ?? Infinity) - (b.order ?? Infinity) ||
  collator.compare(a.name, b.name) ||
  (a.key < b.key ? -1 : 1);

/** Kinds of organizations in the order in which lists show them. */
const byKind = (a: PublicOrganization, b: PublicOrganization): number =>
  ORGANIZATION_KINDS.indexOf(a.kind) - ORGANIZATION_KINDS.indexOf(b.kind) || byOrderThenName(a, b);

/** True where the organization exists no longer on `day`. */
export const isDissolved = ({ endDate }: PublicOrganization, day: CalendarDate): boolean =>
  endDate !== undefined && endDate < day;

/** All bodies, each association with its members behind it. */
export const bodiesInOrder = perIndex((index): readonly PublicBody[] => [
  ...new Set([
    ...bodyTrees(index).flatMap(({ body, members }) => [body, ...members]),
    ...index.record.bodies,
  ]),
]);

/** The organizations of one body: existing ones by kind, and dissolved ones. */
export interface OrganizationsOfBody {
  readonly body: PublicBody;
  readonly kinds: readonly {
    readonly kind: OrganizationKind;
    readonly organizations: readonly PublicOrganization[];
  }[];
  readonly dissolved: readonly PublicOrganization[];
}

/** The organizations for which `wanted` holds, by body; bodies without any are left out. */
export function organizationsByBody(
  index: RecordIndex,
  wanted: (organization: PublicOrganization) => boolean,
): OrganizationsOfBody[] {
  return bodiesInOrder(index)
    .map((body) => {
      const all = (index.organizationsOf.get(body.key) ?? []).filter(wanted).sort(byKind);
      const groups = groupBy(
        all.filter((organization) => !isDissolved(organization, index.record.today)),
        ({ kind }) => kind,
      );
      return {
        body,
        kinds: [...groups].map(([kind, organizations]) => ({ kind, organizations })),
        dissolved: all.filter((organization) => isDissolved(organization, index.record.today)),
      };
    })
    .filter(({ kinds, dissolved }) => kinds.length + dissolved.length > 0);
}

/** Who belongs to an organization on a day, by what they are there. */
export interface Composition {
  /** Mayor, chair and their deputies. */
  readonly chair: readonly Member[];
  /** Members with a seat, by Fraktion. */
  readonly benches: readonly Bench[];
  /** Seats that are taken, one for each person. */
  readonly seats: number;
  readonly deputies: readonly Member[];
  /** Advisory members, Schriftführung and guests: all who sit there without a vote. */
  readonly withoutVote: readonly Member[];
}

/** Each person once, with the membership that comes first. Real records hold overlapping ones. */
function oncePerPerson(seen: Set<string>, members: readonly Member[]): Member[] {
  return members.filter(({ person: { key } }) => !seen.has(key) && seen.add(key));
}

/** The composition of an organization on `day`. Who has a seat stands among those with a seat only. */
export function compositionOn(organization: string, day: CalendarDate, index: RecordIndex): Composition {
  const all = membersOn(organization, day, index);
  const seen = new Set<string>();
  const benches = benchesOn(organization, day, index)
    .map((bench) => ({ ...bench, members: oncePerPerson(seen, bench.members.filter(hasSeat)) }))
    .map((bench) => ({ ...bench, seats: bench.members.length }))
    .filter(({ seats }) => seats > 0);
  const isChair = ({ membership: { role } }: Member) =>
    role === 'mayor' || role === 'chair' || role === 'deputy-chair';
  const isDeputy = ({ membership: { role } }: Member) => role === 'deputy';
  return {
    chair: oncePerPerson(new Set(), all.filter(isChair)),
    benches,
    seats: seen.size,
    deputies: oncePerPerson(seen, all.filter(isDeputy)),
    withoutVote: oncePerPerson(
      seen,
      all.filter((member) => !hasSeat(member) && !isDeputy(member)),
    ),
  };
}

/** The members of an organization on `day`, each person once: by role, then by name. */
export const peopleIn = (organization: string, day: CalendarDate, index: RecordIndex): Member[] =>
  oncePerPerson(new Set(), membersOn(organization, day, index));

/** One organization and the members whom a Fraktion has in it. */
export interface SeatsOfFaction {
  readonly organization: PublicOrganization;
  readonly members: readonly Member[];
}

/** Where a Fraktion has seats on `day`: council first, then by kind and order; the members by surname. */
export function seatsOfFactionOn(
  faction: PublicOrganization,
  day: CalendarDate,
  index: RecordIndex,
): SeatsOfFaction[] {
  const people = new Set((index.membersOf.get(faction.key) ?? []).map(({ person }) => person));
  for (const { person } of index.seatsOfFaction.get(faction.key) ?? []) people.add(person);
  const seats = [...people].flatMap((person) =>
    person.memberships
      .filter((membership) => isMemberOn(membership, day))
      .map((membership) => ({ person, membership }))
      .filter((member) => hasSeat(member) && factionOf(member, day, index) === faction),
  );
  return [...groupBy(seats, ({ membership }) => index.organization.get(membership.organization))]
    .filter(([organization]) => holdsMeetings(organization))
    .sort(([a], [b]) => byKind(a, b))
    .map(([organization, members]) => ({
      organization,
      members: oncePerPerson(new Set(), members).sort(byName),
    }));
}

/** The meetings of an organization by year, latest year and latest meeting first. */
export function meetingsByYear(
  organization: string,
  index: RecordIndex,
): [year: string, meetings: PublicMeeting[]][] {
  return [
    ...groupBy((index.meetingsOf.get(organization) ?? []).toReversed(), ({ start }) => start.slice(0, 4)),
  ];
}
