import { button, el } from '../dom.ts';
import type { PaneParts } from '../pane/pane-parts.ts';
import { readable } from '../text/quote.ts';
import { COLOURS, WORDS } from '../words.ts';
import type { PlacedNote } from './note-list.ts';

/** A note in the list. @param edit opens it */
export function noteItem(
  placed: PlacedNote,
  { goTo }: Pick<PaneParts, 'goTo'>,
  edit: (id: string) => void,
): HTMLElement {
  const { note, place } = placed;
  const { name } = COLOURS[note.colour];
  const about = typeof place === 'string' ? undefined : place;
  const of = note.target ? `: ${shortened(note.target.exact)}` : '';
  return el(
    'li',
    { class: 'reader-note', 'data-id': note.id },
    ...noteQuote(placed),
    ...(note.text === '' ? [] : [el('p', { class: 'reader-note__text' }, note.text)]),
    el(
      'p',
      { class: 'reader-row' },
      ...(about ? [button(WORDS.show, () => void goTo(about), { 'aria-label': `${WORDS.show}${of}` })] : []),
      button(WORDS.edit, () => edit(note.id), {
        'data-edit': true,
        'aria-label': `${WORDS.edit} (${name})${of}`,
      }),
    ),
  );
}

/** Where a note stands, and the words that it is about. */
export function noteQuote({ note, place, reworded }: PlacedNote): HTMLElement[] {
  const { sign, name } = COLOURS[note.colour];
  const where =
    typeof place === 'string'
      ? { whole: WORDS.wholeDocument, lost: WORDS.lost, searching: WORDS.searchingPlaces }[place]
      : WORDS.onPage(place.start.page);
  const head = el(
    'p',
    { class: 'reader-note__head' },
    el('span', { class: `reader-sign reader-colour--${note.colour}`, role: 'img', 'aria-label': name }, sign),
    ` ${where}`,
  );
  if (!note.target) return [head];
  const changed = reworded ? [el('p', { class: 'reader-note__changed' }, WORDS.reworded)] : [];
  return [head, ...changed, el('blockquote', {}, readable(note.target.exact))];
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
