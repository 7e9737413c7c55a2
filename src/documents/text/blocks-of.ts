import type { Block } from '../model/index.ts';
import type { HtmlNode } from './html-tree.ts';
import { inlineOf } from './inline-of.ts';
import { tableOf } from './table-of.ts';

type Element = Exclude<HtmlNode, string>;

const BLOCKS = new Set(
  'h2 h3 h4 h5 h6 p div section blockquote ul ol li dl dt dd table caption thead tbody tfoot tr th td pre hr'.split(
    ' ',
  ),
);
/** Lists and quotes within each other; deeper ones would leave no room on paper and go on at this depth. */
const DEEPEST = 5;

const isBlock = (node: HtmlNode): boolean =>
  typeof node !== 'string' && (BLOCKS.has(node.tag) || node.children.some(isBlock));

const textOf = (nodes: readonly HtmlNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');

/** Blocks of the nodes of a flow; what stands between blocks becomes a paragraph. */
export function blocksOf(nodes: readonly HtmlNode[], depth = 0): Block[] {
  const blocks: Block[] = [];
  let line: HtmlNode[] = [];
  const endLine = () => {
    const content = inlineOf(line);
    line = [];
    if (content.length > 0) blocks.push({ kind: 'paragraph', content });
  };
  for (const node of nodes) {
    if (!isBlock(node)) line.push(node);
    else {
      endLine();
      blocks.push(...blocksOfElement(node as Element, depth));
    }
  }
  endLine();
  return blocks;
}

function blocksOfElement(element: Element, depth: number): Block[] {
  const { tag, children } = element;
  if (/^h[2-6]$/.test(tag)) return headingOf(element);
  if (tag === 'ul' || tag === 'ol') return listOf(element, depth);
  if (tag === 'dl') return termsOf(element, depth);
  if (tag === 'table') return [tableOf(element) ?? []].flat();
  if (tag === 'pre') return [{ kind: 'code', text: textOf(children).replace(/\n$/, '') }];
  const blocks = blocksOf(children, tag === 'blockquote' ? depth + 1 : depth);
  return tag === 'blockquote' && depth < DEEPEST && blocks.length > 0 ? [{ kind: 'quote', blocks }] : blocks;
}

function headingOf({ tag, children }: Element): Block[] {
  const content = inlineOf(children);
  const level = Math.min(4, Number(tag.slice(1))) as 2 | 3 | 4;
  return content.length === 0 ? [] : [{ kind: 'heading', level, content }];
}

function listOf({ tag, attributes, children }: Element, depth: number): Block[] {
  const items = children
    .filter((node) => typeof node !== 'string' || node.trim() !== '')
    .map((node) =>
      blocksOf(typeof node !== 'string' && node.tag === 'li' ? node.children : [node], depth + 1),
    )
    .filter((blocks) => blocks.length > 0);
  if (items.length === 0 || depth >= DEEPEST) return items.flat();
  const start = Number(attributes['start'] ?? 1);
  const isOrdered = tag === 'ol';
  const counted = isOrdered && Number.isInteger(start) && start >= 0 && start !== 1;
  return [{ kind: 'list', ordered: isOrdered, ...(counted && { start }), items }];
}

/** Terms in bold, each followed by what it means. */
function termsOf({ children }: Element, depth: number): Block[] {
  return children
    .filter((node): node is Element => typeof node !== 'string')
    .flatMap(({ tag, children: inner }): Block[] => {
      const blocks = blocksOf(inner, depth);
      if (tag !== 'dt') return blocks;
      return blocks.map((block) =>
        block.kind === 'paragraph' ? { ...block, content: [{ strong: block.content }] } : block,
      );
    });
}
