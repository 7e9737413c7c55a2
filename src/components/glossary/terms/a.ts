import type { Term } from '../term.ts';

/** Entries of the glossary under A, in the order of a German dictionary. */
export const TERMS_A = [
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
] as const satisfies readonly Term[];
