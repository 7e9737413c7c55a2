import { html } from 'hono/html';
import type { Context } from 'hono';
import { StoreError, type StoreFault } from '../../store/ports.ts';
import { at } from './addresses.ts';
import { faultWords } from '../../server/fault-words.ts';
import { page } from './layout/page.ts';
import type { MembersEnv, Parts } from './ports.ts';

/** What happened to the store, for people. */
export const STORE_WORDS: Readonly<Record<StoreFault, string>> = {
  missing: 'Ein Teil der Unterlagen ist im Speicher nicht zu finden.',
  unavailable: 'Der Speicher des Mitgliederbereichs antwortet gerade nicht.',
  full: 'Der Speicher des Mitgliederbereichs ist voll.',
  key: 'Die Anfrage ist ungültig.',
  content: 'Ein Teil der Unterlagen im Speicher ist beschädigt.',
};

/** The page for what does not exist, and for what one may not see: the same bytes for both. */
export function notFound(context: Context<MembersEnv>): Response | Promise<Response> {
  const { who, council } = context.var;
  const publicSite = council?.directory.site.baseUrl;
  const main = html`<p>
      Diese Seite gibt es nicht, oder Ihr Zugang umfasst sie nicht. Wenn Sie hier etwas erwarten, hilft Ihnen
      das Ratsbüro.
    </p>
    ${publicSite !== undefined && html`<p>Was öffentlich ist, lesen alle in der Rats- und Bürgerinformation.</p>`}
    <p class="buttons">
      <a class="button" href="${at.home}">Zur Startseite</a>
      ${
        publicSite !== undefined &&
        html`<a class="button button--secondary" href="${publicSite}/">Zu den öffentlichen Seiten</a>`
      }
    </p>`;
  return context.html(page({ title: 'Nicht gefunden', who, council }, main), 404);
}

/** Answers a fault: the store's with 503 and the advice to try again, anything else with 500. The log hears no content. */
export const faultAnswer =
  ({ means }: Parts) =>
  (error: unknown, context: Context<MembersEnv>): Response | Promise<Response> => {
    const number = context.var.requestId;
    const isStore = error instanceof StoreError;
    means.log(`fault ${faultWords(error)} ${number}`);
    const words = isStore
      ? (error.words ?? storeWords(error))
      : 'Hier ist ein Fehler geschehen, der nicht an Ihnen liegt.';
    const main = html`<p>${words}</p>
      <p>
        Wenn es wieder geschieht, nennen Sie dem Ratsbüro bitte diese Nummer:
        <strong class="nowrap">${number}</strong>
      </p>`;
    if (isStore) context.header('Retry-After', '60');
    return context.html(page({ title: 'Das hat nicht geklappt' }, main), isStore ? 503 : 500);
  };

const storeWords = ({ fault }: StoreError): string =>
  `${STORE_WORDS[fault]} Ihre Daten sind davon nicht berührt. Bitte versuchen Sie es in einigen Minuten noch einmal.`;
