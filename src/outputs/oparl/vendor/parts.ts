import {
  CHOICES,
  IMPLEMENTATION_STATES,
  MAJORITY_RULES,
  VOTE_METHODS,
} from '../../../domain/schema/index.ts';
import { count, day, link, list, object, oneOf, type Schema, text } from './shapes.ts';

const counts = {
  yes: count('Ja-Stimmen'),
  no: count('Nein-Stimmen'),
  abstain: count('Enthaltungen'),
};

/** Parts that several of our fields share. */
export const PARTS: Readonly<Record<string, Schema>> = {
  Vote: object(
    {
      method: oneOf(VOTE_METHODS, 'Art der Abstimmung: offen, geheim oder namentlich'),
      majority: oneOf(MAJORITY_RULES, 'erforderliche Mehrheit'),
      ...counts,
      invalid: count('ungültige Stimmen'),
      excluded: count('Mitglieder, die nicht mitwirken durften'),
      absent: count('abwesende Mitglieder'),
      present: count('anwesende Mitglieder'),
      byFaction: list(
        object(
          { organization: link('Fraktion (Organization)'), ...counts },
          ['organization', 'yes', 'no', 'abstain'],
          'Stimmen einer Fraktion',
        ),
        'Stimmen nach Fraktionen',
      ),
      byName: list(
        object(
          { person: link('Mitglied (Person)'), choice: oneOf(CHOICES, 'Stimme') },
          ['person', 'choice'],
          'Stimme eines Mitglieds',
        ),
        'Stimmen nach Namen; nur wo namentlich abgestimmt wurde',
      ),
    },
    ['method', 'majority', 'yes', 'no', 'abstain'],
    'Abstimmung',
  ),
  Implementation: object(
    {
      status: oneOf(IMPLEMENTATION_STATES, 'Stand: offen, in Umsetzung, umgesetzt oder nicht weiterverfolgt'),
      office: link('zuständige Stelle (Organization)'),
      due: day('Tag, bis zu dem der Beschluss umgesetzt sein soll'),
      doneOn: day('Tag, an dem er umgesetzt war'),
      reports: list(
        object(
          { date: day('Tag des Berichts'), text: text('Bericht, Markdown'), file: link('Dokument (File)') },
          ['date', 'text'],
          'Bericht über die Umsetzung',
        ),
        'Berichte',
      ),
    },
    ['status'],
    'Beschlusskontrolle: wie weit ein Beschluss umgesetzt ist',
  ),
};
