import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { serveOAuth } from '../functions/oauth/serve-node.ts';
import type { Running } from '../server/listen.ts';
import { decapLogin, serveDesk } from '../testing/oauth-desk.ts';
import { type OAuthPeer, PEER_CLIENT, startOAuthPeer } from '../testing/oauth-peer.ts';
import { ownPort } from '../testing/own-port.ts';
import { startTlsFront, tlsMissing } from '../testing/tls-front.ts';

// Decap's own login code in a real popup, against an authorization server on another site (localhost, not 127.0.0.1).

test.describe.configure({ mode: 'serial' });

let login: string;
let peer: OAuthPeer;
let running: Running;
let desk: Awaited<ReturnType<typeof serveDesk>>;
let foreign: Awaited<ReturnType<typeof serveDesk>>;

test.beforeAll(async () => {
  const [script, port] = await Promise.all([decapLogin(), ownPort()]);
  login = script;
  const publicUrl = `http://127.0.0.1:${port}`;
  [peer, desk, foreign] = await Promise.all([
    startOAuthPeer(),
    serveDesk(login, publicUrl),
    serveDesk(login, publicUrl),
  ]);
  peer.redirect = `${publicUrl}/callback`;
  running = await serveOAuth(
    {
      clientId: PEER_CLIENT.id,
      clientSecret: PEER_CLIENT.secret,
      publicUrl,
      provider: peer.address,
      // a town with a second desk for what is not public
      allowedOrigins: ['http://127.0.0.1:9', desk.origin],
      scopes: ['repo'],
      host: '127.0.0.1',
      port,
    },
    { now: Date.now, log: () => {} },
  );
});
test.afterAll(() => Promise.all([running.stop(0), peer.stop(), desk.stop(), foreign.stop()]));

/** Opens the popup at `origin` and answers the provider's question. */
async function logIn(page: Page, address: string, answer: 'Authorize' | 'Cancel'): Promise<Page> {
  await page.goto(address);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Anmelden' }).click();
  const popup = await opened;
  await popup.getByRole('button', { name: answer }).click();
  return popup;
}

/** Every address that the browser asks for, and what it complains about. */
function watch(context: BrowserContext): { addresses: string[]; complaints: string[] } {
  const seen = { addresses: [] as string[], complaints: [] as string[] };
  context.on('request', (request) => seen.addresses.push(request.url()));
  context.on('console', (message) => seen.complaints.push(message.text()));
  context.on('weberror', (error) => seen.complaints.push(error.error().message));
  return seen;
}

test('the desk is given the token, the popup closes, and no address bore the token', async ({
  page,
  context,
}) => {
  const seen = watch(context);
  const popup = await logIn(page, `${desk.origin}/?coop=same-origin-allow-popups`, 'Authorize');
  await expect(page.locator('#given')).toHaveText(/^\{/);
  const token = peer.tokens.at(-1) ?? 'none';
  expect(JSON.parse((await page.locator('#given').textContent()) ?? '')).toEqual({
    token,
    provider: 'github',
  });
  await expect.poll(() => popup.isClosed()).toBe(true);
  expect(seen.addresses.filter((address) => address.includes(token))).toEqual([]);
  expect(seen.addresses.map((address) => new URL(address).origin)).not.toContain('https://github.com');
  // the browser tells that the other allowed desk is not the opener, and nothing else
  const strange = seen.complaints.filter((text) => !/postMessage.*http:\/\/127\.0\.0\.1:9'/.test(text));
  expect(strange).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('whoever cancels at the provider reads so at the desk', async ({ page }) => {
  await logIn(page, `${desk.origin}/`, 'Cancel');
  await expect(page.locator('#given')).toHaveText(
    'error: Sie haben die Anmeldung bei GitHub abgebrochen. Bitte melden Sie sich in der Redaktion erneut an.',
  );
});

/** Logs in from a hostile page that asks for the token all the time, and lets it ask for two seconds. */
async function logInHostile(page: Page, context: BrowserContext): Promise<Page> {
  await context.clock.install();
  const popup = await logIn(page, `${foreign.origin}/#hostile`, 'Authorize');
  await expect(popup.getByRole('heading')).toHaveText('GitHub hat die Anmeldung bestätigt');
  await page.clock.runFor(2000);
  return popup;
}

/**
 * Serves the popup's page with a fault planted into it; gives whether there was a place for it. The provider's redirect becomes
 * a page that leads on, since redirected requests cannot be changed.
 */
async function plant(
  context: BrowserContext,
  place: string,
  fault: string,
  policy: boolean,
): Promise<() => boolean> {
  let planted = false;
  await context.route(/\/authorize\?/, async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    const location = response.headers()['location'];
    if (location === undefined) return route.fulfill({ response });
    const body = `<script>location.replace(${JSON.stringify(location)})</script>`;
    return route.fulfill({ contentType: 'text/html', body });
  });
  await context.route(/\/callback\?/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    planted = body.includes(place);
    const headers = Object.entries(response.headers()).filter(
      ([name]) => policy || name !== 'content-security-policy',
    );
    const changed = { headers: Object.fromEntries(headers), body: body.replace(place, fault) };
    return route.fulfill({ response, ...changed });
  });
  return () => planted;
}

test('an opener at a foreign origin hears nothing at all, and the token is forgotten', async ({
  page,
  context,
}) => {
  const popup = await logInHostile(page, context);
  const token = peer.tokens.at(-1) ?? 'none';
  await popup.clock.fastForward(31_000);
  await expect(popup.getByRole('status')).toContainText('prüft Ihre IT, ob die Adresse der Redaktion');
  await page.clock.runFor(2000);
  await expect(page.locator('#heard')).toHaveText('');
  await expect(page.locator('#given')).toHaveText('');
  expect(await popup.content()).not.toContain(token);
  expect(popup.url()).toBe(`${running.address}/callback`);
});

test('a planted fault is seen: without the check of the origin the foreign opener gets the token', async ({
  page,
  context,
}) => {
  const planted = await plant(context, 'if (!origins.includes(event.origin)) return;', '', false);
  await logInHostile(page, context);
  await expect(page.locator('#heard')).toContainText('authorization:github:success:{"token":"gho_');
  expect(planted()).toBe(true);
});

test('the policy of the popup keeps a planted script from running', async ({ page, context }) => {
  const script = '<script>document.title = "broken"</script></body>';
  const planted = await plant(context, '</body>', script, true);
  const popup = await logInHostile(page, context);
  await expect(popup).toHaveTitle('GitHub hat die Anmeldung bestätigt – Redaktion');
  expect(planted()).toBe(true);
});

test('a desk that isolates itself is not reached: its opener policy must allow popups', async ({ page }) => {
  const popup = await logIn(page, `${desk.origin}/?coop=same-origin`, 'Authorize');
  await expect(popup.getByRole('status')).toContainText('Die Redaktion hat sich nicht gemeldet.');
  await expect(page.locator('#given')).toHaveText('');
});

test.describe('behind TLS', () => {
  test.skip(tlsMissing() !== undefined, tlsMissing() ?? '');
  test.use({ ignoreHTTPSErrors: true });

  test('the browser keeps the cookie named __Host- until it comes back from the other site', async ({
    page,
    context,
  }) => {
    const front = await startTlsFront();
    const secured = await serveDesk(login, front.address);
    const behind = await serveOAuth(
      {
        clientId: PEER_CLIENT.id,
        clientSecret: PEER_CLIENT.secret,
        publicUrl: front.address,
        provider: peer.address,
        allowedOrigins: [secured.origin],
        scopes: ['repo'],
        host: '127.0.0.1',
        port: 0,
      },
      { now: Date.now, log: () => {} },
    );
    front.target = Number(new URL(behind.address).port);
    const registered = peer.redirect;
    peer.redirect = `${front.address}/callback`;

    await page.goto(secured.origin);
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Anmelden' }).click();
    const popup = await opened;
    await expect(popup.getByRole('button', { name: 'Authorize' })).toBeVisible();
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({
      name: '__Host-ratsfenster-login',
      domain: '127.0.0.1',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
    });
    await popup.getByRole('button', { name: 'Authorize' }).click();
    await expect(page.locator('#given')).toHaveText(/^\{"token":"gho_/);
    expect(await context.cookies()).toEqual([]);

    peer.redirect = registered;
    await Promise.all([front.stop(), behind.stop(0), secured.stop()]);
  });
});
