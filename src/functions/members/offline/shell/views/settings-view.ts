import type { LockedCopy } from '../../copy/device.ts';
import type { Unlock } from '../../copy/unlock.ts';
import type { TakenMeeting } from '../../types.ts';
import { element, noticeBox } from '../element.ts';
import { newPinForm, openForm } from '../parts/pin-form.ts';
import { dayWords, daysLeft } from '../time-words.ts';
import type { Opened, View } from './shown.ts';

/** How the copy opens, how long it stays, what of it is taken away. */
export async function settingsView(opened: Opened): Promise<View> {
  const [meetings, state] = await Promise.all([opened.copy.meetings(), opened.device.look()]);
  const days = daysLeft(opened.lastContact);
  return {
    title: 'Einstellungen der Kopie',
    body: [
      element(
        'section',
        { 'aria-labelledby': 'frist' },
        element('h2', { id: 'frist' }, 'Wie lange die Kopie bleibt'),
        element(
          'p',
          {},
          `Zuletzt hatte dieses Gerät am ${dayWords(opened.lastContact.toISOString())} Kontakt zum Mitgliederbereich. Ohne neuen Kontakt wird die Kopie in ${days} ${days === 1 ? 'Tag' : 'Tagen'} gelöscht.`,
        ),
      ),
      ...(state.is === 'locked' ? [ways(state, opened)] : []),
      removal(meetings, opened),
      erasure(opened),
    ],
  };
}

/** Each change asks for the present PIN or passkey first: an open copy that lies about is not taken over. */
function ways(state: LockedCopy, opened: Opened): HTMLElement {
  const place = element('div', {});
  const hasPin = state.unlocks.some(({ kind }) => kind === 'pin');
  const change = (next: (current: Unlock) => HTMLElement): void => {
    const words = { go: 'Weiter', goPasskey: 'Weiter mit Passkey' };
    const ask = openForm(state, words, (current) => {
      place.replaceChildren(next(current));
      place.querySelector<HTMLElement>('input, button')?.focus();
      return Promise.resolve();
    });
    const first = hasPin
      ? 'Bitte geben Sie zuerst Ihre jetzige PIN ein.'
      : 'Bitte bestätigen Sie es zuerst mit Ihrem Passkey.';
    place.replaceChildren(element('p', {}, first), ask);
    place.querySelector<HTMLElement>('input, button')?.focus();
  };
  return element(
    'section',
    { 'aria-labelledby': 'wege' },
    element('h2', { id: 'wege' }, 'Womit Sie die Kopie öffnen'),
    element(
      'ul',
      {},
      ...state.unlocks.map(({ id, kind, since }) =>
        element(
          'li',
          {},
          `${kind === 'pin' ? 'PIN' : 'Passkey'}, seit ${dayWords(since)} `,
          kind === 'passkey' &&
            state.unlocks.length > 1 &&
            textButton('Entfernen', () => change(dropPasskey(opened, place, id))),
        ),
      ),
    ),
    element(
      'p',
      {},
      textButton(hasPin ? 'PIN ändern oder Passkey hinzufügen' : 'PIN oder weiteren Passkey hinzufügen', () =>
        change(addWay(opened, hasPin)),
      ),
    ),
    place,
  );
}

/** Asks for the new PIN or passkey, once the present one is known. */
const addWay =
  ({ device, refresh }: Opened, hasPin: boolean) =>
  (current: Unlock): HTMLElement =>
    newPinForm(
      { go: hasPin ? 'PIN ändern' : 'PIN hinzufügen', goPasskey: 'Passkey hinzufügen' },
      async (next) => {
        await device.addUnlock(current, next);
        await refresh();
      },
    );

const dropPasskey =
  ({ device, refresh }: Opened, place: HTMLElement, id: string) =>
  (current: Unlock): HTMLElement => {
    const drop = () => void device.removeUnlock(current, id).then(refresh, told(place));
    return element(
      'p',
      {},
      element('button', { type: 'button', class: 'button', click: drop }, 'Passkey jetzt entfernen'),
    );
  };

const told = (place: HTMLElement) => () =>
  place.replaceChildren(
    noticeBox('warning', 'Das hat nicht geklappt', 'Die PIN oder der Passkey stimmt nicht.'),
  );

const textButton = (words: string, act: () => void): HTMLElement =>
  element('button', { type: 'button', class: 'button button--secondary', click: act }, words);

function removal(meetings: readonly TakenMeeting[], { copy, refresh }: Opened): HTMLElement {
  const rows = meetings.map(({ meeting: { key, organization, title } }) =>
    element(
      'li',
      {},
      `${organization}, ${title} `,
      textButton('Entfernen', () => void copy.remove(key).then(refresh, refresh)),
    ),
  );
  return element(
    'section',
    { 'aria-labelledby': 'entfernen' },
    element('h2', { id: 'entfernen' }, 'Einzelne Sitzungen entfernen'),
    rows.length === 0
      ? element('p', {}, 'Es ist keine Sitzung mitgenommen.')
      : element('ul', { class: 'away-documents' }, ...rows),
  );
}

function erasure({ erase }: Opened): HTMLElement {
  const place = element('p', {});
  const sure = () => {
    place.replaceChildren(
      'Unterlagen und Notizen sind dann weg. ',
      textButton('Ja, alles löschen', () => void erase()),
    );
    place.querySelector('button')?.focus();
  };
  place.append(textButton('Alles löschen', sure));
  return element(
    'section',
    { 'aria-labelledby': 'loeschen' },
    element('h2', { id: 'loeschen' }, 'Die ganze Kopie löschen'),
    element('p', {}, 'Alle Unterlagen und Notizen auf diesem Gerät werden gelöscht.'),
    place,
  );
}
