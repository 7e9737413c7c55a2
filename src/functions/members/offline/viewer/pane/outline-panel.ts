import { button, el } from '../dom.ts';
import type { Outline } from '../pdf/outline.ts';
import { WORDS } from '../words.ts';
import type { Panel } from './panels.ts';

/** The file's own table of contents. */
export function outlinePanel(entries: readonly Outline[], goTo: (page: number) => void): Panel {
  const items = entries.map(({ title, level, page }) => {
    const link = button(`${title} (${WORDS.onPage(page)})`, () => goTo(page), { class: 'reader-entry' });
    return el('li', { class: `reader-outline__level-${level}` }, link);
  });
  const content = el('ul', { class: 'reader-list' }, ...items);
  return { name: WORDS.outline, content, opened: () => content.querySelector('button') ?? undefined };
}
