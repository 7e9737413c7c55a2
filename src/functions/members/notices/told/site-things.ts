import { flatItems, type MembersMeeting } from '../../../../domain/members/index.ts';
import { at } from '../../addresses.ts';
import type { Shelf } from '../../portal/shelf.ts';
import { paperName } from '../../portal/view/paper-view.ts';
import { isOpen, isOpenPaper } from './lies-open.ts';
import type { Thing } from './thing.ts';

/** What the public log says of a meeting and of the papers on its agenda. @param site instants by the object's id */
export function siteThings(
  meeting: MembersMeeting,
  shelf: Shelf,
  site: ReadonlyMap<string, number>,
): Thing[] {
  const papers = new Set(
    flatItems(meeting.agenda)
      .filter(({ id }) => shelf.readItem(meeting.key, id) !== 'none')
      .flatMap((item) => item.papers),
  );
  return [
    ...thing(`meetings/${meeting.key}`, site, isOpen(meeting, shelf), {
      text: 'Angaben zur Sitzung',
      href: at.meeting(meeting.key),
    }),
    ...[...papers].flatMap((key) => {
      const paper = shelf.paper(key);
      if (!paper || shelf.readPaper(key) === 'none') return [];
      const words = { text: `${paperName(paper)}: ${paper.title}`, href: at.paper(key) };
      return thing(`papers/${key}`, site, isOpenPaper(key, shelf), words);
    }),
  ];
}

/** Only what lies open to everybody: of all else the index tells. */
function thing(
  object: string,
  site: ReadonlyMap<string, number>,
  open: boolean,
  words: { readonly text: string; readonly href: string },
): Thing[] {
  const at = site.get(object);
  if (at === undefined || !open) return [];
  return [{ id: `s ${object}`, kind: 'site', what: 'document', object, at, words }];
}
