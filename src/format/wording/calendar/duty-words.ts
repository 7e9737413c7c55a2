import type { Deadline, Late, Waiting } from '../../../domain/calendar/index.ts';
import { shortDate } from '../dates.ts';
import { counted } from '../numbers.ts';
import { named } from './change-words.ts';

/** What is to be done until a deadline, in whole sentences. */
export function deadlineWords(deadline: Deadline): string {
  const name = named(deadline);
  const { amount = 0, planned, items = 0 } = deadline;
  switch (deadline.kind) {
    case 'invitation':
      return [
        `Letzter Tag für die Einladung: ${name}. ${fullDaysWords(amount, deadline.setBy)}`,
        ...(planned === undefined ? [] : [`Eingetragen ist der Versand erst für den ${shortDate(planned)}.`]),
      ].join(' ');
    case 'notice':
      return `Die Bekanntmachung muss vor der Sitzung erscheinen: ${name}. Wie viele Tage vorher, nennt das Profil nicht.`;
    case 'minutes':
      return `Letzter Tag, bis zu dem die Niederschrift den Mitgliedern vorliegen soll: ${name}. Vorgesehen ${amount === 1 ? 'ist ein Monat' : `sind ${amount} Monate`}.`;
    case 'disclosure':
      return `Prüfen Sie, ob Beschlüsse aus nichtöffentlicher Sitzung bekannt zu geben sind: ${name}, ${counted(items, 'Punkt', 'Punkte')} ohne Bekanntgabe.`;
  }
}

/** What holds for every reminder of disclosure, `amount` days after its meeting. Said once. */
export const disclosureNote = (amount: number): string =>
  `Für die Bekanntgabe ist „unverzüglich“ vorgesehen; dieses Programm erinnert nach ${counted(amount, 'Tag', 'Tagen')}. Ob etwas beschlossen wurde, steht im geschützten Teil, der hier nicht gelesen wird.`;

/** "Zwischen Einladung und Sitzung müssen 4 volle Tage liegen." */
export const fullDaysWords = (amount: number, setBy: Deadline['setBy']): string =>
  setBy === 'law'
    ? `Zwischen Einladung und Sitzung müssen ${counted(amount, 'voller Tag', 'volle Tage')} liegen.`
    : `Die Frist bestimmt die Geschäftsordnung; üblich sind ${counted(amount, 'voller Tag', 'volle Tage')} zwischen Einladung und Sitzung.`;

const SEEN = '(gesehen)';

/** "§ 34 Abs. 6 GemO (laut Profil, nicht geprüft)" */
export const sourceWords = ({ source, verified }: Pick<Deadline, 'source' | 'verified'>): string => {
  if (source.includes(SEEN)) return source.replace(SEEN, '(Wortlaut eingesehen, nicht rechtlich geprüft)');
  return verified ? source : `${source} (laut Profil, nicht geprüft)`;
};

/** Since when, or from when, a date is public and what is missing of the days announced. */
export function lateWords(late: Late): string {
  const { state, day, daysBefore, noticeDays } = late;
  const days = `${counted(daysBefore, 'Tag', 'Tage')} vor dem Sitzungstag`;
  const aim = `angekündigt ${noticeDays === 1 ? 'ist 1 Tag' : `sind ${noticeDays} Tage`}`;
  if (state === 'appeared') return `${named(late)}: öffentlich seit ${shortDate(day)}, ${days}; ${aim}.`;
  if (state === 'appears')
    return `${named(late)}: erscheint mit der nächsten Veröffentlichung, ${days}; ${aim}.`;
  return `${named(late)}: Erscheint er erst jetzt, so sind es ${days}; ${aim}.`;
}

const STEPS: Readonly<Record<Waiting['step'], string>> = {
  'send-invitation': 'Die Tagesordnung wartet auf den Versand der Einladung: Tragen Sie den Zeitpunkt ein',
  'confirm-held':
    'Die Tagesordnung wartet darauf, ob die Sitzung stattgefunden hat: Setzen Sie den Status, oder tragen Sie den Versand der Einladung nach',
  'publish-results': 'Die Ergebnisse warten auf Ihre Freigabe: Tragen Sie den Zeitpunkt ein',
  'add-minutes': 'Die Niederschrift wartet auf ihren Eintrag: Legen Sie sie an',
  'approve-minutes':
    'Die Niederschrift wartet auf ihre Genehmigung: Setzen Sie den Status auf „approved“, oder zeigen Sie den Entwurf mit „showDraft: true“',
  'open-agenda':
    'Die Vorlage wartet auf die Einladung zu einer Sitzung, deren Tagesordnung sie nennt: Tragen Sie dort den Versand ein, oder geben Sie der Vorlage einen eigenen Zeitpunkt mit „publishedAt“',
  'date-or-agenda':
    'Die Vorlage wartet auf einen Zeitpunkt oder auf eine Tagesordnung, die sie nennt: Tragen Sie eines von beiden ein',
  'ask-consent':
    'Das Bild wartet auf die Einwilligung der Person: Tragen Sie deren Tag ein, oder entfernen Sie das Bild',
};

/** What a thing waits for and what the clerk must do. */
export const waitingWords = ({ step, field }: Waiting): string => `${STEPS[step]} (${field}).`;
