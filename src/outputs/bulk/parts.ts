import type { CalendarDate } from '../../domain/calendar-date.ts';
import { dayOf } from '../../domain/local-time.ts';
import type {
  PublicMeeting,
  PublicOrganization,
  PublicPaper,
  PublicPerson,
  PublicResolution,
  PublicTerm,
} from '../../domain/public-record.ts';
import { bodyOfMeeting } from '../../domain/view/meeting-links.ts';
import { perIndex } from '../../domain/view/per-index.ts';
import {
  bodyOfResolution,
  dayOfPaper,
  flatOpenItems,
  type Member,
  type RecordIndex,
  stationsOf,
  termOn,
} from '../../domain/view/index.ts';

/** What is offered together: all of one term, or all that lies in none. Lists keep the order of the record. */
export interface BulkPart {
  /** Segment of its address: the key of the term, or `WITHOUT_TERM`. */
  readonly key: string;
  readonly term?: PublicTerm;
  readonly meetings: readonly PublicMeeting[];
  readonly papers: readonly PublicPaper[];
  readonly resolutions: readonly PublicResolution[];
  readonly memberships: readonly Member[];
  /** Those that existed in the term, and those that anything of it names. */
  readonly organizations: readonly PublicOrganization[];
  /** Those with a membership in the term, and those who brought in a paper of it. */
  readonly people: readonly PublicPerson[];
}

/** Segment of the address of what lies outside every term. */
export const WITHOUT_TERM = 'ohne-wahlperiode';

interface Span {
  readonly startDate?: CalendarDate;
  readonly endDate?: CalendarDate;
}

/** Whether two spans of days share one; an end that is not known is none. */
const overlap = (one: Span, other: Span): boolean =>
  (one.startDate ?? '') <= (other.endDate ?? '9999') && (other.startDate ?? '') <= (one.endDate ?? '9999');

/** Keys of the terms that a thing of `body` belongs to which lasted for a span; none where the body has no such term. */
const termsDuring = (body: string, span: Span, index: RecordIndex): (string | undefined)[] => {
  const found = index.record.terms.filter((term) => term.bodies.includes(body) && overlap(term, span));
  return found.length === 0 ? [undefined] : found.map(({ key }) => key);
};

const termOf = (body: string | undefined, day: CalendarDate | undefined, index: RecordIndex) =>
  body === undefined || day === undefined ? undefined : termOn(body, day, index)?.key;

/** Things by the key of the term that each belongs to; `undefined` for what belongs to none. */
function byTerm<T>(things: readonly T[], termsOf: (thing: T) => readonly (string | undefined)[]) {
  const groups = new Map<string | undefined, T[]>();
  for (const thing of things)
    for (const term of termsOf(thing)) {
      const group = groups.get(term);
      if (group) group.push(thing);
      else groups.set(term, [thing]);
    }
  return (term: string | undefined): readonly T[] => groups.get(term) ?? [];
}

type Dated = Pick<BulkPart, 'meetings' | 'papers' | 'resolutions' | 'memberships'>;

/** Keys of the organizations that anything of a part names. */
function* organizationsNamed(
  { meetings, papers, resolutions, memberships }: Dated,
  index: RecordIndex,
): Generator<string> {
  for (const { organization, jointWith, agenda } of meetings) {
    yield organization;
    yield* jointWith;
    for (const { vote } of flatOpenItems(agenda))
      for (const { faction } of vote?.byFaction ?? []) yield faction;
  }
  for (const paper of papers) {
    if (paper.office !== undefined) yield paper.office;
    yield* paper.originatorOrganizations;
    for (const { organization } of stationsOf(paper, index)) yield organization;
  }
  for (const { organization, vote, implementation } of resolutions) {
    yield organization;
    if (implementation?.office !== undefined) yield implementation.office;
    for (const { faction } of vote?.byFaction ?? []) yield faction;
  }
  for (const { membership } of memberships) {
    yield membership.organization;
    if (membership.onBehalfOf !== undefined) yield membership.onBehalfOf;
  }
}

/** Keys of the people that anything of a part names. */
function* peopleNamed({ papers, memberships }: Dated): Generator<string> {
  for (const { originatorPersons } of papers) yield* originatorPersons;
  for (const { person, membership } of memberships) {
    yield person.key;
    if (membership.deputyFor !== undefined) yield membership.deputyFor;
  }
}

/** The organizations above `keys`, too. */
function withParents(keys: Iterable<string>, index: RecordIndex): Set<string> {
  const all = new Set<string>();
  for (const key of keys)
    for (
      let at: string | undefined = key;
      at !== undefined && !all.has(at);
      at = index.organization.get(at)?.parent
    )
      all.add(at);
  return all;
}

/** All parts of the record: each term in its order, then what lies outside. Every meeting, paper and resolution is in exactly one. */
export const bulkParts = perIndex((index): readonly BulkPart[] => {
  const { record } = index;
  const members = record.people.flatMap((person) =>
    person.memberships.map((membership) => ({ person, membership })),
  );
  const bodyOf = (organization: string) => index.organization.get(organization)?.body ?? '';
  const meetings = byTerm(index.meetings, (one) => [
    termOf(bodyOfMeeting(one, index)?.key, dayOf(one.start), index),
  ]);
  const papers = byTerm(record.papers, (one) => [termOf(one.body, dayOfPaper(one, index), index)]);
  const resolutions = byTerm(record.resolutions, (one) => [
    termOf(bodyOfResolution(one, index), one.date, index),
  ]);
  const memberships = byTerm(members, ({ membership }) =>
    termsDuring(bodyOf(membership.organization), membership, index),
  );
  const organizations = byTerm(record.organizations, (one) => termsDuring(one.body, one, index));
  const idle = record.people.filter((person) => person.memberships.length === 0);
  return [...record.terms, undefined].map((term) => {
    const key = term?.key;
    const dated = {
      meetings: meetings(key),
      papers: papers(key),
      resolutions: resolutions(key),
      memberships: memberships(key),
    };
    const existing = organizations(key).map((one) => one.key);
    const named = withParents([...existing, ...organizationsNamed(dated, index)], index);
    const people = new Set([...peopleNamed(dated), ...(term ? [] : idle.map((person) => person.key))]);
    return {
      key: key ?? WITHOUT_TERM,
      ...(term && { term }),
      ...dated,
      organizations: record.organizations.filter((one) => named.has(one.key)),
      people: record.people.filter((one) => people.has(one.key)),
    };
  });
});
