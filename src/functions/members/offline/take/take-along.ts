import { flatItems, type MembersDocument, type MembersMeeting } from '../../../../domain/members/index.ts';
import { BADGES } from '../../../../format/wording/badges.ts';
import { isToBeStamped } from '../../files/watermark/stamp.ts';
import { sha256 } from '../../keyed.ts';
import type { Baseline } from '../../portal/marks.ts';
import type { Shelf } from '../../portal/shelf.ts';
import { type ItemView, itemViews } from '../../portal/view/item-view.ts';
import { isMine } from '../../portal/view/meeting-card.ts';
import { documentsInOrder } from '../../portal/view/meeting-documents.ts';
import { bodyNames, kickerOf, placeWords } from '../../portal/view/meeting-words.ts';
import type { MembersSettings } from '../../settings.ts';
import type { TakeAlong, TakenDocument, TakenItem } from '../types.ts';
import { stays } from './stays.ts';
import { takenPapers } from './taken-papers.ts';

/** Nothing is new or changed to a copy: it is compared as a whole. */
const NOW_ONLY: Baseline = { looked: undefined, now: 0, zone: 'UTC' };

type Rules = Pick<MembersSettings, 'watermark'>;

/**
 * What this reader may take along of a meeting, by the rules by which its page shows it; undefined where nothing of it may be
 * read. What may be looked at and not kept stays.
 */
export async function takeAlong(
  meeting: MembersMeeting,
  shelf: Shelf,
  rules: Rules,
): Promise<TakeAlong | undefined> {
  if (!isMine(meeting, shelf)) return undefined;
  const readable = documentsInOrder(meeting, shelf).filter(({ id }) => shelf.readDocument(id) !== 'none');
  const papers = takenPapers(meeting, shelf);
  const paperOf = new Map(papers.flatMap(({ key, documents }) => documents.map((id) => [id, key] as const)));
  const kept = readable.filter((document) => stays(document, shelf, rules) === undefined);
  const left = readable.flatMap((document) => {
    const why = stays(document, shelf, rules);
    return why === undefined ? [] : [{ title: document.title, why }];
  });
  const here = new Set(kept.map(({ id }) => id));
  const isHere = (id: string): boolean => here.has(id);
  const taken = {
    meeting: {
      ...headOf(meeting, shelf),
      documents: meeting.documents.map(({ id }) => id).filter(isHere),
    },
    agenda: itemViews(meeting.agenda, meeting, shelf, NOW_ONLY).map((item) => takenItem(item, isHere)),
    papers: papers.map((paper) => ({ ...paper, documents: paper.documents.filter(isHere) })),
    documents: kept.map((document) => ({
      ...takenDocument(document, paperOf.get(document.id)),
      ...(isToBeStamped(rules, document) && { stamped: true as const }),
    })),
    left,
  };
  return { ...taken, fingerprint: await sha256(JSON.stringify(taken)) };
}

function headOf(meeting: MembersMeeting, shelf: Shelf): Omit<TakeAlong['meeting'], 'documents'> {
  const isOpen =
    shelf.readMeeting(meeting.key) !== 'none' ||
    flatItems(meeting.agenda).some(({ id }) => shelf.readItem(meeting.key, id) !== 'none');
  const place = placeWords(meeting.location);
  const title = (isOpen && kickerOf(meeting)) || 'Sitzung';
  const isOff = meeting.status === 'cancelled' || meeting.status === 'moved';
  return {
    key: meeting.key,
    title: isOff ? `${title} (${BADGES[meeting.status].label})` : title,
    organization: bodyNames(meeting, shelf.council),
    start: meeting.start,
    ...(place !== undefined && { place }),
  };
}

function takenItem(item: ItemView, isHere: (id: string) => boolean): TakenItem {
  const head = {
    id: item.id,
    ...(item.number !== undefined && { number: item.number }),
    public: item.public,
  };
  if (!item.open)
    return { ...head, title: 'Sie wirken hier nicht mit.', papers: [], documents: [], items: [] };
  const note = item.changes.map(({ badge, tail }) => `${BADGES[badge].label} ${tail}`).join('; ');
  return {
    ...head,
    ...(item.heading && { heading: true }),
    title: item.title,
    ...(item.html !== undefined && { html: item.html }),
    ...(note !== '' && { note }),
    papers: item.papers.map(({ key }) => key),
    documents: item.documents.map(({ id }) => id).filter(isHere),
    items: item.items.map((one) => takenItem(one, isHere)),
  };
}

const takenDocument = (document: MembersDocument, paper: string | undefined): TakenDocument => ({
  id: document.id,
  title: document.title,
  name: document.name,
  mimeType: 'application/pdf',
  sha256: document.sha256,
  size: document.size,
  public: document.public,
  ...(paper !== undefined && { paper }),
});
