import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { exchange, type Grant } from './exchange.ts';
import { responseHeaders } from './headers.ts';
import { type LoginResult, pagePolicy, resultPage } from './page.ts';
import { requestedScope, single } from './parameters.ts';
import type { OAuthSettings } from './settings.ts';
import { type LoginStates, loginStates, STATE_LIFETIME } from './state.ts';
import { faultOfProvider, type LoginFault } from './words.ts';

/** What the function takes from outside. */
export interface OAuthMeans {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears of each outcome, by a fixed word: never an address, a code, a state or a token. */
  readonly log: (event: string) => void;
  /** Milliseconds until the provider must have answered; default ten seconds. */
  readonly patience?: number;
}

/**
 * Decap's login at GitHub: `GET /auth` leads to GitHub, `GET /callback` exchanges the code and hands the token to the
 * desk's window, `GET /health` says that the function runs. Built on web standards alone, so that it runs wherever
 * `Request` and `Response` do.
 */
export async function oauthApp(settings: OAuthSettings, means: OAuthMeans): Promise<Hono> {
  const states = await loginStates(settings.clientSecret);
  const secure = settings.publicUrl.startsWith('https:');
  // a cookie named __Host- can be set by this host alone, over TLS alone (RFC 6265bis, section 4.1.3.2)
  const cookie = secure ? '__Host-ratsfenster-login' : 'ratsfenster-login';
  const cookieOptions = { path: '/', secure, httpOnly: true, sameSite: 'Lax' } as const;

  const answer = (context: Context, result: LoginResult) => {
    means.log('fault' in result ? `login refused: ${result.fault}` : 'login done');
    return context.html(resultPage(result, settings.allowedOrigins), 'fault' in result ? 400 : 200);
  };

  const app = new Hono();
  app.use(guard(responseHeaders(await pagePolicy())));
  app.get('/auth', async (context) => {
    const query = new URL(context.req.url).searchParams;
    if (single(query, 'provider') !== 'github') return answer(context, { fault: 'provider-unknown' });
    const scope = requestedScope(query, settings.scopes);
    if (scope === undefined) return answer(context, { fault: 'scope' });
    const login = await states.begin(means.now());
    setCookie(context, cookie, login.cookie, { ...cookieOptions, maxAge: STATE_LIFETIME });
    means.log('login begun');
    return context.redirect(authorizeAddress(settings, login, scope), 302);
  });
  app.get('/callback', async (context) => {
    const query = new URL(context.req.url).searchParams;
    const login = await finishedLogin(query, states, getCookie(context, cookie), means.now());
    const result = 'fault' in login ? login : await exchange(settings, login, means.patience ?? 10_000);
    deleteCookie(context, cookie, cookieOptions);
    return answer(context, result);
  });
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.notFound((context) => context.text('Diese Adresse gibt es hier nicht.', 404));
  app.onError((_, context) => {
    means.log('internal error');
    return context.text('Der Anmeldedienst hat einen Fehler. Sagen Sie bitte Ihrer IT Bescheid.', 500);
  });
  return app;
}

/** Lets GET through alone, and puts the headers on whatever is answered. */
const guard = (headers: Readonly<Record<string, string>>): MiddlewareHandler =>
  async function onlyGet(context, next) {
    if (context.req.method === 'GET') await next();
    else context.res = context.text('Nur GET ist erlaubt.', 405, { Allow: 'GET' });
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };

/** The code with which a login comes back, once its state was found good; what the provider says counts only then. */
async function finishedLogin(
  query: URLSearchParams,
  states: LoginStates,
  cookie: string | undefined,
  now: number,
): Promise<Grant | { fault: LoginFault }> {
  const state = single(query, 'state');
  if (state === undefined) return { fault: 'request' };
  const login = await states.finish(state, cookie, now);
  if ('fault' in login) return login;
  const error = single(query, 'error');
  if (error !== undefined) return { fault: faultOfProvider(error) };
  const code = single(query, 'code');
  return code === undefined ? { fault: 'request' } : { code, verifier: login.verifier };
}

/** Where GitHub asks for consent; the challenge is PKCE's (RFC 7636), which GitHub takes since July 2025. */
function authorizeAddress(
  settings: OAuthSettings,
  login: { readonly state: string; readonly challenge: string },
  scope: string,
): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: settings.clientId,
    redirect_uri: `${settings.publicUrl}/callback`,
    scope,
    state: login.state,
    code_challenge: login.challenge,
    code_challenge_method: 'S256',
  });
  return `${settings.provider}/login/oauth/authorize?${query.toString()}`;
}
