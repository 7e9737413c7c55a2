import type { Term } from '../term.ts';

/** Entries of the glossary under M to O, in the order of a German dictionary. */
export const TERMS_M_TO_O = [
  {
    key: 'mehrheit',
    term: 'Mehrheit',
    also: ['Einfache Mehrheit', 'Qualifizierte Mehrheit', 'Zweidrittelmehrheit'],
    forms: [
      'einfache Mehrheit',
      'einfacher Mehrheit',
      'einfachen Mehrheit',
      'qualifizierte Mehrheit',
      'qualifizierter Mehrheit',
      'qualifizierten Mehrheit',
      'Zweidrittelmehrheit',
      'Zwei-Drittel-Mehrheit',
    ],
    short:
      'Einfache Mehrheit: mehr Ja als Nein. Qualifizierte Mehrheit: das Gesetz verlangt mehr, etwa zwei Drittel aller Mitglieder.',
    text: [
      'Die meisten Beschlüsse brauchen nur die einfache Mehrheit. Ist mehr nötig, kommt es darauf an, wovon gerechnet wird: von den abgegebenen Stimmen, von den Anwesenden oder von der gesetzlichen Zahl der Mitglieder.',
      'Welche Mehrheit galt, steht bei der Abstimmung.',
    ],
    related: ['abstimmung', 'enthaltung', 'beschlussfaehigkeit'],
  },
  {
    key: 'mitgliedsgemeinde',
    term: 'Mitgliedsgemeinde',
    forms: ['Mitgliedsgemeinde', 'Mitgliedsgemeinden'],
    short:
      'Eine selbstständige Gemeinde, die einer Samtgemeinde angehört. Sie hat einen eigenen Rat und einen eigenen Haushalt.',
    text: [
      'Ihre Verwaltungsarbeit erledigt zum großen Teil die Samtgemeinde. In Rheinland-Pfalz heißen die Mitglieder einer Verbandsgemeinde Ortsgemeinden.',
    ],
    related: ['samtgemeinde', 'verbandsgemeinde', 'zustaendigkeit'],
  },
  {
    key: 'mitteilung',
    term: 'Mitteilungsvorlage',
    also: ['Informationsvorlage', 'Mitteilung', 'Bericht'],
    forms: ['Mitteilungsvorlage', 'Mitteilungsvorlagen', 'Informationsvorlage', 'Informationsvorlagen'],
    short: 'Eine Vorlage, mit der die Verwaltung ein Gremium informiert. Entschieden wird darüber nichts.',
    text: [],
    related: ['vorlage', 'kenntnisnahme'],
  },
  {
    key: 'namentliche-abstimmung',
    term: 'Namentliche Abstimmung',
    forms: ['namentliche Abstimmung', 'namentlicher Abstimmung', 'namentlichen Abstimmung'],
    short:
      'Die Mitglieder werden einzeln aufgerufen. Festgehalten wird, wer mit Ja, mit Nein oder mit Enthaltung gestimmt hat.',
    text: ['Nur bei einer namentlichen Abstimmung zeigt diese Website die Stimmen einzelner Personen.'],
    related: ['abstimmung', 'geheime-abstimmung'],
  },
  {
    key: 'nichtoeffentlich',
    term: 'Nichtöffentlich',
    also: ['Nichtöffentliche Sitzung', 'Nichtöffentlicher Teil'],
    forms: [
      'nichtöffentlich',
      'nichtöffentliche',
      'nichtöffentlichen',
      'nichtöffentlicher',
      'nichtöffentliches',
      'Nichtöffentlichkeit',
    ],
    short: 'Beraten wird ohne Publikum, weil das Gemeinwohl oder die Rechte einzelner Menschen es verlangen.',
    text: [
      'Typische Fälle sind Personal, Grundstücke, Abgaben einzelner Personen und laufende Verträge. Die Tagesordnung nennt dann nur das allgemeine Thema.',
      'Ist der Grund weggefallen oder steht ihm nichts entgegen, wird der Beschluss bekannt gegeben. Sie finden ihn dann unter „Beschlüsse“.',
    ],
    related: ['oeffentlichkeit', 'tagesordnung', 'hauptausschuss'],
  },
  {
    key: 'niederschrift',
    term: 'Niederschrift',
    also: ['Protokoll'],
    forms: ['Niederschrift', 'Niederschriften'],
    short:
      'Das Protokoll einer Sitzung: wer da war, worum es ging, was beschlossen wurde und wie abgestimmt wurde.',
    text: [
      'Solange noch Einwendungen möglich sind, kann sie sich ändern. Diese Website kennzeichnet einen Entwurf deshalb als Entwurf.',
    ],
    related: ['sitzung', 'beschluss'],
  },
  {
    key: 'oeffentlichkeit',
    term: 'Öffentliche Sitzung',
    also: ['Öffentlichkeit', 'Öffentlicher Teil'],
    forms: [],
    short:
      'Alle dürfen kommen und zuhören. Öffentlichkeit ist die Regel, ihr Ausschluss die Ausnahme, die begründet sein muss.',
    text: [
      'Sie brauchen keine Anmeldung und keinen Ausweis. Mitreden dürfen Sie nur, wenn es vorgesehen ist, etwa in der Fragestunde.',
    ],
    related: ['nichtoeffentlich', 'einwohnerfragestunde'],
  },
  {
    key: 'offene-daten',
    term: 'Offene Daten',
    also: ['Open Data'],
    forms: [],
    short:
      'Daten, die alle ohne Anmeldung abrufen, auswerten und weitergeben dürfen, auch mit eigenen Programmen.',
    text: [
      'Alles Öffentliche auf dieser Website gibt es auch als Daten: über OParl, als Kalender, als Feed und als Tabelle. Wie Sie darankommen, steht auf der Seite „Offene Daten“.',
    ],
    related: ['oparl', 'feed'],
  },
  {
    key: 'oparl',
    term: 'OParl',
    forms: ['OParl'],
    short:
      'Ein offener Standard, in dem Ratsinformationen für Programme lesbar sind. So können andere mit den Daten weiterarbeiten.',
    text: [
      'Programme finden über OParl alle Gremien, Personen, Sitzungen und Vorlagen und wie sie zusammenhängen.',
    ],
    related: ['offene-daten', 'ratsinformationssystem'],
  },
  {
    key: 'ortsrat',
    term: 'Ortsrat',
    also: ['Ortsbeirat'],
    forms: [
      'Ortsrat',
      'Ortsrats',
      'Ortsrates',
      'Ortsräte',
      'Ortsräten',
      'Ortsbeirat',
      'Ortsbeirats',
      'Ortsbeirates',
      'Ortsbeiräte',
      'Ortsbeiräten',
    ],
    short:
      'Die gewählte Vertretung eines Ortsteils. Sie entscheidet über örtliche Fragen und wird zu wichtigen Plänen angehört.',
    text: [
      'In Niedersachsen heißt sie Ortsrat, in Rheinland-Pfalz Ortsbeirat. Welche Aufgaben sie hat, regeln Gesetz und Hauptsatzung.',
    ],
    related: ['gremium', 'anhoerung', 'hauptsatzung'],
  },
] as const satisfies readonly Term[];
