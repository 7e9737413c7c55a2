/** What a step has done, as the next page says it; the address names it by its key. */
export const DONE = {
  angelegt: {
    tone: 'success',
    title: 'Der Zugang ist angelegt',
    sentence: 'Als Nächstes laden Sie die Person ein.',
  },
  gespeichert: { tone: 'success', title: 'Gespeichert', sentence: 'Die Änderungen gelten ab sofort.' },
  'neu-einladen': {
    tone: 'success',
    title: 'Gespeichert',
    sentence:
      'Die Einladung an die bisherige Adresse gilt nicht mehr. Bitte laden Sie die Person an der neuen Adresse neu ein.',
  },
  unveraendert: {
    tone: 'info',
    title: 'Nichts geändert',
    sentence: 'Ihre Angaben stimmen mit dem gespeicherten Stand überein.',
  },
  einladen: {
    tone: 'success',
    title: 'Die Einladung ist unterwegs',
    sentence: 'Ein Passkey lässt sich in den nächsten 14 Tagen einrichten.',
  },
  sitzungen: {
    tone: 'success',
    title: 'Alle Sitzungen sind beendet',
    sentence: 'Wer den Zugang weiter nutzen will, meldet sich neu an.',
  },
  passkeys: {
    tone: 'success',
    title: 'Die Passkeys sind entfernt',
    sentence: 'Ein neuer Passkey lässt sich in den nächsten 14 Tagen einrichten.',
  },
  sperren: {
    tone: 'success',
    title: 'Der Zugang ist gesperrt',
    sentence: 'Alle Sitzungen sind beendet; niemand kann sich damit anmelden.',
  },
  freigeben: {
    tone: 'success',
    title: 'Der Zugang ist wieder freigegeben',
    sentence: 'Wenn kein Passkey mehr eingerichtet ist, laden Sie die Person neu ein.',
  },
  zugeordnet: {
    tone: 'success',
    title: 'Die Anmeldung ist zugeordnet',
    sentence: 'Die Person kann sich ab sofort über die zentrale Anmeldung anmelden.',
  },
  'mail-fehlt': {
    tone: 'warning',
    title: 'Gespeichert, aber die E-Mail ging nicht hinaus',
    sentence:
      'Der Mailserver hat die Nachricht nicht angenommen. Bitte sagen Sie der Person selbst Bescheid, oder wiederholen Sie den Schritt später.',
  },
} as const;

export type Done = keyof typeof DONE;

/** The key in an address, or undefined where it is none. */
export const doneIn = (word: string | undefined): Done | undefined =>
  word !== undefined && Object.hasOwn(DONE, word) ? (word as Done) : undefined;
