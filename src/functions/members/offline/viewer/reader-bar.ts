import type { TakenDocument, TakenMeeting } from '../types.ts';
import { button, el, freshId } from './dom.ts';
import { WORDS } from './words.ts';

/** Above the documents: leaving, opening another one, and going to one that is open. @param open list of those */
export function readerBar(
  { documents }: TakenMeeting,
  open: HTMLElement,
  choose: (document: TakenDocument) => void,
  leave: () => void,
): { readonly element: HTMLElement; readonly nav: HTMLElement } {
  const id = freshId('weitere');
  const field = el(
    'select',
    { class: 'reader-field', id },
    el('option', { value: '' }, WORDS.besideHint),
    ...documents.map(({ id: value, title }) => el('option', { value }, title)),
  );
  // choosing by keyboard passes other entries: a button opens
  const chosen = (): void => {
    const document = documents.find(({ id: of }) => of === field.value);
    field.value = '';
    if (document) choose(document);
  };
  const nav = el('nav', { 'aria-label': WORDS.open, hidden: true }, open);
  const element = el(
    'div',
    { class: 'reader-head' },
    button(WORDS.leave, leave),
    el('label', { for: id, class: 'reader-head__label' }, WORDS.beside),
    field,
    button(WORDS.openBeside, chosen),
    nav,
  );
  return { element, nav };
}
