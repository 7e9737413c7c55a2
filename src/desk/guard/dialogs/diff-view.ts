import { lineDiff, type DiffLine } from '../line-diff.ts';
import { element } from './dialog.ts';

/** How the two texts are called. */
export interface Names {
  readonly mine: string;
  readonly theirs: string;
}

/** Equal lines shown before and after each difference. */
const AROUND = 3;

/** The difference of two texts as a list that is read line by line, each with the name of its text. */
export function diffView(page: Document, mine: string, theirs: string, names: Names): HTMLElement {
  const list = page.createElement('ul');
  list.className = 'desk-diff';
  list.tabIndex = 0;
  list.setAttribute('aria-label', `Unterschiede: ${names.mine} und ${names.theirs}`);
  let skipped = 0;
  const flush = (): void => {
    if (skipped > 0)
      list.append(item(page, 'gap', `… ${skipped} gleiche ${skipped === 1 ? 'Zeile' : 'Zeilen'} …`));
    skipped = 0;
  };
  const lines = lineDiff(...([mine, theirs].map((text) => text.replace(/\n$/, '')) as [string, string]));
  lines.forEach((line, at) => {
    if (line.kind === 'same' && !near(lines, at)) {
      skipped += 1;
      return;
    }
    flush();
    const name = line.kind === 'same' ? '' : `${names[line.kind]}: `;
    list.append(item(page, line.kind, `${name}${line.text === '' ? '(leere Zeile)' : line.text}`));
  });
  flush();
  return list;
}

const near = (lines: readonly DiffLine[], at: number): boolean =>
  lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ kind }) => kind !== 'same');

function item(page: Document, kind: string, text: string): HTMLElement {
  const made = element(page, 'li', text);
  made.className = kind;
  return made;
}
