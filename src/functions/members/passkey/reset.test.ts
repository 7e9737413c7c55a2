import { expect, test } from 'vitest';
import { authenticator } from '../../../testing/members/authenticator.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { passkeyBrowser } from '../../../testing/members/passkey-browser.ts';
import { sampleParts } from '../../../testing/members/sample-parts.ts';
import { cookieFor, loginCookie, sampleApp } from '../../../testing/members/signed-in.ts';
import { passkeyCount } from '../clerk/passkey-count.ts';
import { takeStep } from '../clerk/take-step.ts';
import type { Parts } from '../ports.ts';
import { passkeyRoutes } from './routes.ts';
import { passkeysIn } from './store.ts';

// The office resets the passkeys while somebody holds a session of level 2 and a device of the member.

const ORIGIN = 'https://rat.example';
const LIST = 'list passkeys/amsel/';

/** A thief with a session, an old passkey, and a new device; `at` is called before each use of the store. */
async function theft() {
  const slots = memorySlots();
  const moments = new Map<string, () => Promise<unknown>>();
  const meet = async (moment: string) => {
    for (const [name, act] of moments)
      if (moment.startsWith(name)) {
        moments.delete(name);
        await act();
      }
  };
  const plain = sampleParts({ means: { slots } });
  const watched: typeof slots = {
    ...slots,
    get: async (key) => (await meet(`get ${key}`), slots.get(key)),
    put: async (key, body) => (await meet(`put ${key}`), slots.put(key, body)),
    list: async (prefix, options) => {
      await meet(`list ${prefix}`);
      const keys = await slots.list(prefix, options);
      await meet(`listed ${prefix}`);
      return keys;
    },
  };
  const parts = sampleParts({ means: { slots: watched } });
  const rights = { clerk: false, leadership: false, offices: [] };
  const cookie = await cookieFor(plain, { id: 'amsel', person: 'amsel', email: 'a@rat.example', rights });
  const old = authenticator(ORIGIN);
  await passkeyBrowser(sampleApp(plain, passkeyRoutes), ORIGIN, old, cookie).run('add');
  const held = await loginCookie(plain, 'amsel', { level: 2 });
  const reset = (by: Parts = plain) =>
    takeStep(by, { council: undefined, settings: by.settings }, 'amsel', 'passkeys', 'zeisig');
  const browser = (device = authenticator(ORIGIN), of: Parts = plain, session: string | undefined = held) =>
    passkeyBrowser(sampleApp(of, passkeyRoutes), ORIGIN, device, session);
  const logsIn = async (device: ReturnType<typeof authenticator>) =>
    (await passkeyBrowser(sampleApp(plain, passkeyRoutes), ORIGIN, device).run('login')).status;
  return { plain, parts, moments, old, reset, browser, logsIn, slots };
}

test.each([
  ['before the account is written', 'put accounts/amsel/'],
  ['before the listing', LIST],
  ['after the listing', `listed passkeys/amsel/`],
])('a passkey that an old session writes right %s is dead', async (_name, moment) => {
  const { parts, moments, reset, browser, logsIn, plain, slots } = await theft();
  const device = authenticator(ORIGIN);
  const written = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  moments.set('put passkeys/amsel/', () => (arrived.resolve(), written.promise));
  const enrolment = browser(device, parts).run('add');
  await arrived.promise;
  moments.set(moment, async () => {
    written.resolve();
    await enrolment;
  });
  expect(await reset(parts)).toEqual({ done: 'passkeys' });
  expect((await slots.list('passkeys/amsel/')).filter((key) => key.endsWith('.json'))).toHaveLength(2);
  expect(await logsIn(device)).toBe(403);
  const account = await plain.accounts.get('amsel');
  expect(account?.passkeysSince).toBe(account?.version);
  expect(account && (await passkeysIn(slots).of(account))).toEqual([]);
  expect((await passkeyCount(slots, account ? [account] : [])).get('amsel')).toBeUndefined();
});

test('an old session enrols nothing once the account is written', async () => {
  const { parts, moments, reset, browser } = await theft();
  let status = 0;
  moments.set(LIST, async () => (status = (await browser().run('add')).status));
  await reset(parts);
  expect(status).toBe(401);
});

test.each(['put passkey-owners/', 'put passkeys/amsel/'])(
  'an enrolment that is on its way during the reset adds nothing: %s',
  async (moment) => {
    const { parts, moments, reset, browser, logsIn, plain } = await theft();
    const device = authenticator(ORIGIN);
    moments.set(moment, () => reset());
    await browser(device, parts).run('add');
    expect(moments.size).toBe(0);
    expect(await logsIn(device)).toBe(403);
    const account = await plain.accounts.get('amsel');
    expect(account && (await passkeysIn(plain.means.slots).of(account))).toEqual([]);
  },
);

test('an enrolment whose account was reset meanwhile is refused and not told as done', async () => {
  const { parts, moments, reset, browser } = await theft();
  moments.set('put passkey-owners/', () => reset());
  expect((await browser(undefined, parts).run('add')).status).toBe(403);
});

test('a login that is on its way during the reset leads nowhere', async () => {
  const { parts, moments, reset, browser, old } = await theft();
  const thief = browser(old, parts, undefined);
  thief.cookies.clear();
  moments.set('put sessions/amsel/', () => reset());
  await thief.run('login');
  expect(moments.size).toBe(0);
  expect((await thief.options('add')).status).toBe(401);
  expect((await thief.fetch('/profil/passkeys/')).headers.get('location')).toContain('/anmelden/');
});

test('a login is refused where the reset came between the signature and the account', async () => {
  const { parts, moments, reset, browser, old } = await theft();
  const thief = browser(old, parts, undefined);
  thief.cookies.clear();
  moments.set('put challenges/', () => reset());
  expect((await thief.run('login')).status).toBe(403);
});

test('the first passkey after the reset counts, and the tidying up leaves it', async () => {
  const { parts, moments, reset, browser, logsIn, plain } = await theft();
  const device = authenticator(ORIGIN);
  moments.set(LIST, async () => {
    const account = await plain.accounts.get('amsel');
    const session = await loginCookie(plain, 'amsel', { level: 1, version: account?.version ?? 0 });
    expect((await browser(device, plain, session).run('add')).status).toBe(200);
  });
  await reset(parts);
  expect(moments.size).toBe(0);
  expect(await logsIn(device)).toBe(200);
});
