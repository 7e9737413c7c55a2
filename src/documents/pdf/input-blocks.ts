import {
  type AgendaLine,
  type AgendaNode,
  agendaGroups,
  type Block,
  type Cell,
  type HeadingLevels,
  type Inline,
  inlineText,
  isDocumentLink,
} from '../model/index.ts';
import { plainLine } from './plain-line.ts';

/** A block as the templates read it; `kind` says which function draws it. */
export type InputBlock = Readonly<Record<string, unknown>> & { readonly kind: Block['kind'] };

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Longer cells may be torn by the end of a page: they could be longer than the page itself. */
const CELL_TOGETHER = 600;
/** Characters and rows of a table that no end of a page tears. */
const TABLE_TOGETHER = { characters: 600, rows: 6 };

const inline = (content: readonly Inline[]): Inline[] =>
  content.flatMap((part): Inline[] => {
    if (typeof part === 'string') return [plainLine(part)];
    if ('strong' in part) return [{ strong: inline(part.strong) }];
    if ('emphasis' in part) return [{ emphasis: inline(part.emphasis) }];
    if ('struck' in part) return [{ struck: inline(part.struck) }];
    if ('lineBreak' in part) return [part];
    const words = inline(part.content);
    return isDocumentLink(part.link) ? [{ link: part.link, content: words }] : words;
  });

const cell = ({ content, ...rest }: Cell): Cell => ({ ...rest, content: inline(content) });

const lengthOf = (rows: readonly (readonly Cell[])[]): number =>
  rows.flat().reduce((sum, { content }) => sum + inlineText(content).length, 0);

/** The head of a column of figures stands over them, at the end. */
function headCell(head: Cell, column: readonly Cell[]): Cell {
  const filled = column.filter(({ content }) => content.length > 0);
  return filled.length > 0 && filled.every(({ align }) => align === 'end') ? { align: 'end', ...head } : head;
}

function tableInput({ caption, head, rows, widths }: Of<'table'>): InputBlock {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
  const padded = (cells: readonly Cell[]) =>
    Array.from({ length: columns }, (_, i) => cell(cells[i] ?? { content: [] }));
  const body = rows.map(padded);
  return {
    kind: 'table',
    caption: plainLine(caption),
    widths: Array.from({ length: columns }, (_, i) => widths?.[i] ?? 1),
    head:
      head.length === 0
        ? []
        : padded(head).map((one, i) =>
            headCell(
              one,
              body.map((row) => row[i] as Cell),
            ),
          ),
    rows: body.map((cells) => ({
      cells,
      together: cells.every(({ content }) => inlineText(content).length <= CELL_TOGETHER),
    })),
    together: rows.length <= TABLE_TOGETHER.rows && lengthOf(rows) <= TABLE_TOGETHER.characters,
  };
}

function agendaInput({ lines }: Of<'agenda'>, levels: HeadingLevels): InputBlock {
  const base = levels.last;
  const numberOf = ({ number }: AgendaLine) => plainLine(number ?? '');
  const node = ({ line, children }: AgendaNode): object => ({
    number: numberOf(line),
    title: inline(line.title),
    blocks: inputBlocks(line.blocks, levels, true),
    children: children.map(node),
  });
  const groups = agendaGroups(lines).map(({ heading, items }) => ({
    ...(heading && {
      heading: {
        level: levels.next(base + 1),
        title: inline(
          heading.number === undefined ? heading.title : [`${heading.number} `, ...heading.title],
        ),
        blocks: inputBlocks(heading.blocks, levels),
      },
    }),
    items: items.map(node),
  }));
  return { kind: 'agenda', groups, spacious: lines.some(({ blocks }) => blocks.length > 1) };
}

function inputBlock(block: Block, levels: HeadingLevels): InputBlock {
  const inner = (blocks: readonly Block[]) => inputBlocks(blocks, levels, true);
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: levels.next(block.level), content: inline(block.content) };
    case 'paragraph':
      return { ...block, content: inline(block.content) };
    case 'list':
      return { ...block, items: block.items.map(inner) };
    case 'table':
      return tableInput(block);
    case 'facts':
      return {
        kind: 'facts',
        rows: block.rows
          .filter(({ value }) => inlineText(value).trim() !== '')
          .map(({ label, value }) => ({ label: plainLine(label), value: inline(value) })),
      };
    case 'agenda':
      return agendaInput(block, levels);
    case 'resolution':
      return { kind: 'resolution', label: plainLine(block.label), blocks: inner(block.blocks) };
    case 'note':
      return {
        kind: 'note',
        ...(block.title !== undefined && { title: plainLine(block.title) }),
        blocks: inner(block.blocks),
      };
    case 'quote':
      return { kind: 'quote', blocks: inner(block.blocks) };
    case 'code':
      return { kind: 'code', text: block.text.normalize('NFC') };
    case 'signatures':
    case 'page-break':
      return { ...block };
  }
}

/** Blocks in their order; within another block no page can end on purpose. */
export const inputBlocks = (blocks: readonly Block[], levels: HeadingLevels, isInner = false): InputBlock[] =>
  blocks.filter(({ kind }) => !(isInner && kind === 'page-break')).map((block) => inputBlock(block, levels));
