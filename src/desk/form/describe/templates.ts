import { PLACEHOLDERS } from '../../../domain/placeholders.ts';
import type { Descriptions } from '../description.ts';

const TITLE =
  'Unter diesem Namen finden Sie den Eintrag in der Redaktion. Auf der Website erscheint er nicht.';

export const STANDARD_AGENDA: Descriptions = {
  title: TITLE,
  items: { label: 'Standardpunkte', hint: 'Die Punkte in ihrer Reihenfolge.', entry: 'Punkt' },
  'items.title': 'Titel des Punkts.',
  'items.public': { hint: 'Ausgeschaltet für einen nichtöffentlichen Punkt.', initial: true },
};

export const SENTENCE: Descriptions = {
  title: TITLE,
  text: { label: 'Baustein', hint: 'Der Satz, der eingefügt wird.', long: true },
};

const KNOWN = Object.keys(PLACEHOLDERS)
  .map((name) => `{${name}}`)
  .join(', ');

/** The words around a document. What stays empty is taken from a wider template, else from the settings of the site. */
export const DOCUMENT_TEMPLATE: Descriptions = {
  title: TITLE,
  documents:
    'Für welche Dokumente dies gilt. Ist nichts angekreuzt, so gilt es für alle. Was für Einladungen gilt, gilt bis auf die Einleitung auch für Nachträge, wenn es für sie nichts Eigenes gibt.',
  body: 'Nur für Dokumente dieser Körperschaft. Bleibt das Feld leer, so gilt es für alle.',
  organization: 'Nur für Dokumente dieses Gremiums; das geht dem vor, was für die Körperschaft gilt.',
  sender: 'Zum Beispiel „Flecken Musterau“. Sonst steht dort der Name der Körperschaft.',
  senderOffice: 'Wer schreibt, zum Beispiel „Die Bürgermeisterin“. Steht unter dem Namen.',
  contactLines: 'Straße, Ort, Telefon und E-Mail, je Zeile eine Angabe.',
  datePlace: 'Zum Beispiel „Musterau, den“. Das Datum folgt von selbst.',
  salutation: 'Zum Beispiel „Sehr geehrte Damen und Herren,“.',
  opening: {
    hint: `Die Sätze vor der Tagesordnung oder dem Text. Diese Platzhalter füllt das Programm: ${KNOWN}. Eine Leerzeile beginnt einen Absatz.`,
    long: true,
  },
  closing: { hint: 'Die Sätze am Ende, mit denselben Platzhaltern wie in der Einleitung.', long: true },
  signatures: { hint: 'Wer unterschreibt, von links nach rechts.', entry: 'Unterschrift' },
  'signatures.role': { label: 'Amt', hint: 'Steht unter der Linie, zum Beispiel „Vorsitz“.' },
  'signatures.name': 'Bleibt das Feld leer, so steht dort nur das Amt.',
  footer: 'Steht unten auf jeder Seite neben der Seitenzahl.',
};
