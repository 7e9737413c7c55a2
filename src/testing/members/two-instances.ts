import { expect, test, vi } from 'vitest';
import { localTime } from '../../domain/local-time.ts';
import { accountsIn } from '../../functions/members/accounts.ts';
import { linksOn } from '../../functions/members/login/links.ts';
import { openStore } from '../../store/open-store.ts';
import type { StorePlace } from '../../store/place.ts';
import { type Authenticator, authenticator, type CreateOptions, type GetOptions } from './authenticator.ts';
import { publishByHand } from './hand-published.ts';
import { type Instance, startInstance } from './instance.ts';
import { type LyingProvider, startLyingProvider } from './lying-provider.ts';
import { type MailCatcher, startMailCatcher } from './mail-catcher.ts';
import { REAL_ORIGIN, SECRET_PATH, SMALL_COUNCIL } from './real-server.ts';
import { sampleAccount, sampleParts } from './sample-parts.ts';
import { loginCookie } from './signed-in.ts';

const KEYS = 'keys-of-both-instances-as-long-as-they-have-to-be';
const CLIENT = 'ratsfenster';

/** Two processes over one store, and all that they need. */
export interface TwoInstances {
  readonly here: Instance;
  readonly there: Instance;
  readonly place: StorePlace;
  readonly mails: MailCatcher;
  readonly provider: LyingProvider;
  /** A cookie of that account, of level 2 unless told. */
  readonly enter: (account: string, level?: 1 | 2) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** @param settings where the store is, as variables of the environment */
export async function startTwo(
  place: StorePlace,
  settings: Readonly<Record<string, string>>,
): Promise<TwoInstances> {
  const store = openStore(place);
  await publishByHand(store, SMALL_COUNCIL);
  const [mails, provider] = await Promise.all([startMailCatcher({ port: 0 }), startLyingProvider(CLIENT)]);
  const account = { person: 'amsel', email: 'amsel@rat.example', subjects: [`${provider.address}|a-1`] };
  const enrolUntil = new Date(Date.now() + 86_400_000).toISOString();
  const accounts = accountsIn(store.slots);
  await accounts.save(sampleAccount({ id: 'amsel', ...account, enrolUntil }));
  const rights = { clerk: true, leadership: false, offices: [] };
  await accounts.save(sampleAccount({ id: 'zeisig', person: 'zeisig', email: 'zeisig@rat.example', rights }));
  const all = {
    ...settings,
    MEMBERS_ORIGIN: REAL_ORIGIN,
    MEMBERS_KEYS: KEYS,
    MEMBERS_LOGIN: 'mail,oidc',
    MEMBERS_OIDC_ISSUER: provider.address,
    MEMBERS_OIDC_CLIENT_ID: CLIENT,
    MEMBERS_OIDC_CLIENT_SECRET: 'secret-of-the-tests',
    MEMBERS_SMTP: mails.smtp,
    MEMBERS_MAIL_FROM: 'ratsbuero@rat.example',
  };
  const [here, there] = await Promise.all([startInstance(all), startInstance(all)]);
  const parts = sampleParts({
    settings: { origin: REAL_ORIGIN, keys: [KEYS] },
    means: { slots: store.slots, now: Date.now },
  });
  return {
    here,
    there,
    place,
    mails,
    provider,
    enter: (id, level = 2) => loginCookie(parts, id, { level }),
    stop: async () => {
      await Promise.all([here.stop(), there.stop()]);
      await Promise.all([mails.stop(), provider.stop()]);
    },
  };
}

/** A browser at one instance: form or JSON from a page of ours; follows nothing. */
const ask = (
  { address }: Instance,
  path: string,
  { form, json, cookie }: { form?: Record<string, string>; json?: unknown; cookie?: string | undefined } = {},
): Promise<Response> =>
  fetch(`${address}${path}`, {
    redirect: 'manual',
    headers: {
      origin: REAL_ORIGIN,
      ...(cookie !== undefined && { cookie }),
      ...(json !== undefined && { 'content-type': 'application/json' }),
    },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    ...(json !== undefined && { method: 'POST', body: JSON.stringify(json) }),
  });
const cookieOf = (answer: Response, name: string): string =>
  answer.headers
    .getSetCookie()
    .find((each) => each.startsWith(`${name}=`))
    ?.split(';')[0] ?? '';

/** Tests that hold for two instances over any store. @param tries of each race */
export function twoInstances(two: () => TwoInstances, tries: number): void {
  test('a login by mail that began at one ends at the other, and holds at both', async () => {
    const { here, there, mails } = two();
    const before = mails.mails.length;
    const asked = await ask(here, '/anmelden/mail', {
      form: { email: 'amsel@rat.example', nach: '/profil/' },
    });
    expect(asked.status).toBe(303);
    await vi.waitFor(() => expect(mails.mails.length).toBe(before + 1), { timeout: 20_000 });
    const t = /\?t=([0-9a-f]{64})/.exec(mails.mails[0]?.text ?? '')?.[1] ?? '';
    expect((await ask(here, `/anmelden/link?t=${t}`)).status).toBe(200);
    const done = await ask(there, '/anmelden/link', { form: { t } });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/profil/']);
    const cookie = cookieOf(done, 'ratsfenster');
    for (const each of [here, there]) expect((await ask(each, '/profil/', { cookie })).status).toBe(200);
    expect((await ask(here, '/anmelden/link', { form: { t } })).status).toBe(410);
  });

  test('a login at the provider that began at one ends at the other', async () => {
    const { here, there, provider } = two();
    const begun = await ask(here, '/anmelden/dienst?nach=/profil/');
    const address = new URL(begun.headers.get('location') ?? '');
    provider.nonce = address.searchParams.get('nonce') ?? '';
    const back = new URLSearchParams({ code: 'c', state: address.searchParams.get('state') ?? '' });
    const done = await ask(there, `/anmelden/rueckkehr?${back.toString()}`, {
      cookie: cookieOf(begun, 'ratsfenster-anmeldung'),
    });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/profil/']);
    const cookie = cookieOf(done, 'ratsfenster');
    for (const each of [here, there]) expect((await ask(each, '/profil/', { cookie })).status).toBe(200);
  });

  test(`a link that is confirmed at both at once logs in once, ${tries} times`, async () => {
    const { here, there, place } = two();
    const links = linksOn(openStore(place).slots, Date.now);
    const link = { account: 'amsel', email: 'amsel@rat.example', version: 1, target: '/profil/' };
    for (let n = 0; n < tries; n += 1) {
      const form = { t: (await links.make(link)).token };
      const both = await Promise.all([here, there].map((each) => ask(each, '/anmelden/link', { form })));
      expect(
        both.map(({ status }) => status).sort((a, b) => a - b),
        `try ${n}`,
      ).toEqual([303, 410]);
      expect(both.filter((answer) => cookieOf(answer, 'ratsfenster') !== '')).toHaveLength(1);
    }
  }, 300_000);

  test(`an answer of a passkey that comes to both at once confirms once, ${tries} times`, async () => {
    const { here, there, enter } = two();
    // a passkey that is synchronized does not count, so that the challenge alone decides
    const device = authenticator(REAL_ORIGIN, { counts: false });
    await enrolled(here, device, await enter('amsel', 1));
    for (let n = 0; n < tries; n += 1) {
      const asked = await ask(here, '/anmelden/passkey/optionen', { json: { purpose: 'login' } });
      const cookie = cookieOf(asked, 'ratsfenster-passkey');
      const json = { purpose: 'login', answer: await device.get((await asked.json()) as GetOptions) };
      const both = await Promise.all(
        [here, there].map((each) => ask(each, '/anmelden/passkey/', { json, cookie })),
      );
      expect(
        both.filter(({ ok }) => ok),
        `try ${n}`,
      ).toHaveLength(1);
      expect(both.filter((answer) => cookieOf(answer, 'ratsfenster') !== '')).toHaveLength(1);
    }
  }, 300_000);

  test('what is revoked or ended at one is refused at the other with the very next request', async () => {
    const { here, there, enter } = two();
    const clerk = await enter('zeisig');
    const step = (each: Instance, name: string) =>
      ask(each, `/verwaltung/zugaenge/amsel/${name}`, { form: {}, cookie: clerk });
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const)
      for (let n = 0; n < 5; n += 1) {
        const cookie = await enter('amsel');
        const status = async () => (await ask(other, SECRET_PATH, { cookie })).status;
        expect(await status()).toBe(302);
        expect((await step(one, 'sperren')).status).toBe(303);
        expect(await status()).toBe(303);
        expect((await step(one, 'freigeben')).status).toBe(303);
        expect(await status()).toBe(303);
        const again = await enter('amsel');
        expect((await ask(other, SECRET_PATH, { cookie: again })).status).toBe(302);
        expect((await ask(one, '/abmelden', { form: {}, cookie: again })).status).toBe(303);
        expect((await ask(other, SECRET_PATH, { cookie: again })).status).toBe(303);
      }
  }, 120_000);

  test('an index that is published once is what both show with the very next request', async () => {
    const { here, there, place, enter } = two();
    const cookie = await enter('amsel');
    const store = openStore(place);
    for (let n = 0; n < 5; n += 1) {
      const [part] = SMALL_COUNCIL.parts;
      const start = localTime(`2027-03-15T18:0${n}`);
      const meetings = part?.meetings.map((meeting) => ({ ...meeting, start })) ?? [];
      const parts = part ? [{ ...part, meetings }] : [];
      await publishByHand(store, { ...SMALL_COUNCIL, parts });
      for (const each of [here, there])
        expect(await (await ask(each, '/sitzungen/', { cookie })).text()).toContain(
          `datetime="2027-03-15T18:0${n}"`,
        );
    }
    // and what it takes away is gone at both
    await publishByHand(store, {
      directory: { ...SMALL_COUNCIL.directory, documents: {}, meetings: {} },
      parts: [],
    });
    for (const each of [here, there]) expect((await ask(each, SECRET_PATH, { cookie })).status).toBe(404);
    await publishByHand(store, SMALL_COUNCIL);
  }, 120_000);

  test('neither wrote down who it was', () => {
    const { here, there } = two();
    const all = [...here.logged, ...there.logged].filter((line) => !line.startsWith('Der Mitgliederbereich'));
    expect(all.length).toBeGreaterThan(tries);
    expect(all.join('\n')).not.toMatch(/amsel|zeisig|@|[0-9a-f]{32}|http|vorlage/);
  });
}

async function enrolled(instance: Instance, device: Authenticator, session: string): Promise<void> {
  const asked = await ask(instance, '/anmelden/passkey/optionen', {
    json: { purpose: 'add' },
    cookie: session,
  });
  const answer = await device.create((await asked.json()) as CreateOptions);
  const done = await ask(instance, '/anmelden/passkey/', {
    json: { purpose: 'add', answer },
    cookie: `${session}; ${cookieOf(asked, 'ratsfenster-passkey')}`,
  });
  expect([done.status, await done.json()]).toEqual([200, { done: true }]);
}
