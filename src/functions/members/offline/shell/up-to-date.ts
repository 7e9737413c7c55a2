import { at } from '../../addresses.ts';
import { element } from './element.ts';

/** Told to a worker that waits: nobody reads just now, take over. */
export const TAKE_OVER = 'uebernehmen';

/**
 * Lets the service worker look for a newer program. Where one lies ready, the page offers to load it: until then all windows
 * have the program that they began with, never a mix.
 */
export function keepUpToDate(): void {
  if (!('serviceWorker' in navigator)) return;
  const hadWorker = navigator.serviceWorker.controller !== null;
  let isAsked = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker && isAsked) location.reload();
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

function offerNew(load: () => void): void {
  const place = document.querySelector<HTMLElement>('[data-away-new]');
  if (!place || !place.hidden) return;
  place.replaceChildren(
    'Es gibt eine neue Fassung dieses Programms. Ihre Kopie bleibt lesbar. ',
    element('button', { type: 'button', class: 'button button--secondary', click: load }, 'Bitte neu laden'),
  );
  place.hidden = false;
}
