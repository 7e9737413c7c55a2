import type { PublicOrganization, PublicPaper, PublicResolution } from '../../domain/public-record.ts';
import { holdsMeetings } from '../../domain/view/bodies.ts';
import {
  dutiesByOffice,
  inPaperOrder,
  latestFirst,
  type ListPage,
  paged,
  type RecordIndex,
} from '../../domain/view/index.ts';

/** How many entries of a list stand on the page of its organization or person; longer lists get pages of their own. */
export const LATEST = 10;

/** Papers that an organization brought in, or, of an office, wrote; newest first. */
export const papersOfOrganization = (
  { key, kind }: PublicOrganization,
  index: RecordIndex,
): readonly PublicPaper[] =>
  inPaperOrder(
    (kind === 'administration' ? index.papersOfOffice : index.papersByOriginator).get(key) ?? [],
    index,
  );

/** Resolutions of an organization or, of an office, those it carries out; newest first. */
export const resolutionsOfOrganization = (
  { key, kind }: PublicOrganization,
  index: RecordIndex,
): readonly PublicResolution[] =>
  kind === 'administration'
    ? (dutiesByOffice(index).get(key) ?? [])
    : (index.resolutionsOf.get(key) ?? []).toSorted(latestFirst);

/** Meetings on one page of an organization's list: decades of a committee, a few years of a busy council. */
const MEETINGS_PER_PAGE = 200;

/** Static paths of the lists of meetings, latest first, of every organization with more than one. */
export const meetingPaths = (index: RecordIndex) =>
  index.record.organizations.filter(holdsMeetings).flatMap((owner) => {
    const list = (index.meetingsOf.get(owner.key) ?? []).toReversed();
    return list.length < 2 ? [] : pathsOf(owner, paged(list, MEETINGS_PER_PAGE), list.length);
  });

const pathsOf = <Owner extends { readonly key: string }, T>(
  owner: Owner,
  pages: readonly ListPage<T>[],
  count: number,
) =>
  pages.map((page) => ({
    params: { key: owner.key, page: page.number === 1 ? undefined : `seite/${page.number}` },
    props: { owner, page, count },
  }));

/** Static paths of the lists, in pages, of those owners of whom there is more than their own page shows. */
export function sublistPaths<Owner extends { readonly key: string }, T>(
  owners: readonly Owner[],
  listOf: (owner: Owner) => readonly T[],
) {
  return owners.flatMap((owner) => {
    const list = listOf(owner);
    return list.length <= LATEST ? [] : pathsOf(owner, paged(list), list.length);
  });
}
