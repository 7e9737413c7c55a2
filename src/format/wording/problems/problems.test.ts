import { expect, test } from 'vitest';
import { problem, type ProblemCode, type ProblemValues, SEVERITY } from '../../../domain/rules/codes.ts';
import { problemInWords } from './index.ts';

/** What each finding says: code, values, what is wrong, what to do next. */
const WORDS: readonly (readonly [ProblemCode, ProblemValues, what: string, remedy: string])[] = [
  [
    'content-missing',
    { dir: 'inhalt' },
    'Den Inhaltsordner „inhalt“ gibt es nicht, oder er ist kein Ordner.',
    'Geben Sie den Ordner an, in dem „site.yml“ liegt: --content ORDNER.',
  ],
  [
    'site-missing',
    {},
    'Hier fehlt „site.yml“; der Ordner ist kein Inhaltsordner.',
    'Geben Sie den Ordner an, in dem „site.yml“ liegt, oder legen Sie die Datei an.',
  ],
  [
    'body-missing',
    {},
    'Es ist keine Körperschaft angelegt.',
    'Legen Sie in „bodies/“ mindestens eine an, zum Beispiel „bodies/gemeinde.yml“.',
  ],
  [
    'index-missing',
    { key: '0002-2026' },
    'Im Ordner „0002-2026“ fehlt „index.md“; was darin liegt, erscheint nirgends.',
    'Legen Sie „index.md“ an, oder löschen Sie den Ordner.',
  ],
  [
    'key-duplicate',
    { key: '0001-2026', other: 'papers/0001-2026/index.md' },
    'Den Schlüssel „0001-2026“ trägt schon „papers/0001-2026/index.md“; zwei Einträge können ihn nicht teilen.',
    'Verschieben Sie diesen Eintrag in einen eigenen Ordner, zum Beispiel „0001-2026-2“, oder führen Sie beide zusammen.',
  ],
  [
    'key-invalid',
    { key: 'Süd', suggestion: 'sued' },
    'Der Name „Süd“ kann kein Teil einer Adresse sein: erlaubt sind Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.',
    'Benennen Sie um in „sued“.',
  ],
  [
    'key-invalid',
    { key: '---' },
    'Der Name „---“ kann kein Teil einer Adresse sein: erlaubt sind Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.',
    'Benennen Sie um.',
  ],
  [
    'file-unreadable',
    { reason: 'EACCES' },
    'Die Datei kann nicht gelesen werden. Die Leserechte fehlen.',
    'Prüfen Sie die Zugriffsrechte und ob die Datei vollständig ist.',
  ],
  [
    'file-unreadable',
    { reason: 'EIO' },
    'Die Datei kann nicht gelesen werden. Das System meldet: EIO.',
    'Prüfen Sie die Zugriffsrechte und ob die Datei vollständig ist.',
  ],
  [
    'file-too-large',
    { size: 5000000, largest: 2000000 },
    'Die Datei ist 5 MB groß; gelesen werden höchstens 2 MB.',
    'Legen Sie lange Unterlagen als PDF daneben und nennen Sie sie unter „files“.',
  ],
  [
    'file-binary',
    {},
    'Die Datei ist kein Text, sondern etwas anderes, das so benannt wurde.',
    'Geben Sie ihr die richtige Endung (zum Beispiel .pdf), oder ersetzen Sie sie durch die Textdatei.',
  ],
  [
    'encoding-invalid',
    { encoding: 'Windows-1252' },
    'Die Datei ist nicht in UTF-8 gespeichert, vermutlich in Windows-1252; Umlaute wären verloren.',
    'Öffnen Sie die Datei im Editor und speichern Sie sie mit der Kodierung UTF-8.',
  ],
  [
    'encoding-invalid',
    { encoding: 'UTF-16' },
    'Die Datei ist nicht in UTF-8 gespeichert, vermutlich in UTF-16; Umlaute wären verloren.',
    'Öffnen Sie die Datei im Editor und speichern Sie sie mit der Kodierung UTF-8.',
  ],
  [
    'link-outside',
    {},
    'Die symbolische Verknüpfung führt aus dem öffentlichen Inhalt heraus; ihr wird nicht gefolgt.',
    'Ersetzen Sie die Verknüpfung durch die Datei selbst.',
  ],
  [
    'link-broken',
    {},
    'Die symbolische Verknüpfung führt ins Leere.',
    'Löschen Sie die Verknüpfung, oder ersetzen Sie sie durch die Datei selbst.',
  ],
  [
    'upload-too-large',
    { size: 25000001, largest: 25000000 },
    'Die Datei ist 25 MB groß; unterwegs lädt sie kaum jemand herunter.',
    'Verkleinern Sie sie auf höchstens 25 MB, zum Beispiel durch Bilder mit weniger Punkten, oder teilen Sie sie.',
  ],
  [
    'file-unexpected',
    { name: 'notizen.md' },
    'Die Datei „notizen.md“ gehört nicht hierher und wird nicht gelesen.',
    'Verschieben oder löschen Sie sie.',
  ],
  [
    'file-unexpected',
    { name: 'lose.pdf' },
    'Die Datei „lose.pdf“ gehört nicht hierher und wird nicht gelesen.',
    'Verschieben oder löschen Sie sie.',
  ],
  [
    'file-unexpected',
    { name: 'sites.yml', suggestion: 'site.yml' },
    'Die Datei „sites.yml“ gehört nicht hierher und wird nicht gelesen.',
    'Meinten Sie „site.yml“? Verschieben oder löschen Sie sie.',
  ],
  [
    'file-unexpected',
    { name: 'x.yaml' },
    'Die Datei „x.yaml“ gehört nicht hierher und wird nicht gelesen.',
    'Verschieben oder löschen Sie sie.',
  ],
  [
    'file-unexpected',
    { name: 'x.yml' },
    'Die Datei „x.yml“ gehört nicht hierher und wird nicht gelesen.',
    'Verschieben oder löschen Sie sie.',
  ],
  [
    'folder-unexpected',
    { name: 'meeting', suggestion: 'meetings' },
    'Der Ordner „meeting“ gehört nicht hierher und wird nicht gelesen.',
    'Meinten Sie „meetings“? Verschieben oder löschen Sie ihn.',
  ],
  [
    'folder-unexpected',
    { name: 'alt' },
    'Der Ordner „alt“ gehört nicht hierher und wird nicht gelesen.',
    'Verschieben oder löschen Sie ihn.',
  ],
  [
    'folder-unexpected',
    { name: 'x' },
    'Der Ordner „x“ gehört nicht hierher und wird nicht gelesen.',
    'Verschieben oder löschen Sie ihn.',
  ],
  [
    'file-unlisted',
    { name: 'plan.pdf' },
    'Die Datei „plan.pdf“ wird von keinem Eintrag genannt und erscheint nirgends.',
    'Nennen Sie sie unter „files“, oder löschen Sie sie.',
  ],
  [
    'file-unlisted',
    { name: 'wappen.png' },
    'Die Datei „wappen.png“ wird von keinem Eintrag genannt und erscheint nirgends.',
    'Nennen Sie sie unter „files“, oder löschen Sie sie.',
  ],
  [
    'file-names-collide',
    { names: '„Plan.pdf“, „plan.pdf“' },
    'Die Namen „Plan.pdf“, „plan.pdf“ unterscheiden sich nur in Groß- und Kleinschreibung oder in der Schreibweise der Umlaute; auf manchen Rechnern ist das dieselbe Datei.',
    'Benennen Sie eine der Dateien um.',
  ],
  [
    'file-names-collide',
    { names: '„für.pdf“, „für.pdf“' },
    'Die Namen „für.pdf“, „für.pdf“ unterscheiden sich nur in Groß- und Kleinschreibung oder in der Schreibweise der Umlaute; auf manchen Rechnern ist das dieselbe Datei.',
    'Benennen Sie eine der Dateien um.',
  ],
  [
    'protected-tracked',
    { count: 12 },
    '„protected/“ liegt im selben Git-Repository wie der öffentliche Inhalt (12 Dateien): Wer das eine lesen darf, liest das andere mit, auch in der Vergangenheit.',
    'Führen Sie „protected/“ als eigenes, privates Repository an dieser Stelle, und entfernen Sie es hier mit „git rm -r --cached protected“. Nur ein Vorführinhalt (demo: true) darf beides zusammen halten.',
  ],
  [
    'front-matter-missing',
    {},
    'Die Datei beginnt nicht mit der Zeile „---“; ihre Felder fehlen.',
    'Setzen Sie an den Anfang eine Zeile „---“, darunter die Felder, darunter wieder „---“, dann den Text.',
  ],
  [
    'front-matter-unclosed',
    {},
    'Nach den Feldern fehlt die Zeile „---“; wo der Text beginnt, ist nicht zu erkennen.',
    'Setzen Sie nach dem letzten Feld eine Zeile, die nur aus „---“ besteht.',
  ],
  [
    'front-matter-unclosed',
    { original: '---- ' },
    'Die Zeile „---- “ soll wohl die Felder beenden, besteht aber nicht nur aus „---“.',
    'Setzen Sie nach dem letzten Feld eine Zeile, die nur aus „---“ besteht.',
  ],
  [
    'front-matter-language',
    { language: 'js' },
    'Hinter dem ersten „---“ steht „js“. Felder werden nur als YAML gelesen und nie als Programm ausgeführt.',
    'Löschen Sie, was in der ersten Zeile hinter „---“ steht, und schreiben Sie die Felder als YAML.',
  ],
  [
    'yaml-tab',
    {},
    'Die Zeile ist mit einem Tabulator eingerückt; YAML erlaubt nur Leerzeichen.',
    'Ersetzen Sie den Tabulator durch zwei Leerzeichen je Stufe.',
  ],
  [
    'yaml-space',
    { original: 'title:Bebauungsplan Am Mühlenbach', corrected: 'title: Bebauungsplan Am Mühlenbach' },
    'In „title:Bebauungsplan Am Mühlenbach“ fehlt ein Leerzeichen, oder es ist ein geschütztes.',
    'Schreiben Sie: title: Bebauungsplan Am Mühlenbach',
  ],
  [
    'yaml-space',
    { original: '-id: c1a', corrected: '- id: c1a' },
    'In „-id: c1a“ fehlt ein Leerzeichen, oder es ist ein geschütztes.',
    'Schreiben Sie: - id: c1a',
  ],
  [
    'yaml-space',
    { original: 'a' },
    'In „a“ fehlt ein Leerzeichen, oder es ist ein geschütztes.',
    'Setzen Sie nach dem Doppelpunkt oder dem Strich ein Leerzeichen.',
  ],
  [
    'yaml-colon',
    {
      original: 'title: Antrag: Bebauungsplan Am Mühlenbach',
      corrected: 'title: "Antrag: Bebauungsplan Am Mühlenbach"',
    },
    'Der Wert in „title: Antrag: Bebauungsplan Am Mühlenbach“ enthält einen Doppelpunkt und steht nicht in Anführungszeichen.',
    'Schreiben Sie: title: "Antrag: Bebauungsplan Am Mühlenbach"',
  ],
  [
    'yaml-colon',
    { original: 'a: b: c' },
    'Der Wert in „a: b: c“ enthält einen Doppelpunkt und steht nicht in Anführungszeichen.',
    'Setzen Sie den ganzen Wert in gerade Anführungszeichen: "…".',
  ],
  [
    'yaml-quotes-needed',
    {
      original: 'title: [Entwurf] Bebauungsplan Am Mühlenbach',
      corrected: 'title: "[Entwurf] Bebauungsplan Am Mühlenbach"',
    },
    'Der Wert in „title: [Entwurf] Bebauungsplan Am Mühlenbach“ enthält ein Zeichen, das in YAML etwas anderes bedeutet.',
    'Schreiben Sie: title: "[Entwurf] Bebauungsplan Am Mühlenbach"',
  ],
  [
    'yaml-quotes-needed',
    { original: 'title: @Bebauungsplan Am Mühlenbach', corrected: 'title: "@Bebauungsplan Am Mühlenbach"' },
    'Der Wert in „title: @Bebauungsplan Am Mühlenbach“ enthält ein Zeichen, das in YAML etwas anderes bedeutet.',
    'Schreiben Sie: title: "@Bebauungsplan Am Mühlenbach"',
  ],
  [
    'yaml-quotes-needed',
    { original: 'title: *Bebauungsplan Am Mühlenbach', corrected: 'title: "*Bebauungsplan Am Mühlenbach"' },
    'Der Wert in „title: *Bebauungsplan Am Mühlenbach“ enthält ein Zeichen, das in YAML etwas anderes bedeutet.',
    'Schreiben Sie: title: "*Bebauungsplan Am Mühlenbach"',
  ],
  [
    'yaml-quote-unclosed',
    { original: 'title: "Bebauungsplan Am Mühlenbach' },
    'In „title: "Bebauungsplan Am Mühlenbach“ wird ein Anführungszeichen geöffnet und nie geschlossen.',
    'Setzen Sie am Ende des Werts dasselbe Anführungszeichen.',
  ],
  [
    'yaml-backslash',
    { original: 'title: "C:\\Haus"' },
    'Der Rückstrich in „title: "C:\\Haus"“ bedeutet zwischen doppelten Anführungszeichen etwas anderes.',
    "Nehmen Sie einfache Anführungszeichen ('…'), oder verdoppeln Sie den Rückstrich.",
  ],
  [
    'yaml-indentation',
    { original: 'title: Bebauungsplan Am Mühlenbach' },
    'Bei „title: Bebauungsplan Am Mühlenbach“ stimmt die Einrückung nicht: Die Zeile oder die nächste steht tiefer oder flacher als ihre Nachbarn.',
    'Rücken Sie alle Felder desselben Eintrags gleich weit ein, zwei Leerzeichen je Stufe.',
  ],
  [
    'yaml-stray-text',
    { original: 'im Norden' },
    '„im Norden“ ist kein Feld: Es fehlt „Name: Wert“.',
    'Gehört die Zeile zum Wert darüber, so setzen Sie hinter dessen Namen „|“ und rücken den ganzen Text ein; sonst löschen Sie sie.',
  ],
  [
    'yaml-duplicate-key',
    { key: 'title' },
    'Das Feld „title“ steht zweimal; welches gilt, ist nicht zu erkennen.',
    'Löschen Sie eines der beiden.',
  ],
  [
    'yaml-alias',
    {},
    'Die Datei wiederholt sich über Verweise (& und *) so oft, dass sie den Speicher füllen würde.',
    'Schreiben Sie die Werte aus, ohne & und *.',
  ],
  [
    'yaml-tag',
    {
      original: 'title: !!js/function Bebauungsplan Am Mühlenbach',
      corrected: 'title: "!!js/function Bebauungsplan Am Mühlenbach"',
    },
    'In „title: !!js/function Bebauungsplan Am Mühlenbach“ steht ein Ausrufezeichen, mit dem YAML eine Anweisung einleitet; Anweisungen werden nicht ausgeführt.',
    'Schreiben Sie: title: "!!js/function Bebauungsplan Am Mühlenbach"',
  ],
  [
    'yaml-documents',
    {},
    'Die Datei enthält eine weitere Zeile „---“ und damit mehrere YAML-Dokumente.',
    'Teilen Sie sie auf mehrere Dateien auf, oder löschen Sie die Zeile.',
  ],
  [
    'yaml-too-deep',
    {},
    'Die Felder sind so tief verschachtelt, dass sie nicht gelesen werden können.',
    'Schreiben Sie die Felder ohne überflüssige Klammern und Einrückungen.',
  ],
  [
    'yaml-not-fields',
    {},
    'Hier stehen keine Felder der Form „Name: Wert“.',
    'Schreiben Sie je Zeile ein Feld, zum Beispiel: title: Sitzung des Rates',
  ],
  [
    'yaml-not-list',
    {},
    'Die Datei muss eine Liste sein.',
    'Beginnen Sie jeden Eintrag mit einem Strich und einem Leerzeichen: „- …“.',
  ],
  [
    'yaml-invalid',
    { detail: 'A node can have at most one anchor' },
    'Das YAML kann nicht gelesen werden (A node can have at most one anchor).',
    'Vergleichen Sie die Zeile mit denen darüber: Einrückung, Doppelpunkt, Anführungszeichen.',
  ],
  ['field-missing', {}, 'Das Feld fehlt oder ist leer.', 'Tragen Sie einen Wert ein.'],
  [
    'id-missing',
    {},
    'Die Kennung fehlt; ohne sie hat der Eintrag keine bleibende Adresse.',
    'Lassen Sie sie vergeben: npm run format:content',
  ],
  [
    'field-type',
    { expected: 'array', found: 'string', value: '0001-2026' },
    'Erwartet wird eine Liste; hier steht ein Text: „0001-2026“.',
    'Schreiben Sie jeden Wert in eine eigene Zeile mit einem Strich davor: „- …“.',
  ],
  [
    'field-type',
    { expected: 'number', found: 'string', value: '52,1' },
    'Erwartet wird eine Zahl; hier steht ein Text: „52,1“.',
    'Schreiben Sie den Wert ohne Anführungszeichen.',
  ],
  [
    'field-type',
    { expected: 'object', found: 'string', value: 'rot' },
    'Erwartet wird eine Gruppe von Feldern; hier steht ein Text: „rot“.',
    'Berichtigen Sie den Wert.',
  ],
  [
    'field-forbidden',
    { key: 'title' },
    'Ein nichtöffentlicher Punkt darf in der öffentlichen Datei „title“ nicht nennen; die Datei verrät zu viel.',
    'Verschieben Sie das Feld unter derselben Kennung nach „protected/meetings/…“, und löschen Sie es hier.',
  ],
  [
    'field-unknown',
    { key: 'titel', suggestion: 'title' },
    'Das Feld „titel“ ist unbekannt und bleibt ohne Wirkung.',
    'Meinten Sie „title“? Berichtigen Sie den Namen, oder löschen Sie das Feld.',
  ],
  [
    'number-unquoted',
    { value: '815', written: '0815' },
    '„0815“ steht ohne Anführungszeichen und wird als Zahl gelesen; daraus wird „815“.',
    'Schreiben Sie: "0815"',
  ],
  [
    'number-unquoted',
    { value: '7', written: '7' },
    '„7“ steht ohne Anführungszeichen und wird nicht als Text gelesen.',
    'Schreiben Sie: "7"',
  ],
  [
    'number-range',
    { value: '523', maximum: 90 },
    '„523“ liegt außerhalb des Erlaubten (höchstens 90).',
    'Berichtigen Sie die Zahl.',
  ],
  [
    'number-range',
    { value: '-1', minimum: 0 },
    '„-1“ liegt außerhalb des Erlaubten (mindestens 0).',
    'Berichtigen Sie die Zahl.',
  ],
  [
    'list-too-short',
    { minimum: 1 },
    'Die Liste braucht mindestens einen Eintrag.',
    'Ergänzen Sie die Liste.',
  ],
  ['list-too-short', { minimum: 2 }, 'Die Liste braucht mindestens 2 Einträge.', 'Ergänzen Sie die Liste.'],
  [
    'choice-unknown',
    { value: 'stattgefunden', choices: 'scheduled, invited, held, cancelled, moved' },
    '„stattgefunden“ gehört nicht zu den möglichen Werten.',
    'Meinten Sie „held“? Möglich sind: scheduled (geplant), invited (eingeladen), held (stattgefunden), cancelled (abgesagt), moved (verlegt).',
  ],
  [
    'choice-unknown',
    { value: 'rp-gmo', choices: 'rp-gemo, rp-lko, ni-nkomvg', suggestion: 'rp-gemo' },
    '„rp-gmo“ gehört nicht zu den möglichen Werten.',
    'Meinten Sie „rp-gemo“? Möglich sind: rp-gemo, rp-lko, ni-nkomvg.',
  ],
  [
    'choice-unknown',
    { value: 'beschluss', choices: 'item, disclosed, circulation, urgent-decision' },
    '„beschluss“ gehört nicht zu den möglichen Werten.',
    'Möglich sind: item (Beschluss einer Sitzung), disclosed (bekannt gegebener Beschluss aus nichtöffentlicher Sitzung), circulation (Umlaufbeschluss), urgent-decision (Eilentscheidung).',
  ],
  [
    'choice-unknown',
    { value: 'tv', choices: 'newspaper, gazette' },
    '„tv“ gehört nicht zu den möglichen Werten.',
    'Möglich sind: newspaper (Zeitung), gazette (Amtsblatt).',
  ],
  [
    'public-missing',
    {},
    'Es fehlt die Angabe, ob der Punkt öffentlich ist.',
    'Schreiben Sie „public: true“ für einen öffentlichen, „public: false“ für einen nichtöffentlichen Punkt.',
  ],
  [
    'public-missing',
    { value: 'ja' },
    'Ob der Punkt öffentlich ist, sagt „ja“ nicht; erlaubt sind nur true und false.',
    'Schreiben Sie „public: true“ für einen öffentlichen, „public: false“ für einen nichtöffentlichen Punkt.',
  ],
  [
    'date-invalid',
    { value: '2026-02-31' },
    'Den Tag „2026-02-31“ gibt es nicht.',
    'Schreiben Sie das Datum wie 2027-02-04.',
  ],
  [
    'date-invalid',
    { value: '15.05.2017', suggestion: '2017-05-15' },
    '„15.05.2017“ ist kein Datum der Form JJJJ-MM-TT.',
    'Schreiben Sie: 2017-05-15',
  ],
  [
    'time-invalid',
    { value: '03.02.2026 18 Uhr', suggestion: '2026-02-03T18:00' },
    '„03.02.2026 18 Uhr“ ist kein Zeitpunkt der Form JJJJ-MM-TTThh:mm.',
    'Schreiben Sie: 2026-02-03T18:00',
  ],
  [
    'time-invalid',
    { value: '2026-02-31T18:00' },
    'Den Zeitpunkt „2026-02-31T18:00“ gibt es nicht.',
    'Schreiben Sie Tag und Uhrzeit wie 2027-02-04T18:30.',
  ],
  [
    'time-gap',
    { value: '2026-03-29T02:30', timeZone: 'Europe/Berlin' },
    'Die Uhrzeit „2026-03-29T02:30“ zeigt in Europe/Berlin keine Uhr: In dieser Stunde beginnt die Sommerzeit.',
    'Tragen Sie die Zeit ein, die an dem Tag wirklich gilt, eine Stunde früher oder später.',
  ],
  [
    'format-invalid',
    { format: 'key', value: 'Rathaus', suggestion: 'rathaus' },
    '„Rathaus“ ist kein Schlüssel.',
    'Meinten Sie „rathaus“? Erwartet wird: Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel: bauausschuss.',
  ],
  [
    'format-invalid',
    { format: 'email', value: 'rat' },
    '„rat“ ist keine E-Mail-Adresse.',
    'Erwartet wird: eine Adresse wie rathaus@example.org.',
  ],
  [
    'shape-invalid',
    { detail: 'invalid_key' },
    'Der Wert passt nicht zu diesem Feld (invalid_key).',
    'Vergleichen Sie ihn mit einem anderen Eintrag derselben Art.',
  ],
  [
    'reference-unknown',
    { key: '0001-2027', target: 'papers', suggestion: '0001-2026' },
    'Eine Vorlage mit dem Schlüssel „0001-2027“ gibt es nicht.',
    'Meinten Sie „0001-2026“? Nennen Sie einen Schlüssel aus „papers/“, oder legen Sie den Eintrag an.',
  ],
  [
    'reference-unknown',
    { key: 'rta', target: 'organizations', suggestion: 'rat' },
    'Ein Gremium oder eine Organisation mit dem Schlüssel „rta“ gibt es nicht.',
    'Meinten Sie „rat“? Nennen Sie einen Schlüssel aus „organizations/“, oder legen Sie den Eintrag an.',
  ],
  [
    'reference-unknown',
    { key: '2026-02-04-rat', target: 'meetings', suggestion: '2026-02-03-rat' },
    'Eine Sitzung mit dem Schlüssel „2026-02-04-rat“ gibt es nicht.',
    'Meinten Sie „2026-02-03-rat“? Nennen Sie einen Schlüssel aus „meetings/“, oder legen Sie den Eintrag an.',
  ],
  [
    'reference-unknown',
    { key: '0009-2026', target: 'papers', suggestion: '0001-2026' },
    'Eine Vorlage mit dem Schlüssel „0009-2026“ gibt es nicht.',
    'Meinten Sie „0001-2026“? Nennen Sie einen Schlüssel aus „papers/“, oder legen Sie den Eintrag an.',
  ],
  [
    'reference-unknown',
    { key: '0002-2026', target: 'papers', suggestion: '0001-2026' },
    'Eine Vorlage mit dem Schlüssel „0002-2026“ gibt es nicht.',
    'Meinten Sie „0001-2026“? Nennen Sie einen Schlüssel aus „papers/“, oder legen Sie den Eintrag an.',
  ],
  [
    'reference-kind',
    { key: 'gruene', kind: 'faction', expected: 'deliberating' },
    'Erwartet wird hier ein Gremium, das tagt; „gruene“ ist: Fraktion.',
    'Prüfen Sie den Verweis und die Art der Organisation.',
  ],
  [
    'reference-cycle',
    { way: '0001-2026 → 0001-2026' },
    'Die Verweise führen im Kreis: 0001-2026 → 0001-2026.',
    'Löschen Sie einen der Verweise; das Oberste gehört zu nichts.',
  ],
  [
    'item-unknown',
    { id: 't9a', meeting: '2026-02-03-rat', suggestion: 't1a' },
    'Einen Tagesordnungspunkt mit der Kennung „t9a“ gibt es in der Sitzung „2026-02-03-rat“ nicht.',
    'Meinten Sie „t1a“? Übernehmen Sie die Kennung aus der Tagesordnung.',
  ],
  [
    'item-unknown',
    { id: 't3a', suggestion: 't2a' },
    'Einen Tagesordnungspunkt mit der Kennung „t3a“ gibt es in der Sitzung nicht.',
    'Meinten Sie „t2a“? Übernehmen Sie die Kennung aus der Tagesordnung.',
  ],
  [
    'item-not-public',
    { id: 't2a' },
    'Der Tagesordnungspunkt „t2a“ ist nicht öffentlich; über seinen Beschluss darf hier nichts stehen.',
    'Wurde der Beschluss bekannt gegeben, so wählen Sie „kind: disclosed“ mit eigenem Titel und Text; sonst löschen Sie den Eintrag.',
  ],
  [
    'id-duplicate',
    { id: 't1a', kind: 'item', other: 'meetings/2026-02-03-rat/index.md' },
    'Die Kennung „t1a“ trägt schon ein anderer Tagesordnungspunkt in „meetings/2026-02-03-rat/index.md“.',
    'Geben Sie dem neueren der beiden eine andere Kennung; veröffentlichte Kennungen bleiben.',
  ],
  [
    'file-missing',
    { name: 'plan.pdf' },
    'Die Datei „plan.pdf“ liegt nicht neben dem Eintrag.',
    'Legen Sie die Datei in denselben Ordner, oder berichtigen Sie den Namen.',
  ],
  [
    'file-name-differs',
    { name: 'plan.pdf', found: 'Plan.PDF' },
    'Genannt ist „plan.pdf“, im Ordner liegt „Plan.PDF“: Groß- und Kleinschreibung oder die Schreibweise der Umlaute ist verschieden.',
    'Benennen Sie die Datei genau so, wie der Eintrag sie nennt.',
  ],
  [
    'file-and-source',
    { title: 'P' },
    '„P“ nennt eine Datei und eine Quelle; gezeigt wird die Datei.',
    'Lassen Sie eines von beiden weg: „file“ für eine Datei im Ordner, „source“ für eine fremde Adresse.',
  ],
  [
    'file-nothing',
    { title: 'P' },
    '„P“ nennt weder eine Datei noch eine Quelle; es gibt nichts zu öffnen.',
    'Tragen Sie unter „file“ den Namen der Datei ein, die neben dem Eintrag liegt, oder löschen Sie den Eintrag.',
  ],
  [
    'redirect-duplicate',
    { from: '/a' },
    'Für „/a“ gibt es schon eine Weiterleitung; es gilt die erste.',
    'Löschen Sie eine der beiden.',
  ],
  [
    'redirect-loop',
    { from: '/a' },
    'Die Weiterleitung von „/a“ führt im Kreis.',
    'Leiten Sie auf eine Seite weiter, die es gibt.',
  ],
  [
    'vote-too-many',
    { sum: 23, present: 22 },
    '23 Mitglieder sind als Stimmen, Enthaltungen oder Ausgeschlossene gezählt, anwesend waren 22.',
    'Prüfen Sie die Zahlen an der Niederschrift.',
  ],
  [
    'vote-too-few',
    { sum: 23, present: 24 },
    'Nur 23 von 24 Anwesenden sind als Stimmen, Enthaltungen oder Ausgeschlossene gezählt.',
    'Ergänzen Sie, wer fehlt, zum Beispiel unter „excluded“ oder „invalid“, oder berichtigen Sie die Zahl der Anwesenden.',
  ],
  [
    'vote-factions',
    { choice: 'yes', sum: 3, total: 2 },
    'Ja-Stimmen: nach Fraktionen zusammen 3, insgesamt aber nur 2.',
    'Prüfen Sie beide Zahlen an der Niederschrift.',
  ],
  [
    'vote-factions-few',
    { choice: 'yes', sum: 1, total: 2 },
    'Ja-Stimmen: nach Fraktionen zusammen 1, insgesamt aber 2.',
    'Das kann stimmen, wenn Mitglieder ohne Fraktion abgestimmt haben. Sonst ergänzen Sie die fehlende Fraktion.',
  ],
  [
    'vote-secret',
    { list: 'byName' },
    'Bei einer geheimen Abstimmung darf nicht stehen, wer wie gestimmt hat.',
    'Löschen Sie „byName“, oder berichtigen Sie die Art der Abstimmung.',
  ],
  [
    'vote-secret',
    { list: 'byFaction' },
    'Bei einer geheimen Abstimmung darf nicht stehen, welche Fraktion wie gestimmt hat.',
    'Löschen Sie „byFaction“, oder berichtigen Sie die Art der Abstimmung.',
  ],
  [
    'vote-names',
    { choice: 'yes', sum: 1, total: 2 },
    'Ja-Stimmen: mit Namen 1, gezählt 2.',
    'Prüfen Sie Namen und Zahlen an der Niederschrift.',
  ],
  [
    'vote-names-open',
    {},
    'Bei einer offenen Abstimmung stehen Namen. Das ist nur erlaubt, wenn diese Mitglieder es selbst verlangt haben.',
    'Löschen Sie die Namen der übrigen. War die Abstimmung namentlich, so schreiben Sie „method: roll-call“.',
  ],
  [
    'vote-twice',
    { key: 'muster-erika' },
    '„muster-erika“ steht in dieser Abstimmung zweimal.',
    'Löschen Sie einen der Einträge.',
  ],
  [
    'vote-outcome',
    { outcome: 'rejected', yes: 20, no: 3 },
    'Das Ergebnis lautet „abgelehnt“, die Stimmen (20 Ja, 3 Nein) sagen das Gegenteil.',
    'Prüfen Sie Ergebnis, Stimmen und die Regel der Mehrheit („majority“).',
  ],
  [
    'end-before-start',
    { start: '2026-02-03T18:00', end: '2026-02-03T00:00' },
    '3. Februar 2026, 00:00 Uhr liegt nicht nach dem Beginn, 3. Februar 2026, 18:00 Uhr.',
    'Berichtigen Sie eines von beiden. Ist das Ende nicht bekannt, so lassen Sie es weg.',
  ],
  [
    'year-odd',
    { value: '0202-02-03T18:00', first: 1945, last: 2100 },
    'Das Jahr in „0202-02-03T18:00“ ist ungewöhnlich (üblich ist 1945 bis 2100).',
    'Prüfen Sie, ob eine Ziffer fehlt oder zu viel ist.',
  ],
  [
    'day-odd',
    { value: '2026-02-01T18:00' },
    'Die Sitzung fällt auf einen Sonntag: Sonntag, 1. Februar 2026.',
    'Prüfen Sie das Datum.',
  ],
  [
    'hour-odd',
    { value: '2026-02-03T05:59' },
    'Die Sitzung beginnt in der Nacht: Dienstag, 3. Februar 2026, 05:59 Uhr.',
    'Prüfen Sie die Uhrzeit. Ist nur der Tag bekannt, so schreiben Sie „allDay: true“.',
  ],
  [
    'state-reason-missing',
    { status: 'cancelled' },
    'Die Sitzung ist „abgesagt“, ein Grund steht nicht dabei.',
    'Tragen Sie unter „statusReason“ einen kurzen Grund ein.',
  ],
  [
    'state-too-early',
    { status: 'invited' },
    'Die Sitzung ist erst „eingeladen“, hat aber schon Ergebnisse.',
    'Hat sie stattgefunden, so schreiben Sie „status: held“; sonst löschen Sie die Ergebnisse.',
  ],
  [
    'urgency-reason-missing',
    {},
    'Die Sitzung ist dringlich, der Grund der Dringlichkeit fehlt.',
    'Tragen Sie ihn unter „urgencyReason“ der Einladung ein; das Gesetz verlangt ihn.',
  ],
  [
    'invitation-missing',
    {},
    'Es ist eingeladen, aber der Zeitpunkt der Einladung fehlt; ohne ihn erscheint die Tagesordnung nicht.',
    'Tragen Sie unter „sentAt“ ein, wann die Einladung versandt wurde.',
  ],
  [
    'invitation-late',
    { sentAt: '2026-02-20T09:00', start: '2026-02-03T18:00' },
    'Die Einladung (20. Februar 2026, 09:00 Uhr) liegt nach dem Beginn der Sitzung (3. Februar 2026, 18:00 Uhr).',
    'Berichtigen Sie eines von beiden.',
  ],
  [
    'invitation-short',
    { given: 1, least: 4, setBy: 'law', source: '§ 34 Abs. 3 Satz 1 GemO' },
    'Zwischen Einladung und Sitzung liegt 1 voller Tag, vorgeschrieben sind 4 (§ 34 Abs. 3 Satz 1 GemO).',
    'War die Sitzung dringlich, so schreiben Sie „urgent: true“ und den Grund. Wurde der Mangel geheilt, so tragen Sie das unter „healing“ ein.',
  ],
  [
    'invitation-short',
    { given: 1, least: 7, setBy: 'rules-of-procedure', source: '§ 59 Abs. 1 NKomVG' },
    'Zwischen Einladung und Sitzung liegt 1 voller Tag, üblich sind 7 (§ 59 Abs. 1 NKomVG).',
    'War die Sitzung dringlich, so schreiben Sie „urgent: true“ und den Grund. Wurde der Mangel geheilt, so tragen Sie das unter „healing“ ein.',
  ],
  [
    'minutes-date-missing',
    {},
    'Die Niederschrift ist genehmigt, der Tag der Genehmigung fehlt.',
    'Tragen Sie ihn unter „approvedOn“ ein.',
  ],
  [
    'consent-missing',
    {},
    'Ein Porträt ist hinterlegt, die Einwilligung der Person nicht; es erscheint nicht.',
    'Tragen Sie unter „portraitConsent“ den Tag der Einwilligung ein, oder löschen Sie das Bild.',
  ],
  [
    'demo-clock',
    { missing: 'demoNow' },
    '„demo: true“ braucht unter „demoNow“ die Uhrzeit, zu der die Vorführung spielt.',
    'Tragen Sie sie ein, zum Beispiel: 2027-02-04T12:00',
  ],
  [
    'demo-clock',
    { missing: 'demo' },
    '„demoNow“ stellt die Uhr, gilt aber nur bei „demo: true“.',
    'Löschen Sie „demoNow“.',
  ],
  [
    'to-check',
    { name: 'Stadtrat' },
    'Name und Art von „Stadtrat“ hat der Import erschlossen.',
    'Prüfen Sie beides, und löschen Sie dann „toCheck“.',
  ],
  [
    'theme-contrast',
    {
      colour: '#ffee88',
      pair: 'light: link on surface',
      foreground: '#ffee88',
      background: '#f3f4f7',
      ratio: 1,
      required: 4.5,
      suggestion: '#7f7000',
    },
    'Mit der Farbe „#ffee88“ ist nicht alles lesbar: #ffee88 auf #f3f4f7 hat einen Kontrast von 1 : 1, nötig sind 4,5 : 1.',
    'Schreiben Sie: "#7f7000"',
  ],
  [
    'title-bare',
    { title: 'Verschiedenes' },
    '„Verschiedenes“ nennt keine Sache; wer die Tagesordnung liest, erfährt nicht, worum es geht.',
    'Nennen Sie den Gegenstand, zum Beispiel „Vergabe der Dachdeckerarbeiten an der Grundschule“.',
  ],
  [
    'title-names-builder',
    { title: 'Bauantrag der Eheleute Müller' },
    '„Bauantrag der Eheleute Müller“ nennt wohl, wer bauen will; das gehört nicht ins Internet.',
    'Nennen Sie nur Grundstück und Vorhaben, zum Beispiel „Bauantrag: Neubau eines Wohnhauses, Lindenweg 4“.',
  ],
  [
    'title-long',
    { length: 277, longest: 250 },
    'Der Titel ist 277 Zeichen lang; gut lesbar sind höchstens 250.',
    'Kürzen Sie ihn, und schreiben Sie das Übrige in den Text.',
  ],
  [
    'title-html',
    { tag: '<b>' },
    'Der Titel enthält „<b>“; das erscheint so, wie es da steht.',
    'Schreiben Sie den Titel als einfachen Text.',
  ],
  [
    'title-control-character',
    { character: 'U+00AD', position: 3 },
    'Der Titel enthält an Stelle 3 ein unsichtbares Zeichen (U+00AD).',
    'Löschen Sie es; oft kommt es aus einer Zwischenablage.',
  ],
  [
    'number-missing',
    { what: 'item' },
    'Der Tagesordnungspunkt hat keine Nummer.',
    'Tragen Sie die Nummer ein. Ist es eine Überschrift, so schreiben Sie „heading: true“.',
  ],
  ['number-missing', { what: 'paper' }, 'Die Vorlage hat keine Nummer.', 'Tragen Sie die Nummer ein.'],
  [
    'number-duplicate',
    { number: '0001/2026', what: 'paper', other: 'papers/0001-2026/index.md' },
    'Die Nummer „0001/2026“ trägt schon „papers/0001-2026/index.md“.',
    'Berichtigen Sie eine der beiden Nummern.',
  ],
  [
    'number-duplicate',
    { number: '1', what: 'item', other: 'Eröffnung' },
    'Die Nummer „1“ trägt schon „Eröffnung“.',
    'Zählen Sie die Punkte neu durch.',
  ],
  [
    'html-removed',
    { tags: '<script>' },
    'Der Text enthält HTML, das nicht gezeigt wird: <script>.',
    'Schreiben Sie den Text als Markdown; Skripte, fremde Inhalte und eigene Gestaltung werden entfernt.',
  ],
  [
    'protected-public',
    { id: 't1a' },
    'Der Tagesordnungspunkt „t1a“ ist in der öffentlichen Datei öffentlich; hier stehen nur nichtöffentliche.',
    'Löschen Sie ihn hier, oder schreiben Sie in der öffentlichen Datei „public: false“ und nehmen dort Titel und Vorlagen heraus.',
  ],
  [
    'protected-item-missing',
    { id: 't2a', number: '2' },
    'Zum nichtöffentlichen Punkt 2 („t2a“) steht hier nichts; Mitglieder sehen nur seine Art.',
    'Ergänzen Sie ihn mit Kennung und Titel.',
  ],
  [
    'protected-item-missing',
    { id: 't2a', number: '' },
    'Zum nichtöffentlichen Punkt („t2a“) steht hier nichts; Mitglieder sehen nur seine Art.',
    'Ergänzen Sie ihn mit Kennung und Titel.',
  ],
  [
    'protected-attendance',
    { named: 1, present: 2 },
    'Anwesende: mit Namen 1, nach der öffentlichen Datei 2.',
    'Ergänzen Sie die Namen, oder berichtigen Sie „present“ in der öffentlichen Datei.',
  ],
  [
    'protected-release',
    { count: 1 },
    '1 Punkt wartet auf die Entscheidung, ob er öffentlich wird.',
    'Entscheiden Sie je Punkt: öffentliche verschieben Sie in die öffentliche Datei, bei den anderen löschen Sie „toRelease“.',
  ],
  [
    'protected-release',
    { count: 2 },
    '2 Punkte warten auf die Entscheidung, ob sie öffentlich werden.',
    'Entscheiden Sie je Punkt: öffentliche verschieben Sie in die öffentliche Datei, bei den anderen löschen Sie „toRelease“.',
  ],
];

test.each(WORDS)('%s %j', (code, values, what, remedy) => {
  expect(problemInWords(problem(code, { file: 'x' }, values))).toMatchObject({ what, remedy });
});

test('every code has its wording under test', () => {
  const tested = new Set<string>(WORDS.map(([code]) => code));
  expect(Object.keys(SEVERITY).filter((code) => !tested.has(code))).toEqual([]);
});

test('no wording leaves a hole where a value belongs', () => {
  for (const [code, values] of WORDS) {
    const { what, remedy } = problemInWords(problem(code, { file: 'x' }, values));
    expect(`${what} ${remedy}`).not.toMatch(/undefined|NaN|null|„“/);
  }
});

test('a finding says how grave it is and where it stands', () => {
  const place = { file: 'x', field: ['agenda', 2, 'vote', 'byFaction', 0, 'yes'], line: 12, column: 5 };
  expect(problemInWords(problem('field-missing', place))).toEqual({
    severity: 'Fehler',
    field: '3. Tagesordnungspunkt, Abstimmung, 1. Fraktion, Ja-Stimmen',
    path: 'agenda[2].vote.byFaction[0].yes',
    place: 'Zeile 12, Spalte 5',
    what: 'Das Feld fehlt oder ist leer.',
    remedy: 'Tragen Sie einen Wert ein.',
  });
  expect(
    problemInWords(problem('vote-too-few', { file: 'x', line: 3 }, { sum: 1, present: 2 })),
  ).toMatchObject({
    severity: 'Warnung',
    field: '',
    path: '',
    place: 'Zeile 3',
  });
  expect(problemInWords(problem('site-missing', { file: '.' })).place).toBe('');
});

test('a code from elsewhere is shown as it is', () => {
  const foreign = {
    code: 'pdf-hidden-text',
    severity: 'error',
    file: 'x',
    field: ['toString', 0],
    values: {},
  } as const;
  expect(problemInWords(foreign)).toMatchObject({
    what: 'pdf-hidden-text',
    remedy: '',
    field: '1. Eintrag von „toString“',
  });
});
