import { type Block, type DocumentData, inlineText } from '../documents/model/index.ts';

const indented = (text: string): string => text.replaceAll(/^/gm, '  ');

const blockTexts = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${'#'.repeat(block.level)} ${inlineText(block.content)}`;
    case 'contents':
      return block.lines.map(({ text }) => `- ${text}`).join('\n');
    case 'paragraph':
      return inlineText(block.content);
    case 'list':
      return block.items.map((item) => `- ${blockTexts(item)}`).join('\n');
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => row.map(({ content }) => inlineText(content)).join(' | '))
        .join('\n');
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${inlineText(value)}`).join('\n');
    case 'agenda':
      return block.lines
        .map(({ number, title, depth, heading, blocks }) => {
          const line = `${'  '.repeat(depth)}${number === undefined ? '' : `${number}. `}${inlineText(title)}`;
          const below = blocks.length === 0 ? '' : `\n${indented(blockTexts(blocks))}`;
          return `${line}${heading ? ' (Überschrift)' : ''}${below}`;
        })
        .join('\n');
    case 'resolution':
      return `[${block.label}]\n${indented(blockTexts(block.blocks))}`;
    case 'note':
      return `! ${block.title ?? ''}\n${indented(blockTexts(block.blocks))}`;
    case 'quote':
      return indented(blockTexts(block.blocks));
    case 'code':
      return block.text;
    case 'signatures':
      return [
        ...(block.place === undefined ? [] : [`${block.place} ____`]),
        ...block.lines.map(({ role, name }) => `____ ${[name, role].filter(Boolean).join(', ')}`),
      ].join('\n');
    case 'page-break':
      return '-----';
  }
}

/** Between a postal code and its town, where no line ends; golden tests read better with a plain space. */
const TOWN = /(?<=\d{5})\u00a0(?=\p{Lu})/gu;

/** A document as plain text, one line for each thing a reader sees, for golden tests. */
export function documentText(data: DocumentData): string {
  const { letterhead, kicker, title, place, date, mark, blocks, footer, undated } = data;
  const head = [letterhead.name, letterhead.office, ...letterhead.lines].filter(Boolean).join(' / ');
  const dated = undated ? undefined : [place, date].filter(Boolean).join(' ');
  return [mark && `[${mark}]`, head, dated, kicker, `# ${title}`, blockTexts(blocks), `-- ${footer}`]
    .filter((line) => line !== undefined && line !== '')
    .join('\n')
    .replaceAll(TOWN, ' ');
}
