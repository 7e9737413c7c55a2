import { choiceOfWord, choicesInWords } from '../choices.ts';
import { always, orMeant, quote, type Wordings } from './wording.ts';

const KINDS: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  list: 'eine Liste',
  object: 'eine Gruppe von Feldern',
  fields: 'eine Gruppe von Feldern',
};

const FORMATS: Readonly<Record<string, readonly [name: string, rule: string]>> = {
  key: [
    'kein Schlüssel',
    'Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, zum Beispiel: bauausschuss',
  ],
  id: [
    'keine Kennung',
    'Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche, davon mindestens ein Buchstabe, zum Beispiel: top-7f3c',
  ],
  email: ['keine E-Mail-Adresse', 'eine Adresse wie rathaus@example.org'],
  url: ['keine Adresse', 'eine vollständige Adresse, zum Beispiel: https://www.example.org/'],
  colour: ['keine Farbe', 'sechs Stellen nach einer Raute in Anführungszeichen, zum Beispiel: "#1a5c38"'],
  locale: ['keine Sprache', 'eine Sprache wie de-DE'],
  'time-zone': ['keine Zeitzone', 'eine Zeitzone wie Europe/Berlin'],
  'postal-code': ['keine Postleitzahl', 'fünf Ziffern in Anführungszeichen, zum Beispiel: "31171"'],
  count: ['keine Anzahl', 'eine ganze Zahl ab 0, ohne Anführungszeichen'],
  ags: ['kein Gemeindeschlüssel', 'acht Ziffern in Anführungszeichen, zum Beispiel: "03254026"'],
  rgs: ['kein Regionalschlüssel', 'zwölf Ziffern in Anführungszeichen'],
  path: [
    'keine Adresse dieses Auftritts',
    'eine Adresse, die mit genau einem Schrägstrich beginnt und ohne „//“, „.“ und „..“ als Teil, „\\“, Anführungszeichen, spitze Klammern und unvollständige Prozentzeichen auskommt, zum Beispiel: /sitzungen/',
  ],
  'base-url': [
    'keine Adresse, an der dieser Auftritt liegen kann',
    'eine Adresse ohne Pfad, Abfrage, Raute und Anmeldedaten, denn der Auftritt muss an der Wurzel seiner Domain liegen, zum Beispiel: https://rat.example.org',
  ],
  'function-url': [
    'keine Adresse, an der diese Funktion laufen kann',
    'eine Adresse mit https, ohne Pfad, Abfrage, Raute und Anmeldedaten, zum Beispiel: https://abo.example.org (http nur zum Ausprobieren auf demselben Rechner)',
  ],
  share: ['kein Anteil', 'zwei ganze Zahlen mit Schrägstrich in Anführungszeichen, zum Beispiel: "4/5"'],
  sha256: ['keine Prüfsumme (SHA-256)', '64 Zeichen aus 0–9 und a–f in Anführungszeichen'],
  'file-name': ['kein Dateiname', 'nur der Name der Datei, die neben dem Eintrag liegt, ohne Ordner'],
};

const range = (minimum: string | undefined, maximum: string | undefined): string =>
  [minimum && `mindestens ${minimum}`, maximum && `höchstens ${maximum}`].filter(Boolean).join(' und ');

/** Fields against the schema. */
export const SHAPE: Wordings<
  | 'field-missing'
  | 'id-missing'
  | 'field-type'
  | 'field-forbidden'
  | 'field-unknown'
  | 'number-unquoted'
  | 'number-range'
  | 'list-too-short'
  | 'choice-unknown'
  | 'public-missing'
  | 'date-invalid'
  | 'time-invalid'
  | 'time-gap'
  | 'format-invalid'
  | 'shape-invalid'
> = {
  'field-missing': always('Das Feld fehlt oder ist leer.', 'Tragen Sie einen Wert ein.'),
  'id-missing': always(
    'Die Kennung fehlt; ohne sie hat der Eintrag keine bleibende Adresse.',
    'Lassen Sie sie vergeben: npm run format:content',
  ),
  'field-type': ({ expected, found, value }) => ({
    what: `Erwartet wird ${KINDS[expected ?? ''] ?? expected}; hier steht ${KINDS[found ?? ''] ?? found}: ${quote(value)}.`,
    remedy:
      expected === 'array'
        ? 'Schreiben Sie jeden Wert in eine eigene Zeile mit einem Strich davor: „- …“.'
        : expected === 'number' || expected === 'int' || expected === 'boolean'
          ? 'Schreiben Sie den Wert ohne Anführungszeichen.'
          : 'Berichtigen Sie den Wert.',
  }),
  'field-forbidden': ({ key }) => ({
    what: `Ein nichtöffentlicher Punkt darf in der öffentlichen Datei ${quote(key)} nicht nennen; die Datei verrät zu viel.`,
    remedy:
      'Verschieben Sie das Feld unter derselben Kennung nach „protected/meetings/…“, und löschen Sie es hier.',
  }),
  'field-unknown': ({ key, suggestion }) => ({
    what: `Das Feld ${quote(key)} ist unbekannt und bleibt ohne Wirkung.`,
    remedy: orMeant(suggestion, 'Berichtigen Sie den Namen, oder löschen Sie das Feld.'),
  }),
  'number-unquoted': ({ value, written = value }) => ({
    what:
      written === value
        ? `${quote(written)} steht ohne Anführungszeichen und wird nicht als Text gelesen.`
        : `${quote(written)} steht ohne Anführungszeichen und wird als Zahl gelesen; daraus wird ${quote(value)}.`,
    remedy: `Schreiben Sie: "${written}"`,
  }),
  'number-range': ({ value, minimum, maximum }) => ({
    what: `${quote(value)} liegt außerhalb des Erlaubten (${range(minimum, maximum)}).`,
    remedy: 'Berichtigen Sie die Zahl.',
  }),
  'list-too-short': ({ minimum }) => ({
    what: `Die Liste braucht mindestens ${minimum === '1' ? 'einen Eintrag' : `${minimum} Einträge`}.`,
    remedy: 'Ergänzen Sie die Liste.',
  }),
  'choice-unknown': ({ value, choices = '', suggestion }) => {
    const all = choices.split(', ');
    return {
      what: `${quote(value)} gehört nicht zu den möglichen Werten.`,
      remedy: orMeant(choiceOfWord(value ?? '', all) ?? suggestion, `Möglich sind: ${choicesInWords(all)}.`),
    };
  },
  'public-missing': ({ value }) => ({
    what: value
      ? `Ob der Punkt öffentlich ist, sagt ${quote(value)} nicht; erlaubt sind nur true und false.`
      : 'Es fehlt die Angabe, ob der Punkt öffentlich ist.',
    remedy:
      'Schreiben Sie „public: true“ für einen öffentlichen, „public: false“ für einen nichtöffentlichen Punkt.',
  }),
  'date-invalid': ({ value, suggestion }) => ({
    what: /^\d{4}-\d{2}-\d{2}$/.test(value ?? '')
      ? `Den Tag ${quote(value)} gibt es nicht.`
      : `${quote(value)} ist kein Datum der Form JJJJ-MM-TT.`,
    remedy: suggestion ? `Schreiben Sie: ${suggestion}` : 'Schreiben Sie das Datum wie 2027-02-04.',
  }),
  'time-invalid': ({ value, suggestion }) => ({
    what: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value ?? '')
      ? `Den Zeitpunkt ${quote(value)} gibt es nicht.`
      : `${quote(value)} ist kein Zeitpunkt der Form JJJJ-MM-TTThh:mm.`,
    remedy: suggestion
      ? `Schreiben Sie: ${suggestion}`
      : 'Schreiben Sie Tag und Uhrzeit wie 2027-02-04T18:30.',
  }),
  'time-gap': ({ value, timeZone }) => ({
    what: `Die Uhrzeit ${quote(value)} zeigt in ${timeZone} keine Uhr: In dieser Stunde beginnt die Sommerzeit.`,
    remedy: 'Tragen Sie die Zeit ein, die an dem Tag wirklich gilt, eine Stunde früher oder später.',
  }),
  'format-invalid': ({ format = '', value, suggestion }) => {
    const [name, rule] = FORMATS[format] ?? ['kein gültiger Wert', 'siehe Feld'];
    return {
      what: `${quote(value)} ist ${name}.`,
      remedy: orMeant(suggestion, `Erwartet wird: ${rule}${/[."]$/.test(rule) ? '' : '.'}`),
    };
  },
  'shape-invalid': ({ detail }) => ({
    what: `Der Wert passt nicht zu diesem Feld (${detail}).`,
    remedy: 'Vergleichen Sie ihn mit einem anderen Eintrag derselben Art.',
  }),
};
