import type { BallotDocument, BallotItem } from '../../../../../domain/circulation/index.ts';
import type { MembersDocument } from '../../../../../domain/members/index.ts';
import { mainFirst } from '../../../portal/view/document-view.ts';
import type { DraftItem } from './draft.ts';
import { type DraftThings, onAgenda } from './index-things.ts';

/**
 * What lies beside an item on the agenda and in its papers, as it is now; each document once. Everybody may read of an item
 * that is public, down to the names of its documents: beside it stands only what is public. One that is not public any more
 * on the agenda, or whose paper is not, is not public here either, whatever the draft says.
 */
export function besideItem(
  item: Pick<DraftItem, 'id' | 'meeting' | 'papers' | 'public'>,
  things: DraftThings,
): Pick<BallotItem, 'public' | 'papers' | 'documents'> {
  const own = onAgenda(item, things);
  const isPublic =
    item.public && own?.public !== false && (item.meeting !== undefined || isAllPublic(item, things));
  const isShown = (one: { readonly public: boolean } | undefined) => !isPublic || one?.public === true;
  const papers = item.papers.filter((key) => isShown(things.papers.get(key)));
  const all: readonly MembersDocument[] = [
    ...papers.flatMap((key) => mainFirst(things.papers.get(key)?.documents ?? [])),
    ...(own?.documents ?? []),
  ];
  return { public: isPublic, papers, documents: once(all.filter(isShown)) };
}

/** How many documents a public item has that are left out of the ballot, because they are not public. */
export function leftOut(item: Parameters<typeof besideItem>[0], things: DraftThings): number {
  const beside = besideItem(item, things);
  const own = onAgenda(item, things)?.documents ?? [];
  const all = [...item.papers.flatMap((key) => things.papers.get(key)?.documents ?? []), ...own];
  return once(all).length - beside.documents.length;
}

const isAllPublic = ({ papers }: Pick<DraftItem, 'papers'>, things: DraftThings): boolean =>
  papers.every((key) => things.papers.get(key)?.public);

const once = (documents: readonly MembersDocument[]): readonly BallotDocument[] => [
  ...new Map(documents.map(({ id, title, sha256 }) => [id, { id, title, sha256 }])).values(),
];
