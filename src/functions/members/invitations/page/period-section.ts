import { html } from 'hono/html';
import { longDate, longTime } from '../../../../format/wording/dates.ts';
import { counted } from '../../../../format/wording/numbers.ts';
import { facts } from '../../layout/facts.ts';
import type { Html } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';
import type { Invitation } from '../invitation.ts';
import type { CheckedPeriod } from '../period.ts';

/** The period of the profile, held against the day of sending, with its source. */
export const periodSection = ({ meeting, period }: Pick<Invitation, 'meeting' | 'period'>): Html =>
  html`<section class="section" aria-labelledby="frist">
    <h2 id="frist">Einladungsfrist</h2>
    ${period ? checked(period) : unknown}
    ${facts([
      ['In der Redaktion eingetragen', meeting.invitation && longTime(meeting.invitation.sentAt)],
      ['Tag des Versands', period && longDate(period.from)],
      ['Tag der Sitzung', period && longDate(period.to)],
      ['Volle Tage dazwischen', period && String(Math.max(0, period.fullDays))],
      ['Verlangt', period && asked(period)],
      ['Quelle', period && sourceWords(period)],
    ])}
  </section>`;

const unknown = notice(
  'warning',
  'Die Frist konnte nicht geprüft werden',
  'Für dieses Gremium ist kein Rechtsrahmen bekannt. Bitte prüfen Sie die Frist selbst.',
);

function checked(period: CheckedPeriod): Html {
  if (period.kept) return notice('success', 'Die Einladungsfrist ist eingehalten');
  if (period.lawful)
    return notice(
      'warning',
      'Die Einladungsfrist ist wegen Dringlichkeit verkürzt',
      [
        period.noteNeeded && 'Die Einladung weist darauf hin.',
        period.establishFirst && 'Die Dringlichkeit ist als erster Punkt der Sitzung festzustellen.',
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    );
  return notice(
    'danger',
    'Die Einladungsfrist ist nicht eingehalten',
    `Wird heute eingeladen, kann die Sitzung frühestens am ${longDate(period.earliest)} stattfinden. Ist die Sache dringlich, tragen Sie in der Redaktion bei der Einladung den Grund ein.`,
  );
}

const asked = ({ body }: CheckedPeriod): string =>
  `mindestens ${counted(body.invitation.fullDaysBetween.value, 'voller Tag', 'volle Tage')}`;

const sourceWords = ({ body, source }: CheckedPeriod): string =>
  `${source}${body.invitation.periodSetBy.value === 'law' ? '' : ' – maßgeblich ist Ihre Geschäftsordnung'}`;
