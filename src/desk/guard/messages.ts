import type { Conflict } from './conflict.ts';

/** The wording of the guard, in one place. */
export const REFUSED =
  'Der Eintrag wurde inzwischen von jemand anderem geändert. Ihr Text ist noch da. ' +
  'Speichern Sie erneut, um zwischen beiden Fassungen zu wählen.';

export const THEIRS_TAKEN = 'Sie haben die andere Fassung übernommen. Sie wird jetzt neu geladen.';

export const SAVED_ALREADY =
  'Dieser Eintrag wurde beim letzten Versuch schon gespeichert, nur die Antwort kam nicht an. ' +
  'Öffnen Sie ihn aus der Liste, um weiterzuarbeiten.';

/** `advice`: sentences of the form, such as which number is free. */
export const keyTaken = (key: string, advice: readonly string[] = []): string =>
  [
    `Die Nummer oder Bezeichnung „${key}“ ist inzwischen vergeben.`,
    ...advice,
    advice.length === 0
      ? 'Tragen Sie eine andere ein und speichern Sie erneut.'
      : 'Ihr Text ist noch da; speichern Sie erneut.',
  ].join(' ');

export const OFFLINE =
  'Dieser Rechner ist gerade nicht mit dem Netz verbunden. Ihr Text ist in diesem Browser ' +
  'gesichert. Speichern Sie erneut, sobald die Verbindung wieder besteht.';

export const CONNECTION_LOST =
  'Die Verbindung ist beim Speichern abgebrochen. Ihr Text ist in diesem Browser gesichert. ' +
  'Prüfen Sie die Verbindung und speichern Sie erneut.';

export const CANNOT_MERGE =
  'Der veröffentlichte Eintrag wurde an denselben Stellen geändert wie der Entwurf. ' +
  'Löschen Sie den Entwurf und tragen Sie Ihre Änderungen in den neuen Stand ein. Ihr Text ist in diesem Browser gesichert.';

const MIB = 1024 * 1024;

/** `12,5 MiB` */
export const mebibytes = (bytes: number): string =>
  `${(Math.round((bytes / MIB) * 10) / 10).toLocaleString('de-DE')} MiB`;

export const fileTooLarge = (name: string, bytes: number, limit: number): string =>
  `Die Datei „${name}“ ist mit ${mebibytes(bytes)} zu groß; erlaubt sind ${mebibytes(limit)}. ` +
  'Verkleinern Sie die Datei, etwa durch geringer aufgelöste Bilder, oder teilen Sie sie auf.';

/** Title and first sentence of the dialog for each kind of conflict. */
export const CONFLICT: Readonly<Record<Conflict['kind'], { readonly title: string; readonly text: string }>> =
  {
    changed: {
      title: 'Dieser Eintrag wurde inzwischen geändert',
      text: 'Während Sie daran gearbeitet haben, hat jemand anderes diesen Eintrag gespeichert. Ihre Fassung ist noch nicht gespeichert.',
    },
    deleted: {
      title: 'Dieser Eintrag wurde inzwischen gelöscht',
      text: 'Während Sie daran gearbeitet haben, hat jemand anderes diesen Eintrag gelöscht oder seinen Entwurf veröffentlicht oder verworfen. Ihre Fassung ist noch nicht gespeichert.',
    },
    exists: {
      title: 'Diesen Eintrag gibt es inzwischen schon',
      text: 'Jemand anderes hat inzwischen einen Eintrag oder Entwurf unter derselben Bezeichnung gespeichert. Ihre Fassung ist noch nicht gespeichert.',
    },
    'main-changed': {
      title: 'Der veröffentlichte Eintrag wurde inzwischen geändert',
      text: 'Seit dieser Entwurf begonnen wurde, ist der veröffentlichte Eintrag geändert worden. Der Entwurf würde diese Änderung überschreiben.',
    },
  };

/** `21. November 2026 um 14:05 Uhr` in the browser's time zone. */
export const moment = (at: Date): string =>
  `${at.toLocaleDateString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' })} um ` +
  `${at.toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' })} Uhr`;
