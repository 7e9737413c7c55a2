import { marker, type Part, saysNonPublic } from './marker.ts';
import type { PlacedItem, Publicity, SourceItem } from './source-item.ts';

/** Items in their order, and the headings of parts that were only that. */
export interface Placed {
  readonly items: readonly PlacedItem[];
  readonly markers: readonly SourceItem[];
}

function publicityOf(item: SourceItem, part: Part | undefined): Publicity {
  if (item.flag === false || part === 'non-public' || saysNonPublic(item.title)) return 'non-public';
  return item.flag === true || part === 'public' ? 'public' : 'unmarked';
}

/**
 * Decides of each item whether it is public: "not public" by its flag, its own title or the heading above it wins over
 * any "public"; what is marked in neither way stays unmarked. OParl 1.1 (AgendaItem.public) says that a missing flag
 * means nothing. Headings that only open a part become no item, since the page prints its own.
 */
export function place(items: readonly SourceItem[]): Placed {
  let part: Part | undefined;
  const placed: PlacedItem[] = [];
  const markers: SourceItem[] = [];
  for (const item of items) {
    const found = marker(item.title);
    if (found) part = found.part;
    if (found && found.rest === '' && !item.hasLinks) markers.push(item);
    else {
      const title = found && found.rest !== '' ? found.rest : item.title;
      placed.push({ ...item, title, publicity: publicityOf({ ...item, title }, part) });
    }
  }
  return { items: placed, markers };
}
