import { choicesInWords } from '../choices.ts';
import { counted } from '../numbers.ts';
import { orMeant, quote, type Wordings } from './wording.ts';

const THINGS: Readonly<Record<string, string>> = { item: 'Der Tagesordnungspunkt', paper: 'Die Vorlage' };

/** What holds the text; a title unless the finding says otherwise. */
const subject = (of: string | undefined): string => (of === 'name' ? 'Der Name' : 'Der Titel');

/** Titles, numbers and Markdown. */
export const TEXTS: Wordings<
  | 'title-bare'
  | 'title-names-builder'
  | 'title-long'
  | 'title-html'
  | 'title-control-character'
  | 'title-direction'
  | 'number-missing'
  | 'number-duplicate'
  | 'word-spelling'
  | 'html-removed'
  | 'document-fault'
  | 'sign-unprintable'
  | 'placeholder-unknown'
  | 'placeholder-broken'
  | 'placeholder-elsewhere'
  | 'template-twice'
> = {
  'title-bare': ({ title }) => ({
    what: `${quote(title)} nennt keine Sache; wer die Tagesordnung liest, erfährt nicht, worum es geht.`,
    remedy: 'Nennen Sie den Gegenstand, zum Beispiel „Vergabe der Dachdeckerarbeiten an der Grundschule“.',
  }),
  'title-names-builder': ({ title }) => ({
    what: `${quote(title)} nennt wohl, wer bauen will; das gehört nicht ins Internet.`,
    remedy:
      'Nennen Sie nur Grundstück und Vorhaben, zum Beispiel „Bauantrag: Neubau eines Wohnhauses, Lindenweg 4“.',
  }),
  'title-long': ({ of }, { length, longest }) => ({
    what: `${subject(of)} ist ${counted(Number(length), 'Zeichen', 'Zeichen')} lang; gut lesbar sind höchstens ${longest}.`,
    remedy: of === 'name' ? 'Kürzen Sie ihn.' : 'Kürzen Sie ihn, und schreiben Sie das Übrige in den Text.',
  }),
  'title-html': ({ of, tag }) => ({
    what: `${subject(of)} enthält ${quote(tag)}; das erscheint so, wie es da steht.`,
    remedy: `Schreiben Sie den ${of === 'name' ? 'Namen' : 'Titel'} als einfachen Text.`,
  }),
  'title-control-character': ({ of, character, position }) => ({
    what: `${subject(of)} enthält an Stelle ${position} ein unsichtbares Zeichen (${character}).`,
    remedy: 'Löschen Sie es; oft kommt es aus einer Zwischenablage.',
  }),
  'title-direction': ({ of, character, position }) => ({
    what: `${subject(of)} dreht an Stelle ${position} mit einem unsichtbaren Zeichen die Schreibrichtung um (${character}); wer ihn liest, sieht etwas anderes, als da steht.`,
    remedy:
      'Löschen Sie das Zeichen, oder tippen Sie die Zeile neu. Arabisch und Hebräisch brauchen es nicht.',
  }),
  'document-fault': ({ title, where, what = '', remedy = '' }) => ({
    what: `Das Dokument ${quote(title)} kann nicht erzeugt werden. ${where ? `${where}: ` : ''}${what}`,
    remedy,
  }),
  'sign-unprintable': ({ sign }) => ({
    what: `Der Text enthält ${sign}, das die Schrift der Dokumente nicht hat; kein Dokument kann ihn drucken.`,
    remedy: 'Bitte entfernen oder umschreiben Sie es.',
  }),
  'number-missing': ({ what = '' }) => ({
    what: `${THINGS[what]} hat keine Nummer.`,
    remedy:
      what === 'item'
        ? 'Tragen Sie die Nummer ein. Ist es eine Überschrift, so schreiben Sie „heading: true“.'
        : 'Tragen Sie die Nummer ein.',
  }),
  'number-duplicate': ({ number, what, other }) => ({
    what: `Die Nummer ${quote(number)} trägt schon ${quote(other)}.`,
    remedy:
      what === 'paper' ? 'Berichtigen Sie eine der beiden Nummern.' : 'Zählen Sie die Punkte neu durch.',
  }),
  'word-spelling': ({ word, usual }) => ({
    what: `${quote(word)} ist sonst als ${quote(usual)} vergeben; dieselbe Sache steht dann unter zwei Namen.`,
    remedy: `Schreiben Sie ${quote(usual)}.`,
  }),
  'html-removed': ({ tags }) => ({
    what: `Der Text enthält HTML, das nicht gezeigt wird: ${tags}.`,
    remedy:
      'Schreiben Sie den Text als Markdown; Skripte, fremde Inhalte und eigene Gestaltung werden entfernt.',
  }),
  'placeholder-unknown': ({ value, choices, suggestion }) => ({
    what: `Den Platzhalter ${quote(value)} gibt es nicht.`,
    remedy: orMeant(suggestion, `Möglich sind hier: ${choices}.`),
  }),
  'placeholder-broken': ({ value, choices, suggestion }) => ({
    what: `Bei ${quote(value)} steht eine geschweifte Klammer, die zu keinem Platzhalter gehört.`,
    remedy: orMeant(
      suggestion,
      `Ein Platzhalter steht in zwei Klammern, kleingeschrieben und ohne Leerzeichen; möglich sind hier: ${choices}. Sonst schreiben Sie runde Klammern.`,
    ),
  }),
  'template-twice': ({ other }) => ({
    what: `Für dieselben Dokumente füllt schon ${quote(other)} dieses Feld; was hier steht, erscheint nicht.`,
    remedy:
      'Leeren Sie eines der beiden Felder, oder beschränken Sie eine Dokumentvorlage auf andere Dokumente.',
  }),
  'placeholder-elsewhere': ({ value, choices, kinds = '' }) => ({
    what: `Der Platzhalter ${quote(value)} lässt sich nicht in jedem Dokument füllen, für das die Dokumentvorlage gilt.`,
    remedy: `Möglich sind hier: ${choices}. Oder beschränken Sie die Dokumentvorlage unter „documents“ auf: ${choicesInWords(kinds.split(', '))}.`,
  }),
};
