/** One document of an entry, and several. */
export const DOCUMENT = {
  own: {
    control: 'document',
    loses:
      'Größe und Art der Datei prüft erst die Prüfung nach dem Speichern; Kennungen sind von Hand zu setzen.',
  },
} as const;
export const DOCUMENTS = { own: { ...DOCUMENT.own, control: 'documents' } } as const;

/** A picture beside an entry. */
export const PICTURE = {
  own: { control: 'picture', loses: 'Größe und Art des Bildes prüft erst die Prüfung nach dem Speichern.' },
} as const;
