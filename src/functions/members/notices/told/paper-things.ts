import type { MembersDocument, MembersPaper } from '../../../../domain/members/index.ts';
import { at } from '../../addresses.ts';
import { paperName } from '../../portal/view/paper-view.ts';
import type { Shelf } from '../../portal/shelf.ts';
import { isOpenPaper } from './lies-open.ts';
import type { Thing } from './thing.ts';
import { ofDocument, ofPaper, type Wanted } from './happening.ts';

/** What happened to a paper and its documents, as far as this reader may read them. */
export function paperThings(paper: MembersPaper, shelf: Shelf, wanted: Wanted): Thing[] {
  const object = `papers/${paper.key}`;
  const open = isOpenPaper(paper.key, shelf);
  const name = paperName(paper);
  const own = shelf.readPaper(paper.key) === 'none' ? undefined : ofPaper(paper).find(wanted);
  return [
    ...(own === undefined
      ? []
      : [
          {
            id: `p ${paper.key}`,
            kind: own.kind,
            what: 'document' as const,
            object,
            at: own.at,
            ...(open && { words: { text: `${name}: ${paper.title}`, href: at.paper(paper.key) } }),
          },
        ]),
    ...documentThings(paper.documents, object, shelf, wanted, {
      open,
      href: at.paper(paper.key),
      tail: ` (${name})`,
    }),
  ];
}

/**
 * What happened to documents, as far as this reader may read them.
 * @param holder whether what holds them lies open to everybody, where they are found, and what follows their title
 */
export const documentThings = (
  documents: readonly MembersDocument[],
  object: string,
  shelf: Shelf,
  wanted: Wanted,
  holder: { readonly open: boolean; readonly href: string; readonly tail: string },
): Thing[] =>
  documents.flatMap((document) => {
    const happened = ofDocument(document).find(wanted);
    if (!happened || shelf.readDocument(document.id) === 'none') return [];
    const words = { text: `${document.title}${holder.tail}`, href: holder.href };
    const isNamed = holder.open && document.public;
    return [
      {
        id: `d ${document.id}`,
        kind: happened.kind,
        what: 'document',
        object,
        at: happened.at,
        ...(isNamed && { words }),
      },
    ];
  });
