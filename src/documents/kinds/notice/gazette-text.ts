import { longDate } from '../../../format/wording/dates.ts';
import { type Block, type DocumentData, inlineText } from '../../model/index.ts';

/** Two blanks for each level, a dot behind a bare number: "6. Haushalt", "Ö 7 Radweg". */
function agendaLine(number: string | undefined, title: string, depth: number): string {
  const label = number === undefined ? '' : `${number}${/^\d+$/.test(number) ? '.' : ''} `;
  return `${'  '.repeat(depth)}${label}${title}`;
}

/** A block as lines of plain text; what only a sheet of paper needs has none. */
function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return ['', inlineText(block.content)];
    case 'facts':
      return ['', ...block.rows.map(({ label, value }) => `${label}: ${inlineText(value)}`)];
    case 'agenda':
      return block.lines.map(({ number, title, depth }) => agendaLine(number, inlineText(title), depth));
    case 'note':
      return ['', ...(block.title === undefined ? [] : [block.title]), ...block.blocks.flatMap(linesOf)];
    default:
      return [];
  }
}

/**
 * The official notice as plain text for the gazette (Amtsblatt): body, title, facts and agenda, then place, date and name.
 * @param data of the notice
 * @param signedBy who signed it
 */
export function gazetteText(
  { letterhead, kicker, title, place, date, blocks }: DocumentData,
  signedBy?: string,
): string {
  const dated = date === undefined ? [] : [[place, longDate(date)].filter(Boolean).join(' ')];
  const lines = [
    letterhead.name,
    ...(kicker === undefined ? [] : [kicker]),
    title,
    ...blocks.flatMap(linesOf),
    '',
    ...dated,
    ...(signedBy === undefined ? [] : [`gez. ${signedBy}`]),
  ];
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
