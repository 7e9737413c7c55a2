import { at } from '../../addresses.ts';
import { element } from './element.ts';

/** Told to a worker that waits: nobody reads just now, take over. */
export const TAKE_OVER = 'uebernehmen';

/**
 * Lets the service worker look for a newer program. Where one lies ready, the page offers to load it: until then all windows
 * have the program that they began with, never a mix; when one of them loads it, the others follow.
 */
export function keepUpToDate(): void {
  if (!('serviceWorker' in navigator)) return;
  const hadWorker = navigator.serviceWorker.controller !== null;
  let isAsked = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!hadWorker) return;
    if (isAsked) location.reload();
    else goAlong();
  });
  void navigator.serviceWorker
    .register(at.awayWorker, { scope: at.away })
    .then((registration) => {
      const offer = (): void => {
        const { waiting } = registration;
        if (waiting && hadWorker)
          offerNew(() => {
            isAsked = true;
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
            waiting.postMessage(TAKE_OVER);
          });
      };
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', offer);
      });
      offer();
      return registration.update();
    })
    // without a network, or where the browser allows no worker, this window goes on as it is
    .catch(() => undefined);
}

/** Milliseconds in which what is being typed is saved. */
const SAVING = 500;

/** Another window took the new program, whose files are now this one's too: it goes along, or it would mix both. */
function goAlong(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  setTimeout(() => location.reload(), SAVING);
}

function offerNew(load: () => void): void {
  const place = document.querySelector<HTMLElement>('[data-away-new]');
  if (!place || !place.hidden) return;
  place.replaceChildren(
    'Es gibt eine neue Fassung dieses Programms. Ihre Kopie bleibt lesbar. ',
    element('button', { type: 'button', class: 'button button--secondary', click: load }, 'Bitte neu laden'),
  );
  place.hidden = false;
}
