import { at } from '../../../addresses.ts';
import { browserMeans } from '../../copy/browser-means.ts';
import { type CopyDevice, copyDevice } from '../../copy/device.ts';
import type { Unlock } from '../../copy/unlock.ts';
import { element, noticeBox } from '../../shell/element.ts';
import { faultWords } from '../../shell/fault-words.ts';
import { newPinForm, openForm } from '../../shell/parts/pin-form.ts';
import { to } from '../../shell/place.ts';
import type { OpenCopy } from '../../types.ts';
import { fetchAlong } from './fetch-along.ts';
import { installShell } from './install-shell.ts';
import { takeWith } from './take-with.ts';

// On `/mitnehmen/<meeting>/`: asks for the PIN, takes the meeting along, and leads to it.

interface Place {
  readonly element: HTMLElement;
  readonly meeting: string;
  readonly holder: string;
}

/** Asks for what opens the copy, or for a new PIN where there is none. */
async function ask(place: Place, device: CopyDevice): Promise<void> {
  const found = await device.look(place.holder);
  if (found.is === 'none') {
    const words = { go: 'PIN setzen und mitnehmen', goPasskey: 'Statt PIN einen Passkey nehmen' };
    const form = newPinForm(words, (unlock) => take(place, (at) => device.create(place.holder, unlock, at)));
    place.element.replaceChildren(heading('PIN für die Kopie'), form);
    return;
  }
  const open = (unlock: Unlock) =>
    take(place, async (at) => {
      const copy = await device.open(unlock);
      await device.contact(at);
      return copy;
    });
  const words = { go: 'Öffnen und mitnehmen', goPasskey: 'Mit Passkey öffnen und mitnehmen' };
  const anew = forgotten(() => device.wipe().then(() => ask(place, device)));
  place.element.replaceChildren(
    heading('Auf diesem Gerät liegt schon eine Kopie'),
    openForm(found, words, open),
    anew,
  );
}

/** Asks once more before it erases what nobody can bring back. */
function forgotten(erase: () => Promise<void>): HTMLElement {
  const place = element('p', {});
  const button = (look: string, words: string, click: () => void) =>
    element('button', { type: 'button', class: look, click }, words);
  const first = button('link-button', 'PIN vergessen: neu beginnen', () => {
    place.replaceChildren(
      'Die alte Kopie lässt sich ohne PIN oder Passkey nicht mehr öffnen. Wenn Sie neu beginnen, werden ihre Sitzungen und Ihre Notizen von diesem Gerät gelöscht. ',
      button('button button--danger', 'Alte Kopie und Notizen löschen', () => void erase()),
      ' ',
      button('link-button', 'Abbrechen', () => {
        place.replaceChildren(first);
        first.focus();
      }),
    );
    place.querySelector('button')?.focus();
  });
  place.append(first);
  return place;
}

const heading = (words: string): HTMLElement => element('h2', { tabindex: '-1' }, words);

async function take(place: Place, opening: (contact: Date) => Promise<OpenCopy>): Promise<void> {
  const { along, at: contact } = await fetchAlong(place.meeting);
  // opened first: a wrong PIN is told in the form, before anything is loaded
  const copy = await opening(contact);
  const form = [...place.element.childNodes];
  try {
    const left = await takeWith(copy, along, place.element);
    const ready = await installShell();
    place.element.replaceChildren(...done(place.meeting, left, ready));
    place.element.querySelector('h2')?.focus();
  } catch (error) {
    place.element.replaceChildren(...form);
    throw error;
  } finally {
    copy.lock();
  }
}

const done = (meeting: string, left: readonly string[], isReady: boolean): HTMLElement[] => [
  heading('Die Sitzung liegt auf diesem Gerät'),
  noticeBox(
    isReady ? 'success' : 'warning',
    isReady ? 'Fertig' : 'Fast fertig',
    isReady
      ? 'Sie können sie jetzt auch ohne Netz lesen. Tipp: Über das Menü des Browsers lässt sich „Unterwegs“ als App installieren.'
      : 'Die Unterlagen sind da, aber das Programm zum Lesen ohne Netz ließ sich nicht einrichten. Öffnen Sie „Unterwegs“ bitte einmal, solange Sie Netz haben.',
  ),
  ...(left.length === 0
    ? []
    : [
        noticeBox(
          'warning',
          'Das gibt der Server nur einzeln heraus',
          element('ul', {}, ...left.map((title) => element('li', {}, title))),
        ),
      ]),
  element(
    'p',
    {},
    element(
      'a',
      { class: 'button', href: `${at.away}${to.meeting(meeting)}` },
      'Mitgenommene Sitzung öffnen',
    ),
  ),
];

for (const block of document.querySelectorAll<HTMLElement>('[data-take]')) {
  const { take: meeting = '', holder = '' } = block.dataset;
  try {
    await ask({ element: block, meeting, holder }, copyDevice(await browserMeans()));
  } catch (error) {
    block.replaceChildren(noticeBox('warning', 'Das hat nicht geklappt', faultWords(error)));
  }
}
