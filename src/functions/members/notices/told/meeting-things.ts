import { flatItems, type MembersItem, type MembersMeeting } from '../../../../domain/members/index.ts';
import { at } from '../../addresses.ts';
import type { Shelf } from '../../portal/shelf.ts';
import { ofItem, ofOpening, type Wanted } from './happening.ts';
import { isOpen, isOpenItem } from './lies-open.ts';
import { documentThings, paperThings } from './paper-things.ts';
import type { Thing } from './thing.ts';

/** What happened to a meeting, its items, their papers and all documents, as far as this reader may read them. */
export function meetingThings(meeting: MembersMeeting, shelf: Shelf, wanted: Wanted): Thing[] {
  const object = `meetings/${meeting.key}`;
  const href = at.meeting(meeting.key);
  const items = flatItems(meeting.agenda).filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none');
  const papers = [...new Set(items.flatMap((item) => item.papers))].flatMap((key) => shelf.paper(key) ?? []);
  const open = isOpen(meeting, shelf);
  return [
    ...openedThing(meeting, shelf, wanted),
    ...items.flatMap((item) => itemThings(item, meeting, shelf, wanted)),
    ...papers.flatMap((paper) => paperThings(paper, shelf, wanted)),
    ...documentThings(meeting.documents, object, shelf, wanted, { open, href, tail: '' }),
    ...items.flatMap((item) =>
      documentThings(item.documents, object, shelf, wanted, {
        open: isOpenItem(item, meeting, shelf),
        href,
        tail: item.number === undefined ? '' : ` (TOP ${item.number})`,
      }),
    ),
  ];
}

/** The agenda opened; of what it names no more is told than of an agenda that everybody reads. */
function openedThing(meeting: MembersMeeting, shelf: Shelf, wanted: Wanted): Thing[] {
  const words = { text: 'Die Tagesordnung liegt vor.', href: at.meeting(meeting.key) };
  return ofOpening(meeting, shelf.council)
    .filter(wanted)
    .map(({ of: id, kind, at }) => ({
      id,
      kind,
      what: 'document',
      object: `meetings/${meeting.key}`,
      at,
      words,
    }));
}

function itemThings(item: MembersItem, meeting: MembersMeeting, shelf: Shelf, wanted: Wanted): Thing[] {
  const isNamed = isOpenItem(item, meeting, shelf) && item.title !== undefined;
  const number = item.number === undefined ? '' : `TOP ${item.number}: `;
  const href = `${at.meeting(meeting.key)}#top-${item.id}`;
  return ofItem(item, meeting, shelf.council)
    .filter(wanted)
    .map(({ of, kind, at }) => ({
      id: `${of} ${kind}`,
      kind,
      what: 'item',
      object: `meetings/${meeting.key}`,
      at,
      ...(isNamed && { words: { text: `${number}${item.title}`, href } }),
    }));
}
