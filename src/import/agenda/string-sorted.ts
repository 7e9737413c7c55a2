import { naturalOrder } from '../read/natural-order.ts';
import { marker } from './marker.ts';
import type { SourceItem } from './source-item.ts';

type Numbered = Pick<SourceItem, 'number' | 'title'>;

const isSorted = (items: readonly Numbered[], compare: (a: string, b: string) => number): boolean =>
  items.every(({ number }, index) => index === 0 || compare(items[index - 1]?.number ?? '', number) <= 0);

const asText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Whether an item has its place by its number: headings of parts, and what has no number, stay where they are. */
const isMovable = ({ number, title }: Numbered): boolean => /\d/.test(number) && !marker(title);

/**
 * Puts an agenda that was sorted as texts (12., 12.1, 12.11, 12.2; servers of OParl 1.0, which has no `order`) into the order of its
 * numbers. Only stretches between headings of parts are sorted, so that no item changes its part, and only those that are in the
 * order of texts and not in that of numbers.
 */
export function unsortTexts<T extends Numbered>(items: readonly T[]): readonly T[] {
  const sorted: T[] = [];
  let stretch: T[] = [];
  const close = (): void => {
    const wrong = isSorted(stretch, asText) && !isSorted(stretch, naturalOrder);
    sorted.push(...(wrong ? stretch.toSorted((a, b) => naturalOrder(a.number, b.number)) : stretch));
    stretch = [];
  };
  for (const item of items) {
    if (isMovable(item)) stretch.push(item);
    else {
      close();
      sorted.push(item);
    }
  }
  close();
  return sorted;
}
