import type { Term } from '../term.ts';

/** Entries of the glossary under H to L, in the order of a German dictionary. */
export const TERMS_H_TO_L = [
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
] as const satisfies readonly Term[];
