import { describe, expect, test } from 'vitest';
import { authenticator, type Cheat, type GetOptions } from '../../../testing/members/authenticator.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { passkeyBrowser } from '../../../testing/members/passkey-browser.ts';
import { sampleParts, type SampleParts } from '../../../testing/members/sample-parts.ts';
import { cookieFor, loginCookie, sampleApp } from '../../../testing/members/signed-in.ts';
import { StoreError } from '../../../store/ports.ts';
import { faultAnswer } from '../faults.ts';
import type { Session } from '../ports.ts';
import { sealFor } from '../seal.ts';
import { passkeyRoutes } from './routes.ts';
import { passkeysIn } from './store.ts';

const ORIGIN = 'https://rat.example';
const SESSION = '__Host-ratsfenster';
const CHALLENGE = '__Host-ratsfenster-passkey';
const OPEN = '2027-03-09T09:00:00.000Z';

/** A member with a login by mail, for whom the office opened the enrolment, in front of a device. */
async function member(parts: SampleParts = sampleParts(), id = 'amsel', device = authenticator(ORIGIN)) {
  const account = { id, person: id, email: `${id}@rat.example`, enrolUntil: OPEN };
  const cookie = await cookieFor(parts, account, { level: 1 });
  const app = sampleApp(parts, passkeyRoutes);
  return { id, parts, app, device, browser: passkeyBrowser(app, ORIGIN, device, cookie) };
}

/** The same with a passkey, and a session of level 1 that is to be confirmed. */
async function enrolledMember(parts?: SampleParts, id?: string, device = authenticator(ORIGIN)) {
  const one = await member(parts, id, device);
  const answer = await one.browser.run('add');
  if (answer.status !== 200) throw new Error(await answer.text());
  const cookie = await loginCookie(one.parts, one.id, { level: 1 });
  one.parts.audit.entries.length = 0;
  return { ...one, browser: passkeyBrowser(one.app, ORIGIN, device, cookie), cookie };
}

const events = ({ audit }: SampleParts) => audit.entries.map(({ event, account }) => `${event} ${account}`);
/** Id of the session that the browser has now. */
const sessionOf = async ({ settings, clock }: SampleParts, { cookies }: { cookies: Map<string, string> }) => {
  const seal = sealFor('ratsfenster', settings.keys, (value) => value as Session);
  return (await seal.open(cookies.get(SESSION), clock.now))?.id ?? 'none';
};
const told = async (answer: Response) => ((await answer.json()) as { message: string }).message;

describe('the first passkey', () => {
  test('is enrolled, raises the session under a new id, is recorded and told by mail', async () => {
    const { browser, parts } = await member();
    const before = browser.cookies.get(SESSION);
    const answer = await browser.run('add');
    expect([answer.status, await answer.json()]).toEqual([200, { done: true }]);
    const [passkey] = await passkeysIn(parts.means.slots).of({ id: 'amsel' });
    expect(passkey).toMatchObject({ name: 'Passkey 1', counter: 1, transports: ['internal'] });
    expect(parts.audit.entries).toMatchObject([
      { event: 'passkey-added', subject: passkey?.id },
      { event: 'step-up', subject: passkey?.id, session: await sessionOf(parts, browser) },
    ]);
    expect(parts.mails).toMatchObject([{ to: 'amsel@rat.example', id: `passkey-added-${passkey?.id}` }]);
    const [mail] = parts.mails;
    expect(mail?.text).toMatch(/^Guten Tag Anna Amsel,/);
    expect(mail?.text).toContain('am 8. März 2027 um 10:00 Uhr. Gerät: Unbekannter Browser.');
    expect(mail?.text).toContain(
      'hier Bescheid: Sitzungsdienst (sitzungsdienst@rat.example, Telefon 030 23125 100).',
    );
    expect(mail?.text).toContain('in Ihrem Profil: https://rat.example/profil/passkeys/\n');
    expect(browser.cookies.get(SESSION)).not.toBe(before);
    expect((await browser.fetch('/anmelden/passkey/?nach=/neues/')).headers.get('location')).toBe('/neues/');
  });

  test('is named after the device, and a second one on such a device is told apart', async () => {
    const { browser, parts, device } = await member();
    const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const headers = { 'content-type': 'application/json', 'user-agent': agent };
    for (let time = 0; time < 2; time += 1) {
      const options = await (await browser.options('add')).json();
      const answer = await device.create(options, {});
      const body = JSON.stringify({ purpose: 'add', answer });
      const done = await browser.fetch('/anmelden/passkey/', { method: 'POST', headers, body });
      expect(done.status).toBe(200);
      parts.clock.now += 1000;
    }
    const names = (await passkeysIn(parts.means.slots).of({ id: 'amsel' })).map(({ name }) => name);
    expect(names).toEqual(['Firefox unter Windows', 'Firefox unter Windows 2']);
  });

  test('is asked for with user verification, no attestation, and a handle without a name', async () => {
    const { browser } = await member();
    const options = await (await browser.options('add')).json();
    expect(options).toMatchObject({
      rp: { id: 'rat.example', name: 'Gemeinde Musterfelde' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    });
    expect(Buffer.from(options.user.id, 'base64url')).toHaveLength(32);
    expect(Buffer.from(options.challenge, 'base64url')).toHaveLength(32);
  });

  test('uses up the window: a second one needs a confirmed session', async () => {
    const { browser, parts } = await member();
    await browser.run('add');
    const cookie = await loginCookie(parts, 'amsel', { level: 1 });
    const other = passkeyBrowser(sampleApp(parts, passkeyRoutes), ORIGIN, authenticator(ORIGIN), cookie);
    expect((await other.run('add')).status).toBe(403);
    expect((await browser.run('add', {})).status).toBe(200);
    expect(await passkeysIn(parts.means.slots).of({ id: 'amsel' })).toHaveLength(2);
  });

  test('is refused once the window is over, also where the options were given before', async () => {
    const { browser, parts, device } = await member();
    parts.clock.now = Date.parse(OPEN) - 1000;
    const late = passkeyBrowser(
      sampleApp(parts, passkeyRoutes),
      ORIGIN,
      device,
      await loginCookie(parts, 'amsel', { level: 1 }),
    );
    const options = await (await late.options('add')).json();
    parts.clock.now += 1000;
    const answer = await late.finish('add', await device.create(options));
    expect([answer.status, await told(answer)]).toEqual([
      403,
      expect.stringContaining('Das Ratsbüro öffnet'),
    ]);
    expect(events(parts)).toEqual(['step-up-refused amsel']);
    expect((await browser.options('add')).status).toBe(401);
  });

  test('of two at two instances, one wins', async () => {
    const slots = memorySlots();
    const parts = [sampleParts({ means: { slots } }), sampleParts({ means: { slots } })] as const;
    await cookieFor(parts[0], { id: 'amsel', person: 'amsel', enrolUntil: OPEN });
    const answers = parts.map(async (here) => {
      const device = authenticator(ORIGIN);
      const cookie = await loginCookie(here, 'amsel', { level: 1 });
      const browser = passkeyBrowser(sampleApp(here, passkeyRoutes), ORIGIN, device, cookie);
      const options = await (await browser.options('add')).json();
      return { browser, answer: await device.create(options) };
    });
    const ready = await Promise.all(answers);
    const statuses = await Promise.all(
      ready.map(async ({ browser, answer }) => (await browser.finish('add', answer)).status),
    );
    expect(statuses.sort((a, b) => a - b)).toEqual([200, 403]);
    expect(await passkeysIn(slots).of({ id: 'amsel' })).toHaveLength(1);
  });

  test.each<[string, Cheat]>([
    ['another origin', { origin: 'https://rat.example.evil.example' }],
    ['another rpId', { rpId: 'evil.example' }],
    ['another challenge', { challenge: 'AAAA' }],
    ['the other ceremony', { type: 'webauthn.get' }],
    ['a frame of somebody else', { crossOrigin: true }],
    ['nobody verified', { verified: false }],
    ['nobody there', { present: false }],
    ['certificates that nobody asked for', { certificates: true }],
    ['an algorithm that nobody offered', { algorithm: -47 }],
  ])('is refused and recorded: %s', async (_name, cheat) => {
    const { browser, parts } = await member();
    expect((await browser.run('add', cheat)).status).toBe(403);
    expect(events(parts)).toEqual(['step-up-refused amsel']);
    expect(await passkeysIn(parts.means.slots).of({ id: 'amsel' })).toEqual([]);
    expect((await browser.run('add')).status).toBe(200);
  });

  test('is never one that somebody else has', async () => {
    const parts = sampleParts();
    const credentialId = crypto.getRandomValues(new Uint8Array(32));
    const amsel = await member(parts);
    expect((await amsel.browser.run('add', { credentialId })).status).toBe(200);
    const buche = await member(parts, 'buche');
    expect((await buche.browser.run('add', { credentialId })).status).toBe(409);
    expect(await passkeysIn(parts.means.slots).of({ id: 'buche' })).toEqual([]);
  });
});

describe('a confirmation', () => {
  test('raises the session under a new id, ends the one before, and is recorded', async () => {
    const { browser, parts, app, cookie, device } = await enrolledMember();
    expect((await browser.run('step-up')).status).toBe(200);
    const session = await sessionOf(parts, browser);
    expect(parts.audit.entries).toMatchObject([{ event: 'step-up', account: 'amsel', session }]);
    expect((await browser.fetch('/anmelden/passkey/')).headers.get('location')).toBe('/');
    const before = passkeyBrowser(app, ORIGIN, device, cookie);
    expect((await before.fetch('/anmelden/passkey/')).headers.get('location')).toMatch(
      /^\/anmelden\/\?nach=/,
    );
  });

  test.each<[string, Cheat]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['a port of ours', { origin: 'https://rat.example:8443' }],
    ['another rpId', { rpId: 'evil.example' }],
    ['another challenge', { challenge: 'AAAA' }],
    ['the other ceremony', { type: 'webauthn.create' }],
    ['a frame of somebody else', { crossOrigin: true }],
    ['nobody verified', { verified: false }],
    ['nobody there', { present: false }],
    ['a tampered signature', { tampered: true }],
    ['another handle', { userHandle: 'AAAA' }],
  ])('is refused and recorded: %s', async (_name, cheat) => {
    const { browser, parts } = await enrolledMember();
    const session = browser.cookies.get(SESSION);
    const answer = await browser.run('step-up', cheat);
    expect(answer.status).toBe(403);
    expect(events(parts)).toEqual(['step-up-refused amsel']);
    expect(browser.cookies.get(SESSION)).toBe(session);
    expect((await browser.run('step-up')).status).toBe(200);
  });

  test.each([
    ['stands still', 3],
    ['goes back', 2],
    ['fell to nothing', 0],
  ])('is refused where the counter %s, and recorded as a copy', async (_name, counter) => {
    const { browser, parts } = await enrolledMember();
    expect((await browser.run('step-up', { counter: 3 })).status).toBe(200);
    parts.audit.entries.length = 0;
    const answer = await browser.run('step-up', { counter });
    expect([answer.status, await told(answer)]).toEqual([403, expect.stringContaining('eine Kopie')]);
    expect(events(parts)).toEqual(['step-up-refused amsel']);
    expect(parts.logged).toEqual(['passkey-copied test']);
    expect((await browser.run('step-up', { counter: 4 })).status).toBe(200);
  });

  test('with the passkey of somebody else is refused, and that passkey still works', async () => {
    const device = authenticator(ORIGIN);
    const parts = sampleParts();
    const amsel = await enrolledMember(parts, 'amsel', device);
    const buche = await enrolledMember(parts, 'buche');
    const options: GetOptions = await (await buche.browser.options('step-up')).json();
    const answer = await device.get({ ...options, allowCredentials: [] });
    expect((await buche.browser.finish('step-up', answer)).status).toBe(403);
    expect(events(parts)).toEqual(['step-up-refused buche']);
    expect((await amsel.browser.run('step-up')).status).toBe(200);
  });

  test('is single use, on every instance', async () => {
    // one that counts nothing, so that its counter cannot give the second use away
    const one = await enrolledMember(undefined, 'amsel', authenticator(ORIGIN, { counts: false }));
    const { browser, parts, device, cookie } = one;
    const options: GetOptions = await (await browser.options('step-up')).json();
    const challenge = browser.cookies.get(CHALLENGE) ?? '';
    const answer = await device.get(options);
    expect((await browser.finish('step-up', answer)).status).toBe(200);
    expect(browser.cookies.has(CHALLENGE)).toBe(false);
    parts.audit.entries.length = 0;
    // as somebody who copied cookies and answer, before the session went on under another id
    const there = sampleParts({ means: { slots: withoutEnds(parts) } });
    const thief = passkeyBrowser(sampleApp(there, passkeyRoutes), ORIGIN, device, cookie);
    thief.cookies.set(CHALLENGE, challenge);
    expect((await thief.finish('step-up', answer)).status).toBe(403);
    expect(events(there)).toEqual(['step-up-refused amsel']);
    expect(there.logged).toEqual(['passkey-refused test']);
  });

  test('is refused after five minutes, for another session, and for another purpose', async () => {
    const { browser, parts, app, device } = await enrolledMember();
    const options: GetOptions = await (await browser.options('step-up')).json();
    const challenge = browser.cookies.get(CHALLENGE) ?? '';
    const other = passkeyBrowser(app, ORIGIN, device, await loginCookie(parts, 'amsel', { level: 1 }));
    other.cookies.set(CHALLENGE, challenge);
    expect((await other.finish('step-up', await device.get(options))).status).toBe(400);
    const stranger = passkeyBrowser(app, ORIGIN, device);
    stranger.cookies.set(CHALLENGE, challenge);
    expect((await stranger.finish('login', await device.get(options))).status).toBe(400);
    parts.clock.now += 5 * 60_000 - 1;
    browser.cookies.set(CHALLENGE, challenge);
    parts.clock.now += 1;
    expect((await browser.finish('step-up', await device.get(options))).status).toBe(400);
    expect(events(parts)).toEqual(['step-up-refused amsel', 'step-up-refused amsel']);
  });

  test('works right before the five minutes are over', async () => {
    const { browser, parts, device } = await enrolledMember();
    const options: GetOptions = await (await browser.options('step-up')).json();
    parts.clock.now += 5 * 60_000 - 1;
    expect((await browser.finish('step-up', await device.get(options))).status).toBe(200);
  });

  test('works with a passkey that counts nothing, again and again', async () => {
    const { browser, parts } = await enrolledMember(
      undefined,
      'amsel',
      authenticator(ORIGIN, { counts: false }),
    );
    for (let time = 0; time < 3; time += 1) expect((await browser.run('step-up')).status).toBe(200);
    expect(await parts.means.slots.list('passkey-counts/')).toEqual([]);
  });

  test('where the log cannot be written there is none', async () => {
    const { browser, parts, app } = await enrolledMember();
    app.onError(faultAnswer(parts));
    parts.audit.record = () => Promise.reject(new StoreError('unavailable', 'down'));
    const session = browser.cookies.get(SESSION);
    expect((await browser.run('step-up')).status).toBe(503);
    expect(browser.cookies.get(SESSION)).toBe(session);
  });
});

/** The records of another instance, for which no session was ended yet. */
function withoutEnds({ means: { slots } }: SampleParts) {
  return {
    ...slots,
    get: (key: string) => (key.endsWith('.ended') ? Promise.resolve(undefined) : slots.get(key)),
  };
}

describe('a login with the passkey alone', () => {
  const stranger = ({ app, device }: Awaited<ReturnType<typeof enrolledMember>>) =>
    passkeyBrowser(app, ORIGIN, device);

  test('gives a session of level 2, and is recorded', async () => {
    const one = await enrolledMember();
    const browser = stranger(one);
    expect(await (await browser.options('login')).json()).toMatchObject({
      rpId: 'rat.example',
      userVerification: 'required',
    });
    expect((await browser.run('login')).status).toBe(200);
    const session = await sessionOf(one.parts, browser);
    expect(one.parts.audit.entries).toMatchObject([{ event: 'login', account: 'amsel', session }]);
    expect((await browser.fetch('/anmelden/passkey/')).headers.get('location')).toBe('/');
  });

  test.each<[string, Cheat]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another rpId', { rpId: 'evil.example' }],
    ['another challenge', { challenge: 'AAAA' }],
    ['nobody verified', { verified: false }],
    ['a tampered signature', { tampered: true }],
    ['another handle', { userHandle: 'AAAA' }],
    ['a counter that stands still', { counter: 1 }],
  ])('is refused and recorded: %s', async (_name, cheat) => {
    const one = await enrolledMember();
    const browser = stranger(one);
    expect((await browser.run('login', cheat)).status).toBe(403);
    expect(events(one.parts)).toEqual(['login-refused amsel']);
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  test('is refused for a revoked account and for a removed passkey', async () => {
    const one = await enrolledMember();
    const account = await one.parts.accounts.get('amsel');
    if (account) await one.parts.accounts.save({ ...account, state: 'revoked' });
    expect((await stranger(one).run('login')).status).toBe(403);
    const other = await enrolledMember();
    const passkeys = passkeysIn(other.parts.means.slots);
    const [passkey] = await passkeys.of({ id: 'amsel' });
    await passkeys.remove('amsel', passkey?.id ?? '', OPEN);
    expect((await stranger(other).run('login')).status).toBe(403);
    expect([...events(one.parts), ...events(other.parts)]).toEqual([
      'login-refused amsel',
      'login-refused amsel',
    ]);
  });

  test('is none where the operator wants another way in, and ends those that were', async () => {
    const one = await enrolledMember();
    const browser = stranger(one);
    expect((await browser.run('login')).status).toBe(200);
    const begun = browser.cookies.get(SESSION) ?? '';
    const parts = { ...one.parts, settings: { ...one.parts.settings, passkeyLogin: false } };
    parts.audit.entries.length = 0;
    const app = sampleApp(parts, passkeyRoutes);
    const strict = passkeyBrowser(app, ORIGIN, one.device);
    expect((await strict.options('login')).status).toBe(403);
    // with a challenge of an instance that still allowed it
    const asked: GetOptions = await (await browser.options('login')).json();
    strict.cookies.set(CHALLENGE, browser.cookies.get(CHALLENGE) ?? '');
    const answer = await strict.finish('login', await one.device.get(asked));
    expect([answer.status, await told(answer)]).toEqual([
      403,
      expect.stringContaining('auf dem anderen Weg'),
    ]);
    expect(strict.cookies.has(SESSION)).toBe(false);
    strict.cookies.set(SESSION, begun);
    expect((await strict.options('step-up')).status).toBe(401);
    const confirming = passkeyBrowser(app, ORIGIN, one.device, one.cookie);
    expect((await confirming.run('step-up')).status).toBe(200);
    expect(events(parts)).toEqual(['step-up amsel']);
  });

  test('with a passkey that nobody has writes nothing into the store', async () => {
    const slots = memorySlots();
    const one = await enrolledMember(sampleParts({ means: { slots } }));
    const device = authenticator(ORIGIN);
    const browser = passkeyBrowser(one.app, ORIGIN, device);
    await device.create({ challenge: 'AAAA', rp: { id: 'rat.example' }, user: { id: 'AAAA' } });
    const before = slots.all.size;
    expect((await browser.run('login')).status).toBe(403);
    expect(slots.all.size).toBe(before);
    expect(one.parts.logged).toEqual(['passkey-unknown test']);
  });
});

describe('what is no ceremony', () => {
  test.each([
    ['no JSON', { body: '{' }],
    ['another purpose', { body: '{"purpose":"__proto__"}' }],
    ['a list', { body: '[]' }],
    ['a form', { body: 'purpose=add', type: 'application/x-www-form-urlencoded' }],
  ])(
    'is refused: %s',
    async (_name, { body, type = 'application/json' }: { body: string; type?: string }) => {
      const { browser } = await member();
      for (const path of ['/anmelden/passkey/', '/anmelden/passkey/optionen'])
        expect(
          (await browser.fetch(path, { method: 'POST', headers: { 'content-type': type }, body })).status,
        ).toBe(400);
    },
  );

  const named = (id: string, response: unknown) => ({ id, rawId: id, type: 'public-key', response });
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['an empty object', {}],
    ['two ids', { ...named('a', {}), rawId: 'b' }],
    ['fields missing', named('a', { clientDataJSON: 'e30' })],
    [
      'an endless id',
      named('a'.repeat(9000), { clientDataJSON: 'A', authenticatorData: 'A', signature: 'A' }),
    ],
    [
      'fields of noise',
      named('a', { clientDataJSON: 'A', authenticatorData: 'A', signature: 'A', attestationObject: 'A' }),
    ],
  ])('is refused at the second step: %s', async (_name, answer) => {
    for (const purpose of ['add', 'step-up', 'login']) {
      const { browser } = await member();
      await browser.options(purpose);
      expect((await browser.finish(purpose, answer)).status).toBeGreaterThanOrEqual(400);
      expect((await browser.finish(purpose, answer)).status).toBeLessThan(500);
    }
  });

  test('without a session there is only the login', async () => {
    const { app, device } = await member();
    const browser = passkeyBrowser(app, ORIGIN, device);
    expect((await browser.options('add')).status).toBe(401);
    expect((await browser.options('step-up')).status).toBe(401);
    expect((await browser.finish('step-up', {})).status).toBe(401);
  });
});
