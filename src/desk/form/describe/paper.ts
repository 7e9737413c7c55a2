import type { Descriptions } from '../description.ts';
import { DOCUMENTS } from './documents.ts';

export const PAPER: Descriptions = {
  reference: {
    label: 'Vorlagennummer',
    hint: 'Die Nummer der Vorlage. „Nächste freie Nummer“ schlägt eine vor.',
    own: { control: 'paper-number', loses: 'Die nächste freie Nummer schlägt der Editor nicht vor.' },
  },
  title: { label: 'Betreff', hint: 'Worum es geht, in einer Zeile. Keine Namen von Privatpersonen.' },
  kind: {
    label: 'Art der Vorlage',
    hint: 'Die Art bestimmt, wie die Vorlage auf der Website heißt.',
    initial: 'decision',
  },
  kindName: 'Nur, wenn die Vorlage bei Ihnen anders heißt, zum Beispiel: Beschlussvorlage der Verwaltung.',
  date: 'Datum der Vorlage.',
  body: 'Die Gemeinde oder der Verband, für den die Vorlage ist.',
  office: 'Die Stelle der Verwaltung, die die Vorlage schreibt.',
  originatorOrganizations: 'Fraktionen, die den Antrag oder die Anfrage einbringen.',
  originatorPersons: 'Ratsmitglieder, die den Antrag oder die Anfrage einbringen.',
  consultations: {
    hint: 'Welche Gremien die Vorlage in welcher Reihenfolge beraten sollen.',
    entry: 'Station',
  },
  'consultations.organization': 'Das Gremium, das berät.',
  'consultations.role': {
    label: 'Aufgabe',
    hint: 'Was das Gremium mit der Vorlage tut.',
    initial: 'preliminary',
  },
  'consultations.date': { label: 'Geplanter Tag', hint: 'Tag der Sitzung, soweit er schon feststeht.' },
  'consultations.public': 'Ausgeschaltet, wenn das Gremium nichtöffentlich berät.',
  'consultations.sourceId': false,
  related: 'Vorlagen zum selben Thema.',
  parent: 'Die Vorlage, die diese ergänzt oder ändert.',
  files: { ...DOCUMENTS, hint: 'Die Vorlage und ihre Anlagen als PDF.' },
  publishedAt: {
    label: 'Öffentlich ab',
    hint: 'Bleibt das Feld leer, erscheint die Vorlage mit der ersten öffentlichen Tagesordnung, die sie nennt.',
  },
  summary: { hint: 'Zwei oder drei Sätze in einfacher Sprache, worum es geht.', long: true },
  finance: { hint: 'Was die Sache kostet und woher das Geld kommt.', long: true },
  requestedBy: 'Wer die Vorlage verlangt hat, soweit es nicht die Verwaltung ist.',
  signoffs: {
    hint: 'Wer die Vorlage mitgezeichnet hat. Bleibt in der Verwaltung und erscheint nie auf der Website.',
    own: { control: 'signoffs', loses: 'Die festgelegte Reihenfolge der Stellen zeigt der Editor nicht.' },
  },
  subjects: 'Schlagwörter, jedes in einer eigenen Zeile.',
  places: 'Straßen und Ortsteile, um die es geht, jeder in einer eigenen Zeile.',
  sourceId: false,
};
