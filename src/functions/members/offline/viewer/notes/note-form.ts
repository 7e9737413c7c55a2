import type { Note } from '../../types.ts';
import { button, el, freshId } from '../dom.ts';
import { COLOUR_NAMES, COLOURS, WORDS } from '../words.ts';

/** Milliseconds without a key until what was written is saved: little is lost if the device goes off. */
const PAUSE = 400;

/** Colour and words of a note. There is no button to save: every change is saved. */
export interface NoteForm {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  /** Saves what a pause did not yet save. */
  flush(): Promise<void>;
}

export function noteForm(
  note: Note,
  act: {
    readonly save: (change: Partial<Pick<Note, 'colour' | 'text'>>) => Promise<void>;
    readonly say: (words: string) => void;
    readonly done: () => void;
    readonly remove: () => void;
  },
): NoteForm {
  const id = freshId('notiz');
  const field = el('textarea', { class: 'reader-field', id, rows: 4 });
  field.value = note.text;
  let [saved, timer] = [note.text, undefined as ReturnType<typeof setTimeout> | undefined];
  const told = el('p', { class: 'reader-panel__told' });
  const keep = async (change: Partial<Pick<Note, 'colour' | 'text'>>): Promise<void> => {
    try {
      await act.save(change);
      told.textContent = WORDS.saved;
    } catch {
      told.textContent = WORDS.saveFailed;
      act.say(WORDS.saveFailed);
    }
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (field.value === saved) return;
    const text = field.value;
    await keep({ text });
    // words that could not be saved are tried again with the next change
    if (told.textContent === WORDS.saved) saved = text;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE);
  });
  field.addEventListener('blur', () => void flush());
  // a browser keeps what is typed, in the clear, to bring it back after a restart; not what stands in such a form
  const element = el(
    'form',
    { class: 'reader-form', autocomplete: 'off' },
    colourChoice(note.colour, (colour) => void keep({ colour })),
    el('label', { for: id }, WORDS.noteText),
    field,
    told,
    el(
      'p',
      { class: 'reader-row' },
      button(WORDS.done, () => void flush().then(act.done), { class: 'reader-button reader-button--main' }),
      button(WORDS.remove, act.remove),
    ),
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  return { element, field, flush };
}

function colourChoice(chosen: Note['colour'], choose: (colour: Note['colour']) => void): HTMLElement {
  const name = freshId('farbe');
  const choices = COLOUR_NAMES.map((colour) => {
    const radio = el('input', { type: 'radio', name, value: colour, checked: colour === chosen });
    radio.addEventListener('change', () => choose(colour));
    const { sign, name: words } = COLOURS[colour];
    return el(
      'label',
      { class: `reader-colour reader-colour--${colour}` },
      radio,
      el('span', { 'aria-hidden': 'true' }, sign),
      ` ${words}`,
    );
  });
  return el('fieldset', { class: 'reader-colours' }, el('legend', {}, WORDS.colour), ...choices);
}
