import { at } from '../../addresses.ts';
import { element } from './element.ts';
import { faultWords } from './fault-words.ts';
import type { View } from './views/shown.ts';

const main = document.querySelector<HTMLElement>('main') ?? document.body;
const navigation = document.querySelector<HTMLElement>('[data-away-nav]');

let close: (() => void) | undefined;
let isFirst = true;

/** Shows a view in the place of the one before; whoever reads on by keyboard or ear begins at its heading. */
function show(view: View, isOpen: boolean): void {
  close?.();
  close = view.close;
  document.title = `${view.title} – Unterwegs`;
  if (navigation) navigation.hidden = !isOpen;
  const heading = element(
    'h1',
    { tabindex: '-1', class: view.bare ? 'visually-hidden' : undefined },
    view.title,
  );
  const head = element('header', { class: 'page-head' }, heading);
  const body = [...view.body];
  const parts = view.bare ? [heading, ...body] : [element('div', { class: 'page' }, head, ...body)];
  main.replaceChildren(...parts);
  if (!isFirst) {
    heading.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
  isFirst = false;
}

const home = (): HTMLElement => element('p', {}, element('a', { href: at.home }, 'Zum Mitgliederbereich'));

/** What the window shows. */
export const stage = {
  show,
  /** Something to know, and the way to the members' area. */
  tell: (title: string, words: string): void =>
    show({ title, body: [element('p', { class: 'lead' }, words), home()] }, false),
  /** That something went wrong, and what helps. */
  fault: (error: unknown): void =>
    show(
      {
        title: 'Das hat nicht geklappt',
        body: [element('p', { class: 'lead', role: 'alert' }, faultWords(error)), home()],
      },
      false,
    ),
} as const;
