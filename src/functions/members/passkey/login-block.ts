import { html } from 'hono/html';
import type { Html } from '../layout/html.ts';
import { ceremonyBlock } from './ceremony-block.ts';
import { safeTarget } from '../safe-target.ts';

/**
 * The way in with a passkey alone, for the login page, which needs `at.passkeyScript` in its scripts.
 * @param wish the path of `?nach=`, as it came
 */
export const passkeyLogin = (wish: string | undefined): Html =>
  html`<section class="section" aria-labelledby="mit-passkey">
    <h2 id="mit-passkey">Mit Passkey</h2>
    <p>
      Wenn Sie schon einen Passkey eingerichtet haben, genügt er. Sie geben ihn mit Fingerabdruck, Gesicht
      oder der PIN Ihres Geräts frei.
    </p>
    ${ceremonyBlock({
      purpose: 'login',
      next: safeTarget(wish),
      label: 'Mit Passkey anmelden',
      otherwise:
        'In diesem Browser geht das nicht: Er führt kein JavaScript aus oder kennt keine Passkeys. Bitte melden Sie sich auf dem anderen Weg an.',
    })}
  </section>`;
