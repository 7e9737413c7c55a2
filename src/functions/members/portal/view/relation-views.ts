import type { MembersPaper, MembersRelation } from '../../../../domain/members/index.ts';
import { at } from '../../addresses.ts';
import type { Shelf } from '../shelf.ts';
import { paperName } from './paper-view.ts';

/** Papers that are the same to this one, below one heading. */
export interface RelationGroup {
  readonly id: string;
  readonly heading: string;
  readonly papers: readonly {
    readonly href: string;
    readonly name: string;
    readonly title: string;
    readonly public: boolean;
  }[];
}

const GROUPS: readonly [as: MembersRelation['as'], id: string, heading: string][] = [
  ['parent', 'bezug', 'Gehört zu'],
  ['amendment', 'aenderungen', 'Wird geändert durch'],
  ['supplement', 'ergaenzungen', 'Wird ergänzt durch'],
  ['related', 'verwandt', 'Siehe auch'],
];

/** The papers around `paper` that this reader may read, in the words of the public page. @param shelf holds their parts */
export const relationViews = ({ kind, relations = [] }: MembersPaper, shelf: Shelf): RelationGroup[] =>
  GROUPS.map(([as, id, heading]) => ({
    id,
    heading: as === 'parent' && kind === 'amendment' ? 'Ändert' : heading,
    papers: relations
      .filter((relation) => relation.as === as && shelf.readPaper(relation.paper) !== 'none')
      .flatMap(({ paper: key }) => shelf.paper(key) ?? [])
      .map((paper) => ({
        href: at.paper(paper.key),
        name: paperName(paper),
        title: paper.title,
        public: paper.public,
      })),
  })).filter(({ papers }) => papers.length > 0);
