import type { PublicBody, PublicMeeting, PublicOrganization, PublicTerm } from '../public-record.ts';
import { DELIBERATING, ORGANIZATION_KINDS, type OrganizationKind } from '../schema/organization.ts';
import { isUpcoming } from './meetings.ts';
import { groupBy } from './lists.ts';
import { perIndex } from './per-index.ts';
import type { RecordIndex } from './record-index.ts';

/** A body and the bodies that belong to it. */
export interface BodyTree {
  readonly body: PublicBody;
  readonly members: readonly PublicBody[];
}

/** The bodies of the site: associations first with their members, then those that belong to none. */
export const bodyTrees = perIndex((index): readonly BodyTree[] => {
  const { bodies } = index.record;
  const isRoot = ({ partOf }: PublicBody) => partOf === undefined || !index.body.has(partOf);
  return bodies
    .filter(isRoot)
    .map((body) => ({ body, members: bodies.filter(({ partOf }) => partOf === body.key) }))
    .sort((a, b) => b.members.length - a.members.length);
});

/** The bodies that belong to `body`. */
export const membersOfBody = ({ key }: PublicBody, index: RecordIndex): PublicBody[] =>
  index.record.bodies.filter(({ partOf }) => partOf === key);

const meetingsByBody = perIndex((index) =>
  groupBy(index.meetings, ({ organization }) => index.organization.get(organization)?.body ?? ''),
);

/** Meetings led by an organization of the body, earliest first. */
export const meetingsOfBody = (body: string, index: RecordIndex): readonly PublicMeeting[] =>
  meetingsByBody(index).get(body) ?? [];

/** The next `count` meetings of the body. */
export const nextMeetingsOfBody = (body: string, count: number, index: RecordIndex): PublicMeeting[] =>
  meetingsOfBody(body, index)
    .filter((meeting) => isUpcoming(meeting, index.record.today))
    .slice(0, count);

/** The body's organizations by kind, in the order in which pages show the kinds. */
export function organizationsByKind(
  body: string,
  index: RecordIndex,
): { readonly kind: OrganizationKind; readonly organizations: readonly PublicOrganization[] }[] {
  const groups = groupBy(index.organizationsOf.get(body) ?? [], ({ kind }) => kind);
  return ORGANIZATION_KINDS.flatMap((kind) => {
    const organizations = groups.get(kind);
    return organizations ? [{ kind, organizations: organizations.toSorted(byOrder) }] : [];
  });
}

const collator = new Intl.Collator('de');
const byOrder = (a: PublicOrganization, b: PublicOrganization): number =>
  (a.order ?? Infinity) - (b.order ?? Infinity) ||
  collator.compare(a.name, b.name) ||
  (a.key < b.key ? -1 : 1);

/** Statutory sizes of a body: one line for each organization, one number for each term. */
export interface Sizes {
  readonly terms: readonly PublicTerm[];
  readonly rows: readonly {
    readonly organization: PublicOrganization;
    readonly members: readonly (number | undefined)[];
  }[];
}

/** The statutory sizes of a body's organizations by term, earliest term first. */
export function sizesOf({ statutorySizes }: PublicBody, index: RecordIndex): Sizes {
  const named = new Set(statutorySizes.map(({ term }) => term));
  const terms = index.record.terms
    .filter(({ key }) => named.has(key))
    .toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1));
  const rows = [...groupBy(statutorySizes, ({ organization }) => organization)].flatMap(([key, sizes]) => {
    const organization = index.organization.get(key);
    return organization
      ? [
          {
            organization,
            members: terms.map((term) => sizes.find((size) => size.term === term.key)?.members),
          },
        ]
      : [];
  });
  return { terms, rows };
}

/** Whether an organization holds meetings. */
export const holdsMeetings = ({ kind }: PublicOrganization): boolean => DELIBERATING.has(kind);

/** Organizations of a body that hold meetings, council first, then by kind and order. */
export const deliberating = (body: string, index: RecordIndex): PublicOrganization[] =>
  organizationsByKind(body, index).flatMap(({ organizations }) => organizations.filter(holdsMeetings));
