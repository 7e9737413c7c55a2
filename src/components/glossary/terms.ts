/** An entry of the glossary. */
export interface Term {
  /** Anchor on the glossary page; permanent. */
  readonly key: string;
  readonly term: string;
  /** Other names of the same thing, listed with a reference. */
  readonly also?: readonly string[];
  /** The exact forms that are linked in running text. Empty where the word is everyday or has other meanings too. */
  readonly forms: readonly string[];
  /** One or two sentences for the popover, at most 200 characters. */
  readonly short: string;
  /** What the glossary page adds to `short`; one string per paragraph. */
  readonly text: readonly string[];
  readonly related: readonly string[];
}

/*
 * Periods, majorities and quorums differ by Land and stand in the legal profiles; the texts name none of them.
 * Sorted as in a German dictionary; a test holds order, lengths and references.
 */
const DATA = [
  {
    key: 'abstimmung',
    term: 'Abstimmung',
    forms: [],
    short:
      'Die Mitglieder eines Gremiums sagen Ja oder Nein zu einem Vorschlag oder enthalten sich. So entsteht ein Beschluss.',
    text: [
      'Im Normalfall wird offen abgestimmt, also mit der Hand. Ist es besonders beantragt oder vorgeschrieben, stimmt das Gremium geheim mit Stimmzetteln oder namentlich ab. Bei Stimmengleichheit ist ein Vorschlag abgelehnt.',
      'Das Ergebnis steht auf der Seite der Sitzung und auf der Seite des Beschlusses.',
    ],
    related: ['beschluss', 'mehrheit', 'enthaltung', 'namentliche-abstimmung', 'geheime-abstimmung'],
  },
  {
    key: 'amtsblatt',
    term: 'Amtsblatt',
    forms: ['Amtsblatt', 'Amtsblatts', 'Amtsblattes', 'Amtsblätter', 'Amtsblättern'],
    short:
      'Das amtliche Mitteilungsblatt einer Gemeinde oder eines Landkreises. Was dort steht, gilt als öffentlich bekannt gemacht.',
    text: [
      'Nicht jede Gemeinde hat ein Amtsblatt. Wo öffentlich bekannt gemacht wird, legt die Hauptsatzung fest: im Amtsblatt, in der Zeitung, im Aushangkasten oder im Internet.',
    ],
    related: ['bekanntmachung', 'hauptsatzung'],
  },
  {
    key: 'aenderungsantrag',
    term: 'Änderungsantrag',
    forms: [
      'Änderungsantrag',
      'Änderungsantrags',
      'Änderungsantrages',
      'Änderungsanträge',
      'Änderungsanträgen',
    ],
    short:
      'Ein Antrag, der eine vorliegende Vorlage in einzelnen Punkten ändern will. Über ihn wird vor der Vorlage abgestimmt.',
    text: [
      'Wird der Änderungsantrag angenommen, stimmt das Gremium am Ende über die geänderte Fassung ab. Das Ergebnis heißt dann „in geänderter Fassung beschlossen“.',
    ],
    related: ['antrag', 'vorlage', 'abstimmung'],
  },
  {
    key: 'anfrage',
    term: 'Anfrage',
    forms: [],
    short:
      'Eine Frage von Ratsmitgliedern oder Fraktionen an die Verwaltung. Die Antwort gibt es schriftlich oder in der Sitzung.',
    text: [
      'Eine Anfrage will etwas wissen, ein Antrag will etwas entscheiden lassen. Über eine Anfrage wird deshalb nicht abgestimmt.',
    ],
    related: ['antrag', 'fraktion', 'verwaltung'],
  },
  {
    key: 'anlage',
    term: 'Anlage',
    forms: [],
    short:
      'Ein Dokument, das zu einer Vorlage oder Niederschrift gehört: ein Plan, ein Gutachten, eine Tabelle.',
    text: [
      'Anlagen stehen auf dieser Website bei der Vorlage, zu der sie gehören. Dateityp und Größe sind angegeben, bevor Sie etwas herunterladen.',
    ],
    related: ['vorlage', 'niederschrift'],
  },
  {
    key: 'antrag',
    term: 'Antrag',
    forms: [],
    short:
      'Ein Vorschlag aus dem Rat, über den das Gremium beraten und abstimmen soll. Meist stellt ihn eine Fraktion oder Gruppe.',
    text: [
      'Anträge werden wie Vorlagen der Verwaltung beraten: oft erst im Ausschuss, dann im Rat. Wer einen Antrag stellen darf und bis wann, regelt die Geschäftsordnung.',
      'Ein „Antrag zur Geschäftsordnung“ betrifft nur den Ablauf der Sitzung, zum Beispiel das Ende der Debatte.',
    ],
    related: ['aenderungsantrag', 'anfrage', 'fraktion', 'geschaeftsordnung'],
  },
  {
    key: 'ausschuss',
    term: 'Ausschuss',
    also: ['Fachausschuss'],
    forms: [
      'Ausschuss',
      'Ausschusses',
      'Ausschüsse',
      'Ausschüssen',
      'Fachausschuss',
      'Fachausschusses',
      'Fachausschüsse',
      'Fachausschüssen',
    ],
    short:
      'Eine kleinere Gruppe aus dem Rat für ein Fachgebiet, etwa Bauen oder Schule. Sie berät vor und entscheidet manches selbst.',
    text: [
      'Die Fraktionen besetzen die Ausschüsse nach ihrer Stärke im Rat. Dazu können beratende Mitglieder kommen, die nicht im Rat sitzen.',
      'Die meisten Beschlüsse eines Ausschusses sind Empfehlungen. Entscheiden darf er nur, was Gesetz, Hauptsatzung oder Rat ihm übertragen haben.',
    ],
    related: ['vorberatung', 'hauptausschuss', 'beratendes-mitglied', 'zustaendigkeit'],
  },
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
  {
    key: 'drucksache',
    term: 'Drucksache',
    also: ['Vorlagennummer'],
    forms: ['Drucksache', 'Drucksachen', 'Drucksachennummer'],
    short:
      'Ein anderes Wort für eine Vorlage mit Nummer. Unter der Nummer finden Sie das Papier auch Jahre später wieder.',
    text: ['Die Nummer besteht meist aus einer laufenden Zahl und dem Jahr, zum Beispiel 0878/2017.'],
    related: ['vorlage'],
  },
  {
    key: 'eilentscheidung',
    term: 'Eilentscheidung',
    also: ['Dringlichkeitsentscheidung'],
    forms: [
      'Eilentscheidung',
      'Eilentscheidungen',
      'Dringlichkeitsentscheidung',
      'Dringlichkeitsentscheidungen',
    ],
    short:
      'Kann eine Sache nicht bis zur nächsten Sitzung warten, darf ausnahmsweise eine andere Stelle für das Gremium entscheiden.',
    text: [
      'Wer das ist und wer vorher zustimmen muss, regelt das Gesetz des Landes. Das Gremium wird unverzüglich unterrichtet.',
    ],
    related: ['buergermeister', 'hauptausschuss', 'zustaendigkeit'],
  },
  {
    key: 'einwohnerfragestunde',
    term: 'Einwohnerfragestunde',
    also: ['Fragestunde'],
    forms: ['Einwohnerfragestunde', 'Einwohnerfragestunden', 'Fragestunde'],
    short:
      'Ein Teil der öffentlichen Sitzung, in dem Einwohnerinnen und Einwohner selbst Fragen stellen können.',
    text: [
      'Der Rat kann eine Fragestunde anbieten; Dauer und Ablauf regelt die Geschäftsordnung. Ob es eine gibt, sehen Sie in der Tagesordnung.',
      'Sie müssen sich meist nicht anmelden. Stellen Sie kurze Fragen; eine Aussprache im Rat findet dazu nicht statt.',
    ],
    related: ['oeffentlichkeit', 'geschaeftsordnung', 'tagesordnung'],
  },
  {
    key: 'enthaltung',
    term: 'Enthaltung',
    also: ['Stimmenthaltung'],
    forms: ['Enthaltung', 'Enthaltungen', 'Stimmenthaltung', 'Stimmenthaltungen'],
    short:
      'Ein Mitglied ist da, stimmt aber weder mit Ja noch mit Nein. Für die einfache Mehrheit zählt die Enthaltung nicht mit.',
    text: ['Auch ein Beschluss mit Enthaltungen kann einstimmig sein: wenn niemand mit Nein gestimmt hat.'],
    related: ['abstimmung', 'mehrheit'],
  },
  {
    key: 'fraktion',
    term: 'Fraktion',
    forms: [
      'Fraktion',
      'Fraktionen',
      'Fraktionsvorsitzende',
      'Fraktionsvorsitzenden',
      'Fraktionsvorsitzender',
    ],
    short:
      'Ratsmitglieder, die sich zusammenschließen, um gemeinsam zu arbeiten, meist aus derselben Partei oder Wählergruppe.',
    text: [
      'Fraktionen stellen Anträge, besetzen die Ausschüsse und bereiten die Sitzungen vor. Eine Partei ist etwas anderes: Sie besteht unabhängig vom Rat.',
      'Jedes Mitglied entscheidet trotzdem frei. Einen Zwang, mit der Fraktion zu stimmen, gibt es nicht.',
    ],
    related: ['gruppe', 'antrag', 'ratsmitglied'],
  },
  {
    key: 'geheime-abstimmung',
    term: 'Geheime Abstimmung',
    forms: ['geheime Abstimmung', 'geheimer Abstimmung', 'geheimen Abstimmung'],
    short:
      'Abgestimmt wird verdeckt mit Stimmzetteln. Bekannt wird nur das Ergebnis, nicht wer wie gestimmt hat.',
    text: [
      'Wann geheim abgestimmt wird, regeln Gesetz und Geschäftsordnung. Zu einer geheimen Abstimmung kann es deshalb keine Angaben je Fraktion oder Person geben.',
    ],
    related: ['abstimmung', 'namentliche-abstimmung'],
  },
  {
    key: 'geschaeftsordnung',
    term: 'Geschäftsordnung',
    forms: ['Geschäftsordnung', 'Geschäftsordnungen'],
    short:
      'Die Regeln, die sich der Rat für seine Arbeit gibt: Einladung, Redezeit, Anträge, Abstimmung, Fragestunde.',
    text: [
      'Sie ergänzt das Gesetz und die Hauptsatzung. Ein neuer Rat beschließt sie meist in seiner ersten Sitzung.',
    ],
    related: ['hauptsatzung', 'ladungsfrist', 'antrag'],
  },
  {
    key: 'gremium',
    term: 'Gremium',
    forms: ['Gremium', 'Gremiums', 'Gremien'],
    short:
      'Der Oberbegriff für alle Runden, die beraten und beschließen: Rat, Ausschüsse, Ortsräte, Beiräte.',
    text: ['Zu jedem Gremium gibt es hier eine Seite mit Mitgliedern, Sitzungen und Beschlüssen.'],
    related: ['rat', 'ausschuss', 'ortsrat', 'beirat'],
  },
  {
    key: 'gruppe',
    term: 'Gruppe',
    forms: [],
    short:
      'Ein Zusammenschluss im Rat wie eine Fraktion, aber von Mitgliedern verschiedener Parteien oder Wählergruppen.',
    text: [
      'Das Wort ist in Niedersachsen üblich. Auch ganze Fraktionen können eine Gruppe bilden, um eine gemeinsame Mehrheit zu haben.',
    ],
    related: ['fraktion'],
  },
  {
    key: 'hauptausschuss',
    term: 'Hauptausschuss',
    also: ['Kreisausschuss', 'Samtgemeindeausschuss', 'Verwaltungsausschuss'],
    forms: [
      'Hauptausschuss',
      'Hauptausschusses',
      'Kreisausschuss',
      'Kreisausschusses',
      'Samtgemeindeausschuss',
      'Samtgemeindeausschusses',
      'Verwaltungsausschuss',
      'Verwaltungsausschusses',
    ],
    short:
      'In Niedersachsen das dritte Organ neben Rat und Bürgermeisteramt: Er bereitet die Beschlüsse des Rates vor.',
    text: [
      'In Gemeinden heißt er Verwaltungsausschuss, in Samtgemeinden Samtgemeindeausschuss, in Landkreisen Kreisausschuss. Er entscheidet auch selbst, wenn niemand sonst zuständig ist. In Niedersachsen tagt er nichtöffentlich.',
      'In anderen Ländern ist der Hauptausschuss, oft Haupt- und Finanzausschuss genannt, ein Ausschuss wie die übrigen.',
    ],
    related: ['ausschuss', 'nichtoeffentlich', 'beigeordnete', 'umlaufverfahren'],
  },
  {
    key: 'hauptsatzung',
    term: 'Hauptsatzung',
    forms: ['Hauptsatzung', 'Hauptsatzungen'],
    short:
      'Die Grundordnung der Gemeinde. Sie regelt zum Beispiel Wappen, Ausschüsse und die Form der Bekanntmachung.',
    text: [
      'Jede Gemeinde und jeder Landkreis hat eine. Der Rat beschließt sie mit einer besonderen Mehrheit.',
    ],
    related: ['satzung', 'geschaeftsordnung', 'bekanntmachung'],
  },
  {
    key: 'haushalt',
    term: 'Haushalt',
    also: ['Haushaltsplan', 'Haushaltssatzung', 'Nachtragshaushalt'],
    forms: [
      'Haushaltsplan',
      'Haushaltsplans',
      'Haushaltsplanes',
      'Haushaltssatzung',
      'Nachtragshaushalt',
      'Nachtragshaushalts',
      'Nachtragshaushaltssatzung',
    ],
    short:
      'Der Plan der Einnahmen und Ausgaben für ein Jahr oder zwei Jahre. Der Rat beschließt ihn als Haushaltssatzung.',
    text: [
      'Der Haushalt zeigt, wofür die Gemeinde Geld ausgeben will. Ändert sich im Laufe des Jahres viel, beschließt der Rat einen Nachtragshaushalt.',
    ],
    related: ['satzung', 'rat', 'kommunalaufsicht'],
  },
  {
    key: 'anhoerung',
    term: 'Anhörung',
    forms: [],
    short:
      'Ein Gremium wird gefragt, bevor ein anderes entscheidet, oder hört selbst Fachleute und Betroffene an.',
    text: [
      'In der Beratungsfolge heißt „Anhörung“: Dieses Gremium nimmt Stellung, entscheidet aber nicht. Oft sind das Ortsräte.',
    ],
    related: ['beratungsfolge', 'vorberatung', 'ortsrat'],
  },
  {
    key: 'kenntnisnahme',
    term: 'Kenntnisnahme',
    forms: ['Kenntnisnahme', 'Kenntnisnahmen'],
    short:
      'Das Gremium wird informiert, ohne etwas zu entscheiden. Das Ergebnis heißt „zur Kenntnis genommen“.',
    text: ['Eine Kenntnisnahme bedeutet nicht, dass das Gremium zustimmt.'],
    related: ['mitteilung', 'beratungsfolge'],
  },
  {
    key: 'kommunalaufsicht',
    term: 'Kommunalaufsicht',
    also: ['Aufsichtsbehörde', 'Rechtsaufsicht'],
    forms: ['Kommunalaufsicht', 'Kommunalaufsichtsbehörde'],
    short:
      'Die Behörde, die prüft, ob eine Gemeinde das Recht einhält. Für viele Gemeinden ist das der Landkreis.',
    text: [
      'Sie prüft nicht, ob eine Entscheidung klug ist. Manches muss sie vorher genehmigen, zum Beispiel bestimmte Teile des Haushalts.',
    ],
    related: ['haushalt', 'landkreis'],
  },
  {
    key: 'konstituierende-sitzung',
    term: 'Konstituierende Sitzung',
    forms: ['konstituierende Sitzung', 'konstituierenden Sitzung', 'konstituierender Sitzung'],
    short:
      'Die erste Sitzung eines neu gewählten Rates. Die Mitglieder werden verpflichtet, Ämter und Ausschüsse besetzt.',
    text: [],
    related: ['wahlperiode', 'rat'],
  },
  {
    key: 'ladungsfrist',
    term: 'Ladungsfrist',
    also: ['Einladungsfrist'],
    forms: ['Ladungsfrist', 'Ladungsfristen', 'Einladungsfrist'],
    short:
      'Die Zeit, die zwischen Einladung und Sitzung mindestens liegen muss, damit sich alle vorbereiten können.',
    text: [
      'Wie lang sie ist, bestimmen das Gesetz und die Geschäftsordnung. Ist etwas dringend, darf sie kürzer sein.',
    ],
    related: ['sitzung', 'tagesordnung', 'geschaeftsordnung'],
  },
  {
    key: 'landkreis',
    term: 'Landkreis und Kreistag',
    also: ['Kreistag'],
    forms: [],
    short:
      'Ein Landkreis erledigt, was einzelne Gemeinden überfordert. Sein gewähltes Hauptorgan ist der Kreistag.',
    text: ['An der Spitze der Kreisverwaltung steht die Landrätin oder der Landrat.'],
    related: ['kommunalaufsicht', 'rat'],
  },
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
    key: 'oparl',
    term: 'OParl',
    forms: ['OParl'],
    short:
      'Ein offener Standard, in dem Ratsinformationen für Programme lesbar sind. So können andere mit den Daten weiterarbeiten.',
    text: [],
    related: ['ratsinformationssystem'],
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
  {
    key: 'rat',
    term: 'Rat',
    also: ['Gemeinderat', 'Samtgemeinderat', 'Stadtrat', 'Verbandsgemeinderat', 'Vertretung'],
    forms: [],
    short:
      'Das gewählte Hauptorgan der Gemeinde. Er entscheidet die wichtigen Fragen und überwacht die Verwaltung.',
    text: [
      'Die Wahlberechtigten wählen ihn für eine Wahlperiode. Zu seinen Aufgaben gehören der Haushalt, die Satzungen und die Grundsätze der Arbeit.',
      'Er heißt je nach Gemeinde Gemeinderat, Stadtrat, Samtgemeinderat oder Verbandsgemeinderat. Im Landkreis heißt er Kreistag.',
    ],
    related: ['ratsmitglied', 'ausschuss', 'buergermeister', 'wahlperiode'],
  },
  {
    key: 'ratsinformationssystem',
    term: 'Ratsinformationssystem',
    also: ['Bürgerinformationssystem'],
    forms: [
      'Ratsinformationssystem',
      'Ratsinformationssystems',
      'Bürgerinformationssystem',
      'Bürgerinformationssystems',
    ],
    short:
      'Die Website, auf der Sitzungen, Vorlagen und Beschlüsse stehen. Sie lesen gerade in einem solchen System.',
    text: [],
    related: ['oparl', 'sitzung', 'vorlage'],
  },
  {
    key: 'ratsmitglied',
    term: 'Ratsmitglied',
    also: ['Abgeordnete', 'Mandat', 'Ratsfrau, Ratsherr'],
    forms: [],
    short:
      'Jemand, der in den Rat gewählt ist. Die Arbeit ist ein Ehrenamt; die Mitglieder sind an keine Aufträge gebunden.',
    text: [
      'In Niedersachsen spricht das Gesetz von Abgeordneten, im Alltag von Ratsfrau und Ratsherr. Das Amt selbst heißt Mandat.',
    ],
    related: ['rat', 'fraktion', 'befangenheit'],
  },
  {
    key: 'samtgemeinde',
    term: 'Samtgemeinde',
    forms: [],
    short:
      'Ein Verband mehrerer Gemeinden in Niedersachsen mit gemeinsamer Verwaltung und eigenem, direkt gewähltem Rat.',
    text: [
      'Die Samtgemeinde erledigt Aufgaben für alle Mitglieder, etwa Grundschulen, Feuerwehr und Flächennutzungsplan. Was vor Ort bleibt, entscheiden die Räte der Mitgliedsgemeinden.',
    ],
    related: ['mitgliedsgemeinde', 'verbandsgemeinde', 'zustaendigkeit'],
  },
  {
    key: 'satzung',
    term: 'Satzung',
    forms: ['Satzung', 'Satzungen'],
    short:
      'Ein örtliches Gesetz, das der Rat beschließt, zum Beispiel über Gebühren, Bebauungspläne oder die Friedhöfe.',
    text: ['Sie gilt erst, wenn sie öffentlich bekannt gemacht ist.'],
    related: ['hauptsatzung', 'bekanntmachung', 'haushalt'],
  },
  {
    key: 'sitzung',
    term: 'Sitzung',
    forms: [],
    short:
      'Das Treffen eines Gremiums, zu dem mit einer Tagesordnung eingeladen wird. Nur dort wird in der Regel beschlossen.',
    text: [
      'Eine Sitzung ist geplant, eingeladen (meist liegt dann die Tagesordnung vor), durchgeführt, verlegt oder abgesagt. Auch eine abgesagte Sitzung bleibt hier stehen, mit dem Grund.',
    ],
    related: ['tagesordnung', 'niederschrift', 'oeffentlichkeit'],
  },
  {
    key: 'sitzungsgeld',
    term: 'Sitzungsgeld',
    also: ['Aufwandsentschädigung'],
    forms: [
      'Sitzungsgeld',
      'Sitzungsgelder',
      'Sitzungsgeldern',
      'Aufwandsentschädigung',
      'Aufwandsentschädigungen',
    ],
    short:
      'Ein Betrag für die Teilnahme an einer Sitzung. Er ist kein Gehalt, sondern ein Ausgleich für den Aufwand im Ehrenamt.',
    text: ['Die Höhe legt eine Satzung fest.'],
    related: ['ratsmitglied', 'satzung'],
  },
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

/** Key of an entry; a misspelt one does not compile. */
export type TermKey = (typeof DATA)[number]['key'];

const collator = new Intl.Collator('de');

/** All entries in the order of a German dictionary. */
export const TERMS: readonly Term[] = [...DATA].sort((a, b) => collator.compare(a.term, b.term));

const byKey = new Map<string, Term>(TERMS.map((entry) => [entry.key, entry]));

/** The entry of a key. */
export const termOf = (key: TermKey): Term => byKey.get(key) as Term;

/** The entry of a key that came from outside the types, such as `related`. */
export const findTerm = (key: string): Term | undefined => byKey.get(key);

/** Address of an entry on the glossary page. */
export const termHref = (key: string): string => `/glossar/#${key}`;
