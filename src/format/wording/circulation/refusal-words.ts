import { MOST_ITEMS } from '../../../domain/circulation/ballot-shape.ts';
import { MOST_DAYS, type Refusal } from '../../../domain/circulation/index.ts';

/** Why something was refused, and what to do next; whole sentences. */
export interface RefusalWords {
  readonly what: string;
  readonly remedy: string;
}

type OpeningRefusal = Extract<
  Refusal,
  | 'no-items'
  | 'too-many-items'
  | 'no-members'
  | 'closes-in-past'
  | 'closes-too-late'
  | 'clock-gap'
  | 'clock-twice'
  | 'ineligible-member'
  | 'unknown-excluded'
  | 'duplicate-item'
  | 'text-missing'
  | 'reason-missing'
  | 'not-lawful'
  | 'secret-refused'
  | 'election-refused'
  | 'quorum-impossible'
  | 'statutory-unknown'
  | 'index-outdated'
  | 'malformed'
  | 'too-large'
  | 'store-unfit'
>;

const OPENING: Readonly<Record<OpeningRefusal, RefusalWords>> = {
  'no-items': {
    what: 'Es ist kein Punkt ausgewählt, über den beschlossen werden soll.',
    remedy: 'Wählen Sie mindestens einen Tagesordnungspunkt aus, oder geben Sie eine Frage ein.',
  },
  'too-many-items': {
    what: `Ein Umlaufverfahren hat höchstens ${MOST_ITEMS} Punkte.`,
    remedy: 'Teilen Sie die Punkte auf mehrere Umlaufverfahren auf.',
  },
  'no-members': {
    what: 'Niemand ist stimmberechtigt.',
    remedy: 'Prüfen Sie die Mitgliedschaften des Gremiums, und veröffentlichen Sie die Änderung.',
  },
  'closes-in-past': {
    what: 'Das Ende der Abstimmung ist schon vorbei oder liegt vor ihrem Beginn.',
    remedy: 'Wählen Sie einen späteren Zeitpunkt.',
  },
  'closes-too-late': {
    what: `Bis zum Ende der Abstimmung dürfen höchstens ${MOST_DAYS} Tage vergehen.`,
    remedy: 'Wählen Sie einen früheren Zeitpunkt.',
  },
  'clock-gap': {
    what: 'Diese Uhrzeit gibt es an dem Tag nicht: Die Uhren werden in der Nacht auf Sommerzeit vorgestellt.',
    remedy: 'Wählen Sie eine Uhrzeit vor 2 Uhr oder ab 3 Uhr, am besten am Tag.',
  },
  'clock-twice': {
    what: 'Diese Uhrzeit gibt es an dem Tag zweimal: Die Uhren werden in der Nacht auf Winterzeit zurückgestellt.',
    remedy: 'Wählen Sie eine Uhrzeit vor 2 Uhr oder ab 3 Uhr, am besten am Tag.',
  },
  'ineligible-member': {
    what: 'In der Liste der Stimmberechtigten steht jemand zweimal, ist in dem Gremium nicht stimmberechtigt oder vertritt eine Person, die kein Mitglied ist.',
    remedy: 'Nehmen Sie diese Person aus der Liste, oder berichtigen Sie ihre Mitgliedschaft.',
  },
  'unknown-excluded': {
    what: 'Von einem Punkt ist jemand ausgeschlossen, der in diesem Verfahren gar nicht stimmberechtigt ist.',
    remedy: 'Nehmen Sie diese Person bei dem Punkt aus der Liste der Ausgeschlossenen.',
  },
  'duplicate-item': {
    what: 'Derselbe Punkt ist zweimal ausgewählt.',
    remedy: 'Lassen Sie ihn nur einmal stehen.',
  },
  'text-missing': {
    what: 'Der Titel oder der Wortlaut des Beschlusses fehlt.',
    remedy: 'Schreiben Sie, worüber abgestimmt wird und wie der Beschluss lauten soll.',
  },
  'reason-missing': {
    what: 'Die Begründung fehlt.',
    remedy: 'Schreiben Sie in ein bis zwei Sätzen, warum das nötig ist. Die Mitglieder lesen es.',
  },
  'not-lawful': {
    what: 'Das Recht, das für dieses Gremium gilt, lässt hier kein Umlaufverfahren zu.',
    remedy: 'Setzen Sie die Sache auf die Tagesordnung der nächsten Sitzung.',
  },
  'secret-refused': {
    what: 'Geheim lässt sich im Umlaufverfahren nicht abstimmen, denn die Stimmen werden mit Namen verzeichnet.',
    remedy: 'Stimmen Sie in einer Sitzung geheim ab.',
  },
  'election-refused': {
    what: 'Wahlen sind im Umlaufverfahren nicht möglich.',
    remedy: 'Setzen Sie die Wahl auf die Tagesordnung der nächsten Sitzung.',
  },
  'quorum-impossible': {
    what: 'An diesem Punkt dürfen zu wenige Mitglieder mitwirken: Auch wenn alle antworten, kommt kein Beschluss zustande.',
    remedy:
      'Prüfen Sie, wer ausgeschlossen ist. Sonst nehmen Sie den Punkt heraus und beraten ihn in einer Sitzung.',
  },
  'statutory-unknown': {
    what: 'Die gesetzliche Zahl der Mitglieder ist nicht hinterlegt. Aus ihr folgt, wie viele zustimmen oder abstimmen müssen.',
    remedy:
      'Tragen Sie die Zahl in der Redaktion bei der Körperschaft ein. Sobald das veröffentlicht ist, können Sie eröffnen.',
  },
  'index-outdated': {
    what: 'Die Angaben zu Gremien und Mitgliedern haben sich geändert, während Sie das Formular ausgefüllt haben.',
    remedy: 'Laden Sie die Seite neu, und prüfen Sie Ihre Angaben noch einmal.',
  },
  malformed: {
    what: 'Eine Angabe ist zu lang oder enthält Zeichen, die hier nicht möglich sind.',
    remedy:
      'Kürzen Sie die Texte: Titel auf 1.000, Begründungen auf 2.000 und den Wortlaut eines Beschlusses auf 20.000 Zeichen.',
  },
  'too-large': {
    what: 'Alle Texte zusammen sind zu lang für ein Umlaufverfahren.',
    remedy: 'Kürzen Sie die Texte, oder teilen Sie die Punkte auf mehrere Umlaufverfahren auf.',
  },
  'store-unfit': {
    what: 'Der Speicher des Mitgliederbereichs ist für Umlaufverfahren nicht geeignet: Er überschreibt, was schon verzeichnet ist.',
    remedy: 'Wenden Sie sich an die Technik. Bis dahin lässt sich kein Umlaufverfahren eröffnen.',
  },
};

const VOTING: Readonly<Record<Exclude<Refusal, OpeningRefusal>, RefusalWords>> = {
  'not-open-yet': {
    what: 'Die Abstimmung hat noch nicht begonnen.',
    remedy: 'Kommen Sie zum angegebenen Beginn wieder.',
  },
  closed: {
    what: 'Die Abstimmung ist beendet. Verzeichnet wurde nichts mehr.',
    remedy: 'Das Ergebnis sehen Sie auf der Seite des Umlaufverfahrens.',
  },
  cancelled: {
    what: 'Das Umlaufverfahren ist abgebrochen. Verzeichnet wurde nichts mehr.',
    remedy: 'Den Grund lesen Sie auf der Seite des Umlaufverfahrens. Bei Fragen hilft Ihnen das Ratsbüro.',
  },
  over: {
    what: 'Die Zeit ist abgelaufen; es gilt die Uhr des Servers. Verzeichnet wurde nichts mehr.',
    remedy: 'Was Sie vorher abgegeben haben, zählt. Das Ergebnis steht in Kürze auf dieser Seite.',
  },
  'unknown-item': {
    what: 'Diesen Punkt gibt es in dem Umlaufverfahren nicht.',
    remedy: 'Öffnen Sie das Umlaufverfahren neu, und wählen Sie den Punkt dort aus.',
  },
  'not-eligible': {
    what: 'Sie sind in diesem Umlaufverfahren nicht stimmberechtigt. Maßgeblich ist der Stand bei der Eröffnung.',
    remedy: 'Wenn Sie das für einen Irrtum halten, wenden Sie sich an das Ratsbüro.',
  },
  excluded: {
    what: 'An diesem Punkt dürfen Sie nicht mitwirken (Mitwirkungsverbot).',
    remedy: 'Wenn Sie das für einen Irrtum halten, wenden Sie sich an das Ratsbüro.',
  },
  'clerk-votes': {
    what: 'Mit einem Zugang des Ratsbüros kann niemand zustimmen oder abstimmen.',
    remedy: 'Melden Sie sich mit Ihrem Zugang als Mitglied an.',
  },
  'other-member': {
    what: 'Sie können nur für sich selbst antworten.',
    remedy: 'Melden Sie sich mit Ihrem eigenen Zugang an, und stimmen Sie dort ab.',
  },
  'other-account': {
    what: 'In diesem Umlaufverfahren ist für Sie schon mit einem anderen Zugang geantwortet worden.',
    remedy:
      'Melden Sie sich mit dem Zugang an, mit dem Sie zuerst geantwortet haben. Waren Sie das nicht selbst, oder gibt es den Zugang nicht mehr, so verständigen Sie sofort das Ratsbüro.',
  },
  repeated: {
    what: 'Das ist bereits verzeichnet. Ihre Antwort zählt einmal.',
    remedy: 'Sie brauchen nichts zu tun. Wenn Sie Ihre Antwort ändern möchten, öffnen Sie die Frage neu.',
  },
  'no-votes': {
    what: 'In diesem Verfahren wird nicht abgestimmt: Der Antrag ist angenommen, wenn niemand widerspricht.',
    remedy: 'Wenn Sie nicht einverstanden sind, widersprechen Sie. Sonst brauchen Sie nichts zu tun.',
  },
  'no-consents': {
    what: 'In diesem Verfahren wird nicht gefragt, ob Sie mit dem Umlaufverfahren einverstanden sind.',
    remedy: 'Geben Sie nur Ihre Stimme ab.',
  },
  'not-later': {
    what: 'Eine Frist kann nur verlängert werden. Der neue Zeitpunkt liegt nicht nach dem bisherigen.',
    remedy: 'Wählen Sie einen späteren Zeitpunkt.',
  },
  'not-due': {
    what: 'Die Frist läuft noch. Vorher wird nicht ausgezählt.',
    remedy: 'Warten Sie das Ende ab, oder brechen Sie das Verfahren mit einer Begründung ab.',
  },
  'clock-behind': {
    what: 'Die Uhr des Servers geht nach. Verzeichnet wurde nichts.',
    remedy:
      'Versuchen Sie es in einigen Minuten noch einmal. Bleibt es dabei, so verständigen Sie das Ratsbüro.',
  },
  'not-clerk': {
    what: 'Das Verfahren verlängern oder abbrechen kann nur das Ratsbüro.',
    remedy: 'Wenden Sie sich an das Ratsbüro.',
  },
  'voter-runs': {
    what: 'Mit diesem Zugang ist in diesem Verfahren schon abgestimmt worden. Deshalb kann er es nicht verlängern oder abbrechen.',
    remedy: 'Das muss jemand anderes aus dem Ratsbüro tun.',
  },
};

const WORDS: Readonly<Record<Refusal, RefusalWords>> = { ...OPENING, ...VOTING };

/** What is wrong and what to do next, for members and for the office. */
export const refusalWords = (refusal: Refusal): RefusalWords => WORDS[refusal];
