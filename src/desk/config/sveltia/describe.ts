import { DOCUMENT } from '../../form/describe/documents.ts';
import type { Descriptions } from '../../form/description.ts';

const TIME_OF = (what: string) => `Tag und Uhrzeit, zu der der Punkt ${what} wurde.`;

/** A vote in plain fields. */
export const VOTE: Descriptions = {
  method: 'Offen, geheim oder namentlich.',
  majority: 'Welche Mehrheit nötig war.',
  yes: 'Zahl der Ja-Stimmen.',
  no: 'Zahl der Nein-Stimmen.',
  abstain: 'Zahl der Enthaltungen.',
  invalid: 'Zahl der ungültigen Stimmen.',
  excluded: 'Wie viele Mitglieder nicht mitwirken durften. Nur die Zahl.',
  absent: 'Wie viele Mitglieder nicht da waren.',
  present: 'Wie viele Mitglieder bei der Abstimmung anwesend waren.',
  byFaction: { hint: 'Stimmen je Fraktion.', entry: 'Fraktion' },
  'byFaction.faction': { label: 'Fraktion', hint: 'Die Fraktion, die so gestimmt hat.' },
  'byFaction.yes': 'Ja-Stimmen der Fraktion.',
  'byFaction.no': 'Nein-Stimmen der Fraktion.',
  'byFaction.abstain': 'Enthaltungen der Fraktion.',
  byName: { hint: 'Nur nach namentlicher Abstimmung.', entry: 'Stimme' },
  'byName.person': { label: 'Mitglied', hint: 'Wer so gestimmt hat.' },
  'byName.choice': { label: 'Stimme', hint: 'Wie das Mitglied gestimmt hat.' },
};

const VOTE_OF_ITEM = { own: { control: 'vote', loses: '' }, hint: 'Das Ergebnis der Abstimmung.' } as const;

/** An agenda item in plain fields. Those of a non-public one are among them, because a form cannot change with a choice. */
export const ITEM: Descriptions = {
  number: { label: 'Nummer', hint: 'Zum Beispiel: 7 oder 7.1.' },
  title: {
    label: 'Titel',
    hint: 'So steht der Punkt in der Einladung. Bei nichtöffentlichen Punkten bleibt das Feld leer.',
  },
  // A switch is written into non-public items too, which may not have it.
  heading: false,
  papers: { label: 'Vorlagen', hint: 'Die Vorlagen, über die beraten wird.' },
  role: { label: 'Aufgabe', hint: 'Was das Gremium mit der Vorlage tut.' },
  text: { hint: 'Was zu sagen ist. Nennen Sie keine Privatpersonen.', long: true },
  result: { label: 'Ergebnis', hint: 'Wie der Punkt ausging.' },
  'result.outcome': { label: 'Ergebnis', hint: 'Wie der Punkt ausging.' },
  'result.wording': 'Nur, wenn der Wortlaut vom Ergebnis abweicht.',
  vote: VOTE_OF_ITEM,
  resolution: { label: 'Beschluss im Wortlaut', hint: 'Der Wortlaut des Beschlusses.', long: true },
  minutes: { hint: 'Was die Niederschrift zu dem Punkt sagt.', long: true },
  present: 'Nur, wenn sich die Zahl im Lauf der Sitzung geändert hat.',
  approvesMinutesOf: {
    label: 'Genehmigt die Niederschrift von',
    hint: 'Die Sitzung, deren Niederschrift genehmigt wird.',
  },
  // The agenda editor takes it over; Sveltia keeps the resolutions in a collection for each kind.
  circulation: false,
  addedAt: TIME_OF('ergänzt'),
  movedAt: TIME_OF('verschoben'),
  withdrawnAt: TIME_OF('abgesetzt'),
  addedReason: 'Warum der Punkt ergänzt wurde.',
  movedReason: 'Warum der Punkt verschoben wurde.',
  movedFrom: 'Die Nummer, die der Punkt in der Einladung hatte.',
  withdrawnReason: 'Warum der Punkt abgesetzt wurde.',
  madePublicOn: 'Tag, an dem beschlossen wurde, öffentlich zu beraten.',
  requestedBy: 'Zum Beispiel eine Fraktion.',
  files: { own: { ...DOCUMENT.own, control: 'documents' }, hint: 'Unterlagen zu diesem Punkt.' },
  recordingOffset: 'Sekunden seit dem Beginn der Aufzeichnung.',
  subjects: 'Schlagwörter.',
  places: 'Straßen und Ortsteile, um die es geht.',
  sourceId: false,
  public: false,
  items: false,
};

/** A document in plain fields. The file itself is a field of its own. */
export const FILE: Descriptions = {
  title: { label: 'Titel', hint: 'So heißt das Dokument auf der Website.' },
  file: { label: 'Datei', hint: 'Das PDF.', own: { control: 'picture', loses: '' } },
  source: { label: 'Adresse', hint: 'Nur, wenn das Dokument auf einer anderen Website liegt.' },
  mimeType: false,
  date: 'Datum des Dokuments.',
  sourceId: false,
};
