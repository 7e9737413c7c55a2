import type { PublicAgendaItem } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import type { AgendaLine, Block, DocumentData } from '../../model/index.ts';
import { saidInPublic } from './item-blocks.ts';
import { minutesDocument } from './minutes-document.ts';
import type { FullMinutesView, ItemSaid } from './view.ts';

/**
 * Minutes for members: names of those present with the times at which they came and went, who was excused, and of the
 * non-public items what the readers of `view` may read. One who took no part is named, without the reason.
 */
export function fullMinutesOf(view: FullMinutesView, index: RecordIndex): DocumentData {
  const { meeting, items, attendance } = view;
  const saidOf = (item: PublicAgendaItem): ItemSaid => ({ ...saidInPublic(item), ...items.get(item.id) });
  const data = minutesDocument({ meeting, saidOf, attendance }, index);
  return { ...data, blocks: data.blocks.map((block) => withTitles(block, items)) };
}

/** A non-public item bears its title instead of its category, where the readers may know it. */
function withTitles(block: Block, items: FullMinutesView['items']): Block {
  if (block.kind !== 'agenda') return block;
  const lines = block.lines.map((line): AgendaLine => {
    const title = items.get(line.id)?.title;
    return title === undefined ? line : { ...line, title: [title] };
  });
  return { ...block, lines };
}
