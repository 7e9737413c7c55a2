import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { Html } from '../layout/html.ts';
import { notice } from '../layout/notice.ts';
import { passkeyAt } from './addresses.ts';
import type { Passkey } from './passkey.ts';

/** Asks once more, and says what follows; of the last passkey above all. */
export const removalMain = (passkey: Passkey, isLast: boolean): Html =>
  html`${isLast ? last : plain}
    <form class="form" method="post" action="${passkeyAt.removal(passkey.id)}">
      ${isLast && html`<input type="hidden" name="letzter" value="ja" />`}
      <p class="buttons">
        <button class="button button--danger">${isLast ? 'Letzten Passkey entfernen' : 'Entfernen'}</button>
        <a class="button button--secondary" href="${at.myPasskeys}">Behalten</a>
      </p>
    </form>`;

const plain: Html = html`<p>
    Danach öffnet dieser Passkey den Mitgliederbereich nicht mehr. Das lässt sich nicht zurücknehmen; einen
    neuen können Sie aber jederzeit einrichten. Auf dem Gerät bleibt der alte Eintrag vielleicht noch stehen,
    dort können Sie ihn löschen.
  </p>
  <p>
    Haben Sie das Gerät verloren? Dann beenden Sie bitte auch
    <a href="${at.mySessions}">die Sitzungen, die darauf noch laufen</a>.
  </p>`;

const last: Html = notice(
  'warning',
  'Das ist Ihr letzter Passkey',
  html`<p>
    Wenn Sie ihn entfernen, kommen Sie nach dem Ende dieser Sitzung an keine Unterlagen mehr. Erst muss das
    Ratsbüro die Einrichtung wieder für Sie öffnen. Besser richten Sie
    <a href="${at.myPasskeys}">zuerst einen anderen Passkey</a> ein.
  </p>`,
);
