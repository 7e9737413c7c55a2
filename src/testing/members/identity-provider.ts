import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { accountChooser } from './account-chooser.ts';
import { providerSettings } from './identity-provider-settings.ts';
import { serveOnLoopback } from './loopback.ts';

/** Somebody whom the test provider knows. */
export interface TestPerson {
  readonly subject: string;
  readonly name: string;
  /** For whoever picks, in a sentence; no application hears it. */
  readonly about?: string;
  readonly email?: string;
  /** Whether the provider calls the address verified; it does unless told. */
  readonly emailVerified?: boolean;
  /** How strong the provider says the login was. */
  readonly acr?: string;
}

/** What the provider is told about; the origin of the members' area is where it may lead back to. */
export interface TestProvider {
  /** 0 for any free one. */
  readonly port: number;
  readonly people: readonly TestPerson[];
  readonly origin: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * An identity provider of the municipality, for tests and for a trial on this machine: loopback alone, keys of its own at
 * each start, nothing kept. Instead of a password it asks whom one would like to be.
 */
export async function startIdentityProvider(
  told: TestProvider,
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => {
    response.writeHead(503).end();
  };
  const server = await serveOnLoopback(told.port, (request, response) => answer(request, response));
  const provider = new Provider(server.address, await providerSettings(told));
  const callback = provider.callback();
  const others: typeof callback = (request, response) => {
    if (request.url?.startsWith('/auth') === true) forgetWho(request);
    callback(request, response);
  };
  const choose = accountChooser(provider, told.people);
  answer = (request, response) =>
    request.url?.startsWith('/konto/') === true ? choose(request, response) : others(request, response);
  return server;
}

/** Takes the provider's session from a request to log in: whoever tries it out wants to be somebody else each time. */
function forgetWho({ headers }: IncomingMessage): void {
  const kept = headers.cookie?.split('; ').filter((cookie) => !/^_session(?:\.sig)?=/.test(cookie));
  if (kept) headers.cookie = kept.join('; ');
}
