import { html } from 'hono/html';
import { counted } from '../../../../format/wording/numbers.ts';
import { at } from '../../addresses.ts';
import { check } from '../../form/field.ts';
import type { Html } from '../../layout/html.ts';
import { notice } from '../../layout/notice.ts';
import type { Desk } from '../office.ts';

/** The button that sends, or why there is nothing to send. */
export function orderForm({ invitation, addressees, closed, fingerprint }: Desk, canMail: boolean): Html {
  if (closed !== undefined) return notice('info', ...CLOSED[closed]);
  const { meeting, period, number } = invitation;
  const mails = addressees.filter(({ way }) => way === 'mail').length;
  const what = number === 1 ? 'Einladung' : 'Nachtrag';
  return html`<section class="section" aria-labelledby="senden">
    <h2 id="senden">${what} senden</h2>
    ${
      !canMail &&
      notice(
        'warning',
        'Es ist kein Mailserver eingerichtet',
        'Die E-Mails warten, bis einer eingerichtet ist. Bitte wenden Sie sich an die Stelle, die den Mitgliederbereich betreibt.',
      )
    }
    <form class="form" method="post" action="${at.invitation(meeting.key)}">
      <input type="hidden" name="nummer" value="${String(number)}" />
      <input type="hidden" name="stand" value="${fingerprint}" />
      ${
        period?.lawful === false &&
        check('checkbox', {
          name: 'trotzdem',
          value: 'ja',
          label: 'Ich weiß, dass die Einladungsfrist nicht eingehalten ist, und sende trotzdem.',
          checked: false,
        })
      }
      <p class="buttons">
        <button type="submit" class="button">
          ${mails === 0 ? `${what} für Papier bereitstellen` : `${what} an ${counted(mails, 'Person', 'Personen')} senden`}
        </button>
        <a class="button button--secondary" href="${at.invitations}">Zurück</a>
      </p>
    </form>
  </section>`;
}

const CLOSED: Readonly<Record<NonNullable<Desk['closed']>, readonly [title: string, sentence: string]>> = {
  'not-set': [
    'Die Einladung ist noch nicht eingetragen',
    'Tragen Sie in der Redaktion bei der Sitzung ein, wann eingeladen wird („Einladung versandt am“). Damit wird die Tagesordnung öffentlich, und erst dann kann von hier aus eingeladen werden.',
  ],
  over: ['Zu dieser Sitzung wird nicht mehr eingeladen', 'Sie ist vorbei, abgesagt oder verlegt.'],
  unchanged: [
    'Seit dem Versand hat sich nichts geändert',
    'Kommen Punkte oder Unterlagen hinzu, können Sie hier einen Nachtrag senden.',
  ],
};
