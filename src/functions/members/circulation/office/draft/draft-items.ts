import {
  flatItems,
  type MembersItem,
  type MembersMeeting,
  type MembersPaper,
} from '../../../../../domain/members/index.ts';
import type { DraftItem } from './draft.ts';
import { proposalIn } from './proposal.ts';

/** Items of an agenda that can be decided: no headings, nothing withdrawn. */
export const decidableItems = ({ agenda }: MembersMeeting): MembersItem[] =>
  flatItems(agenda).filter(({ heading, withdrawnAt }) => !heading && withdrawnAt === undefined);

/**
 * An item of an agenda with what its papers propose; into one that is public no word comes of a paper that is not. Of those excluded there, the ones who may vote are excluded here.
 * @param papers by key
 * @param eligible keys of people
 */
export const fromAgenda = (
  item: MembersItem,
  meeting: string,
  papers: ReadonlyMap<string, MembersPaper>,
  eligible: ReadonlySet<string>,
): DraftItem => ({
  id: item.id,
  ...(item.number !== undefined && { number: item.number }),
  title: item.title ?? '',
  text: proposalFor(item, papers),
  public: item.public,
  ...(item.category !== undefined && { category: item.category }),
  meeting,
  papers: item.papers,
  majority: 'simple',
  method: item.papers.some((key) => papers.get(key)?.kind === 'election') ? 'election' : 'open',
  excluded: item.excluded.filter((person) => eligible.has(person)),
});

const proposalFor = (
  { papers: keys, public: isPublic }: MembersItem,
  papers: ReadonlyMap<string, MembersPaper>,
): string =>
  keys
    .flatMap((key) => papers.get(key) ?? [])
    .filter((paper) => !isPublic || paper.public)
    .map(({ html }) => proposalIn(html))
    .find((text) => text !== '') ?? '';

/** A paper that stands on no agenda. */
export const fromPaper = (paper: MembersPaper): DraftItem => ({
  id: paper.key,
  title: paper.title,
  text: proposalIn(paper.html),
  public: paper.public,
  papers: [paper.key],
  majority: 'simple',
  method: paper.kind === 'election' ? 'election' : 'open',
  excluded: [],
});

/** The next id for an item without agenda and paper: `punkt-1`, … */
export function freeId(items: readonly DraftItem[]): string {
  const taken = new Set(items.map(({ id }) => id));
  let number = 1;
  while (taken.has(`punkt-${number}`)) number += 1;
  return `punkt-${number}`;
}
