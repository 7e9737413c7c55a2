import type { Entry } from '../../../domain/council-record.ts';
import { defined } from '../../../domain/defined.ts';
import type { MembersItem } from '../../../domain/members/index.ts';
import type {
  AgendaItem,
  Meeting,
  NonPublicItem,
  ProtectedItem,
  ProtectedMeeting,
  PublicItem,
} from '../../../domain/schema/index.ts';
import { url } from '../../../domain/url.ts';
import { renderMarkdown } from '../../../format/markdown.ts';
import { documentsOf } from './documents.ts';
import { type IndexWorld, itemName } from './index-world.ts';

/** A meeting and what the overlay says of it. */
export interface JoinedMeeting {
  readonly meeting: Entry<Meeting>;
  readonly overlay: Entry<ProtectedMeeting> | undefined;
}

/** Headings of texts stand below that of the item, which is a third-level one. */
const markdown = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : renderMarkdown(text, { headingOffset: 3 });

/** Items of an agenda, the public side joined with the overlay by id. */
export const itemsOfMeeting = (
  items: readonly AgendaItem[] | undefined,
  joined: JoinedMeeting,
  world: IndexWorld,
): MembersItem[] =>
  (items ?? []).map((item) =>
    item.public ? openItem(item, joined, world) : closedItem(item, joined, world),
  );

/** Papers that are there; what was withdrawn is none. */
const papersOf = (keys: readonly string[] | undefined, { isWithdrawn }: IndexWorld): string[] =>
  (keys ?? []).filter((key) => !isWithdrawn(url.paper(key)));

const changes = (item: AgendaItem) => ({
  addedAt: item.addedAt,
  movedAt: item.movedAt,
  withdrawnAt: item.withdrawnAt,
});

function openItem(item: PublicItem, joined: JoinedMeeting, world: IndexWorld): MembersItem {
  const { meeting } = joined;
  const place = { entry: meeting, page: url.meeting(meeting.key), kind: 'item' } as const;
  return defined({
    id: item.id,
    number: item.number,
    public: true,
    title: item.title,
    heading: item.heading,
    html: markdown(item.text),
    papers: papersOf(item.papers, world),
    result: item.result && defined({ outcome: item.result.outcome, wording: item.result.wording }),
    resolutionHtml: markdown(item.resolution),
    vote: item.vote,
    ...changes(item),
    addedReason: item.addedReason,
    movedReason: item.movedReason,
    movedFrom: item.movedFrom,
    withdrawnReason: item.withdrawnReason,
    ...peopleOf(overlayOf(item.id, joined)),
    documents: documentsOf(item.files, place, world),
    items: itemsOfMeeting(item.items, joined, world),
  });
}

function closedItem(item: NonPublicItem, joined: JoinedMeeting, world: IndexWorld): MembersItem {
  const overlay = overlayOf(item.id, joined);
  return defined({
    id: item.id,
    number: item.number,
    public: false,
    category: item.category,
    title: overlay?.title,
    papers: papersOf(overlay?.papers, world),
    resolutionHtml: markdown(overlay?.resolution),
    vote: overlay?.vote,
    disclosure: overlay?.disclosure?.state,
    ...changes(item),
    ...peopleOf(overlay),
    documents: [
      ...(joined.overlay ? documentsOf(overlay?.files, { entry: joined.overlay, kind: 'item' }, world) : []),
      ...(world.made?.items.get(itemName(joined.meeting.key, item.id)) ?? []),
    ],
    items: itemsOfMeeting(item.items, joined, world),
  });
}

const overlayOf = (id: string, { overlay }: JoinedMeeting): ProtectedItem | undefined =>
  overlay?.data.agenda.find((item) => item.id === id);

/** Guests and excluded members. */
const peopleOf = (item: ProtectedItem | undefined): Pick<MembersItem, 'guests' | 'excluded'> => ({
  guests: item?.guests ?? [],
  excluded: item?.excluded ?? [],
});
