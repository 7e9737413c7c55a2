import { addMonths, type CalendarDate } from '../calendar-date.ts';
import { dayOf } from '../local-time.ts';
import type { PublicMembership, PublicOrganization, PublicPerson } from '../public-record.ts';
import type { Choice } from '../schema/vote.ts';
import { ORGANIZATION_KINDS } from '../schema/organization.ts';
import { resolutionKey } from '../url.ts';
import { isMade } from './is-made.ts';
import { groupBy } from './lists.ts';
import { isMemberOn, sortName } from './members.ts';
import { perIndex } from './per-index.ts';
import { flatOpenItems, type RecordIndex } from './record-index.ts';

const collator = new Intl.Collator('de');

/** A membership and the organization in which it is held. */
export interface Held {
  readonly membership: PublicMembership;
  readonly organization: PublicOrganization;
}

/** The memberships of a person as seen from a day. */
export interface MembershipsOf {
  /** Council first, then by kind and name. */
  readonly current: readonly Held[];
  /** Those that begin later, earliest first. */
  readonly future: readonly Held[];
  /** Latest to end first. */
  readonly former: readonly Held[];
}

const byKindThenName = (a: Held, b: Held): number =>
  ORGANIZATION_KINDS.indexOf(a.organization.kind) - ORGANIZATION_KINDS.indexOf(b.organization.kind) ||
  (a.organization.order ?? Infinity) - (b.organization.order ?? Infinity) ||
  collator.compare(a.organization.name, b.organization.name);

/** What `person` is, will be and was, seen from `day`. */
export function membershipsOf(person: PublicPerson, day: CalendarDate, index: RecordIndex): MembershipsOf {
  const held = person.memberships.flatMap((membership) => {
    const organization = index.organization.get(membership.organization);
    return organization ? [{ membership, organization }] : [];
  });
  const begins = ({ membership: { startDate } }: Held): string => startDate ?? '';
  const ends = ({ membership: { endDate } }: Held): string => endDate ?? '';
  return {
    current: held.filter(({ membership }) => isMemberOn(membership, day)).sort(byKindThenName),
    future: held.filter((one) => begins(one) > day).sort((a, b) => collator.compare(begins(a), begins(b))),
    former: held
      .filter((one) => ends(one) !== '' && ends(one) < day)
      .sort((a, b) => collator.compare(ends(b), ends(a)) || byKindThenName(a, b)),
  };
}

/** The people of the council as the directory shows them. */
export interface Directory {
  /** Those who hold or will hold a membership, under the first letter of their surname. */
  readonly letters: readonly { readonly letter: string; readonly people: readonly PublicPerson[] }[];
  /** Those whose memberships have all ended. */
  readonly former: readonly PublicPerson[];
  /** Those without any membership in the record. */
  readonly others: readonly PublicPerson[];
}

/** The letter under which a name stands: Ä with A, É with E. */
export function letterOf({ surname }: PublicPerson): string {
  const letter = /\p{L}/u.exec(surname)?.[0] ?? '#';
  return letter.normalize('NFD').charAt(0).toLocaleUpperCase('de');
}

/** Everybody in the record, by letter and by whether they are members still. */
export const directoryOf = perIndex((index): Directory => {
  const { people, today } = index.record;
  const sorted = people
    .map((person) => ({ person, name: sortName(person) }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.person.key < b.person.key ? -1 : 1))
    .map(({ person }) => person);
  const ended = ({ endDate }: PublicMembership) => endDate !== undefined && endDate < today;
  const active = sorted.filter(({ memberships }) => memberships.some((membership) => !ended(membership)));
  const letters = [...groupBy(active, letterOf)].map(([letter, found]) => ({ letter, people: found }));
  return {
    letters: letters.sort((a, b) => collator.compare(a.letter, b.letter)),
    former: sorted.filter(({ memberships }) => memberships.length > 0 && memberships.every(ended)),
    others: sorted.filter(({ memberships }) => memberships.length === 0),
  };
});

/** How a person voted in a vote that the record keeps by name. */
export interface NamedVote {
  readonly choice: Choice;
  readonly title: string;
  readonly date: CalendarDate;
  readonly organization: string;
  /** Key of the resolution, where the text of one is public. */
  readonly resolution?: string;
  /** The item in the meeting, where there was one. */
  readonly meeting?: string;
  readonly item?: string;
}

/** Votes recorded by name for each person's key, latest first. */
export const namedVotes = perIndex((index): ReadonlyMap<string, readonly NamedVote[]> => {
  const votes = new Map<string, NamedVote[]>();
  const add = (names: readonly { person: string; choice: Choice }[], vote: Omit<NamedVote, 'choice'>) => {
    for (const { person, choice } of names) {
      const list = votes.get(person);
      if (list) list.push({ ...vote, choice });
      else votes.set(person, [{ ...vote, choice }]);
    }
  };
  for (const meeting of index.meetings) {
    for (const { id, title, vote } of flatOpenItems(meeting.agenda)) {
      if (!vote || vote.byName.length === 0) continue;
      const key = resolutionKey(meeting.key, id);
      const { organization } = meeting;
      const place = { title, organization, date: dayOf(meeting.start), meeting: meeting.key, item: id };
      add(vote.byName, index.resolution.has(key) ? { ...place, resolution: key } : place);
    }
  }
  for (const { kind, key, title, date, organization, vote } of index.record.resolutions.filter(isMade)) {
    if (kind !== 'item' && vote) add(vote.byName, { title, date, organization, resolution: key });
  }
  for (const list of votes.values()) list.sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
  return votes;
});

/**
 * Whether the last mandate of a person ended so many months before `today` that search engines should leave the page
 * out (erasure by oblivion, D-01). False as long as one holds, begins later or has no known end.
 */
export function isPast({ memberships }: PublicPerson, months: number, today: CalendarDate): boolean {
  if (memberships.length === 0) return false;
  return memberships.every(({ endDate }) => endDate !== undefined && addMonths(endDate, months) < today);
}
