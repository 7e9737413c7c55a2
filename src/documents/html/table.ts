import type { Block, Cell } from '../model/index.ts';
import { inlineHtml } from './inline.ts';
import { element, escaped } from './tags.ts';

type Table = Extract<Block, { kind: 'table' }>;

const classOf = ({ align }: Cell): string | undefined => (align === 'end' ? 'doc-end' : undefined);

const headCell = (cell: Cell): string =>
  cell.content.length === 0
    ? element('td', '')
    : element('th', inlineHtml(cell.content), { scope: 'col', class: classOf(cell) });

const bodyCell = (cell: Cell): string =>
  cell.header && cell.content.length > 0
    ? element('th', inlineHtml(cell.content), { scope: 'row', class: classOf(cell) })
    : element('td', inlineHtml(cell.content), { class: classOf(cell) });

const row = (cells: readonly Cell[], write: (cell: Cell) => string): string =>
  element('tr', cells.map(write).join(''));

/** Widths by class, in steps of 5 %, since the site allows no inline styles. */
function columnsHtml(widths: readonly number[] = []): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= 0) return '';
  const columns = widths.map((width) => `<col class="doc-w-${Math.round((width / total) * 20) * 5}">`);
  return element('colgroup', columns.join(''));
}

/** A table that scrolls by itself where it is wider than the screen, and can be scrolled by keyboard. */
export function tableHtml({ caption, head, rows, widths }: Table): string {
  const parts = [
    caption === '' ? '' : element('caption', escaped(caption)),
    columnsHtml(widths),
    head.length > 0 ? element('thead', row(head, headCell)) : '',
    element('tbody', rows.map((cells) => row(cells, bodyCell)).join('')),
  ];
  return element('div', element('table', parts.join(''), { class: 'doc-table' }), {
    class: 'doc-scroll',
    role: 'group',
    tabindex: 0,
    'aria-label': caption || 'Tabelle',
  });
}
