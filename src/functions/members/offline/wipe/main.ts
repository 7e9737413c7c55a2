import { wipeOrigin } from './wipe-origin.ts';

// On the page after the log-out: what was taken along is erased, and where that fails the member hears what to do.

const place = document.querySelector<HTMLElement>('[data-wipe]');
if (!(await wipeOrigin()) && place) {
  place.hidden = false;
  place.textContent =
    'Die Kopie auf diesem Gerät ließ sich nicht ganz löschen. Bitte schließen Sie alle anderen Fenster des Mitgliederbereichs, und laden Sie diese Seite neu. Hilft das nicht, löschen Sie in den Einstellungen des Browsers die Daten dieser Website.';
}
