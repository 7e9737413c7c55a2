import type { CalendarDate } from '../calendar-date.ts';
import type { PublicMembership, PublicOrganization, PublicPerson } from '../public-record.ts';
import { ROLES } from '../schema/membership.ts';
import { groupBy } from './lists.ts';
import type { Member, RecordIndex } from './record-index.ts';

/** True where the membership holds on `day`; both ends belong to it. */
export const isMemberOn = ({ startDate, endDate }: PublicMembership, day: CalendarDate): boolean =>
  (startDate === undefined || startDate <= day) && (endDate === undefined || day <= endDate);

/** Title, given name and surname as they are spoken. */
export const fullName = ({ title, givenName, surname }: PublicPerson): string =>
  [title, givenName, surname].filter((part) => part !== undefined).join(' ');

/** Surname first, as lists are sorted. */
export const sortName = ({ title, givenName, surname }: PublicPerson): string =>
  [surname, [title, givenName].filter((part) => part !== undefined).join(' ')]
    .filter((part) => part !== '')
    .join(', ');

const collator = new Intl.Collator('de');
/** By surname, then given name. */
export const byName = (a: Member, b: Member): number =>
  collator.compare(sortName(a.person), sortName(b.person)) || (a.person.key < b.person.key ? -1 : 1);
const byRoleThenName = (a: Member, b: Member): number =>
  ROLES.indexOf(a.membership.role) - ROLES.indexOf(b.membership.role) || byName(a, b);

/** Members of an organization on `day`: by role, then by name. */
export const membersOn = (organization: string, day: CalendarDate, index: RecordIndex): Member[] =>
  (index.membersOf.get(organization) ?? [])
    .filter(({ membership }) => isMemberOn(membership, day))
    .sort(byRoleThenName);

/** Those who were members before `day` and are no longer, latest to leave first. */
export function formerMembers(organization: string, day: CalendarDate, index: RecordIndex): Member[] {
  const current = new Set(membersOn(organization, day, index).map(({ person }) => person.key));
  return (index.membersOf.get(organization) ?? [])
    .filter(
      ({ person, membership: { endDate } }) =>
        endDate !== undefined && endDate < day && !current.has(person.key),
    )
    .sort((a, b) => latestEndFirst(a, b) || byRoleThenName(a, b));
}

function latestEndFirst({ membership: a }: Member, { membership: b }: Member): number {
  if (a.endDate === b.endDate) return 0;
  return (a.endDate as string) > (b.endDate as string) ? -1 : 1;
}

/** True where the member holds a seat with a vote. Deputies sit only when they step in. */
export const hasSeat = ({ membership: { votingRight, role } }: Member): boolean =>
  votingRight && role !== 'deputy' && role !== 'guest' && role !== 'secretary';

/** Stands for a bench among keys of Fraktionen; no key holds a space. */
const EX_OFFICIO = 'ex officio';

/** The members for one Fraktion; `faction` is absent for those who belong to none and those who sit by their office. */
export interface Bench {
  readonly faction?: PublicOrganization;
  /** Set on the bench of those who sit by their office: a mayor without a Fraktion. */
  readonly exOfficio?: true;
  readonly members: readonly Member[];
  /** Members with a seat among them. */
  readonly seats: number;
}

/** The Fraktion for which a person sits: named in the membership, else the one they belong to on `day`. */
export function factionOf(
  member: Member,
  day: CalendarDate,
  index: RecordIndex,
): PublicOrganization | undefined {
  const named = member.membership.onBehalfOf;
  if (named !== undefined) return index.organization.get(named);
  const body = index.organization.get(member.membership.organization)?.body;
  for (const membership of member.person.memberships) {
    const organization = index.organization.get(membership.organization);
    if (organization?.kind === 'faction' && organization.body === body && isMemberOn(membership, day))
      return organization;
  }
  return undefined;
}

/**
 * The members of an organization on `day` by Fraktion: in the Fraktionen's own order, then those without one, then
 * those who sit by their office. Where there are no Fraktionen at all, there is one bench.
 */
export function benchesOn(organization: string, day: CalendarDate, index: RecordIndex): Bench[] {
  const placed = membersOn(organization, day, index).map((member) => ({
    member,
    faction: factionOf(member, day, index),
  }));
  const anyFaction = placed.some(({ faction }) => faction !== undefined);
  const isExOfficio = ({ member, faction }: (typeof placed)[number]) =>
    anyFaction && faction === undefined && member.membership.role === 'mayor';
  const groups = groupBy(placed, (seat) => (isExOfficio(seat) ? EX_OFFICIO : (seat.faction?.key ?? '')));
  return [...groups]
    .map(([key, group]): Bench => {
      const members = group.map(({ member }) => member);
      const faction = group[0]?.faction;
      return {
        ...(faction && { faction }),
        ...(key === EX_OFFICIO && { exOfficio: true }),
        members,
        seats: members.filter(hasSeat).length,
      };
    })
    .sort(
      (a, b) =>
        Number(!a.faction) - Number(!b.faction) ||
        Number(a.exOfficio ?? false) - Number(b.exOfficio ?? false) ||
        (a.faction?.order ?? Infinity) - (b.faction?.order ?? Infinity) ||
        b.seats - a.seats ||
        collator.compare(a.faction?.name ?? '', b.faction?.name ?? ''),
    );
}
