import { flatItems, type MembersItem, type MembersMeeting } from '../../../../domain/members/index.ts';
import type { Council } from '../../ports.ts';
import type { Shelf } from '../../portal/shelf.ts';

/** The agenda lies open for everybody. */
export const isOpen = (
  { opensAt }: MembersMeeting,
  { council }: { readonly council: Pick<Council, 'now'> },
): boolean => opensAt !== undefined && opensAt <= council.now;

/** A public item of an agenda that lies open: whoever wants reads its title on the public site. */
export const isOpenItem = (item: MembersItem, meeting: MembersMeeting, shelf: Shelf): boolean =>
  item.public && isOpen(meeting, shelf);

/** A public paper that a public item of an open agenda names. */
export const isOpenPaper = (key: string, shelf: Shelf): boolean =>
  shelf.paper(key)?.public === true &&
  shelf
    .meetingsOf(key)
    .some((meeting) =>
      flatItems(meeting.agenda).some((item) => item.papers.includes(key) && isOpenItem(item, meeting, shelf)),
    );
