import { type AgendaGroup, type AgendaLine, type AgendaNode, agendaGroups } from '../model/index.ts';
import type { Writer } from './block.ts';
import { inlineHtml } from './inline.ts';
import { element, escaped } from './tags.ts';

const numberOf = ({ number }: AgendaLine): string =>
  number === undefined ? '' : `${element('span', escaped(number), { class: 'doc-number' })} `;

/** Where links to the item lead, on the meeting's page too. */
const anchorOf = ({ id }: AgendaLine): string => `top-${id}`;

function itemHtml({ line, children }: AgendaNode, writer: Writer): string {
  const title = element('p', inlineHtml(line.title), { class: 'doc-item-title' });
  const body = title + writer.blocks(line.blocks) + listHtml(children, writer);
  return element('li', numberOf(line) + element('div', body, { class: 'doc-item-body' }), {
    id: anchorOf(line),
    class: 'doc-item',
  });
}

const listHtml = (items: readonly AgendaNode[], writer: Writer): string =>
  items.length === 0
    ? ''
    : element('ol', items.map((item) => itemHtml(item, writer)).join(''), { class: 'doc-agenda' });

function groupHtml({ heading, items }: AgendaGroup, base: number, writer: Writer): string {
  if (heading === undefined) return listHtml(items, writer);
  const level = writer.levels.next(base + 1);
  const title = element(`h${level}`, numberOf(heading) + inlineHtml(heading.title), {
    id: anchorOf(heading),
  });
  return title + writer.blocks(heading.blocks) + listHtml(items, writer);
}

/** An agenda as lists within each other; headings of its parts are headings of the document. */
export function agendaHtml(lines: readonly AgendaLine[], writer: Writer): string {
  const base = writer.levels.last;
  return agendaGroups(lines)
    .map((group) => groupHtml(group, base, writer))
    .join('');
}
