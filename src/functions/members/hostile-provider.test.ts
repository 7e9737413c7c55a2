import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import {
  type LyingProvider,
  type ProviderAnswer,
  startLyingProvider,
} from '../../testing/members/lying-provider.ts';
import { type RealServer, realServer } from '../../testing/members/real-server.ts';
import { sampleAccount } from '../../testing/members/sample-parts.ts';

// An identity provider that is down, slow, or says what is not true: at the real server.

const CLIENT = { clientId: 'ratsfenster', clientSecret: 'a secret of the tests' };
let folder: string;
let provider: LyingProvider;
let server: RealServer;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-provider-'));
  provider = await startLyingProvider(CLIENT.clientId);
  const oidc = { issuer: provider.address, ...CLIENT, strongAcr: [], bindByEmail: false };
  server = await realServer({
    store: openStore({ folder }),
    settings: { login: { mail: true, oidc } },
    // tokens are judged by the machine's clock
    now: Date.now(),
  });
  const account = { id: 'meise', person: 'amsel', subjects: [`${provider.address}|a-1`] };
  await server.parts.accounts.save(sampleAccount(account));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server[Symbol.asyncDispose]();
  await provider.stop();
  await rm(folder, { recursive: true });
});

/** Goes to the provider and comes back with a code; the answer at which it ends. */
async function login(): Promise<Response> {
  const begun = await server.ask('/anmelden/dienst?nach=/profil/');
  if (begun.status !== 303) return begun;
  const address = new URL(begun.headers.get('location') ?? '');
  provider.nonce = address.searchParams.get('nonce') ?? '';
  const state = address.searchParams.get('state') ?? '';
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  return server.ask(`/anmelden/rueckkehr?${new URLSearchParams({ code: 'c-1', state }).toString()}`, {
    cookie,
  });
}
async function expectIn(): Promise<void> {
  const answer = await login();
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/profil/']);
  const cookie = answer.headers
    .getSetCookie()
    .find((each) => each.startsWith('ratsfenster='))
    ?.split(';')[0];
  expect((await server.ask('/profil/', { cookie: cookie ?? '' })).status).toBe(200);
}
async function expectOut(status: number, word: string): Promise<void> {
  const answer = await login();
  expect(answer.status).toBe(status);
  expect(answer.headers.getSetCookie().some((each) => each.startsWith('ratsfenster=v1'))).toBe(false);
  const page = await answer.text();
  expect(page).toContain('Noch einmal anmelden');
  expect(page).not.toMatch(/nothing here|evil|OAUTH|<script>/);
  expect(server.logged.at(-1)).toMatch(new RegExp(`^login refused: oidc ${word} [A-Z_ -]+$`));
  expect(server.logged.join('\n')).not.toMatch(/http|a-1|c-1|secret|eyJ|evil|127\.0/);
}
const inPlaceOf = (encoded: string, from: string, to: string): string =>
  Buffer.from(Buffer.from(encoded, 'base64url').toString().replace(from, to)).toString('base64url');
/** Lets the provider's whole patience pass at once. */
const impatient = () =>
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const control = new AbortController();
    setTimeout(() => control.abort(new DOMException('too slow', 'TimeoutError')), 1000);
    return control.signal;
  });

test('one that is true lets in', expectIn);

describe('a token that is not true lets nobody in, and the next true one does', () => {
  const now = Math.floor(Date.now() / 1000);
  test.each<[string, LyingProvider['token']]>([
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another client', { claims: { aud: 'somebody-else' } }],
    ['for several clients, none of them named', { claims: { aud: ['ratsfenster', 'evil'], azp: 'evil' } }],
    ['of another login', { claims: { nonce: 'of-another-login' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['that is over', { claims: { iat: now - 7200, exp: now - 3600 } }],
    ['without a subject', { claims: { sub: undefined } }],
    ['of a key that nobody knows, under the name of a known one', { otherKey: true }],
    ['of a key of another name', { header: { kid: 'k-2' } }],
    ['without a signature', { header: { alg: 'none' }, broken: (token) => token.replace(/[^.]*$/, '') }],
    ['whose signature was cut', { broken: (token) => token.slice(0, -8) }],
    [
      'whose claims were changed on the way',
      {
        claims: { sub: 'a-2' },
        broken: (token) => token.replace(/(?<=\.)[^.]+(?=\.)/, (claims) => inPlaceOf(claims, 'a-2', 'a-1')),
      },
    ],
    ['signed with our own secret', { header: { alg: 'HS256' } }],
    ['that is none', { broken: () => 'nothing' }],
  ])('%s', async (_, token) => {
    provider.token = token;
    await expectOut(502, '(?:untrue|refuses|down)');
    provider.token = {};
    await expectIn();
  });
});

describe('a provider that answers what is no answer', () => {
  const garbage: readonly (readonly [string, ProviderAnswer])[] = [
    ['a page', { text: '<script>nothing here</script>' }],
    ['JSON that breaks off', { text: '{"issuer":', headers: { 'content-type': 'application/json' } }],
    ['bytes', { text: '\u0000\u00ff\ufffd'.repeat(1000), headers: { 'content-type': 'application/json' } }],
    ['a list', { json: [] }],
    ['nothing', { json: null }],
    ['500', { text: 'nothing here', status: 500 }],
    ['a way to somewhere else', { text: '', status: 302, headers: { location: 'https://evil.example/' } }],
    ['an error', { json: { error: 'invalid_client', error_description: 'evil' }, status: 401 }],
  ];
  const places = ['/.well-known/openid-configuration', '/jwks', '/token'] as const;
  test.each(places.flatMap((place) => garbage.map(([what, answer]) => [place, what, answer] as const)))(
    'at %s: %s',
    async (place, _, answer) => {
      provider.lies.set(place, answer);
      await expectOut(502, '(?:untrue|refuses|down)');
      provider.lies.clear();
      server.clock.now += 3_000;
      await expectIn();
    },
  );

  test('another issuer than the settings name', async () => {
    provider.lies.set('/.well-known/openid-configuration', {
      json: {
        issuer: 'https://evil.example',
        authorization_endpoint: 'https://evil.example/auth',
        token_endpoint: 'https://evil.example/token',
        jwks_uri: 'https://evil.example/jwks',
      },
    });
    await expectOut(502, 'untrue');
    provider.lies.clear();
    server.clock.now += 3_000;
    await expectIn();
  });
});

describe('a provider that is slow or hangs up', () => {
  test.each([
    ['/.well-known/openid-configuration', 'hangs', 504, 'slow'],
    ['/.well-known/openid-configuration', 'hangs-in-the-body', 504, 'slow'],
    ['/.well-known/openid-configuration', 'hangs-up', 502, 'down'],
    ['/token', 'hangs', 504, 'slow'],
    ['/token', 'hangs-in-the-body', 504, 'slow'],
    ['/token', 'hangs-up', 502, 'down'],
    ['/jwks', 'hangs', 504, 'slow'],
    ['/jwks', 'hangs-up', 502, 'down'],
  ] as const)('at %s it %s: %i, and the next login works', async (place, answer, status, word) => {
    provider.lies.set(place, answer);
    const timeout = impatient();
    await expectOut(status, word);
    timeout.mockRestore();
    provider.lies.clear();
    server.clock.now += 3_000;
    await expectIn();
  });

  test('meanwhile all else goes on, and others log in by mail', async () => {
    provider.lies.set('/.well-known/openid-configuration', 'hangs');
    impatient();
    const waiting = Array.from({ length: 20 }, () => server.ask('/anmelden/dienst'));
    const cookie = await server.enter('amsel');
    expect((await server.ask('/', { cookie })).status).toBe(200);
    expect((await server.ask('/anmelden/')).status).toBe(200);
    for (const answer of await Promise.all(waiting)) expect(answer.status).toBe(504);
  });
});

test('sessions that stand outlive the provider, and end without it', async () => {
  const answer = await login();
  const cookie = answer.headers
    .getSetCookie()
    .find((each) => each.startsWith('ratsfenster='))
    ?.split(';')[0];
  await provider.stop();
  expect((await server.ask('/profil/', { cookie: cookie ?? '' })).status).toBe(200);
  const end = await server.ask('/abmelden', { method: 'POST', cookie: cookie ?? '' });
  expect(end.status).toBe(303);
  const page = await server.ask(end.headers.get('location') ?? '');
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Sie sind abgemeldet')]);
});
