import type { Problem } from '../../domain/problem.ts';
import { problemInWords } from '../../format/wording/problems/index.ts';

/** A finding as the desk shows it. */
export interface Finding {
  readonly code: string;
  readonly isError: boolean;
  /** Field in words; empty for the entry as a whole. */
  readonly field: string;
  readonly path: Problem['field'];
  readonly what: string;
  readonly remedy: string;
}

/** Remedies in terms of the form where those of the file name its fields. */
const REMEDY: Readonly<Record<string, string>> = {
  'field-type': 'Tragen Sie den Wert neu ein.',
  'field-forbidden': 'Tragen Sie die Angabe im nichtöffentlichen Teil ein, und löschen Sie sie hier.',
  'number-unquoted': 'Tragen Sie den Wert neu ein.',
  'public-missing': 'Wählen Sie, ob der Punkt öffentlich ist.',
  'date-invalid': 'Wählen Sie den Tag neu aus.',
  'time-invalid': 'Wählen Sie Tag und Uhrzeit neu aus.',
  'hour-odd': 'Prüfen Sie die Uhrzeit. Ist nur der Tag bekannt, so schalten Sie „Ganztägig“ ein.',
  'state-reason-missing': 'Tragen Sie einen kurzen Grund ein. Er steht auf der Website.',
  'state-too-early':
    'Hat sie stattgefunden, so wählen Sie „durchgeführt“. Sonst löschen Sie die Ergebnisse in der Tagesordnung.',
  'urgency-reason-missing': 'Tragen Sie den Grund bei der Einladung ein. Das Gesetz verlangt ihn.',
  'invitation-missing': 'Tragen Sie ein, wann die Einladung versandt wurde.',
  'invitation-short':
    'War die Sitzung dringlich, so schalten Sie „Dringlich“ ein und nennen den Grund. Wurde der Mangel geheilt, so tragen Sie die Heilung ein.',
  'implementation-day-missing': 'Tragen Sie ein, seit wann der Beschluss umgesetzt ist.',
  'implementation-day-odd':
    'Ist der Beschluss umgesetzt, so wählen Sie „umgesetzt“. Sonst löschen Sie den Tag der Umsetzung.',
  'minutes-date-missing': 'Tragen Sie den Tag der Genehmigung ein.',
  'minutes-incomplete': 'Ergänzen Sie die Angaben; bis dahin lassen Sie die Niederschrift auf „versandt“.',
  'consent-missing': 'Tragen Sie den Tag der Einwilligung ein, oder löschen Sie das Bild.',
  'to-check': 'Prüfen Sie beides, und schalten Sie dann „Noch zu prüfen“ aus.',
  'moved-not-shown': 'Steht der Termin fest, so schalten Sie das in der neuen Sitzung ein.',
  'vote-too-few': 'Ergänzen Sie, wer fehlt, oder berichtigen Sie die Zahl der Anwesenden.',
  'vote-secret': 'Löschen Sie diese Angaben, oder berichtigen Sie die Art der Abstimmung.',
  'vote-names-open':
    'Löschen Sie die Namen der übrigen. War die Abstimmung namentlich, so wählen Sie „namentliche Abstimmung“.',
  'key-duplicate': 'Wählen Sie eine Nummer oder Adresse, die noch frei ist, und speichern Sie erneut.',
  'protected-guest-excluded': 'Nehmen Sie die Person aus einer der beiden Listen.',
  'protected-excluded': 'Ergänzen Sie die Namen, oder berichtigen Sie die Zahl bei der Abstimmung.',
  'protected-release':
    'Entscheiden Sie je Punkt. Öffentliche schreiben Sie in der öffentlichen Redaktion; bei den anderen schalten Sie „Noch zu entscheiden“ aus.',
  'protected-disclosed':
    'Wählen Sie bei „Bekanntgabe“ den Stand „bekannt gegeben“, oder ziehen Sie den öffentlichen Beschluss zurück.',
  'vote-outcome': 'Prüfen Sie das Ergebnis, die Stimmen und die erforderliche Mehrheit.',
};

/** The finding in German, with the remedy in terms of the form. */
export function finding(problem: Problem): Finding {
  const { field, what, remedy } = problemInWords(problem);
  const { code, severity } = problem;
  return {
    code,
    isError: severity === 'error',
    field,
    path: problem.field,
    what,
    remedy: REMEDY[code] ?? remedy,
  };
}

/** "3 Angaben stimmen noch nicht" */
export const notYetRight = (count: number): string =>
  count === 1 ? 'Eine Angabe stimmt noch nicht' : `${count} Angaben stimmen noch nicht`;

/** One sentence or two for Decap's message, which says itself that nothing was saved. */
export function refusalWords(errors: readonly Finding[]): string {
  const [first] = errors;
  if (!first) return '';
  const where = first.field === '' ? '' : `${first.field}: `;
  const more = errors.length === 1 ? '' : ` ${notYetRight(errors.length)}; alle stehen in der Liste.`;
  return `${where}${first.what} ${first.remedy}${more}`.trim();
}
