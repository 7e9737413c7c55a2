import { MARGIN_DAYS } from '../../../domain/gate/index.ts';
import type { Cause, Change } from '../../../domain/calendar/index.ts';
import { counted } from '../numbers.ts';
import { shortTime } from '../dates.ts';

/** "Sitzung des Rats (30.06.2026, 18:00 Uhr)" */
export const named = ({ title, start }: Pick<Change, 'title' | 'start'>): string =>
  start === undefined ? title : `${title} (${shortTime(start)})`;

/** What happens: one sentence without a full stop. */
export function changeWords(change: Change): string {
  const name = named(change);
  switch (change.kind) {
    case 'date':
      return `Termin wird öffentlich: ${name}`;
    case 'agenda':
      return `Tagesordnung wird öffentlich: ${name}`;
    case 'results':
      return `Ergebnisse werden öffentlich: ${name}${withResolutions(change.resolutions ?? 0)}`;
    case 'minutes':
      return `Niederschrift wird öffentlich: ${name}`;
    case 'paper':
      return `Vorlage wird öffentlich: ${name}`;
    case 'resolution':
      return `Beschluss wird öffentlich: ${name}`;
    case 'implementation':
      return `Stand der Umsetzung wird öffentlich: ${name}`;
    case 'overdue':
      return `Frist für die Umsetzung ist überschritten: ${name}`;
    case 'portrait':
      return `Bild wird öffentlich: ${name}`;
    case 'withdrawal':
      return `Wird zurückgezogen: ${change.address} (Grund: ${change.title})`;
  }
}

const withResolutions = (count: number): string =>
  count === 0 ? '' : `, mit ${counted(count, 'Beschluss', 'Beschlüssen')}`;

const RULES: Readonly<Record<Exclude<Cause['rule'], 'notice-days'>, string>> = {
  known: 'schon öffentlich',
  fixed: 'feststehender Termin',
  'invitation-sent': 'Einladung versandt',
  'held-without-invitation': 'Beginn der Sitzung, denn ein Versand der Einladung ist nicht eingetragen',
  'results-published': 'Freigabe der Ergebnisse',
  'minutes-draft': 'Beginn der Sitzung, denn der Entwurf der Niederschrift wird gezeigt',
  'minutes-approved': 'Niederschrift genehmigt',
  'minutes-without-day': 'Beginn der Sitzung, denn ein Tag der Genehmigung ist nicht eingetragen',
  'publishing-date': 'Zeitpunkt, den der Eintrag vorgibt',
  'named-on-agenda': 'mit der ersten öffentlichen Tagesordnung, die sie nennt',
  'named-by-resolution': 'mit dem ersten öffentlichen Beschluss, der sie nennt',
  'closed-on': 'Tag, an dem das Umlaufverfahren endet',
  'decided-on': 'Tag der Eilentscheidung',
  'disclosed-on': 'Tag der Bekanntgabe',
  'due-passed': 'Tag nach der Frist',
  consent: 'Tag der Einwilligung',
  withdrawal: 'Tag des Rückzugs',
};

/** Why: the rule, such as "Einladung versandt". */
export const ruleWords = (rule: Cause['rule'], noticeDays: number): string =>
  rule === 'notice-days'
    ? `${counted(noticeDays, 'Tag', 'Tage')} und ${MARGIN_DAYS} Tage Vorlauf vor dem Sitzungstag`
    : RULES[rule];

/** The rule and the field, such as "Einladung versandt (invitation.sentAt)". */
export const causeWords = ({ rule, field }: Cause, noticeDays: number): string =>
  `${ruleWords(rule, noticeDays)} (${field})`;
