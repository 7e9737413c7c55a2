import { cleanLines } from '../text/clean.ts';
import type { PlacedItem } from './source-item.ts';

/** An item with those below it. */
export interface Node {
  readonly item: PlacedItem;
  readonly heading: boolean;
  readonly children: Node[];
}

const CLOSING =
  /^(?:mitteilung|bericht\w*\s+(?:bzw\.|und|oder|des|der)\b|anfragen|anträge|anregungen|behandlung von|verschiedenes|einwohner|bürgerfrage|schließung|schluss)/i;
const plainNumber = (number: string): string => number.replace(/[.)\s]+$/, '');
const firstLine = (item: PlacedItem): string => cleanLines(item.title)[0] ?? '';

/**
 * True where an unnumbered item only stands above the numbered ones that follow: nothing hangs on it, and either it
 * ends with a colon or the agenda has several like it.
 */
function isHeading(items: readonly PlacedItem[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (!item || !next || item.number !== '' || next.number === '' || item.hasLinks) return false;
  if (item.publicity !== next.publicity) return false;
  if (firstLine(item).endsWith(':')) return true;
  const unnumbered = items.filter((other) => other.number === '' && !other.hasLinks);
  return unnumbered.length > 1 && /^\p{Lu}|^\d/u.test(firstLine(item)) && !/\(/.test(item.title);
}

const mayHold = (parent: PlacedItem, child: PlacedItem): boolean => parent.publicity === child.publicity;

/** The node at the end of the branch `last` whose number is that of `number` without its last part, as 12 is of 12.1. */
function parentOf(last: Node | undefined, item: PlacedItem): Node | undefined {
  const above = /^(.+)\.[^.]+$/.exec(plainNumber(item.number))?.[1];
  if (above === undefined) return undefined;
  for (let node = last; node; node = node.children.at(-1)) {
    if (plainNumber(node.item.number) === above) return mayHold(node.item, item) ? node : undefined;
  }
  return undefined;
}

/**
 * Makes a tree of a flat agenda, keeping its order: 12.1 goes below a 12 that stands directly before it or its
 * siblings, numbered items go below a heading until the next unnumbered item, the next part or a standard closing item
 * ("Anfragen", "Mitteilungen"). Public and non-public items are never mixed in one branch.
 */
export function nest(items: readonly PlacedItem[]): Node[] {
  const roots: Node[] = [];
  let heading: Node | undefined;
  items.forEach((item, index) => {
    const node: Node = { item, heading: isHeading(items, index), children: [] };
    if (node.heading || item.number === '' || CLOSING.test(firstLine(item))) heading = undefined;
    if (heading && !mayHold(heading.item, item)) heading = undefined;
    const level = heading ? heading.children : roots;
    (parentOf(level.at(-1), item)?.children ?? level).push(node);
    if (node.heading) heading = node;
  });
  return roots;
}
