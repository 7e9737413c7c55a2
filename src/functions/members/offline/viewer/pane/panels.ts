import { button, el, freshId } from '../dom.ts';
import { WORDS } from '../words.ts';

/** A panel beside the pages; one of a pane is open at a time. */
export interface Panel {
  readonly name: string;
  readonly content: HTMLElement;
  /** Called when it is opened; gives what gets the focus. */
  readonly opened: () => HTMLElement | undefined;
}

export interface Panels {
  /** Buttons that open and close each panel, for the toolbar. */
  readonly buttons: readonly HTMLButtonElement[];
  readonly elements: readonly HTMLElement[];
  open(name: string): void;
  close(): void;
}

/** @param title of the document, which tells the panels of two documents apart */
export function panelsOf(panels: readonly Panel[], title: string): Panels {
  const made = panels.map((panel) => {
    const id = freshId('bereich');
    const element = el(
      'aside',
      { class: 'reader-panel', id, 'aria-label': `${panel.name}: ${title}`, hidden: true },
      el(
        'div',
        { class: 'reader-panel__head' },
        el('h3', { class: 'reader-panel__title' }, panel.name),
        button('✕', () => close(), { 'aria-label': WORDS.closePanel, title: WORDS.closePanel }),
      ),
      panel.content,
    );
    const toggle = button(panel.name, () => (element.hidden ? open(panel.name) : close()), {
      'aria-expanded': 'false',
      'aria-controls': id,
    });
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    });
    return { panel, element, toggle };
  });
  const set = (name: string | undefined): void => {
    for (const { panel, element, toggle } of made) {
      element.hidden = panel.name !== name;
      toggle.setAttribute('aria-expanded', String(panel.name === name));
    }
  };
  const open = (name: string): void => {
    set(name);
    made
      .find(({ panel }) => panel.name === name)
      ?.panel.opened()
      ?.focus();
  };
  const close = (): void => {
    const shown = made.find(({ element }) => !element.hidden);
    const hadFocus = shown?.element.contains(document.activeElement) ?? false;
    set(undefined);
    if (hadFocus) shown?.toggle.focus();
  };
  return {
    buttons: made.map(({ toggle }) => toggle),
    elements: made.map(({ element }) => element),
    open,
    close,
  };
}
