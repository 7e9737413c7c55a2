import { expect, test } from 'vitest';
import type { MembersItem, MembersPaper } from '../../../../../domain/members/index.ts';
import { aDocument, aMeeting, anItem, aPaper } from '../../../../../testing/members/part.ts';
import { besideItem, leftOut } from './beside-item.ts';
import type { DraftItem } from './draft.ts';

const OPEN = aDocument('d-open');
const KEPT = aDocument('d-kept', { public: false });
const PUBLIC = aPaper('p-1', { documents: [OPEN, KEPT] });
const HIDDEN = aPaper('p-2', { public: false, documents: [aDocument('d-2')] });

interface Scene {
  readonly item?: Partial<Pick<DraftItem, 'papers' | 'public'>>;
  /** It was taken from no agenda. */
  readonly free?: true;
  /** The item as it stands on the agenda now. */
  readonly own?: Partial<MembersItem>;
  readonly papers?: readonly MembersPaper[];
}

function beside({ item = {}, free, own = {}, papers = [PUBLIC, HIDDEN] }: Scene) {
  const drafted = {
    id: 'item-1',
    ...(!free && { meeting: 'm' }),
    papers: ['p-1', 'p-2'],
    public: true,
    ...item,
  };
  const meeting = aMeeting('m', { agenda: [anItem('item-1', { documents: [KEPT, OPEN], ...own })] });
  const things = { meeting, papers: new Map(papers.map((paper) => [paper.key, paper])) };
  const { documents, ...rest } = besideItem(drafted, things);
  return { ...rest, documents: documents.map(({ id }) => id), left: leftOut(drafted, things) };
}

test.each<[string, Scene, ReturnType<typeof beside>]>([
  ['a public item', {}, { public: true, papers: ['p-1'], documents: ['d-open'], left: 2 }],
  [
    'one that is not',
    { item: { public: false }, own: { public: false } },
    { public: false, papers: ['p-1', 'p-2'], documents: ['d-open', 'd-kept', 'd-2'], left: 0 },
  ],
  [
    'one that is not public any more since it was taken from the agenda',
    { own: { public: false } },
    { public: false, papers: ['p-1', 'p-2'], documents: ['d-open', 'd-kept', 'd-2'], left: 0 },
  ],
  [
    'a paper that is not published any more',
    { papers: [] },
    { public: true, papers: [], documents: ['d-open'], left: 1 },
  ],
  [
    'a public paper without an agenda',
    { free: true, item: { papers: ['p-1'] } },
    { public: true, papers: ['p-1'], documents: ['d-open'], left: 1 },
  ],
  [
    'one that is not public any more since it was taken',
    { free: true, item: { papers: ['p-2'] } },
    { public: false, papers: ['p-2'], documents: ['d-2'], left: 0 },
  ],
  [
    'one that is gone',
    { free: true, item: { papers: ['p-3'] } },
    { public: false, papers: ['p-3'], documents: [], left: 0 },
  ],
  [
    'neither agenda nor paper',
    { free: true, item: { papers: [] } },
    { public: true, papers: [], documents: [], left: 0 },
  ],
])('beside %s', (_, scene, expected) => {
  expect(beside(scene)).toEqual(expected);
});
