import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CookieJar, cookieJar } from '../../../../testing/members/cookie-jar.ts';
import { startIdentityProvider, type TestPerson } from '../../../../testing/members/identity-provider.ts';
import { listenOnLoopback } from '../../../../testing/members/loopback.ts';
import { memorySlots } from '../../../../testing/members/memory-slots.ts';
import { sampleAccount, sampleParts, type SampleParts } from '../../../../testing/members/sample-parts.ts';
import { ownPort } from '../../../../testing/own-port.ts';
import { membersApp } from '../../app.ts';
import type { Account, Session } from '../../ports.ts';
import { sessionCookie } from '../../session/cookie.ts';
import type { MembersSettings, OidcSettings } from '../../settings.ts';

const ORIGIN = 'https://rat.example';
const START = `${ORIGIN}/anmelden/dienst?nach=/profil/`;
const CLIENT = { clientId: 'ratsfenster', clientSecret: 'a secret of the tests' };
const PEOPLE: readonly TestPerson[] = [
  { subject: 'a-1', name: 'Anna Amsel', email: 'amsel@rat.example' },
  { subject: 'a-2', name: 'Andere Amsel', email: 'amsel@rat.example' },
  { subject: 'a-3', name: 'Unbestätigte Amsel', email: 'amsel@rat.example', emailVerified: false },
  { subject: 'z-1', name: 'Zoe Zeisig', email: 'zeisig@rat.example', acr: 'zwei-faktoren' },
  { subject: 'f-1', name: '<b>Fremd</b>', email: 'fremd@rat.example' },
  { subject: 'n-1', name: 'Niemand' },
];

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
const start = async (port?: number) =>
  startIdentityProvider({ port: port ?? (await ownPort()), people: PEOPLE, origin: ORIGIN, ...CLIENT });
beforeEach(async () => {
  provider = await start();
});
afterEach(() => provider.stop());

const settingsFor = (oidc: Partial<OidcSettings> = {}): Partial<MembersSettings> => ({
  login: {
    mail: false,
    oidc: { issuer: provider.address, ...CLIENT, strongAcr: [], bindByEmail: false, ...oidc },
  },
});

/** A browser that asks the function in this process and the provider over the network. */
function browserOf(parts: SampleParts): CookieJar {
  const app = membersApp(parts);
  return cookieJar((request) => (request.url.startsWith(ORIGIN) ? app.fetch(request) : fetch(request)));
}

interface Scene {
  readonly oidc?: Partial<OidcSettings>;
  readonly account?: Partial<Account>;
  readonly parts?: SampleParts;
}

async function scene({ oidc, account, parts }: Scene = {}) {
  const all = parts ?? sampleParts({ settings: settingsFor(oidc) });
  // the provider's clock is the machine's
  all.clock.now = Date.now();
  const amsel = { id: 'amsel', person: 'amsel', subjects: [`${provider.address}|a-1`], ...account };
  if (!(await all.accounts.get('amsel'))) await all.accounts.save(sampleAccount(amsel));
  return { parts: all, jar: browserOf(all) };
}

/** As far as the provider's page on which one picks whom to be. */
const toChooser = async (jar: CookieJar, change?: (url: URL) => URL) =>
  jar.follow(await jar.get(START), START, change);

/** Picks, and comes back to the function; gives its answer, and the address to which the provider led. */
async function pick(
  jar: CookieJar,
  chooser: string,
  subject: string,
  change: (url: URL) => URL = (url) => url,
) {
  const picked = await jar.post(chooser, { subject });
  let [answer, url] = [picked, chooser];
  while (!url.startsWith(ORIGIN) && answer.headers.has('location')) {
    url = new URL(answer.headers.get('location') ?? '', url).href;
    if (url.startsWith(ORIGIN)) url = change(new URL(url)).href;
    answer = await jar.get(url);
  }
  return { answer, url };
}

const login = async (jar: CookieJar, subject: string) => pick(jar, (await toChooser(jar)).url, subject);

const sessionIn = async (parts: SampleParts, jar: CookieJar): Promise<Session | undefined> => {
  const value = jar.cookies.get(ORIGIN)?.get('__Host-ratsfenster');
  const context = {
    req: { raw: new Request(ORIGIN, { headers: { cookie: `__Host-ratsfenster=${value}` } }) },
  };
  return value === undefined
    ? undefined
    : sessionCookie(parts.settings).read(context as never, parts.clock.now);
};
const cookieNames = (jar: CookieJar) => [...(jar.cookies.get(ORIGIN)?.keys() ?? [])];

describe('the login at the provider', () => {
  test('leads there and back to the page that was asked for, with state, nonce and PKCE', async () => {
    const { parts, jar } = await scene();
    const begun = await jar.get(START);
    const address = new URL(begun.headers.get('location') ?? '');
    expect(address.origin).toBe(provider.address);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      redirect_uri: `${ORIGIN}/anmelden/rueckkehr`,
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^.{43}$/),
      nonce: expect.stringMatching(/^.{43}$/),
      code_challenge: expect.stringMatching(/^.{43}$/),
    });
    expect(begun.headers.get('set-cookie')).toMatch(
      /^__Host-ratsfenster-anmeldung=v1\..*; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const { answer } = await login(jar, 'a-1');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/profil/']);
    expect(cookieNames(jar)).toEqual(['__Host-ratsfenster']);
    expect(await sessionIn(parts, jar)).toMatchObject({ account: 'amsel', method: 'oidc', level: 1 });
    expect(parts.audit.entries).toMatchObject([{ event: 'login', account: 'amsel' }]);
  });

  test('gives level 2 where the provider says that it asked for a second factor', async () => {
    const account = { id: 'zeisig', subjects: [`${provider.address}|z-1`] };
    const strong = await scene({ oidc: { strongAcr: ['zwei-faktoren'] }, account });
    await login(strong.jar, 'z-1');
    expect(await sessionIn(strong.parts, strong.jar)).toMatchObject({ level: 2 });
    const weak = await scene({ oidc: { strongAcr: ['drei-faktoren'] }, account });
    await login(weak.jar, 'z-1');
    expect(await sessionIn(weak.parts, weak.jar)).toMatchObject({ level: 1 });
  });

  test('begins on one instance and ends on another', async () => {
    const slots = memorySlots();
    const here = sampleParts({ settings: settingsFor(), means: { slots } });
    const { jar } = await scene({ parts: here });
    const there = sampleParts({ settings: settingsFor(), means: { slots } });
    there.clock.now = Date.now();
    const { url } = await toChooser(jar);
    const other = browserOf(there);
    for (const [origin, cookies] of jar.cookies) other.cookies.set(origin, cookies);
    const { answer } = await pick(other, url, 'a-1');
    expect(answer.headers.get('location')).toBe('/profil/');
  });

  test('asks at the test provider each time who one is, and takes somebody else', async () => {
    const { parts, jar } = await scene();
    const zeisig = { id: 'zeisig', subjects: [`${provider.address}|z-1`] };
    await parts.accounts.save(sampleAccount(zeisig));
    await login(jar, 'a-1');
    await jar.post(`${ORIGIN}/abmelden`, {});
    const { url, answer } = await toChooser(jar);
    expect(await answer.text()).toContain('Testkonto wählen');
    await pick(jar, url, 'z-1');
    expect(await sessionIn(parts, jar)).toMatchObject({ account: 'zeisig' });
  });

  test('offers to log out there too, after logging out here', async () => {
    const { jar } = await scene();
    await login(jar, 'a-1');
    const left = await jar.post(`${ORIGIN}/abmelden`, {});
    const page = await (await jar.get(new URL(left.headers.get('location') ?? '', ORIGIN).href)).text();
    const address = /href="(http:[^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(address).toContain(`${provider.address}/session/end?`);
    const asked = await jar.get(address);
    expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining('Ja, abmelden')]);
  });
});

describe('somebody whom the provider knows and no account bears', () => {
  test('is refused, and kept once a day for the clerk', async () => {
    const slots = memorySlots();
    const { parts, jar } = await scene({ parts: sampleParts({ settings: settingsFor(), means: { slots } }) });
    for (let time = 0; time < 2; time += 1) {
      jar.cookies.clear();
      const { answer } = await login(jar, 'f-1');
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('Zu diesem Konto gehört hier kein Zugang');
    }
    expect(cookieNames(jar)).toEqual([]);
    const kept = [...slots.all].filter(([key]) => key.startsWith('unknown-logins/'));
    expect(kept.map(([, body]) => JSON.parse(body) as unknown)).toEqual([
      { at: expect.any(String), issuer: provider.address, subject: 'f-1', name: '<b>Fremd</b>' },
    ]);
    expect(parts.logged).toContain('login refused: oidc unknown');
    expect(parts.logged.join()).not.toMatch(/Fremd|f-1/);
  });

  test('is bound to the account with the same verified address, where the operator wants that', async () => {
    const account = { email: 'amsel@rat.example', subjects: [] };
    const { parts, jar } = await scene({ oidc: { bindByEmail: true }, account });
    const { answer } = await login(jar, 'a-1');
    expect(answer.headers.get('location')).toBe('/profil/');
    expect(await parts.accounts.get('amsel')).toMatchObject({
      version: 2,
      subjects: [`${provider.address}|a-1`],
      changedBy: 'amsel',
    });
    const events = parts.audit.entries.map(({ event, way }) => [event, way]);
    expect(events).toEqual([
      ['login-bound', 'begun'],
      ['login-bound', undefined],
      ['login', undefined],
    ]);
    // the same address at another login of the provider is somebody else
    jar.cookies.clear();
    expect((await login(jar, 'a-2')).answer.status).toBe(403);
  });

  test.each([
    ['the operator does not want it', 'a-1', { bindByEmail: false }, {}],
    ['the address is not verified', 'a-3', { bindByEmail: true }, {}],
    ['the provider tells none', 'n-1', { bindByEmail: true }, {}],
    ['the account is revoked', 'a-1', { bindByEmail: true }, { state: 'revoked' }],
  ] as const)('is not bound where %s', async (_, subject, oidc, change) => {
    const { parts, jar } = await scene({
      oidc,
      account: { email: 'amsel@rat.example', subjects: [], ...change },
    });
    expect((await login(jar, subject)).answer.status).toBe(403);
    expect(await parts.accounts.get('amsel')).toMatchObject({ version: 1, subjects: [] });
  });
});

test('a revoked account is refused, and told so; the log book says it, and no clerk is to bind anything', async () => {
  const slots = memorySlots();
  const parts = sampleParts({ settings: settingsFor(), means: { slots } });
  const { jar } = await scene({ parts, account: { state: 'revoked' } });
  const { answer } = await login(jar, 'a-1');
  expect(answer.status).toBe(403);
  const page = await answer.text();
  expect(page).toContain('>Ihr Zugang ist gesperrt</h1>');
  expect(page).toContain('Das Ratsbüro hilft Ihnen weiter, <span');
  expect(page).toContain('sitzungsdienst@rat.example');
  expect(page).not.toContain('gehört hier kein Zugang');
  expect([...slots.all.keys()].filter((key) => key.startsWith('unknown-logins/'))).toEqual([]);
  expect(parts.audit.entries).toMatchObject([{ event: 'login-refused', account: 'amsel' }]);
  expect(await sessionIn(parts, jar)).toBeUndefined();
});

describe('what does not hold logs nobody in', () => {
  const expectRefused = async (
    { parts, jar }: Awaited<ReturnType<typeof scene>>,
    answer: Response,
    status: number,
    word: string,
  ) => {
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('Noch einmal anmelden');
    expect(parts.logged.at(-1)).toContain(`login refused: oidc ${word}`);
    expect(parts.logged.join()).not.toMatch(/http|secret|code=|eyJ/);
    expect(cookieNames(jar)).toEqual([]);
    expect(await sessionIn(parts, jar)).toBeUndefined();
  };
  const comeBack = async (change: (url: URL) => URL) => {
    const set = await scene();
    const { url } = await toChooser(set.jar);
    return { ...set, back: await pick(set.jar, url, 'a-1', change) };
  };
  const param = (name: string, value: string | undefined) => (url: URL) => {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    return url;
  };

  test.each([
    ['another state', param('state', 'x'.repeat(43)), 400, 'not-begun'],
    ['no state', param('state', undefined), 400, 'not-begun'],
    ['another issuer', param('iss', 'https://evil.example'), 502, 'untrue'],
    ['a made-up code', param('code', 'x'.repeat(43)), 400, 'code'],
    ['no code', param('code', undefined), 502, 'untrue'],
  ])('%s', async (_, change, status, word) => {
    const set = await comeBack(change);
    await expectRefused(set, set.back.answer, status, word);
  });

  test('a nonce that is not ours', async () => {
    const set = await scene();
    const turned = (url: URL) => (url.pathname === '/auth' ? param('nonce', 'of-somebody-else')(url) : url);
    const { url } = await toChooser(set.jar, turned);
    await expectRefused(set, (await pick(set.jar, url, 'a-1')).answer, 502, 'untrue');
  });

  test('a code challenge that is not ours', async () => {
    const set = await scene();
    const turned = (url: URL) =>
      url.pathname === '/auth' ? param('code_challenge', 'x'.repeat(43))(url) : url;
    const { url } = await toChooser(set.jar, turned);
    await expectRefused(set, (await pick(set.jar, url, 'a-1')).answer, 400, 'code');
  });

  test('a return of another browser, one that comes twice, and one that comes too late', async () => {
    const { parts, jar, back } = await comeBack((url) => url);
    expect(back.answer.status).toBe(303);
    const other = { parts, jar: browserOf(parts) };
    await expectRefused(other, await other.jar.get(back.url), 400, 'not-begun');
    expect((await jar.get(back.url)).status).toBe(400);
    const late = await scene({ parts });
    const { url } = await toChooser(late.jar);
    parts.clock.now += 600_000;
    const answer = await pick(late.jar, url, 'a-1');
    expect(answer.answer.status).toBe(400);
  });

  test('the state of one login in another browser', async () => {
    const set = await scene();
    const victim = { parts: set.parts, jar: browserOf(set.parts) };
    await toChooser(victim.jar);
    const attacker = await toChooser(set.jar);
    const picked = await pick(set.jar, attacker.url, 'a-1', (url) => param('x', '1')(url));
    await expectRefused(victim, await victim.jar.get(picked.url), 400, 'not-begun');
  });

  test('a login that was cancelled there', async () => {
    const set = await scene();
    await expectRefused(set, (await login(set.jar, '')).answer, 403, 'cancelled');
  });

  test('an error that somebody puts into the address', async () => {
    const set = await scene();
    await toChooser(set.jar);
    const state = new URL((await set.jar.get(START)).headers.get('location') ?? '').searchParams.get('state');
    const back = `${ORIGIN}/anmelden/rueckkehr?error=server_error&error_description=%3Cscript%3E&state=${state}&iss=${encodeURIComponent(provider.address)}`;
    const answer = await set.jar.get(back);
    expect(await answer.clone().text()).not.toContain('<script>');
    await expectRefused(set, answer, 503, 'busy');
  });

  test('a secret that the provider does not accept', async () => {
    const set = await scene({ oidc: { clientSecret: 'another secret of the tests' } });
    await expectRefused(set, (await login(set.jar, 'a-1')).answer, 502, 'refuses');
  });

  test('a provider that calls itself otherwise than the settings', async () => {
    const set = await scene({ oidc: { issuer: provider.address.replace('127.0.0.1', 'localhost') } });
    await expectRefused(set, await set.jar.get(START), 502, 'untrue');
  });
});

describe('a provider that is down', () => {
  test('is told, and the login recovers by itself, with the keys of the new start', async () => {
    const { parts, jar } = await scene();
    const port = Number(new URL(provider.address).port);
    await provider.stop();
    const answer = await jar.get(START);
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain('nicht zu erreichen');
    expect(parts.logged).toContainEqual(
      expect.stringMatching(/^login refused: oidc down .*(ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET)/),
    );
    provider = await start(port);
    parts.clock.now += 3_000;
    expect((await login(jar, 'a-1')).answer.headers.get('location')).toBe('/profil/');
    await provider.stop();
    provider = await start(port);
    jar.cookies.clear();
    // its keys are others than those that were asked for a moment ago
    expect((await login(jar, 'a-1')).answer.status).toBe(502);
    expect(parts.logged.at(-1)).toContain('login refused: oidc untrue OAUTH_KEY_SELECTION_FAILED');
    jar.cookies.clear();
    expect((await login(jar, 'a-1')).answer.headers.get('location')).toBe('/profil/');
  });

  test('between leaving and coming back is told', async () => {
    const { jar } = await scene();
    const { url } = await toChooser(jar);
    let returned = '';
    await pick(jar, url, 'a-1', (address) => {
      returned = address.href;
      return new URL(ORIGIN);
    });
    const port = Number(new URL(provider.address).port);
    await provider.stop();
    const answer = await jar.get(returned);
    provider = await start(port);
    expect(answer.status).toBe(502);
  });

  test('and one that never answers is told after a while', async () => {
    const silent = createServer(() => undefined);
    const port = await listenOnLoopback(silent, 0);
    try {
      const { parts, jar } = await scene({ oidc: { issuer: `http://127.0.0.1:${port}` } });
      vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
        const control = new AbortController();
        setTimeout(() => control.abort(new DOMException('too slow', 'TimeoutError')), 100);
        return control.signal;
      });
      const answer = await jar.get(START);
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([504, '60']);
      expect(await answer.text()).toContain('antwortet nicht');
      expect(parts.logged).toContainEqual(expect.stringContaining('oidc slow'));
    } finally {
      vi.restoreAllMocks();
      silent.close();
    }
  });
});
