import { type AgendaLine, type Block, type DocumentData, type Inline, inlineText } from '../model/index.ts';
import { shortened } from './document-fault.ts';

/** A text of a document and where a clerk finds it, such as `Tagesordnungspunkt „Ö 7 Haushalt“`. */
export interface PlacedText {
  readonly where: string;
  readonly text: string;
}

const quoted = (text: string): string => `„${shortened(text)}“`;

/** All texts of the blocks, in the order in which they are read. `around` names what the blocks stand in. */
function textsOfBlocks(blocks: readonly Block[], around: string): PlacedText[] {
  return blocks.flatMap((block) => textsOfBlock(block, around));
}

function textsOfBlock(block: Block, around: string): PlacedText[] {
  const at = (name: string, content: readonly Inline[] | string): PlacedText => ({
    where: around === '' ? name : `${around}, ${name}`,
    text: typeof content === 'string' ? content : inlineText(content),
  });
  const inner = (name: string, blocks: readonly Block[]) =>
    textsOfBlocks(blocks, around === '' ? name : `${around}, ${name}`);
  switch (block.kind) {
    case 'heading':
      return [at('Überschrift', block.content)];
    case 'contents':
      return block.lines.map(({ text }) => at('Inhalt', text));
    case 'paragraph':
      return [at('Absatz', block.content)];
    case 'list':
      return block.items.flatMap((blocks, i) => inner(`Aufzählung, Punkt ${i + 1}`, blocks));
    case 'table':
      return textsOfTable(block, at);
    case 'facts':
      return block.rows
        .filter(({ value }) => inlineText(value).trim() !== '')
        .flatMap(({ label, value }) => [at('Angabe', label), at(`Angabe ${quoted(label)}`, value)]);
    case 'agenda':
      return block.lines.flatMap((line) => textsOfLine(line, around));
    case 'resolution':
      return [at('Beschluss', block.label), ...inner(quoted(block.label), block.blocks)];
    case 'note':
      return [at('Hinweis', block.title ?? ''), ...inner('Hinweis', block.blocks)];
    case 'quote':
      return inner('Zitat', block.blocks);
    case 'code':
      return [at('Textblock', block.text)];
    case 'signatures':
      return [
        at('Unterschriften', block.place ?? ''),
        ...block.lines.flatMap(({ name, role }) => [
          at('Unterschriften', name ?? ''),
          at('Unterschriften', role),
        ]),
      ];
    case 'page-break':
      return [];
  }
}

function textsOfTable(
  { caption, head, rows }: Extract<Block, { kind: 'table' }>,
  at: (name: string, content: readonly Inline[] | string) => PlacedText,
): PlacedText[] {
  const name = caption === '' ? 'Tabelle' : `Tabelle ${quoted(caption)}`;
  return [
    at(name, caption),
    ...head.map(({ content }) => at(`${name}, Kopf`, content)),
    ...rows.flatMap((cells, i) => cells.map(({ content }) => at(`${name}, Zeile ${i + 1}`, content))),
  ];
}

function textsOfLine({ number, title, blocks }: AgendaLine, around: string): PlacedText[] {
  const words = [number, inlineText(title)].filter(Boolean).join(' ');
  const name = `Tagesordnungspunkt ${quoted(words)}`;
  const where = around === '' ? name : `${around}, ${name}`;
  return [{ where, text: number ?? '' }, { where, text: inlineText(title) }, ...textsOfBlocks(blocks, where)];
}

/** Texts of the head of the first page, which each sheet arranges in its own way, and of the foot of all pages. */
export function headTexts({ letterhead, mark, place, kicker, title, footer }: DocumentData): PlacedText[] {
  return [
    { where: 'Briefkopf, Name', text: letterhead.name },
    { where: 'Briefkopf, Zeile unter dem Namen', text: letterhead.office ?? '' },
    ...letterhead.lines.map((text) => ({ where: 'Briefkopf, Anschrift', text })),
    { where: 'Ort vor dem Datum', text: place ?? '' },
    { where: 'Vermerk', text: mark ?? '' },
    { where: 'Zeile über dem Titel', text: kicker ?? '' },
    { where: 'Titel', text: title },
    { where: 'Fußzeile', text: footer },
  ];
}

/** Texts below the title, in their order. */
export const bodyTexts = ({ blocks }: DocumentData): PlacedText[] => textsOfBlocks(blocks, '');
