import { button, el } from '../dom.ts';
import { COLOUR_NAMES, COLOURS, WORDS } from '../words.ts';
import type { PaneParts } from './pane-parts.ts';
import { selectedPassage } from './selection.ts';

/** Below the pages while words are selected: a button for each colour. */
export function selectionBar(parts: () => PaneParts | undefined): {
  readonly element: HTMLElement;
  close(): void;
} {
  const mark = (colour: (typeof COLOUR_NAMES)[number]): void => {
    const pane = parts();
    const passage = pane && selectedPassage(pane.pages.views, document.getSelection());
    if (passage) void pane.mark(passage, colour);
  };
  const element = el(
    'div',
    { class: 'reader-bar', role: 'group', 'aria-label': WORDS.selection, hidden: true },
    el('span', { class: 'reader-bar__label' }, WORDS.mark),
    ...COLOUR_NAMES.map((colour) => {
      const { name, sign } = COLOURS[colour];
      const made = button(`${sign} ${name}`, () => mark(colour), {
        class: `reader-button reader-colour reader-colour--${colour}`,
        'aria-label': WORDS.markAs(name),
      });
      // a press must not take the selection away
      made.addEventListener('pointerdown', (event) => event.preventDefault());
      return made;
    }),
  );
  const look = (): void => {
    const pane = parts();
    // moving on to the buttons by keyboard leaves the selection as it is
    if (element.contains(document.activeElement)) return;
    element.hidden = !pane || selectedPassage(pane.pages.views, document.getSelection()) === undefined;
  };
  document.addEventListener('selectionchange', look);
  return { element, close: () => document.removeEventListener('selectionchange', look) };
}
