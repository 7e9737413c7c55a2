import { button, el, freshId } from '../dom.ts';
import { WORDS } from '../words.ts';
import type { Pages } from './pages.ts';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** Page and size; the panels' buttons stand behind. */
export interface Toolbar {
  readonly element: HTMLElement;
  /** Tells which page is seen. */
  turned(page: number): void;
}

export function toolbar(
  { title, pages, count }: { readonly title: string; readonly pages: Pages; readonly count: number },
  say: (words: string) => void,
  more: readonly HTMLElement[],
): Toolbar {
  let zoom = ZOOMS.indexOf(1);
  const field = el('input', {
    class: 'reader-field reader-field--page',
    inputmode: 'numeric',
    value: 1,
    'aria-label': WORDS.pageField,
  });
  const turned = (page: number): void => {
    field.value = String(page);
  };
  field.addEventListener('change', () => {
    const page = Number.parseInt(field.value, 10);
    if (page >= 1 && page <= count) {
      pages.goTo(page);
      say(WORDS.page(page, count));
    } else turned(pages.current());
  });
  const turn = (by: number): void => {
    const page = Math.min(count, Math.max(1, pages.current() + by));
    pages.goTo(page);
    turned(page);
    say(WORDS.page(page, count));
  };
  const resize = (to: number): void => {
    zoom = Math.min(ZOOMS.length - 1, Math.max(0, to));
    const factor = ZOOMS[zoom] ?? 1;
    pages.zoom(factor);
    say(WORDS.zoomed(factor * 100));
  };
  const sign = (words: string, meaning: string, act: () => void) =>
    button(words, act, { 'aria-label': meaning, title: meaning });
  const element = el(
    'div',
    { class: 'reader-tools', role: 'group', 'aria-label': WORDS.toolbar(title) },
    sign('↑', WORDS.previousPage, () => turn(-1)),
    el(
      'span',
      { class: 'reader-tools__page' },
      el('span', { class: 'reader-tools__label' }, WORDS.pageField),
      field,
      WORDS.of(count),
    ),
    sign('↓', WORDS.nextPage, () => turn(1)),
    ...disclosed([
      sign('−', WORDS.smaller, () => resize(zoom - 1)),
      sign('+', WORDS.larger, () => resize(zoom + 1)),
      sign('↔', WORDS.fit, () => resize(ZOOMS.indexOf(1))),
      ...more,
    ]),
  );
  return { element, turned };
}

/** On phones these tools are shown by a button alone: the paper needs the room. */
function disclosed(tools: readonly HTMLElement[]): readonly HTMLElement[] {
  const id = freshId('mehr');
  const rest = el('div', { class: 'reader-tools__rest', id }, ...tools);
  const toggle = button(
    WORDS.more,
    () => {
      const isShown = rest.toggleAttribute('data-shown');
      toggle.setAttribute('aria-expanded', String(isShown));
    },
    { class: 'reader-button reader-tools__more', 'aria-expanded': 'false', 'aria-controls': id },
  );
  return [toggle, rest];
}
