import { html } from 'hono/html';
import { at } from '../addresses.ts';
import type { Html } from '../layout/html.ts';
import { notice } from '../layout/notice.ts';
import { setUpThen } from './addresses.ts';
import { ceremonyBlock } from './ceremony-block.ts';

/** What the page depends on. */
export interface StepUp {
  /** Whether the account has a passkey. */
  readonly has: boolean;
  /** Whether a first one, or one for a new device, may be enrolled now. */
  readonly open: boolean;
  /** Path to go on to, one of ours. */
  readonly next: string;
}

const OTHERWISE =
  'In diesem Browser geht das nicht: Er führt kein JavaScript aus oder kennt keine Passkeys. Bitte schalten Sie JavaScript ein, oder öffnen Sie den Mitgliederbereich in einem neueren Browser, zum Beispiel auf Ihrem Telefon oder Tablet.';

/** Heading of the page. */
export const stepUpTitle = ({ has, open }: StepUp): string =>
  has ? 'Mit dem Passkey bestätigen' : open ? 'Passkey einrichten' : 'Noch kein Passkey';

/** Below the heading. */
export function stepUpMain(state: StepUp): Html {
  const { has, open } = state;
  return html`${has ? confirmation(state) : open ? first(state) : closed} ${has && open && another(state)}
  ${explanation}`;
}

const confirmation = ({ next }: StepUp): Html =>
  html`<p>
      Gleich geht es weiter. Bitte geben Sie dafür Ihren Passkey frei, so wie Sie sonst Ihr Gerät entsperren.
    </p>
    ${ceremonyBlock({ purpose: 'step-up', next, label: 'Mit Passkey bestätigen', otherwise: OTHERWISE })}`;

const first = ({ next }: StepUp): Html =>
  html`<p>
      Für die Unterlagen richten Sie einmal einen Passkey ein. Das geht schnell: Ihr Gerät fragt nach
      Fingerabdruck, Gesicht oder PIN, und schon ist er da.
    </p>
    ${ceremonyBlock({ purpose: 'add', next: setUpThen(next), label: 'Passkey einrichten', otherwise: OTHERWISE })}`;

const closed: Html = notice(
  'info',
  'Das Ratsbüro öffnet die Einrichtung für Sie',
  html`<p>
      Zu Ihrem Zugang gehört noch kein Passkey, und die Zeit, in der Sie einen einrichten konnten, ist vorbei.
      Bitte rufen Sie das Ratsbüro an oder schreiben Sie ihm. Danach melden Sie sich neu an und richten den
      Passkey ein.
    </p>
    <p>
      Bis dahin sehen Sie die <a href="${at.home}">Startseite</a> und Ihr <a href="${at.profile}">Profil</a>.
    </p>`,
);

const another = ({ next }: StepUp): Html =>
  html`<section class="section" aria-labelledby="anderes-geraet">
    <h2 id="anderes-geraet">Neues Gerät?</h2>
    <p>
      Das Ratsbüro hat die Einrichtung für Sie geöffnet. Sie können auf diesem Gerät einen weiteren Passkey
      einrichten, auch wenn Sie den alten nicht mehr haben.
    </p>
    ${ceremonyBlock({
      purpose: 'add',
      next: setUpThen(next),
      label: 'Auf diesem Gerät einrichten',
      secondary: true,
      otherwise: OTHERWISE,
    })}
  </section>`;

const explanation: Html = html`<section class="section prose" aria-labelledby="was-ist-das">
  <h2 id="was-ist-das">Was ist ein Passkey?</h2>
  <p>
    Ein Passkey ist ein digitaler Schlüssel, der auf Ihrem Telefon, Tablet oder Computer liegt oder auf einem
    kleinen Sicherheitsschlüssel für den USB-Anschluss. Sie geben ihn frei wie das Gerät selbst: mit dem
    Fingerabdruck, dem Gesicht oder der PIN. Ein Passwort gibt es nicht. Fingerabdruck und Gesicht bleiben auf
    Ihrem Gerät, wir erhalten davon nichts.
  </p>
  <h2>Warum fragen wir danach?</h2>
  <p>
    Nichtöffentliche Unterlagen soll nur lesen, wer dazu berechtigt ist. Ein Postfach kann auch jemand anderes
    öffnen, Ihren Passkey können nur Sie freigeben. Deshalb fragen wir danach, bevor wir Tagesordnungen und
    Unterlagen zeigen.
  </p>
</section>`;
