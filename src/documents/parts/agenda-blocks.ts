import { defined } from '../../domain/defined.ts';
import type { PublicAgendaItem } from '../../domain/public-record.ts';
import { agendaParts } from '../../domain/view/agenda-parts.ts';
import { itemTitle } from '../../format/wording/agenda/item-words.ts';
import type { AgendaLine, Block } from '../model/index.ts';

/** What stands below an item; nothing where it is not said. */
export type BlocksOfItem = (item: PublicAgendaItem, depth: number) => readonly Block[];

const NOTHING: BlocksOfItem = () => [];

/** Items with all below them as lines. Of a non-public one there is number and category, because the item holds no more. */
export const agendaLines = (
  items: readonly PublicAgendaItem[],
  blocksOf: BlocksOfItem = NOTHING,
  depth = 0,
): AgendaLine[] =>
  items.flatMap((item): AgendaLine[] => [
    defined({
      id: item.id,
      number: item.number,
      title: [itemTitle(item)],
      depth,
      heading: item.public && item.heading ? (true as const) : undefined,
      blocks: blocksOf(item, depth),
    }),
    ...agendaLines(item.items, blocksOf, depth + 1),
  ]);

/** What a part of the agenda is called. */
function titleOf(isPublic: boolean, continued: boolean, alone: boolean): string {
  if (alone && isPublic) return 'Tagesordnung';
  const title = isPublic ? 'Öffentlicher Teil' : 'Nichtöffentlicher Teil';
  return continued ? `${title} (Fortsetzung)` : title;
}

/** An agenda in its public and non-public parts under headings of `level`; says so where there is none. */
export function agendaBlocks(
  agenda: readonly PublicAgendaItem[],
  { level = 2, blocksOf = NOTHING }: { readonly level?: 2 | 3 | 4; readonly blocksOf?: BlocksOfItem } = {},
): Block[] {
  const parts = agendaParts(agenda);
  if (parts.length === 0) {
    return [
      { kind: 'heading', level, content: ['Tagesordnung'] },
      { kind: 'paragraph', content: ['Eine Tagesordnung liegt nicht vor.'] },
    ];
  }
  return parts.flatMap((part): Block[] => [
    {
      kind: 'heading',
      level,
      content: [titleOf(part.public, part.continued, parts.length === 1)],
    },
    { kind: 'agenda', lines: agendaLines(part.items, blocksOf) },
  ]);
}
