import { askPasskey, mayHavePrf, newPasskey } from '../../copy/passkey-prf.ts';
import type { LockedCopy } from '../../copy/device.ts';
import type { Unlock } from '../../copy/unlock.ts';
import { element } from '../element.ts';
import { faultWords } from '../fault-words.ts';

/** What is done with a PIN or passkey; its faults are told in the form. */
export type UseUnlock = (unlock: Unlock) => Promise<void>;

interface Words {
  /** Of the button that takes the PIN. */
  readonly go: string;
  /** Of the one that asks for a passkey. */
  readonly goPasskey: string;
}

let forms = 0;

/** A form that works once at a time and says what went wrong. */
function workingForm(fields: readonly HTMLElement[], submit: string, work: () => Promise<void>) {
  const fault = element('p', { class: 'field__fault', role: 'alert' });
  const button = element('button', { type: 'submit', class: 'button' }, submit);
  const others: HTMLButtonElement[] = [];
  let isBusy = false;
  const run = async (task: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (const one of [button, ...others]) one.setAttribute('aria-disabled', 'true');
    fault.replaceChildren();
    try {
      await task();
    } catch (error) {
      fault.replaceChildren(error instanceof Refused ? error.message : faultWords(error));
    } finally {
      isBusy = false;
      for (const one of [button, ...others]) one.removeAttribute('aria-disabled');
    }
  };
  const buttons = element('p', { class: 'buttons' }, button);
  const form = element(
    'form',
    {
      class: 'form',
      submit: (event) => {
        event.preventDefault();
        void run(work);
      },
    },
    ...fields,
    fault,
    buttons,
  );
  const add = (words: string, task: () => Promise<void>): void => {
    const other = element(
      'button',
      { type: 'button', class: 'button button--secondary', click: () => void run(task) },
      words,
    );
    others.push(other);
    buttons.append(other);
  };
  return { form, add };
}

/** What somebody typed cannot be taken as it is. */
class Refused extends Error {}

function pinField(label: string, hint: string | undefined, autocomplete: string) {
  forms += 1;
  const id = `pin-${forms}`;
  const input = element('input', {
    class: 'field__input',
    id,
    type: 'password',
    required: true,
    autocomplete,
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  });
  const field = element(
    'div',
    { class: 'field field--short' },
    element('label', { class: 'field__label', for: id }, label),
    hint !== undefined && element('p', { class: 'field__hint', id: `${id}-hint` }, hint),
    input,
  );
  return { field, input };
}

/** Asks for the PIN or a passkey that opens the copy. */
export function openForm(locked: LockedCopy, words: Words, use: UseUnlock): HTMLElement {
  const tries =
    locked.triesLeft < 6
      ? `Noch ${locked.triesLeft} ${locked.triesLeft === 1 ? 'Versuch' : 'Versuche'}, danach wird die Kopie gelöscht.`
      : undefined;
  const pin = pinField('Ihre PIN für die Kopie', tries, 'off');
  const hasPin = locked.unlocks.some(({ kind }) => kind === 'pin');
  const passkeys = locked.unlocks.filter(({ kind }) => kind === 'passkey');
  const byPasskey = async () => use(await askPasskey(passkeys));
  if (!hasPin) return workingForm([], words.goPasskey, byPasskey).form;
  const { form, add } = workingForm([pin.field], words.go, async () => {
    await use({ kind: 'pin', pin: pin.input.value }).finally(() => (pin.input.value = ''));
  });
  if (passkeys.length > 0) add(words.goPasskey, byPasskey);
  return form;
}

const HINT =
  'Mindestens sechs Zeichen, keine Reihe und kein Datum. Ein kurzer Satz ist am sichersten. Niemand kann Ihnen die PIN zurückgeben: Haben Sie sie vergessen, nehmen Sie die Sitzung neu mit; Ihre Notizen sind dann verloren.';

/** Asks for a new PIN twice, or for a passkey where the browser may know some that give keys. */
export function newPinForm(words: Words, use: UseUnlock): HTMLElement {
  const first = pinField('Neue PIN für die Kopie', HINT, 'new-password');
  const again = pinField('Dieselbe PIN noch einmal', undefined, 'new-password');
  const { form, add } = workingForm([first.field, again.field], words.go, async () => {
    if (first.input.value !== again.input.value)
      throw new Refused('Die beiden Eingaben sind verschieden. Bitte geben Sie die PIN noch einmal ein.');
    await use({ kind: 'pin', pin: first.input.value });
    first.input.value = again.input.value = '';
  });
  const offerPasskey = async (): Promise<void> => {
    if (await mayHavePrf()) add(words.goPasskey, async () => use(await newPasskey()));
  };
  void offerPasskey();
  return form;
}
