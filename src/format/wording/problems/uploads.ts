import { byteSize, counted, germanNumber } from '../numbers.ts';
import { always, type Wordings } from './wording.ts';

const onPages = ({ pages = '', count = '1' }: Readonly<Record<string, string>>): string =>
  Number(count) === 1 ? `Auf Seite ${pages}` : `Auf den Seiten ${pages}`;

const METADATA: Readonly<Record<string, string>> = {
  place: 'Ort der Aufnahme',
  names: 'Namen oder Beschreibung',
  camera: 'Gerät und Zeit der Aufnahme',
};

const UNCHECKED: Readonly<Record<string, string>> = {
  size: 'sie ist dafür zu groß',
  time: 'die Prüfung dauerte zu lange',
  memory: 'die Prüfung brauchte zu viel Arbeitsspeicher',
  crash: 'die Prüfung brach ab',
  unreadable: 'sie ließ sich nicht lesen',
};

const REPRINT =
  'Öffnen Sie das Dokument im Programm, aus dem es stammt, und exportieren Sie es neu als PDF; einen Scan scannen Sie neu.';

const UNRECOGNISED: Readonly<Record<string, string>> = {
  'no-tool': 'auf dem Rechner, der die Website baut, fehlt die Texterkennung',
  time: 'die Texterkennung dauerte zu lange',
  budget: 'die Zeit dafür war in diesem Lauf aufgebraucht',
  failed: 'die Texterkennung brach ab',
};

const RECOGNISE_YOURSELF =
  'Exportieren Sie aus dem Ausgangsdokument, statt zu scannen; sonst lassen Sie vor dem Hochladen eine Texterkennung (OCR) darüberlaufen.';

const RECOGNISE: Readonly<Record<string, string>> = {
  'no-tool':
    'Installieren Sie dort Tesseract mit dem deutschen Sprachpaket (unter Debian und Ubuntu: apt install tesseract-ocr tesseract-ocr-deu), oder laden Sie das Dokument mit Text hoch.',
  budget: 'Bauen Sie noch einmal; der nächste Lauf setzt fort, wenn der Ordner „.cache“ erhalten bleibt.',
};

/** What is inside uploaded files. What is hidden there, and whose name it is, is never repeated. */
export const UPLOADS: Wordings<
  | 'pdf-hidden-text'
  | 'pdf-javascript'
  | 'pdf-launch'
  | 'pdf-redaction-open'
  | 'pdf-author'
  | 'pdf-comments'
  | 'pdf-attachments'
  | 'pdf-untagged'
  | 'pdf-no-text'
  | 'pdf-no-language'
  | 'pdf-no-title'
  | 'pdf-encrypted'
  | 'pdf-not-pdf'
  | 'pdf-broken'
  | 'pdf-checked-partly'
  | 'pdf-text-partly'
  | 'pdf-scan-no-text'
  | 'pdf-scan-unclear'
  | 'picture-metadata'
  | 'picture-broken'
  | 'picture-too-large'
  | 'upload-unchecked'
> = {
  'pdf-hidden-text': (values) => ({
    what: `${onPages(values)} ${Number(values['total']) === 1 ? 'steht ein Wort, das' : `stehen ${values['total']} Wörter, die`} man nicht sieht, aber markieren und kopieren kann, zum Beispiel unter einem schwarzen Balken oder weiß auf weiß.`,
    remedy:
      'Löschen Sie den Text im Ausgangsdokument, statt ihn zu überdecken, und exportieren Sie neu; oder schwärzen Sie mit einem Programm, das den Text dabei entfernt. Ist das Dokument schon veröffentlicht, so ziehen Sie es zurück.',
  }),
  'pdf-javascript': always(
    'Das PDF enthält JavaScript, also ein Programm, das beim Öffnen auf fremden Rechnern laufen kann.',
    'Exportieren Sie das Dokument ohne Skripte neu, bei Formularen zum Beispiel mit „Als PDF drucken“.',
  ),
  'pdf-launch': always(
    'Das PDF enthält eine Aktion, die ein Programm oder eine Datei auf dem Rechner der Lesenden öffnet.',
    'Entfernen Sie die Verknüpfung im Ausgangsdokument, und exportieren Sie neu.',
  ),
  'pdf-redaction-open': (values) => ({
    what: `${onPages(values)} ist Text zum Schwärzen vorgemerkt, aber nicht geschwärzt; er ist noch vollständig enthalten.`,
    remedy:
      'Öffnen Sie das PDF im Schwärzungsprogramm, und wenden Sie die Schwärzungen an, bevor Sie es hochladen.',
  }),
  'pdf-author': always(
    'In den Dokumenteigenschaften steht als Verfasser vermutlich der Name einer Person; jeder kann ihn lesen.',
    'Tragen Sie in den Eigenschaften (Datei → Informationen) die Behörde statt der Person ein oder leeren Sie das Feld, und exportieren Sie neu.',
  ),
  'pdf-comments': (values) => ({
    what: `${onPages(values)} ${Number(values['total']) === 1 ? 'steht ein Kommentar oder eine Markierung' : `stehen ${values['total']} Kommentare oder Markierungen`}, oft mit Namen und Zeit.`,
    remedy: 'Löschen Sie alle Kommentare und Markierungen, oder exportieren Sie das Dokument ohne sie.',
  }),
  'pdf-attachments': ({ total }) => ({
    what: `Im PDF ${Number(total) === 1 ? 'steckt eine weitere Datei' : `stecken ${total} weitere Dateien`} als Anlage; beim Lesen übersieht man das leicht.`,
    remedy:
      'Entfernen Sie die Anlagen aus dem PDF; was öffentlich sein soll, legen Sie als eigene Datei daneben.',
  }),
  'pdf-untagged': always(
    'Das PDF ist nicht barrierefrei: Ihm fehlen Tags, aus denen Vorleseprogramme Überschriften, Tabellen und die Reihenfolge erkennen.',
    'Exportieren Sie aus der Textverarbeitung mit der Einstellung „Tags für Barrierefreiheit“ („PDF/UA“).',
  ),
  'pdf-no-text': (values) => ({
    what:
      values['count'] === values['all']
        ? 'Das PDF ist ein Bild ohne Text, zum Beispiel ein Scan: Es lässt sich weder vorlesen noch durchsuchen.'
        : `${onPages(values)} ist nur ein Bild ohne Text zu sehen, zum Beispiel ein Scan: Das lässt sich weder vorlesen noch durchsuchen.`,
    remedy:
      'Exportieren Sie aus dem Ausgangsdokument, statt zu scannen; sonst lassen Sie eine Texterkennung (OCR) darüberlaufen.',
  }),
  'pdf-no-language': always(
    'Im PDF ist keine Sprache angegeben; Vorleseprogramme sprechen es womöglich falsch aus.',
    'Stellen Sie im Ausgangsdokument die Sprache „Deutsch“ ein, und exportieren Sie neu.',
  ),
  'pdf-no-title': always(
    'Im PDF ist kein Titel angegeben; Vorleseprogramme und Browser nennen stattdessen den Dateinamen.',
    'Tragen Sie in den Dokumenteigenschaften einen Titel ein, und exportieren Sie neu.',
  ),
  'pdf-encrypted': always(
    'Das PDF ist mit einem Kennwort verschlüsselt: Niemand kann es lesen, und sein Inhalt konnte nicht geprüft werden.',
    'Speichern Sie es ohne Kennwort.',
  ),
  'pdf-not-pdf': always(
    'Die Datei heißt wie ein PDF, ist aber keines; die meisten Programme öffnen sie nicht.',
    'Exportieren Sie das Dokument als PDF, oder geben Sie der Datei die richtige Endung.',
  ),
  'pdf-broken': always(
    'Das PDF ist beschädigt oder unvollständig; es konnte nicht vollständig geprüft werden, und manche Programme öffnen es nicht.',
    REPRINT,
  ),
  'pdf-checked-partly': ({ looked, total }) => ({
    what: `Auf verdeckten Text geprüft: ${looked} von ${counted(Number(total), 'Seite', 'Seiten')}; die übrigen sind zu groß, beschädigt oder zu viele.`,
    remedy: 'Sehen Sie die übrigen Seiten selbst durch, oder teilen Sie das Dokument.',
  }),
  'pdf-text-partly': ({ looked, total }) => ({
    what: `Die Suche kennt nur ${germanNumber(Number(looked))} von ${counted(Number(total), 'Seite', 'Seiten')} dieses PDF; die übrigen sind beschädigt, zu lang oder zu viele.`,
    remedy: 'Teilen Sie das Dokument, oder exportieren Sie es neu.',
  }),
  'pdf-scan-no-text': (values) => ({
    what: `${onPages(values)} ist nur ein Bild zu sehen, und Text darin wurde nicht erkannt, denn ${UNRECOGNISED[values['reason'] ?? ''] ?? values['reason']}. Die Suche findet dort nichts.`,
    remedy: RECOGNISE[values['reason'] ?? ''] ?? RECOGNISE_YOURSELF,
  }),
  'pdf-scan-unclear': (values) => ({
    what: `${onPages(values)} ist nur ein Bild zu sehen, in dem sich kein Text sicher erkennen ließ. Die Suche findet dort nichts.`,
    remedy:
      'Steht dort Text, so exportieren Sie aus dem Ausgangsdokument, oder scannen Sie gerade, mit 300 dpi und gutem Kontrast neu; Fotos und Pläne können bleiben, wie sie sind.',
  }),
  'picture-metadata': ({ kinds }) => ({
    what: `Das Bild enthält Angaben, die man ihm nicht ansieht (${(kinds ?? '')
      .split(' ')
      .map((kind) => METADATA[kind] ?? kind)
      .join(
        ', ',
      )}). Auf der Website erscheinen sie nicht, in dieser Datei und im Verlauf des Inhalts aber bleiben sie.`,
    remedy: 'Speichern Sie das Bild ohne Metadaten (EXIF, GPS) neu, und ersetzen Sie die Datei.',
  }),
  'picture-broken': always(
    'Das Bild lässt sich nicht lesen und erscheint nicht.',
    'Speichern Sie es als JPEG oder PNG neu.',
  ),
  'picture-too-large': (_, { megapixels, largest }) => ({
    what: `Das Bild hat ${megapixels} Millionen Bildpunkte; gelesen werden höchstens ${largest} Millionen.`,
    remedy: 'Verkleinern Sie es; für ein Porträt oder Wappen genügen 2.000 Bildpunkte in der Breite.',
  }),
  'upload-unchecked': ({ reason, size }) => ({
    what: `Die Datei konnte nicht geprüft werden, denn ${UNCHECKED[reason ?? ''] ?? reason}${size === undefined ? '' : ` (${byteSize(Number(size))})`}. Ob sie verdeckten Text oder Skripte enthält, ist nicht bekannt.`,
    remedy: REPRINT,
  }),
};
