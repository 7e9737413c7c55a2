import type { Term } from '../term.ts';

/** Entries of the glossary under B, in the order of a German dictionary. */
export const TERMS_B = [
  {
    key: 'befangenheit',
    term: 'Befangenheit',
    also: ['Mitwirkungsverbot', 'Ausschließungsgrund'],
    forms: ['Befangenheit', 'Mitwirkungsverbot', 'Mitwirkungsverbots', 'Mitwirkungsverbotes', 'befangen'],
    short:
      'Wer aus einer Entscheidung selbst einen Vorteil oder Nachteil hätte, darf weder mitberaten noch mitstimmen.',
    text: [
      'Das gilt auch, wenn nahe Angehörige betroffen sind. Das Mitglied verlässt dann den Beratungstisch; in nichtöffentlicher Sitzung verlässt es den Raum.',
      'In den Zahlen der Abstimmung steht es als „ausgeschlossen“. Den Grund veröffentlicht diese Website nicht.',
    ],
    related: ['abstimmung', 'beschlussfaehigkeit'],
  },
  {
    key: 'beigeordnete',
    term: 'Beigeordnete',
    also: ['Beigeordneter'],
    forms: ['Beigeordnete', 'Beigeordneten', 'Beigeordneter'],
    short:
      'In Rheinland-Pfalz vertreten sie die Bürgermeisterin oder den Bürgermeister. In Niedersachsen heißen so die Ratsmitglieder im Hauptausschuss.',
    text: [
      'Dasselbe Wort bezeichnet also je nach Land ein anderes Amt. Auf den Personenseiten steht, welche Aufgabe jemand tatsächlich hat.',
    ],
    related: ['buergermeister', 'hauptausschuss'],
  },
  {
    key: 'beirat',
    term: 'Beirat',
    forms: ['Beirat', 'Beirats', 'Beirates', 'Beiräte', 'Beiräten'],
    short:
      'Ein Gremium, das den Rat berät und die Sicht einer Gruppe einbringt, etwa von Älteren, Jungen oder Zugewanderten.',
    text: [
      'Ein Beirat gibt Stellungnahmen und Empfehlungen ab. Die Entscheidung trifft der Rat oder der zuständige Ausschuss.',
    ],
    related: ['gremium', 'ausschuss'],
  },
  {
    key: 'bekanntmachung',
    term: 'Bekanntmachung',
    also: ['Öffentliche Bekanntmachung'],
    forms: [
      'Bekanntmachung',
      'Bekanntmachungen',
      'Öffentliche Bekanntmachung',
      'öffentliche Bekanntmachung',
      'öffentlichen Bekanntmachung',
    ],
    short:
      'Die vorgeschriebene amtliche Mitteilung, etwa von Zeit, Ort und Tagesordnung einer Sitzung oder von einer neuen Satzung.',
    text: [
      'Das Gesetz und die Hauptsatzung bestimmen, wo sie erscheint. Erst mit ihr beginnen viele Fristen, und eine Satzung kann erst danach gelten.',
      'Dass etwas auf einer Website steht, ersetzt die Bekanntmachung nur, wenn das Gesetz und die Hauptsatzung es so vorsehen.',
    ],
    related: ['amtsblatt', 'satzung', 'hauptsatzung'],
  },
  {
    key: 'beratendes-mitglied',
    term: 'Beratendes Mitglied',
    also: ['Sachkundige Person'],
    forms: [
      'beratendes Mitglied',
      'beratenden Mitglied',
      'beratende Mitglieder',
      'beratenden Mitglieder',
      'beratenden Mitgliedern',
    ],
    short:
      'Jemand, der in einem Gremium mitreden, aber nicht mitstimmen darf, zum Beispiel eine Elternvertreterin im Schulausschuss.',
    text: [
      'Beratende Mitglieder zählen nicht mit, wenn festgestellt wird, ob das Gremium beschlussfähig ist.',
    ],
    related: ['ausschuss', 'ratsmitglied'],
  },
  {
    key: 'beratungsfolge',
    term: 'Beratungsfolge',
    forms: ['Beratungsfolge', 'Beratungsfolgen'],
    short:
      'Der geplante Weg einer Vorlage durch die Gremien: wer sie wann vorberät und wer am Ende entscheidet.',
    text: [
      'Auf der Seite einer Vorlage sehen Sie alle Stationen mit Datum und Ergebnis. Eine Station in nichtöffentlicher Sitzung ist genannt, aber nicht verlinkt.',
    ],
    related: ['vorlage', 'vorberatung', 'zustaendigkeit'],
  },
  {
    key: 'beschluss',
    term: 'Beschluss',
    forms: [],
    short:
      'Eine Entscheidung, die ein Gremium durch Abstimmung trifft. Die Verwaltung muss Beschlüsse ausführen.',
    text: [
      'Ein Beschluss des Rates ist verbindlich, ein Beschluss in der Vorberatung ist eine Empfehlung. Auf der Seite eines Beschlusses stehen der Wortlaut, die Abstimmung und der Stand der Umsetzung.',
    ],
    related: ['abstimmung', 'beschlussvorlage', 'beschlusskontrolle'],
  },
  {
    key: 'beschlussfaehigkeit',
    term: 'Beschlussfähigkeit',
    forms: ['Beschlussfähigkeit', 'beschlussfähig', 'beschlussunfähig', 'Beschlussunfähigkeit'],
    short:
      'Ein Gremium kann nur entscheiden, wenn genügend Mitglieder anwesend sind, in der Regel mehr als die Hälfte.',
    text: [
      'Der Vorsitz stellt das zu Beginn der Sitzung fest. Fehlen zu viele, kann neu eingeladen werden; für diese zweite Sitzung gelten erleichterte Regeln, wenn die Einladung darauf hinweist.',
    ],
    related: ['sitzung', 'ladungsfrist', 'befangenheit'],
  },
  {
    key: 'beschlusskontrolle',
    term: 'Beschlusskontrolle',
    also: ['Umsetzungskontrolle'],
    forms: ['Beschlusskontrolle', 'Beschlusskontrollen'],
    short:
      'Sie zeigt, was aus einem Beschluss geworden ist: offen, in Umsetzung, umgesetzt oder nicht weiterverfolgt.',
    text: [
      'Die Verwaltung trägt ein, welche Stelle zuständig ist, bis wann etwas geschehen soll und was schon getan wurde.',
    ],
    related: ['beschluss', 'verwaltung'],
  },
  {
    key: 'beschlussvorlage',
    term: 'Beschlussvorlage',
    forms: ['Beschlussvorlage', 'Beschlussvorlagen'],
    short:
      'Eine Vorlage, die auf eine Entscheidung zielt. Sie schildert die Sache und endet mit einem Beschlussvorschlag.',
    text: [
      'Meist schreibt sie die Verwaltung. Sie nennt die Gründe, die Kosten und die Gremien, die nacheinander beraten.',
    ],
    related: ['vorlage', 'beschlussvorschlag', 'beratungsfolge'],
  },
  {
    key: 'beschlussvorschlag',
    term: 'Beschlussvorschlag',
    forms: [
      'Beschlussvorschlag',
      'Beschlussvorschlags',
      'Beschlussvorschlages',
      'Beschlussvorschläge',
      'Beschlussvorschlägen',
    ],
    short:
      'Der Text, über den abgestimmt werden soll. Er steht in der Vorlage und kann in der Sitzung noch geändert werden.',
    text: ['Verbindlich ist nicht der Vorschlag, sondern der Wortlaut, den das Gremium am Ende beschließt.'],
    related: ['beschlussvorlage', 'beschluss', 'aenderungsantrag'],
  },
  {
    key: 'buergerbegehren',
    term: 'Bürgerbegehren und Bürgerentscheid',
    also: ['Bürgerentscheid'],
    forms: [
      'Bürgerbegehren',
      'Bürgerbegehrens',
      'Bürgerentscheid',
      'Bürgerentscheids',
      'Bürgerentscheides',
      'Bürgerentscheide',
    ],
    short:
      'Mit Unterschriften verlangen Bürgerinnen und Bürger, dass alle Wahlberechtigten über eine Frage der Gemeinde abstimmen.',
    text: [
      'Das Bürgerbegehren ist der Antrag, der Bürgerentscheid die Abstimmung. Wie viele Unterschriften nötig sind und welche Fragen ausgenommen sind, steht im Gesetz des Landes.',
    ],
    related: ['rat', 'abstimmung'],
  },
  {
    key: 'buergermeister',
    term: 'Bürgermeisterin, Bürgermeister',
    also: ['Bürgermeisteramt', 'Hauptverwaltungsbeamtin, Hauptverwaltungsbeamter'],
    forms: [],
    short:
      'Die Person an der Spitze der Gemeinde. Sie vertritt die Gemeinde, bereitet Beschlüsse vor und führt sie aus.',
    text: [
      'In hauptamtlich geführten Gemeinden leitet sie auch die Verwaltung. In den Mitgliedsgemeinden einer Samtgemeinde und in Ortsgemeinden ist das Amt meist ein Ehrenamt.',
      'In Rheinland-Pfalz führt sie den Vorsitz im Rat. In Niedersachsen wählt der Rat seinen Vorsitz aus der eigenen Mitte.',
    ],
    related: ['verwaltung', 'rat', 'eilentscheidung'],
  },
] as const satisfies readonly Term[];
