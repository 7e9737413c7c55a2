import type { PublicRecord } from '../../domain/public-record.ts';
import { url } from '../../domain/url.ts';
import { indexOf } from '../../domain/view/index.ts';
import {
  BODIES,
  BODY_LISTS,
  bodyList,
  type ListedSegment,
  organizationList,
  pagePath,
  type Segment,
} from './addresses.ts';
import type { Listed } from './listed.ts';
import { hasLists } from './organization-lists.ts';

/** Objects on a page of a list. */
export const PAGE_SIZE = 100;

/** An external list, in the order of the catalogue. */
export interface List {
  /** Path of its first page. */
  readonly path: string;
  readonly segment: Segment;
  /** Key of the body to which it belongs; absent for the list of bodies. */
  readonly body?: string;
  /** Key of the organization whose list it is; absent for those of bodies. */
  readonly organization?: string;
  /** Page of the site that shows the same. */
  readonly web: string;
  readonly entries: readonly Listed[];
}

const WEB: Readonly<Record<ListedSegment, string | undefined>> = {
  organization: url.organizations,
  person: url.people,
  meeting: url.meetings,
  paper: url.papers,
  resolution: url.resolutions,
  legislativeterm: url.terms,
  agendaitem: undefined,
  consultation: undefined,
  file: undefined,
  location: undefined,
  membership: undefined,
};

/** All lists of the interface, empty ones too, so that each address that a Body names answers. */
export function listsOf(record: PublicRecord, catalogue: readonly Listed[]): List[] {
  const index = indexOf(record);
  const bySegment = Map.groupBy(catalogue, ({ segment }) => segment);
  const of = (segment: Segment) => bySegment.get(segment) ?? [];
  const ofBodies = groups(catalogue, (entry) => entry.bodies);
  const ofOrganizations = groups(catalogue, (entry) => entry.organizations ?? []);
  const segments = Object.keys(BODY_LISTS) as ListedSegment[];
  return [
    { path: BODIES, segment: 'body', web: url.bodies, entries: of('body') },
    ...record.bodies.flatMap(({ key }) =>
      segments.map((segment) => ({
        path: bodyList(key, segment),
        segment,
        body: key,
        web: WEB[segment] ?? url.body(key),
        entries: ofBodies.get(`${key} ${segment}`) ?? [],
      })),
    ),
    ...record.organizations
      .filter((one) => hasLists(one, index))
      .flatMap(({ key, kind, body }) =>
        (['meeting', 'consultation'] as const).map((segment) => ({
          path: organizationList(key, segment),
          segment,
          organization: key,
          ...(index.body.has(body) && { body }),
          web: url.organization(key, kind),
          entries: ofOrganizations.get(`${key} ${segment}`) ?? [],
        })),
      ),
  ];
}

/** Entries by key and type. */
function groups(
  catalogue: readonly Listed[],
  keysOf: (entry: Listed) => readonly string[],
): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  for (const entry of catalogue) {
    for (const key of new Set(keysOf(entry))) {
      const name = `${key} ${entry.segment}`;
      const group = found.get(name);
      if (group) group.push(entry);
      else found.set(name, [entry]);
    }
  }
  return found;
}

/** Number of pages of a list; at least one, empty if need be. */
export const pagesOf = ({ entries }: List): number => Math.max(1, Math.ceil(entries.length / PAGE_SIZE));

/** Paths of all pages of a list. */
export const pagePathsOf = (list: List): string[] =>
  Array.from({ length: pagesOf(list) }, (_, position) => pagePath(list.path, position + 1));
