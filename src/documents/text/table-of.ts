import { type Block, type Cell, type Inline, inlineText } from '../model/index.ts';
import type { HtmlNode } from './html-tree.ts';
import { inlineOf } from './inline-of.ts';

type Element = Exclude<HtmlNode, string>;

const BLOCKS_IN_CELL = new Set(['p', 'div', 'li', 'tr', 'dt', 'dd', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);

/** Elements of that name below some nodes, but not within another table. */
function descendants(nodes: readonly HtmlNode[], tag: string): Element[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || node.tag === 'table') return [];
    return node.tag === tag ? [node] : descendants(node.children, tag);
  });
}

/** What stands in paragraphs of their own within a cell, each in its line. */
const inLines = (nodes: readonly HtmlNode[]): HtmlNode[] =>
  nodes.flatMap((node): HtmlNode[] => {
    if (typeof node === 'string') return [node];
    const inner = { ...node, children: inLines(node.children) };
    return BLOCKS_IN_CELL.has(node.tag) ? [lineBreak(), inner, lineBreak()] : [inner];
  });

const lineBreak = (): HtmlNode => ({ tag: 'br', attributes: {}, children: [] });

const isBreak = (part: Inline | undefined): boolean => typeof part === 'object' && 'lineBreak' in part;

const cellText = (nodes: readonly HtmlNode[]): Inline[] =>
  inlineOf(inLines(nodes)).filter((part, i, parts) => !(isBreak(part) && isBreak(parts[i - 1])));

function cellOf({ tag, attributes, children }: Element, isHead: boolean): Cell {
  return {
    content: cellText(children),
    ...(attributes['class'] === 'align-right' && { align: 'end' as const }),
    ...(tag === 'th' && !isHead && { header: true as const }),
  };
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter(
    (node): node is Element => typeof node !== 'string' && (node.tag === 'td' || node.tag === 'th'),
  );

/** Rows of one length, so that no cell slips under another column. */
const padded = (row: readonly Cell[], width: number): Cell[] => [
  ...row,
  ...Array.from({ length: width - row.length }, () => ({ content: [] })),
];

/** A table; its first row is the head where all its cells are headers. The caption is empty where the text gives none. */
export function tableOf(table: Element): Block | undefined {
  const rows = descendants(table.children, 'tr').map(cellsOf);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return undefined;
  const isHead = rows.length > 1 && (rows[0] as Element[]).every(({ tag }) => tag === 'th');
  const cells = rows.map((row, i) =>
    padded(
      row.map((cell) => cellOf(cell, isHead && i === 0)),
      width,
    ),
  );
  const caption = descendants(table.children, 'caption').flatMap(({ children }) => cellText(children));
  return {
    kind: 'table',
    caption: captionText(caption),
    head: isHead ? (cells[0] as Cell[]) : [],
    rows: isHead ? cells.slice(1) : cells,
  };
}

const captionText = (content: readonly Inline[]): string => inlineText(content).replace(/\s+/g, ' ').trim();
