import { byteSize } from '../numbers.ts';
import { always, orMeant, quote, type Wordings } from './wording.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Die Leserechte fehlen.',
  EPERM: 'Die Leserechte fehlen.',
  ENOENT: 'Sie ist nicht mehr da.',
  EISDIR: 'Sie ist ein Ordner.',
};

/** The content folder, its files and what lies beside them. */
export const FILES: Wordings<
  | 'content-missing'
  | 'site-missing'
  | 'body-missing'
  | 'index-missing'
  | 'key-duplicate'
  | 'key-invalid'
  | 'key-reserved'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-binary'
  | 'encoding-invalid'
  | 'link-outside'
  | 'link-broken'
  | 'upload-too-large'
  | 'file-unexpected'
  | 'folder-unexpected'
  | 'file-unlisted'
  | 'file-names-collide'
  | 'files-left'
  | 'protected-tracked'
  | 'file-missing'
  | 'file-name-differs'
  | 'file-and-source'
  | 'file-nothing'
  | 'file-kind'
> = {
  'content-missing': ({ dir, is, folder }) =>
    is === 'file'
      ? {
          what: `${quote(dir)} ist eine Datei, kein Ordner.`,
          remedy: `Geben Sie den Ordner an, in dem „site.yml“ liegt, zum Beispiel: --content ${folder}`,
        }
      : {
          what: `Den Inhaltsordner ${quote(dir)} gibt es nicht.`,
          remedy: 'Geben Sie den Ordner an, in dem „site.yml“ liegt: --content ORDNER.',
        },
  'site-missing': always(
    'Hier fehlt „site.yml“; der Ordner ist kein Inhaltsordner.',
    'Geben Sie den Ordner an, in dem „site.yml“ liegt, oder legen Sie die Datei an.',
  ),
  'body-missing': always(
    'Es ist keine Körperschaft angelegt.',
    'Legen Sie in „bodies/“ mindestens eine an, zum Beispiel „bodies/gemeinde.yml“.',
  ),
  'index-missing': ({ key }) => ({
    what: `Im Ordner ${quote(key)} fehlt „index.md“; was darin liegt, erscheint nirgends.`,
    remedy: 'Legen Sie „index.md“ an, oder löschen Sie den Ordner.',
  }),
  'files-left': ({ key }) => ({
    what: `Im Ordner ${quote(key)} liegen nur noch Dateien; der Eintrag dazu fehlt oder wurde gelöscht. Mitglieder sehen davon nichts.`,
    remedy:
      'Werden die Dateien nicht mehr gebraucht, so löschen Sie den Ordner. Sonst legen Sie „index.md“ wieder an.',
  }),
  'key-duplicate': ({ key, other }) => ({
    what: `Den Schlüssel ${quote(key)} trägt schon ${quote(other)}; zwei Einträge können ihn nicht teilen.`,
    remedy: `Verschieben Sie diesen Eintrag in einen eigenen Ordner, zum Beispiel ${quote(`${key}-2`)}, oder führen Sie beide zusammen.`,
  }),
  'key-invalid': ({ key, suggestion }) => ({
    what: `Der Name ${quote(key)} kann kein Teil einer Adresse sein: erlaubt sind Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.`,
    remedy: suggestion ? `Benennen Sie um in ${quote(suggestion)}.` : 'Benennen Sie um.',
  }),
  'key-reserved': ({ key }) => ({
    what: `Der Name ${quote(key)} ist vergeben: Unter dieser Adresse legt das Programm selbst Seiten an.`,
    remedy: `Benennen Sie um, zum Beispiel in ${quote(`${key}-1`)}.`,
  }),
  'file-unreadable': ({ reason }) => ({
    what: `Die Datei kann nicht gelesen werden. ${REASONS[reason ?? ''] ?? `Das System meldet: ${reason}.`}`,
    remedy: 'Prüfen Sie die Zugriffsrechte und ob die Datei vollständig ist.',
  }),
  'file-too-large': (_, { size, largest }) => ({
    what: `Die Datei ist ${byteSize(Number(size))} groß; gelesen werden höchstens ${byteSize(Number(largest))}.`,
    remedy: 'Legen Sie lange Unterlagen als PDF daneben und nennen Sie sie unter „files“.',
  }),
  'file-binary': always(
    'Die Datei ist kein Text, sondern etwas anderes, das so benannt wurde.',
    'Geben Sie ihr die richtige Endung (zum Beispiel .pdf), oder ersetzen Sie sie durch die Textdatei.',
  ),
  'encoding-invalid': ({ encoding }) => ({
    what: `Die Datei ist nicht in UTF-8 gespeichert, vermutlich in ${encoding}; Umlaute wären verloren.`,
    remedy: 'Öffnen Sie die Datei im Editor und speichern Sie sie mit der Kodierung UTF-8.',
  }),
  'link-outside': always(
    'Die symbolische Verknüpfung führt aus dem öffentlichen Inhalt heraus; ihr wird nicht gefolgt.',
    'Ersetzen Sie die Verknüpfung durch die Datei selbst.',
  ),
  'link-broken': always(
    'Die symbolische Verknüpfung führt ins Leere.',
    'Löschen Sie die Verknüpfung, oder ersetzen Sie sie durch die Datei selbst.',
  ),
  'upload-too-large': (_, { size, largest }) => ({
    what: `Die Datei ist ${byteSize(Number(size))} groß; unterwegs lädt sie kaum jemand herunter.`,
    remedy: `Verkleinern Sie sie auf höchstens ${byteSize(Number(largest))}, zum Beispiel durch Bilder mit weniger Punkten, oder teilen Sie sie.`,
  }),
  'file-unexpected': ({ name, suggestion }) => ({
    what: `Die Datei ${quote(name)} gehört nicht hierher und wird nicht gelesen.`,
    remedy: orMeant(suggestion, 'Verschieben oder löschen Sie sie.'),
  }),
  'folder-unexpected': ({ name, suggestion }) => ({
    what: `Der Ordner ${quote(name)} gehört nicht hierher und wird nicht gelesen.`,
    remedy: orMeant(suggestion, 'Verschieben oder löschen Sie ihn.'),
  }),
  'file-unlisted': ({ name }) => ({
    what: `Die Datei ${quote(name)} wird von keinem Eintrag genannt und erscheint nirgends.`,
    remedy: 'Nennen Sie sie unter „files“, oder löschen Sie sie.',
  }),
  'file-names-collide': ({ names }) => ({
    what: `Die Namen ${names} unterscheiden sich nur in Groß- und Kleinschreibung oder in der Schreibweise der Umlaute; auf manchen Rechnern ist das dieselbe Datei.`,
    remedy: 'Benennen Sie eine der Dateien um.',
  }),
  'protected-tracked': ({ count }) => ({
    what: `„protected/“ liegt im selben Git-Repository wie der öffentliche Inhalt (${count} Dateien): Wer das eine lesen darf, liest das andere mit, auch in der Vergangenheit.`,
    remedy:
      'Führen Sie „protected/“ als eigenes, privates Repository an dieser Stelle, und entfernen Sie es hier mit „git rm -r --cached protected“. Nur ein Vorführinhalt (demo: true) darf beides zusammen halten.',
  }),
  'file-missing': ({ name, suggestion }) => ({
    what: `Die Datei ${quote(name)} liegt nicht neben dem Eintrag.`,
    remedy: orMeant(suggestion, 'Legen Sie die Datei in denselben Ordner, oder berichtigen Sie den Namen.'),
  }),
  'file-name-differs': ({ name, found }) => ({
    what: `Genannt ist ${quote(name)}, im Ordner liegt ${quote(found)}: Groß- und Kleinschreibung oder die Schreibweise der Umlaute ist verschieden.`,
    remedy: 'Benennen Sie die Datei genau so, wie der Eintrag sie nennt.',
  }),
  'file-and-source': ({ title }) => ({
    what: `${quote(title)} nennt eine Datei und eine Quelle; gezeigt wird die Datei.`,
    remedy:
      'Lassen Sie eines von beiden weg: „file“ für eine Datei im Ordner, „source“ für eine fremde Adresse.',
  }),
  'file-nothing': ({ title }) => ({
    what: `${quote(title)} nennt weder eine Datei noch eine Quelle; es gibt nichts zu öffnen.`,
    remedy:
      'Tragen Sie unter „file“ den Namen der Datei ein, die neben dem Eintrag liegt, oder löschen Sie den Eintrag.',
  }),
  'file-kind': ({ name, of }) => ({
    what: `Dateien dieser Art werden nicht veröffentlicht: ${quote(name)}.`,
    remedy:
      of === 'picture'
        ? 'Speichern Sie das Bild als jpg, png oder webp, und nennen Sie hier den neuen Namen.'
        : 'Speichern Sie das Dokument als PDF. Möglich sind auch Office-Dateien (doc, docx, xls, xlsx, ppt, pptx, odt, ods, odp), txt, csv, zip, Bilder (jpg, jpeg, png, webp), mp3 und mp4.',
  }),
};
