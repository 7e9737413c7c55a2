import type { Context } from 'hono';
import { html } from 'hono/html';
import { at } from './addresses.ts';
import { page } from './layout/page.ts';
import type { MembersEnv, Parts } from './ports.ts';

/** Requests that are refused before anybody looks at who asks: status, heading, and what helps. */
const REFUSALS = {
  'no-such-method': [
    405,
    'Diese Anfrage gibt es hier nicht',
    'Ihr Browser oder ein anderes Programm hat etwas verlangt, das es im Mitgliederbereich nicht gibt.',
  ],
  'not-from-our-pages': [
    403,
    'Bitte versuchen Sie es noch einmal',
    'Diese Anfrage kam nicht von einer Seite des Mitgliederbereichs. Zu Ihrer Sicherheit ist deshalb nichts geschehen. Bitte öffnen Sie die Seite neu, und wiederholen Sie dort, was Sie vorhatten.',
  ],
  'address-too-long': [
    414,
    'Diese Adresse ist zu lang',
    'So lange Adressen gibt es im Mitgliederbereich nicht. Bitte gehen Sie von der Startseite aus zu dem, was Sie suchen.',
  ],
  'body-too-large': [
    413,
    'Das ist mehr, als hier angenommen wird',
    'Ihre Eingaben sind zu lang. Bitte kürzen Sie sie, und senden Sie das Formular noch einmal ab.',
  ],
} as const;
export type Refusal = keyof typeof REFUSALS;

/** The page for a request that is refused at once; the log hears why. */
export function refuse(
  context: Context<MembersEnv>,
  { log }: Pick<Parts['means'], 'log'>,
  reason: Refusal,
): Response | Promise<Response> {
  log(`request refused: ${reason} ${context.var.requestId}`);
  const [status, title, words] = REFUSALS[reason];
  if (status === 405) context.header('Allow', 'GET, HEAD, POST');
  const main = html`<p>${words}</p>
    <p><a href="${at.home}">Zur Startseite des Mitgliederbereichs</a></p>`;
  return context.html(page({ title }, main), status);
}
