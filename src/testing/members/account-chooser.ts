import type { IncomingMessage, ServerResponse } from 'node:http';
import { html } from 'hono/html';
import type { Provider } from 'oidc-provider';
import { keepTogether } from '../../format/wording/keep-together.ts';
import type { TestPerson } from './identity-provider.ts';
import { toolPage } from './tool-page.ts';

/** The page of the test provider on which one picks whom to be, and what its buttons send. */
export function accountChooser(
  provider: Provider,
  people: readonly TestPerson[],
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const work =
      request.method === 'POST' ? picked(provider, people, request, response) : shown(people, response);
    work.catch(async () => {
      const words = html`<p>
        Diese Anmeldung ist abgelaufen. Bitte beginnen Sie im Mitgliederbereich noch einmal.
      </p>`;
      send(response, 400, await toolPage('Testkonto wählen', words));
    });
  };
}

const send = (response: ServerResponse, status: number, page: string): void => {
  response
    .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(page);
};

async function shown(people: readonly TestPerson[], response: ServerResponse): Promise<void> {
  const buttons = people.map(
    ({ subject, name, about }) =>
      html`<li>
        <button name="subject" value="${subject}">
          <b>${name}</b>${about !== undefined && html`<br />${keepTogether(about)}`}
        </button>
      </li>`,
  );
  const strong = people.every(({ acr }) => acr !== undefined);
  const main = html`
    <p>
      Dies ist ein Anmeldedienst zum Ausprobieren. Er fragt nach keinem Kennwort und läuft nur auf diesem
      Rechner. ${strong && 'Jede Anmeldung gilt hier als mit einem zweiten Faktor bestätigt.'} Als wer möchten
      Sie sich anmelden?
    </p>
    <form method="post">
      <ul>
        ${buttons}
        <li><button name="subject" value="">Abbrechen</button></li>
      </ul>
    </form>
  `;
  send(response, 200, await toolPage('Testkonto wählen', main));
}

async function picked(
  provider: Provider,
  people: readonly TestPerson[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await provider.interactionDetails(request, response);
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const subject = new URLSearchParams(body).get('subject');
  const person = people.find((candidate) => candidate.subject === subject);
  const result = person
    ? { login: { accountId: person.subject, ...(person.acr !== undefined && { acr: person.acr }) } }
    : { error: 'access_denied', error_description: 'nobody was picked' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}
