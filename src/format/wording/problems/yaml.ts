import { always, quote, type Wording, type Wordings } from './wording.ts';

const corrected =
  (what: (original: string) => string, otherwise: string): Wording =>
  ({ original, corrected: better }) => ({
    what: what(quote(original)),
    remedy: better ? `Schreiben Sie: ${better}` : otherwise,
  });

const QUOTE_IT = 'Setzen Sie den ganzen Wert in gerade Anführungszeichen: "…".';

/** Front matter and YAML, before any field is known. */
export const YAML: Wordings<
  | 'front-matter-missing'
  | 'front-matter-unclosed'
  | 'front-matter-language'
  | 'yaml-tab'
  | 'yaml-space'
  | 'yaml-colon'
  | 'yaml-quotes-needed'
  | 'yaml-quote-unclosed'
  | 'yaml-backslash'
  | 'yaml-indentation'
  | 'yaml-stray-text'
  | 'yaml-duplicate-key'
  | 'yaml-alias'
  | 'yaml-tag'
  | 'yaml-documents'
  | 'yaml-too-deep'
  | 'yaml-not-fields'
  | 'yaml-not-list'
  | 'yaml-invalid'
> = {
  'front-matter-missing': always(
    'Die Datei beginnt nicht mit der Zeile „---“; ihre Felder fehlen.',
    'Setzen Sie an den Anfang eine Zeile „---“, darunter die Felder, darunter wieder „---“, dann den Text.',
  ),
  'front-matter-unclosed': ({ original }) => ({
    what: original
      ? `Die Zeile ${quote(original)} soll wohl die Felder beenden, besteht aber nicht nur aus „---“.`
      : 'Nach den Feldern fehlt die Zeile „---“; wo der Text beginnt, ist nicht zu erkennen.',
    remedy: 'Setzen Sie nach dem letzten Feld eine Zeile, die nur aus „---“ besteht.',
  }),
  'front-matter-language': ({ language }) => ({
    what: `Hinter dem ersten „---“ steht ${quote(language)}. Felder werden nur als YAML gelesen und nie als Programm ausgeführt.`,
    remedy: 'Löschen Sie, was in der ersten Zeile hinter „---“ steht, und schreiben Sie die Felder als YAML.',
  }),
  'yaml-tab': always(
    'Die Zeile ist mit einem Tabulator eingerückt; YAML erlaubt nur Leerzeichen.',
    'Ersetzen Sie den Tabulator durch zwei Leerzeichen je Stufe.',
  ),
  'yaml-space': corrected(
    (original) => `In ${original} fehlt ein Leerzeichen, oder es ist ein geschütztes.`,
    'Setzen Sie nach dem Doppelpunkt oder dem Strich ein Leerzeichen.',
  ),
  'yaml-colon': corrected(
    (original) => `Der Wert in ${original} enthält einen Doppelpunkt und steht nicht in Anführungszeichen.`,
    QUOTE_IT,
  ),
  'yaml-quotes-needed': corrected(
    (original) => `Der Wert in ${original} enthält ein Zeichen, das in YAML etwas anderes bedeutet.`,
    QUOTE_IT,
  ),
  'yaml-quote-unclosed': ({ original }) => ({
    what: `In ${quote(original)} wird ein Anführungszeichen geöffnet und nie geschlossen.`,
    remedy: 'Setzen Sie am Ende des Werts dasselbe Anführungszeichen.',
  }),
  'yaml-backslash': ({ original }) => ({
    what: `Der Rückstrich in ${quote(original)} bedeutet zwischen doppelten Anführungszeichen etwas anderes.`,
    remedy: "Nehmen Sie einfache Anführungszeichen ('…'), oder verdoppeln Sie den Rückstrich.",
  }),
  'yaml-indentation': ({ original }) => ({
    what: `Bei ${quote(original)} stimmt die Einrückung nicht: Die Zeile oder die nächste steht tiefer oder flacher als ihre Nachbarn.`,
    remedy: 'Rücken Sie alle Felder desselben Eintrags gleich weit ein, zwei Leerzeichen je Stufe.',
  }),
  'yaml-stray-text': ({ original }) => ({
    what: `${quote(original)} ist kein Feld: Es fehlt „Name: Wert“.`,
    remedy:
      'Gehört die Zeile zum Wert darüber, so setzen Sie hinter dessen Namen „|“ und rücken den ganzen Text ein; sonst löschen Sie sie.',
  }),
  'yaml-duplicate-key': ({ key }) => ({
    what: `Das Feld ${quote(key)} steht zweimal; welches gilt, ist nicht zu erkennen.`,
    remedy: 'Löschen Sie eines der beiden.',
  }),
  'yaml-alias': always(
    'Die Datei wiederholt sich über Verweise (& und *) so oft, dass sie den Speicher füllen würde.',
    'Schreiben Sie die Werte aus, ohne & und *.',
  ),
  'yaml-tag': corrected(
    (original) =>
      `In ${original} steht ein Ausrufezeichen, mit dem YAML eine Anweisung einleitet; Anweisungen werden nicht ausgeführt.`,
    QUOTE_IT,
  ),
  'yaml-documents': always(
    'Die Datei enthält eine weitere Zeile „---“ und damit mehrere YAML-Dokumente.',
    'Teilen Sie sie auf mehrere Dateien auf, oder löschen Sie die Zeile.',
  ),
  'yaml-too-deep': always(
    'Die Felder sind so tief verschachtelt, dass sie nicht gelesen werden können.',
    'Schreiben Sie die Felder ohne überflüssige Klammern und Einrückungen.',
  ),
  'yaml-not-fields': always(
    'Hier stehen keine Felder der Form „Name: Wert“.',
    'Schreiben Sie je Zeile ein Feld, zum Beispiel: title: Sitzung des Rates',
  ),
  'yaml-not-list': always(
    'Die Datei muss eine Liste sein.',
    'Beginnen Sie jeden Eintrag mit einem Strich und einem Leerzeichen: „- …“.',
  ),
  'yaml-invalid': ({ detail }) => ({
    what: `Das YAML kann nicht gelesen werden (${detail}).`,
    remedy: 'Vergleichen Sie die Zeile mit denen darüber: Einrückung, Doppelpunkt, Anführungszeichen.',
  }),
};
