import { describe, expect, test } from 'vitest';
import { authenticator } from '../../../testing/members/authenticator.ts';
import { passkeyBrowser } from '../../../testing/members/passkey-browser.ts';
import { sampleParts } from '../../../testing/members/sample-parts.ts';
import { cookieFor, loginCookie, sampleApp } from '../../../testing/members/signed-in.ts';
import { membersApp } from '../app.ts';
import { passkeyLogin } from './login-block.ts';
import { MOST_PASSKEYS, type Passkey } from './passkey.ts';
import { passkeyRoutes } from './routes.ts';
import { passkeysIn } from './store.ts';

const ORIGIN = 'https://rat.example';

const passkey = (number: number): Passkey => ({
  id: String(number).padStart(64, '0'),
  credential: 'abc',
  publicKey: 'def',
  counter: 0,
  transports: [],
  name: `Gerät <${number}>`,
  created: '2027-03-07T23:30:00.000Z',
});

/** A member with so many passkeys. */
async function member(count: number, level: 1 | 2, enrolUntil?: string) {
  const parts = sampleParts();
  const account = { id: 'amsel', person: 'amsel', email: 'amsel@rat.example' };
  const cookie = await cookieFor(parts, { ...account, ...(enrolUntil && { enrolUntil }) }, { level });
  const passkeys = passkeysIn(parts.means.slots);
  for (let number = 1; number <= count; number += 1) await passkeys.add('amsel', passkey(number));
  const app = sampleApp(parts, passkeyRoutes);
  const browser = passkeyBrowser(app, ORIGIN, authenticator(ORIGIN), cookie);
  const text = async (path: string) => (await browser.fetch(path)).text();
  const send = (path: string, fields: Record<string, string> = {}) =>
    browser.fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
  return { parts, app, passkeys, browser, text, send };
}

const removal = (number: number) => `/profil/passkeys/${passkey(number).id}/entfernen/`;
const OPEN = '2027-03-09T09:00:00.000Z';

describe('the page that asks for the passkey', () => {
  test('offers what is possible: confirmation, the first passkey, or the office', async () => {
    const confirm = await (await member(1, 1)).text('/anmelden/passkey/?nach=/neues/');
    expect(confirm).toContain('data-passkey="step-up" data-next="/neues/"');
    expect(confirm).not.toContain('data-passkey="add"');
    const first = await (await member(0, 1, OPEN)).text('/anmelden/passkey/');
    expect(first).toContain('data-passkey="add" data-next="/profil/passkeys/?eingerichtet=ja&amp;nach=%2F"');
    const closed = await (await member(0, 1)).text('/anmelden/passkey/');
    expect(closed).not.toContain('data-passkey=');
    expect(closed).toContain('Das Ratsbüro öffnet die Einrichtung für Sie');
    const late = await (await member(0, 1, '2027-03-08T09:00:00.000Z')).text('/anmelden/passkey/');
    expect(late).not.toContain('data-passkey=');
  });

  test('offers both to whoever has a new device and was let enrol it by the office', async () => {
    const text = await (await member(1, 1, OPEN)).text('/anmelden/passkey/');
    expect(text.match(/data-passkey="[^"]+"/g)).toEqual(['data-passkey="step-up"', 'data-passkey="add"']);
  });

  test.each([
    '//evil.example/',
    'https://evil.example/',
    '/\\evil.example',
    '/anmelden/',
    'javascript:alert(1)',
  ])('goes on to no page that is not ours: %s', async (wish) => {
    const path = `/anmelden/passkey/?nach=${encodeURIComponent(wish)}`;
    expect(await (await member(1, 1)).text(path)).toContain('data-next="/"');
    const answer = await (await member(1, 2)).browser.fetch(path);
    expect(answer.headers.get('location')).toBe('/');
  });

  test('says what to do where no script runs, and shows no button then', async () => {
    const text = await (await member(1, 1)).text('/anmelden/passkey/');
    expect(text).toMatch(/<p data-passkey-otherwise>\s*In diesem Browser geht das nicht/);
    expect(text).toContain('data-passkey-button hidden');
    expect(text).toContain('<script src="/skript/passkey.js" type="module"></script>');
  });
});

describe('the list of passkeys', () => {
  test('says that one was set up, advises a second one, and leads on to a page of ours', async () => {
    const { text } = await member(1, 2);
    const path = '/profil/passkeys/?eingerichtet=ja';
    const first = await text(`${path}&nach=%2Fneues%2F`);
    expect(first).toContain('Ihr Passkey ist eingerichtet.');
    expect(first).toContain('bald einen zweiten');
    expect(first).toContain('<a class="button" href="/neues/">Weiter</a>');
    expect(await text(`${path}&nach=//evil.example/`)).toContain('href="/">Weiter</a>');
    expect(await text(path)).not.toContain('>Weiter</a>');
    expect(await text('/profil/passkeys/')).not.toContain('ist eingerichtet.');
    expect(await (await member(2, 2)).text(path)).not.toContain('bald einen zweiten');
    expect(await (await member(0, 2)).text(path)).not.toContain('ist eingerichtet.');
  });

  test('is read at level 1, and changed at level 2 alone', async () => {
    const { text, send, passkeys } = await member(2, 1);
    expect(await text('/profil/passkeys/')).not.toMatch(/<form[^>]+passkeys|data-passkey=/);
    for (const path of [removal(1), `/profil/passkeys/${passkey(1).id}/name`])
      expect((await send(path, { name: 'x' })).headers.get('location')).toBe(
        '/anmelden/passkey/?nach=%2Fprofil%2Fpasskeys%2F',
      );
    expect((await passkeys.of({ id: 'amsel' })).map(({ name }) => name)).toEqual(['Gerät <1>', 'Gerät <2>']);
  });

  test('names each, escaped, with the day of the site’s time zone', async () => {
    const text = await (await member(1, 2)).text('/profil/passkeys/');
    expect(text).toContain('Gerät &lt;1&gt;</h3>');
    expect(text).toContain('8. März 2027');
  });

  test('takes another name, and no empty one', async () => {
    const { send, passkeys } = await member(1, 2);
    const path = `/profil/passkeys/${passkey(1).id}/name`;
    expect((await send(path, { name: ' Tablet  der Fraktion ' })).headers.get('location')).toBe(
      '/profil/passkeys/',
    );
    await send(path, { name: ' ' });
    await send(path);
    expect((await passkeys.of({ id: 'amsel' }))[0]?.name).toBe('Tablet der Fraktion');
  });

  test('offers no more than twenty', async () => {
    const { text } = await member(MOST_PASSKEYS, 2);
    const page = await text('/profil/passkeys/');
    expect(page).not.toContain('data-passkey="add"');
    expect(page).toContain('Mehr als zwanzig');
  });

  test('knows nothing of passkeys of others', async () => {
    const { send, passkeys, browser } = await member(1, 2);
    await passkeys.add('buche', passkey(7));
    expect((await browser.fetch(removal(7))).status).toBe(404);
    expect((await send(removal(7))).status).toBe(404);
    expect(await passkeys.of({ id: 'buche' })).toHaveLength(1);
  });
});

describe('a removal', () => {
  test('takes the passkey away at every instance, is recorded and told by mail', async () => {
    const { send, passkeys, parts } = await member(2, 2);
    expect((await send(removal(1))).headers.get('location')).toBe('/profil/passkeys/');
    expect((await passkeys.of({ id: 'amsel' })).map(({ name }) => name)).toEqual(['Gerät <2>']);
    expect(parts.audit.entries).toMatchObject([{ event: 'passkey-removed', subject: passkey(1).id }]);
    expect(parts.mails).toMatchObject([{ to: 'amsel@rat.example', id: `passkey-removed-${passkey(1).id}` }]);
    expect((await send(removal(1))).status).toBe(404);
    expect(parts.mails).toHaveLength(1);
  });

  test('of the last one says what follows, and happens only where that was read', async () => {
    const { send, text, passkeys } = await member(2, 2);
    expect(await text(removal(1))).not.toContain('letzter Passkey');
    await send(removal(2));
    const warned = await (await send(removal(1))).text();
    expect(warned).toContain('Das ist Ihr letzter Passkey');
    expect(await passkeys.of({ id: 'amsel' })).toHaveLength(1);
    await send(removal(1), { letzter: 'ja' });
    expect(await passkeys.of({ id: 'amsel' })).toEqual([]);
  });

  test('stands where the mail about it does not go out', async () => {
    const { parts: whole, passkeys } = await member(2, 2);
    const sendMail = () => Promise.reject(new Error('down'));
    const parts = { ...whole, means: { ...whole.means, sendMail } };
    const app = sampleApp(parts, passkeyRoutes);
    const cookie = await loginCookie(parts, 'amsel');
    const browser = passkeyBrowser(app, ORIGIN, authenticator(ORIGIN), cookie);
    expect((await browser.fetch(removal(1), { method: 'POST' })).status).toBe(303);
    expect(await passkeys.of({ id: 'amsel' })).toHaveLength(1);
    expect(parts.logged).toEqual(['passkey-removed-mail-failed']);
  });
});

test('strangers are led to the login', async () => {
  const { app } = await member(1, 1);
  for (const path of ['/anmelden/passkey/', '/profil/passkeys/', removal(1)])
    expect((await app.request(path)).headers.get('location')).toMatch(/^\/anmelden\/\?nach=/);
});

test('the block of the login page goes on to a page of ours alone', async () => {
  expect(String(await passkeyLogin('/neues/'))).toContain('data-passkey="login" data-next="/neues/"');
  expect(String(await passkeyLogin('//evil.example'))).toContain('data-next="/"');
});

test.each([true, false])('the login page offers it where the operator allows it: %s', async (allowed) => {
  const parts = sampleParts({ settings: { passkeyLogin: allowed } });
  const page = await (await membersApp(parts).request('https://rat.example/anmelden/')).text();
  expect(page.includes('data-passkey="login"')).toBe(allowed);
  expect(page.includes('<script')).toBe(allowed);
  expect(page).toContain('name="email"');
});
