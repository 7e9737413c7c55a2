import { html } from 'hono/html';
import { facts } from '../layout/facts.ts';
import type { Html } from '../layout/page.ts';
import type { MembersSettings } from '../settings.ts';

/** What the operator decided, so that clerks can answer for it. */
export function operatorDecisions({
  stepUp,
  watermark,
  auditDays,
  revokedDays,
  session,
  login,
  passkeyLogin,
}: MembersSettings): Html {
  const ways = [login.mail && 'Link per E-Mail', login.oidc && 'zentrale Anmeldung'];
  return html`<section class="section" aria-labelledby="betrieb">
    <h2 id="betrieb">Vom Betrieb festgelegt</h2>
    ${facts([
      ['Anmeldung', ways.filter((way) => typeof way === 'string').join(', ')],
      [
        'Zweiter Nachweis',
        stepUp.kind === 'passkey'
          ? `Passkey, bevor Nichtöffentliches gezeigt wird${passkeyLogin ? '' : '; allein meldet er niemanden an'}`
          : `keiner. Begründung: ${stepUp.decision}`,
      ],
      ['Wasserzeichen', watermark ? 'Name und Zeit stehen auf nichtöffentlichen PDF-Dateien' : 'keines'],
      [
        'Sitzung endet',
        `nach ${session.idleMinutes} Minuten ohne Zugriff, spätestens nach ${session.hours} Stunden`,
      ],
      ['Protokoll', `wird ${auditDays} Tage aufbewahrt`],
      ['Gesperrte Zugänge', `werden nach ${revokedDays} Tagen gelöscht`],
    ])}
  </section>`;
}
