import type { AgendaLine } from './block.ts';
import { isEmptyLine } from './inline.ts';

/** An item with those below it. */
export interface AgendaNode {
  readonly line: AgendaLine;
  readonly children: readonly AgendaNode[];
}

/** Items below a heading, or those before the first one. */
export interface AgendaGroup {
  readonly heading?: AgendaLine;
  readonly items: readonly AgendaNode[];
}

interface Growing {
  readonly line: AgendaLine;
  readonly children: Growing[];
}

function treeOf(lines: readonly AgendaLine[]): Growing[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const line of lines) {
    while (open.length > 0 && (open.at(-1) as Growing).line.depth >= line.depth) open.pop();
    const node: Growing = { line, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** The lines of an agenda as lists within each other, a list of its own below each heading. */
export function agendaGroups(lines: readonly AgendaLine[]): AgendaGroup[] {
  const groups: { heading?: AgendaLine; lines: AgendaLine[] }[] = [];
  for (const line of lines) {
    if (line.heading && !isEmptyLine(line.title)) groups.push({ heading: line, lines: [] });
    else if (groups.length === 0) groups.push({ lines: [line] });
    else (groups.at(-1) as { lines: AgendaLine[] }).lines.push(line);
  }
  return groups.map(({ heading, lines: own }) => ({ ...(heading && { heading }), items: treeOf(own) }));
}
