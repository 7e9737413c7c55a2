import type { Term } from '../term.ts';

/** Entries of the glossary under T to Z, in the order of a German dictionary. */
export const TERMS_T_TO_Z = [
  {
    key: 'tagesordnung',
    term: 'Tagesordnung',
    forms: ['Tagesordnung', 'Tagesordnungen'],
    short: 'Die Liste der Themen einer Sitzung in der Reihenfolge, in der sie beraten werden sollen.',
    text: [
      'Sie hat meist einen öffentlichen und einen nichtöffentlichen Teil. Zu Beginn der Sitzung kann das Gremium sie noch ändern: Punkte absetzen, verschieben oder in dringenden Fällen ergänzen. Diese Website zeigt beide Fassungen.',
    ],
    related: ['tagesordnungspunkt', 'ladungsfrist', 'nichtoeffentlich'],
  },
  {
    key: 'tagesordnungspunkt',
    term: 'Tagesordnungspunkt',
    also: ['TOP'],
    forms: [
      'Tagesordnungspunkt',
      'Tagesordnungspunkts',
      'Tagesordnungspunktes',
      'Tagesordnungspunkte',
      'Tagesordnungspunkten',
      'TOP',
    ],
    short:
      'Ein einzelnes Thema einer Sitzung, abgekürzt TOP. Zu ihm gehören Vorlagen, das Ergebnis und die Abstimmung.',
    text: [],
    related: ['tagesordnung', 'vorlage', 'beschluss'],
  },
  {
    key: 'umlaufverfahren',
    term: 'Umlaufverfahren',
    also: ['Umlaufbeschluss'],
    forms: [
      'Umlaufverfahren',
      'Umlaufverfahrens',
      'Umlaufbeschluss',
      'Umlaufbeschlusses',
      'Umlaufbeschlüsse',
    ],
    short:
      'Ein Beschluss ohne Sitzung: Die Mitglieder stimmen schriftlich oder elektronisch ab. Das ist eine Ausnahme.',
    text: [
      'Wann es erlaubt ist und wer damit einverstanden sein muss, regelt das Gesetz des Landes. Wer nicht antwortet, hat nicht zugestimmt.',
    ],
    related: ['sitzung', 'hauptausschuss', 'beschluss'],
  },
  {
    key: 'verbandsgemeinde',
    term: 'Verbandsgemeinde',
    also: ['Ortsgemeinde'],
    forms: [],
    short:
      'Ein Verband von Ortsgemeinden in Rheinland-Pfalz mit gemeinsamer Verwaltung und eigenem, direkt gewähltem Rat.',
    text: [
      'Die Ortsgemeinden behalten einen eigenen Rat und ein eigenes, meist ehrenamtliches Bürgermeisteramt.',
    ],
    related: ['mitgliedsgemeinde', 'samtgemeinde', 'zustaendigkeit'],
  },
  {
    key: 'vertagung',
    term: 'Vertagung',
    forms: ['Vertagung', 'Vertagungen', 'vertagt'],
    short:
      'Das Gremium verschiebt eine Entscheidung auf eine spätere Sitzung, zum Beispiel weil noch Angaben fehlen.',
    text: [
      'Wird ein Punkt „verwiesen“, berät erst ein anderes Gremium darüber. Wird er „abgesetzt“, kommt er an diesem Tag gar nicht dran.',
    ],
    related: ['tagesordnungspunkt', 'beratungsfolge'],
  },
  {
    key: 'verwaltung',
    term: 'Verwaltung',
    forms: [],
    short:
      'Die Beschäftigten im Rathaus. Sie bereiten die Beschlüsse vor, führen sie aus und erledigen die laufenden Geschäfte.',
    text: [
      'Die Verwaltung berät den Rat, stimmt aber nicht mit ab. Bei jeder Vorlage steht, welche Stelle sie geschrieben hat.',
    ],
    related: ['buergermeister', 'vorlage', 'beschlusskontrolle'],
  },
  {
    key: 'vorberatung',
    term: 'Vorberatung',
    forms: ['Vorberatung', 'Vorberatungen'],
    short:
      'Ein Ausschuss befasst sich mit einer Sache, bevor das zuständige Gremium entscheidet, und gibt eine Empfehlung ab.',
    text: ['Die Empfehlung bindet den Rat nicht. Er kann anders entscheiden.'],
    related: ['ausschuss', 'beratungsfolge', 'vorlage'],
  },
  {
    key: 'vorlage',
    term: 'Vorlage',
    also: ['Sitzungsvorlage'],
    forms: ['Sitzungsvorlage', 'Sitzungsvorlagen'],
    short:
      'Das Papier, über das ein Gremium berät. Es beschreibt die Sache und hat eine Nummer, unter der Sie es wiederfinden.',
    text: [
      'Es gibt Beschlussvorlagen, Mitteilungen, Anträge, Anfragen und Berichte. Die meisten schreibt die Verwaltung, Anträge und Anfragen kommen aus dem Rat.',
    ],
    related: ['beschlussvorlage', 'mitteilung', 'antrag', 'anfrage', 'beratungsfolge'],
  },
  {
    key: 'wahlperiode',
    term: 'Wahlperiode',
    also: ['Legislaturperiode'],
    forms: ['Wahlperiode', 'Wahlperioden', 'Legislaturperiode'],
    short:
      'Die Zeit, für die ein Rat gewählt ist. Danach wird neu gewählt, und auch die Ausschüsse werden neu besetzt.',
    text: ['In Niedersachsen und in Rheinland-Pfalz dauert sie fünf Jahre.'],
    related: ['rat', 'konstituierende-sitzung'],
  },
  {
    key: 'zustaendigkeit',
    term: 'Zuständigkeit',
    forms: [],
    short:
      'Die Antwort auf die Frage, wer etwas entscheiden darf: Rat, Ausschuss, Bürgermeisteramt oder ein anderer Verband.',
    text: [
      'Sie folgt aus dem Gesetz, der Hauptsatzung und den Aufgaben der Ebene. Für Schulen kann zum Beispiel die Samtgemeinde zuständig sein und für die Dorfstraße die Mitgliedsgemeinde.',
    ],
    related: ['rat', 'ausschuss', 'hauptsatzung', 'samtgemeinde'],
  },
] as const satisfies readonly Term[];
