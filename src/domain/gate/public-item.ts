import { defined } from '../defined.ts';
import type { ClosedItem, OpenItem, PublicAgendaItem } from '../public-record.ts';
import type { AgendaItem, NonPublicItem, PublicItem } from '../schema/index.ts';
import { url } from '../url.ts';
import { type DoorKeeper, showsResolution } from './door-keeper.ts';
import { publicFiles } from './public-file.ts';
import { showsItemMinutes } from './public-minutes.ts';
import { publicVote } from './public-vote.ts';

/** Key and organization of the meeting that an item belongs to. */
interface ItemOwner {
  readonly key: string;
  readonly organization: string;
}

/** The item as citizens may read it. Of a non-public one only what `ClosedItem` names. */
export const publicItem = (item: AgendaItem, meeting: ItemOwner, keeper: DoorKeeper): PublicAgendaItem =>
  item.public ? openItem(item, meeting, keeper) : closedItem(item);

function closedItem(item: NonPublicItem): ClosedItem {
  return defined({
    public: false as const,
    id: item.id,
    number: item.number,
    category: item.category,
    addedAt: item.addedAt,
    movedAt: item.movedAt,
    withdrawnAt: item.withdrawnAt,
    items: (item.items ?? []).map(closedItem),
  });
}

function openItem(item: PublicItem, meeting: ItemOwner, keeper: DoorKeeper): OpenItem {
  const approved = item.approvesMinutesOf;
  return defined({
    public: true as const,
    id: item.id,
    number: item.number,
    title: item.title,
    heading: item.heading ?? false,
    papers: (item.papers ?? []).filter((key) => keeper.papers.has(key)),
    role: item.role,
    text: item.text,
    ...outcomeOf(item, meeting, keeper),
    approvesMinutesOf: approved !== undefined && keeper.meetings.has(approved) ? approved : undefined,
    addedAt: item.addedAt,
    addedReason: item.addedReason,
    movedAt: item.movedAt,
    movedReason: item.movedReason,
    movedFrom: item.movedFrom,
    withdrawnAt: item.withdrawnAt,
    withdrawnReason: item.withdrawnReason,
    madePublicOn: item.madePublicOn,
    requestedBy: item.requestedBy,
    files: publicFiles(item.files, url.meeting(meeting.key), keeper),
    recordingOffset: item.recordingOffset,
    subjects: item.subjects ?? [],
    places: item.places ?? [],
    items: (item.items ?? []).map((child) => publicItem(child, meeting, keeper)),
  });
}

function outcomeOf(item: PublicItem, { key, organization }: ItemOwner, keeper: DoorKeeper) {
  if (!keeper.results.has(key)) return {};
  return {
    result: item.result && defined({ outcome: item.result.outcome, wording: item.result.wording }),
    vote: item.vote && publicVote(item.vote, keeper),
    resolution: showsResolution(keeper, key, item.id) ? item.resolution : undefined,
    minutes: showsItemMinutes(keeper, key, organization) ? item.minutes : undefined,
    present: item.present,
  };
}
