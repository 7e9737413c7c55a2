import { instantOf, type LocalTime } from '../../../../domain/local-time.ts';
import { flatItems, type MembersItem, type MembersMeeting } from '../../../../domain/members/index.ts';
import { at } from '../../addresses.ts';
import type { Shelf } from '../../portal/shelf.ts';
import { isOpen, isOpenItem } from './lies-open.ts';
import { documentThings, paperThings } from './paper-things.ts';
import type { Thing, ThingKind } from './thing.ts';
import { isWithin, type Window } from './window.ts';

/** What happened to a meeting, its items, their papers and all documents, as far as this reader may read them. */
export function meetingThings(meeting: MembersMeeting, shelf: Shelf, window: Window): Thing[] {
  const object = `meetings/${meeting.key}`;
  const href = at.meeting(meeting.key);
  const items = flatItems(meeting.agenda).filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none');
  const papers = [...new Set(items.flatMap((item) => item.papers))].flatMap((key) => shelf.paper(key) ?? []);
  const open = isOpen(meeting, shelf);
  return [
    ...openedThing(meeting, shelf, window),
    ...items.flatMap((item) => itemThings(item, meeting, shelf, window)),
    ...papers.flatMap((paper) => paperThings(paper, shelf, window)),
    ...documentThings(meeting.documents, object, shelf, window, { open, href, tail: '' }),
    ...items.flatMap((item) =>
      documentThings(item.documents, object, shelf, window, {
        open: isOpenItem(item, meeting, shelf),
        href,
        tail: item.number === undefined ? '' : ` (TOP ${item.number})`,
      }),
    ),
  ];
}

const zoneOf = ({ council }: Shelf): string => council.directory.site.timeZone;
const msOf = (time: LocalTime | undefined, shelf: Shelf): number | undefined =>
  time === undefined ? undefined : instantOf(time, zoneOf(shelf));

/** The agenda opened within the window; of what it names no more is told than of an agenda that everybody reads. */
function openedThing(meeting: MembersMeeting, shelf: Shelf, window: Window): Thing[] {
  const opened = msOf(meeting.opensAt, shelf);
  if (opened === undefined || !isOpen(meeting, shelf) || !isWithin(opened, window)) return [];
  if (meeting.agenda.length === 0) return [];
  const words = { text: 'Die Tagesordnung liegt vor.', href: at.meeting(meeting.key) };
  return [
    {
      id: `m ${meeting.key}`,
      kind: 'opened',
      what: 'document',
      object: `meetings/${meeting.key}`,
      at: opened,
      words,
    },
  ];
}

function itemThings(item: MembersItem, meeting: MembersMeeting, shelf: Shelf, window: Window): Thing[] {
  const all: readonly (readonly [ThingKind, LocalTime | undefined])[] = [
    ['new', item.addedAt],
    ['moved', item.movedAt],
    ['withdrawn', item.withdrawnAt],
  ];
  const isNamed = isOpenItem(item, meeting, shelf) && item.title !== undefined;
  const number = item.number === undefined ? '' : `TOP ${item.number}: `;
  const href = `${at.meeting(meeting.key)}#top-${item.id}`;
  return all.flatMap(([kind, time]) => {
    const when = msOf(time, shelf);
    if (when === undefined || !isWithin(when, window)) return [];
    return [
      {
        id: `i ${meeting.key} ${item.id} ${kind}`,
        kind,
        what: 'item',
        object: `meetings/${meeting.key}`,
        at: when,
        ...(isNamed && { words: { text: `${number}${item.title}`, href } }),
      },
    ];
  });
}
