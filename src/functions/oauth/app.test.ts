import { afterEach, beforeEach, expect, test } from 'vitest';
import { newJar } from '../../testing/oauth-browser.ts';
import { type OAuthPeer, PEER_CLIENT, startOAuthPeer } from '../../testing/oauth-peer.ts';
import { serveOAuth } from './serve-node.ts';
import type { Running } from '../../server/listen.ts';
import { readSettings } from './settings.ts';

const DESK = 'https://redaktion.musterau.example';
const START = Date.parse('2027-03-01T09:00:00Z');

const WEB = [Request, Response];

let peer: OAuthPeer;
let running: Running;
let now: number;
let logged: string[];

/** Starts the function in front of the peer; its public address is known before its port, as behind a proxy. */
async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  peer = await startOAuthPeer();
  const settings = readSettings({
    OAUTH_CLIENT_ID: PEER_CLIENT.id,
    OAUTH_CLIENT_SECRET: PEER_CLIENT.secret,
    OAUTH_PUBLIC_URL: 'http://127.0.0.1:4330',
    OAUTH_PROVIDER_URL: peer.address,
    OAUTH_ALLOWED_ORIGINS: DESK,
    OAUTH_PORT: '0',
    ...environment,
  });
  peer.redirect = `${settings.publicUrl}/callback`;
  running = await serveOAuth(settings, {
    now: () => now,
    log: (event) => void logged.push(event),
    patience: 400,
  });
}

beforeEach(async () => {
  now = START;
  logged = [];
  await start();
});
afterEach(async () => {
  await running.stop(0);
  await peer.stop();
});

const AUTH = '/auth?provider=github&site_id=redaktion.musterau.example&scope=repo';

/** Begins a login; gives where the provider was asked. */
async function begin(jar = newJar(), path = AUTH): Promise<URL> {
  const response = await jar.get(running.address + path);
  expect(response.status).toBe(302);
  return new URL(response.headers.get('location') ?? '');
}

/** The address to which the provider leads back, at the port where the function really listens. */
const granted = (asked: URL): string =>
  peer.grant(asked.searchParams).replace('http://127.0.0.1:4330', running.address);

/** What the page would hand to the desk. */
function resultIn(html: string): { word: string; value: Record<string, string> } {
  const [, json = ''] = /<script type="application\/json" id="result">(.*?)<\/script>/.exec(html) ?? [];
  const { result } = JSON.parse(json) as { result: string };
  const [, word = '', value = ''] = /^authorization:github:(success|error):(.+)$/.exec(result) ?? [];
  return { word, value: JSON.parse(value) as Record<string, string> };
}

async function refusal(response: Response): Promise<string> {
  expect(response.status).toBe(400);
  const html = await response.text();
  const { word, value } = resultIn(html);
  expect(word).toBe('error');
  expect(html).toContain(value['message'] ?? 'no message');
  expect(peer.tokens).toEqual([]);
  return value['message'] ?? '';
}

test('a login ends with the token in the page, and in no address, header or log', async () => {
  const jar = newJar();
  const asked = await begin(jar);
  expect(asked.origin + asked.pathname).toBe(`${peer.address}/login/oauth/authorize`);
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    client_id: PEER_CLIENT.id,
    redirect_uri: 'http://127.0.0.1:4330/callback',
    scope: 'repo',
    code_challenge_method: 'S256',
    response_type: 'code',
  });
  const response = await jar.get(granted(asked));
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(resultIn(html)).toEqual({ word: 'success', value: { token: peer.tokens[0], provider: 'github' } });
  expect([...response.headers].flat().join('\n')).not.toContain(peer.tokens[0]);
  expect(html).not.toContain(PEER_CLIENT.secret);
  expect(logged).toEqual(['login begun', 'login done']);
  expect(jar.cookies.size).toBe(0);
});

test('the code is bound to this login by PKCE: its verifier belongs to its challenge alone', async () => {
  const jar = newJar();
  const first = await begin(jar);
  const second = await begin(jar);
  const address = new URL(granted(first));
  address.searchParams.set('state', second.searchParams.get('state') ?? '');
  expect(await refusal(await jar.get(address.href))).toMatch(/^GitHub hat die Anmeldung nicht bestätigt/);
});

test('behind TLS the cookie is bound to the host: __Host-, Secure, HttpOnly, Lax, ten minutes', async () => {
  await running.stop(0);
  await peer.stop();
  await start({ OAUTH_PUBLIC_URL: 'https://anmeldung.musterau.example' });
  const response = await fetch(running.address + AUTH, { redirect: 'manual' });
  const [cookie = ''] = response.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-ratsfenster-login=/);
  const parts = cookie.split('; ').slice(1).sort();
  expect(parts).toEqual(['HttpOnly', 'Max-Age=600', 'Path=/', 'SameSite=Lax', 'Secure']);
});

test('a missing, foreign, expired or used state is refused before the provider is asked', async () => {
  const jar = newJar();
  const address = granted(await begin(jar));
  expect(await refusal(await newJar().get(address))).toMatch(/nicht in diesem Browser begonnen/);

  const other = newJar();
  await begin(other);
  expect(await refusal(await other.get(address))).toMatch(/gehört nicht zu der Anmeldung/);
  expect(await refusal(await jar.get(address.replace(/state=.*/, '')))).toMatch(/unvollständigen/);
  expect(await refusal(await newJar(jar.cookies).get(`${address}&state=x`))).toMatch(/doppelten Angaben/);

  const late = newJar();
  const lateAddress = granted(await begin(late));
  const long = newJar();
  const longAddress = granted(await begin(long)).replace('code=', `code=${'a'.repeat(513)}`);
  expect(await refusal(await long.get(longAddress))).toMatch(/unvollständigen/);
  now += 600_001;
  expect(await refusal(await late.get(lateAddress))).toMatch(/länger als zehn Minuten/);
  expect(peer.exchanges).toEqual([]);
});

test('a state serves once, even where the cookie was copied', async () => {
  const jar = newJar();
  const address = granted(await begin(jar));
  const copy = newJar(jar.cookies);
  expect((await jar.get(address)).status).toBe(200);
  const again = await (await copy.get(address)).text();
  expect(resultIn(again).value['message']).toMatch(/schon abgeschlossen/);
  expect(peer.exchanges.length).toBe(1);
});

test('a cookie whose end was moved, or of another shape, is refused', async () => {
  for (const forge of [(value: string) => value.replace(/^\d+/, '9999999999'), () => 'x', () => '1.2.3']) {
    const jar = newJar();
    const address = granted(await begin(jar));
    for (const [name, value] of jar.cookies) jar.cookies.set(name, forge(value));
    expect(await refusal(await jar.get(address))).toMatch(/gehört nicht zu der Anmeldung/);
  }
});

test('only allowed scopes and GitHub are asked for; nothing leads anywhere else', async () => {
  expect((await begin(newJar(), '/auth?provider=github')).searchParams.get('scope')).toBe('repo');
  for (const wish of [
    'scope=admin:org',
    'scope=repo%20delete_repo',
    'scope=repo&scope=user',
    'scope=repo,user',
  ])
    expect(await refusal(await fetch(`${running.address}/auth?provider=github&${wish}`))).toMatch(/Rechte/);
  for (const provider of ['', 'provider=gitlab', 'provider=github&provider=github'])
    expect(await refusal(await fetch(`${running.address}/auth?${provider}`))).toMatch(/kennt nur GitHub/);
  const evil = 'https://evil.example';
  const lured = await begin(newJar(), `${AUTH}&redirect_uri=${evil}&base_url=${evil}&client_id=x&state=y`);
  expect(lured.href).not.toContain('evil');
  expect(lured.origin).toBe(peer.address);
});

test('what the provider refuses is told in plain German, and nothing hostile reaches the page', async () => {
  for (const [error, words] of [
    ['access_denied', /abgebrochen/],
    ['redirect_uri_mismatch', /Einstellungen dieses Dienstes/],
    ['temporarily_unavailable', /nicht rechtzeitig/],
    ['</script><script>alert(1)</script>', /unvollständigen|abgelehnt/],
    ['__proto__', /abgelehnt/],
  ] as const) {
    const jar = newJar();
    const state = (await begin(jar)).searchParams.get('state') ?? '';
    const query = new URLSearchParams({ error, error_description: '<img src=x onerror=alert(2)>', state });
    const response = await jar.get(`${running.address}/callback?${query.toString()}`);
    const html = await response.clone().text();
    expect(await refusal(response)).toMatch(words);
    expect(html).not.toMatch(/alert|<img/);
  }
  expect(peer.exchanges).toEqual([]);
});

/** An answer that would be taken, if nothing else were wrong. */
const TOKEN = '{"access_token":"abc","token_type":"bearer"}';

test('a provider that hangs, floods, redirects or talks nonsense ends in a message, not in a token', async () => {
  const cases: [NonNullable<OAuthPeer['misbehave']>, RegExp][] = [
    [() => {}, /nicht rechtzeitig/],
    [(response) => void response.writeHead(200).write('{"access_token":'), /nicht rechtzeitig/],
    [(response) => void response.end(`${TOKEN}${' '.repeat(70_000)}`), /anders geantwortet/],
    [(response) => void response.writeHead(400).end(TOKEN), /anders geantwortet/],
    [
      (response) => void response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
      /anders geantwortet/,
    ],
    [(response) => void response.writeHead(200).end('<html>'), /anders geantwortet/],
    [(response) => void response.writeHead(200).end('null'), /anders geantwortet/],
    [(response) => void response.writeHead(503).end('{}'), /nicht rechtzeitig/],
    [(response) => void response.end('{"access_token":"a b","token_type":"bearer"}'), /anders geantwortet/],
    [(response) => void response.end('{"access_token":"abc","token_type":"mac"}'), /anders geantwortet/],
    [(response) => void response.end('{"access_token":["abc"],"token_type":"bearer"}'), /anders geantwortet/],
    [(response) => void response.socket?.destroy(), /nicht rechtzeitig/],
  ];
  for (const [misbehave, words] of cases) {
    const jar = newJar();
    const address = granted(await begin(jar));
    peer.misbehave = misbehave;
    expect(await refusal(await jar.get(address)), misbehave.toString()).toMatch(words);
  }
});

test('the function leaves the objects of the web that others use as they are', () => {
  expect([Request, Response]).toEqual(WEB);
});

test('a wrong secret is told as a matter for the operator', async () => {
  await running.stop(0);
  await peer.stop();
  await start({ OAUTH_CLIENT_SECRET: 'a-secret-that-was-replaced-yesterday' });
  const jar = newJar();
  expect(await refusal(await jar.get(granted(await begin(jar))))).toMatch(/Client ID, Secret oder/);
  expect(logged).toEqual(['login begun', 'login refused: settings-refused']);
});

test('every answer is kept by nobody, tells no address and lies in no frame', async () => {
  const answers = [
    await fetch(running.address + AUTH, { redirect: 'manual' }),
    await fetch(`${running.address}/callback?code=1&state=2`),
    await fetch(`${running.address}/auth?provider=x`),
    await fetch(`${running.address}/health`),
    await fetch(`${running.address}/nothing`),
    await fetch(`${running.address}/callback`, { method: 'POST' }),
    await fetch(`${running.address}/callback`, { method: 'HEAD' }),
    await fetch(`${running.address}//evil.example/%5c`),
  ];
  expect(answers.map((response) => response.status)).toEqual([302, 400, 400, 200, 404, 405, 405, 404]);
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'sha256-[^']+';/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|https?:/);
  }
});
