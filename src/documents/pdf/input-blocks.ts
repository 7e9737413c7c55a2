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
  isEmptyLine,
} from '../model/index.ts';
import { endingsOf } from './endings.ts';
import { fitsWhole, fittingText, plainLine, ROOM } from './plain-line.ts';

/** A block as the templates read it; `kind` says which function draws it. */
export type InputBlock = Readonly<Record<string, unknown>> & { readonly kind: Block['kind'] };

interface InputCell extends Cell {
  /** Without hyphenation. */
  readonly whole: boolean;
}

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Longer cells may be torn by the end of a page: they could be longer than the page itself. */
const CELL_TOGETHER = 600;
/** Of shorter cells no word is parted that has room in a line. */
const CELL_WHOLE = 80;
/** Letters, wide ones, for which a line and the margins of a cell have room. */
const LINE = 76;
const INSET = 2;
/** Characters and rows of a table that no end of a page tears. */
const TABLE_TOGETHER = { characters: 600, rows: 6 };

const inline = (content: readonly Inline[], room: number = ROOM.line): Inline[] =>
  content.flatMap((part): Inline[] => {
    if (typeof part === 'string') return [plainLine(part, room)];
    if ('strong' in part) return [{ strong: inline(part.strong, room) }];
    if ('emphasis' in part) return [{ emphasis: inline(part.emphasis, room) }];
    if ('struck' in part) return [{ struck: inline(part.struck, room) }];
    if ('lineBreak' in part) return [part];
    if (!isDocumentLink(part.link)) return inline(part.content, room);
    const isAddress = /^\S+[./@]\S+$/.test(inlineText(part.content));
    const content = inline(part.content, isAddress ? ROOM.address : room);
    return [{ link: part.link, content, ...(isAddress && { address: true }) }];
  });

/** Text without its links: a head of a table is repeated on each page, where links would be doubled. */
const withoutLinks = (content: readonly Inline[]): Inline[] =>
  content.flatMap((part): Inline[] => {
    if (typeof part === 'string' || 'lineBreak' in part) return [part];
    if ('link' in part) return withoutLinks(part.content);
    if ('strong' in part) return [{ strong: withoutLinks(part.strong) }];
    if ('emphasis' in part) return [{ emphasis: withoutLinks(part.emphasis) }];
    return [{ struck: withoutLinks(part.struck) }];
  });

/** @param room letters that the column has room for in a line */
const cell = ({ content, ...rest }: Cell, room: number): InputCell => ({
  ...rest,
  content: inline(content, ROOM.cell),
  whole: inlineText(content).length <= CELL_WHOLE && fitsWhole(inlineText(content), room),
});

const lengthOf = (rows: readonly (readonly Cell[])[]): number =>
  rows.flat().reduce((sum, { content }) => sum + inlineText(content).length, 0);

/** The head of a column of figures stands over them, at the end. */
function headCell(head: InputCell, column: readonly Cell[]): InputCell {
  const filled = column.filter(({ content }) => content.length > 0);
  return filled.length > 0 && filled.every(({ align }) => align === 'end') ? { align: 'end', ...head } : head;
}

function tableInput({ caption, head, rows, widths }: Of<'table'>): InputBlock {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
  const shares = Array.from({ length: columns }, (_, i) => widths?.[i] ?? 1);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const padded = (cells: readonly Cell[]) =>
    shares.map((share, i) => cell(cells[i] ?? { content: [] }, (LINE * share) / all - INSET));
  const body = rows.map(padded);
  return {
    kind: 'table',
    caption: plainLine(caption),
    widths: shares,
    head:
      head.length === 0
        ? []
        : padded(head).map((one, i) =>
            headCell(
              { ...one, content: withoutLinks(one.content) },
              body.map((row) => row[i] as InputCell),
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
  const numberOf = ({ number }: AgendaLine) => plainLine(number ?? '', ROOM.cell);
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
        blocks: inputBlocks(heading.blocks, levels, true),
      },
    }),
    items: items.map(node),
  }));
  return { kind: 'agenda', groups, spacious: lines.some(({ blocks }) => blocks.length > 1) };
}

const signaturesInput = ({ place, lines }: Of<'signatures'>): InputBlock => ({
  kind: 'signatures',
  ...(place !== undefined && { place: plainLine(place) }),
  lines: lines.map(({ role, name, given = false }) => ({
    given,
    role: plainLine(role),
    ...(name !== undefined && { name: plainLine(name) }),
  })),
});

function inputBlock(block: Block, levels: HeadingLevels): InputBlock {
  const inner = (blocks: readonly Block[]) => inputBlocks(blocks, levels, true);
  switch (block.kind) {
    case 'heading':
      return {
        kind: 'heading',
        level: levels.next(block.level),
        content: inline(block.content),
        ...(block.id !== undefined && { id: block.id }),
      };
    case 'contents':
      return {
        kind: 'contents',
        lines: block.lines.map(({ to, text }) => ({ to, text: plainLine(text, ROOM.cell) })),
      };
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
          .map(({ label, value }) => ({
            label: plainLine(label, ROOM.cell),
            'label-whole': fitsWhole(label, ROOM.cell),
            value: inline(value),
            whole: fitsWhole(inlineText(value), ROOM.line),
          })),
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
      return { kind: 'code', text: fittingText(block.text) };
    case 'signatures':
      return signaturesInput(block);
    case 'page-break':
      return { ...block };
  }
}

/** Blocks in their order; within another block no page can end on purpose. */
export function inputBlocks(blocks: readonly Block[], levels: HeadingLevels, isInner = false): InputBlock[] {
  const shown = blocks
    .filter((block) => !(isInner && block.kind === 'page-break'))
    .filter((block) => !(block.kind === 'heading' && isEmptyLine(block.content)))
    .filter((block) => !(block.kind === 'contents' && block.lines.length === 0));
  const { tied, after } = endingsOf(shown);
  return shown.map((block, i) => ({
    ...inputBlock(block, levels),
    ...((tied.has(i) || (block.kind === 'paragraph' && block.keep)) && { sticky: true }),
    ...(!isInner && after.has(i) && { after: after.get(i) }),
  }));
}
