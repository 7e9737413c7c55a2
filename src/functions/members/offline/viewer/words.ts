import type { Note } from '../types.ts';
import type { PdfFault } from './pdf/open-pdf.ts';

/** All that the reading view says. */
export const WORDS = {
  reader: 'Unterlagen lesen',
  open: 'Geöffnete Unterlagen',
  beside: 'Weitere Unterlage öffnen',
  openBeside: 'Öffnen',
  besideHint: 'Unterlage wählen …',
  mostOpen: (most: number) =>
    `Es sind schon ${most} Unterlagen geöffnet. Bitte schließen Sie zuerst eine davon.`,
  leave: 'Leseansicht schließen',
  notPublic: 'nichtöffentlich',
  loading: 'Die Unterlage wird geöffnet …',
  pages: 'Seiten',
  page: (number: number, of: number) => `Seite ${number} von ${of}`,
  pageWithNotes: (number: number, of: number, notes: number) =>
    `Seite ${number} von ${of}, ${notes === 1 ? '1 Notiz' : `${notes} Notizen`}`,
  pageFailed: (number: number) => `Seite ${number} lässt sich nicht anzeigen.`,
  cut: (pages: number) =>
    `Diese Datei ist ungewöhnlich lang. Hier sehen Sie die ersten ${pages.toLocaleString('de-DE')} Seiten.`,
  toolbar: (title: string) => `Werkzeuge für ${title}`,
  pageField: 'Seite',
  of: (pages: number) => `von ${pages}`,
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  smaller: 'Verkleinern',
  larger: 'Vergrößern',
  fit: 'Ganze Breite',
  more: 'Mehr',
  zoomed: (percent: number) => `Größe ${percent} Prozent`,
  search: 'Suchen',
  notes: 'Notizen',
  outline: 'Gliederung',
  pick: 'Stelle wählen',
  output: 'Drucken und sichern',
  save: 'Datei sichern',
  closeDocument: (title: string) => `${title} schließen`,
  closePanel: 'Bereich schließen',
  searchWords: 'Suchwort',
  searchHere: 'In dieser Unterlage suchen',
  searchAll: 'In allen Unterlagen der Sitzung suchen',
  searching: 'Es wird gesucht …',
  tooShort: 'Bitte geben Sie mindestens zwei Zeichen ein.',
  hits: (count: number, words: string) =>
    count === 0
      ? `Kein Treffer für „${words}“.`
      : `${count === 1 ? '1 Treffer' : `${count} Treffer`} für „${words}“.`,
  hit: (number: number, of: number, page: number) => `Treffer ${number} von ${of}, Seite ${page}`,
  previousHit: 'Voriger Treffer',
  nextHit: 'Nächster Treffer',
  inDocument: (count: number) => (count === 1 ? '1 Treffer' : `${count} Treffer`),
  notSearched: 'lässt sich nicht durchsuchen',
  withoutText:
    'Diese Datei enthält keinen lesbaren Text, etwa weil sie eingescannt ist. Suchen und Markieren geht darin nicht.',
  mark: 'Markieren',
  markAs: (colour: string) => `${colour} markieren`,
  selection: 'Markierte Stelle',
  tooLong: 'Diese Stelle ist zu lang oder enthält keine Wörter. Bitte wählen Sie eine andere.',
  marked: 'Die Stelle ist markiert.',
  pickHelp:
    'Mit den Pfeiltasten gehen Sie von Satz zu Satz. Mit Umschalt und Pfeiltaste nehmen Sie weitere Sätze dazu. Bild auf und Bild ab wechseln die Seite. Die Eingabetaste markiert, Escape beendet.',
  previousSentence: 'Voriger Satz',
  nextSentence: 'Nächster Satz',
  moreSentences: 'Satz dazunehmen',
  fewerSentences: 'Satz weglassen',
  endPick: 'Auswahl beenden',
  noSentences: 'Auf den Seiten dieser Datei steht kein lesbarer Text.',
  picked: (page: number, text: string, count: number) =>
    count === 1 ? `Seite ${page}: ${text}` : `${count} Sätze ab Seite ${page}: ${text}`,
  noNotes: 'Noch keine Notizen. Wählen Sie Text aus oder nutzen Sie „Stelle wählen“.',
  notesStay: 'Ihre Notizen bleiben auf diesem Gerät. Niemand sonst sieht sie.',
  newNote: 'Notiz zur ganzen Unterlage',
  wholeDocument: 'Ganze Unterlage',
  onPage: (page: number) => `Seite ${page}`,
  lost: 'Diese Stelle wurde in der neuen Fassung nicht gefunden.',
  reworded: 'Der Wortlaut hat sich geändert. Markiert hatten Sie:',
  searchingPlaces: 'Ihre Stellen werden in der neuen Fassung gesucht …',
  show: 'Zur Stelle',
  edit: 'Bearbeiten',
  remove: 'Löschen',
  removed: 'Die Notiz ist gelöscht.',
  undo: 'Rückgängig machen',
  restored: 'Die Notiz ist wieder da.',
  colour: 'Farbe',
  noteText: 'Notiz',
  done: 'Fertig',
  saved: 'Gespeichert.',
  saveFailed:
    'Die Notiz konnte nicht gespeichert werden. Bitte lassen Sie die Seite offen und versuchen Sie es noch einmal.',
  exportNotes: 'Notizen als Datei sichern',
  printNotes: 'Notizen drucken',
  exportAll: 'Notizen der ganzen Sitzung sichern',
  printAll: 'Notizen der ganzen Sitzung drucken',
  notesOfMeeting: (title: string) => `Notizen: ${title}`,
  madeOn: (instant: string) => `Stand ${instant}`,
  printPages: 'Unterlage mit Markierungen drucken',
  from: 'Von Seite',
  to: 'Bis Seite',
  printMost: (most: number) => `Auf einmal lassen sich höchstens ${most} Seiten drucken.`,
  printing: (done: number, of: number) => `Seite ${done} von ${of} wird zum Drucken vorbereitet …`,
  locked: 'Ihre Unterlagen sind gesperrt. Bitte entsperren Sie sie, um weiterzulesen.',
  notFound: 'Diese Unterlage liegt nicht auf diesem Gerät.',
  cannotShow: 'Diese Datei lässt sich nicht anzeigen.',
  saveAsIs: 'Datei unverändert sichern',
  saveAsIsHint:
    'Sie können die Datei sichern und mit einem anderen Programm öffnen. Öffnen Sie nur Dateien, denen Sie vertrauen.',
  savedOutside:
    'Eine gesicherte Datei liegt unverschlüsselt in Ihren Downloads. Sie wird nicht mitgelöscht, wenn die Unterlagen hier gelöscht werden.',
} as const;

export const FAULTS: Readonly<Record<PdfFault, string>> = {
  unreadable: 'Sie ist beschädigt oder keine PDF-Datei.',
  encrypted: 'Sie ist mit einem Kennwort verschlüsselt.',
  'too-slow': 'Sie ist so aufgebaut, dass die Anzeige zu lange dauert, und wurde deshalb abgebrochen.',
  'too-large': 'Sie ist zu groß für die Anzeige auf diesem Gerät.',
};

type Colour = Note['colour'];

/** Each colour has a sign too: it can be told without seeing colours. */
export const COLOURS: Readonly<Record<Colour, { readonly name: string; readonly sign: string }>> = {
  yellow: { name: 'Gelb', sign: '●' },
  green: { name: 'Grün', sign: '▲' },
  blue: { name: 'Blau', sign: '■' },
  red: { name: 'Rot', sign: '◆' },
};

export const COLOUR_NAMES = Object.keys(COLOURS) as readonly Colour[];
