import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { allRoutes } from '../../testing/members/all-routes.ts';
import { type CookieJar, cookieJar } from '../../testing/members/cookie-jar.ts';
import { demoEmail } from '../../testing/members/demo-accounts.ts';
import { failingStore, type StoreMood } from '../../testing/members/failing-store.ts';
import { startIdentityProvider } from '../../testing/members/identity-provider.ts';
import { formIn } from '../../testing/members/invitation-office.ts';
import { type SecretKind, secretWords } from '../../testing/members/secret-words.ts';
import { MEMBERS_ORIGIN, wholeFunction, type WholeFunction } from '../../testing/members/whole-function.ts';
import { membersApp } from './app.ts';
import { deliverAll } from './deliver/deliveries.ts';
import { noteBounce } from './invitations/bounces.ts';
import type { TakeAlong } from './offline/types.ts';
import { smtpMail } from './smtp-mail.ts';

// A day of the function with all that goes wrong, every secret marked: nothing of it stands in the log, in the audit log or
// on the page of a fault.

const ALL: readonly SecretKind[] = ['setting', 'bearer', 'person', 'content'];
const MEMBER = 'petra-koelling';
const CLERK = 'marlene-hoyer-brandis';
const KEY = 'schluessel-der-alles-unterschreibt-und-nirgends-stehen-darf-1';
const OLD_KEY = 'schluessel-der-alles-unterschreibt-und-nirgends-stehen-darf-0';
const NOTICE_KEY = 'schluessel-des-veroeffentlichens-der-nirgends-steht-1';
const CLIENT_SECRET = 'geheimnis-mit-dem-anmeldedienst-2b7e';
const SMTP_PASSWORD = 'kennwort-des-postausgangs-9c1d';
const S3_SECRET = 'geheimer-schluessel-des-speichers-77aa';
const NETWORK = '203.0.113.77';
const BROWSER = 'Geheimbrowser/99.1 (Geheimsystem)';
const SEARCHED = 'Gewerbesteuerstundung';
const STRANGER = 'fremde.person@anderswo.example';
const NEWCOMER = 'ganz.neu@anderswo.example';

const secrets = secretWords();
secrets.add('setting', KEY, OLD_KEY, NOTICE_KEY, CLIENT_SECRET, SMTP_PASSWORD, S3_SECRET);
secrets.add('person', NETWORK, BROWSER, STRANGER, NEWCOMER, 'Frida Fremd', 'Nele Neuling');
secrets.add('content', SEARCHED);

/** Pages that told of a fault or a refusal, with what was asked for. */
const refusals: { readonly asked: string; readonly text: string }[] = [];
const mood: { now: StoreMood; mail: 'well' | 'refuses' } = { now: 'well', mail: 'well' };
const engine = `PUT https://ris:${S3_SECRET}@speicher.example/rat/ from ${NETWORK}:`;

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let whole: WholeFunction;

beforeAll(async () => {
  const client = { clientId: 'ratsfenster', clientSecret: CLIENT_SECRET };
  const people = [
    { subject: 'p-1', name: 'Petra Kölling', email: demoEmail(MEMBER) },
    { subject: 'f-1', name: 'Frida Fremd', email: STRANGER },
  ];
  provider = await startIdentityProvider({ port: 0, people, origin: MEMBERS_ORIGIN, ...client });
  // nobody listens there
  const broken = smtpMail({ smtp: `smtp://ris:${SMTP_PASSWORD}@127.0.0.1:9`, from: 'ratsbuero@rat.example' });
  whole = await wholeFunction({
    settings: {
      keys: [KEY, OLD_KEY],
      noticeKeys: [NOTICE_KEY],
      trustedProxies: ['127.0.0.1'],
      mail: { smtp: `smtp://ris:${SMTP_PASSWORD}@127.0.0.1:9`, from: 'ratsbuero@rat.example' },
      login: { mail: true, oidc: { issuer: provider.address, ...client, strongAcr: [], bindByEmail: true } },
    },
    means: (store) => ({
      ...failingStore(store, mood, engine),
      sendMail: async (mail) => {
        if (mood.mail === 'refuses') return broken(mail);
        whole.parts.mails.push(mail);
      },
    }),
  });
  // the provider's clock is the machine's
  whole.parts.clock.now = Date.now();
  for (const { key, name, sortName } of whole.council.directory.people)
    secrets.add('person', name, sortName, demoEmail(key));
  const parts = await whole.council.parts(whole.council.directory.parts.map((_, number) => number));
  for (const { papers } of parts)
    for (const { title, public: isPublic, documents } of papers) {
      if (!isPublic) secrets.add('content', title);
      for (const one of documents) if (!one.public) secrets.add('content', one.title, one.name);
    }
  await aDay();
}, 120_000);
afterAll(async () => {
  await whole[Symbol.asyncDispose]();
  await provider.stop();
});

/** A browser whose every cookie is a secret, and whose every refusal is kept. */
function browser(): CookieJar {
  return cookieJar(async (request) => {
    const { origin, pathname, search } = new URL(request.url);
    if (origin !== MEMBERS_ORIGIN) return fetch(request);
    const headers = new Headers(request.headers);
    headers.set('x-forwarded-for', NETWORK);
    headers.set('user-agent', BROWSER);
    const body = request.method === 'POST' ? { body: await request.text() } : {};
    const answer = await fetch(`${whole.address}${pathname}${search}`, {
      method: request.method,
      redirect: 'manual',
      headers,
      ...body,
    });
    for (const cookie of answer.headers.getSetCookie())
      secrets.add('bearer', /^[^=]+=([^;]+)/.exec(cookie)?.[1], /\.([0-9a-f]{64});/.exec(cookie)?.[1]);
    const location = answer.headers.get('location');
    if (location !== null)
      for (const [name, value] of new URL(location, MEMBERS_ORIGIN).searchParams)
        if (
          ['s', 't', 'state', 'nonce', 'code', 'code_challenge'].includes(name) &&
          value !== 'application/pdf'
        )
          secrets.add('bearer', value);
    if (answer.status >= 400)
      refusals.push({ asked: `${request.method} ${pathname}`, text: await answer.clone().text() });
    return answer;
  });
}

const at = (path: string) => MEMBERS_ORIGIN + path;
const jarWith = (cookie: string): CookieJar => {
  const jar = browser();
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  secrets.add('bearer', value);
  jar.cookies.set(MEMBERS_ORIGIN, new Map([[name, value]]));
  return jar;
};
/** As another site, a scanner or a curious person changes an address. */
const tampered = (text: string) => text.replace(/(.)(?=.{3}$)/, (sign) => (sign === '0' ? '1' : '0'));

async function aDay(): Promise<void> {
  await loginsByMail();
  await loginsAtTheProvider();
  await reading();
  await feedsAndWords();
  await takingAlong();
  await clerking();
  await inviting();
  await passkeys();
  await faults();
}

async function linkFor(email: string): Promise<string> {
  const { mails } = whole.parts;
  const before = mails.length;
  await browser().post(at('/anmelden/mail'), { email, nach: '/profil/' });
  await vi.waitFor(() => expect(mails.length).toBeGreaterThan(before), 10_000);
  const link = /https:\S+/.exec(mails.at(-1)?.text ?? '')?.[0] ?? '';
  secrets.add('bearer', new URL(link).searchParams.get('t'));
  return link;
}

async function loginsByMail(): Promise<void> {
  const link = await linkFor(demoEmail(MEMBER));
  const token = new URL(link).searchParams.get('t') ?? '';
  const jar = browser();
  await jar.get(link);
  expect((await jar.post(at('/anmelden/link'), { t: token })).status).toBe(303);
  await browser().post(at('/anmelden/link'), { t: token });
  for (const wrong of [tampered(link), link.slice(0, -5), `${link}0`]) await browser().get(wrong);
  await browser().post(at('/anmelden/mail'), { email: STRANGER, nach: '//anderswo.example' });
  await browser().post(at('/anmelden/mail'), { email: `${STRANGER} und mehr`, nach: '' });
  for (let turn = 0; turn < 7; turn += 1) await browser().post(at('/anmelden/mail'), { email: NEWCOMER });
  mood.mail = 'refuses';
  await browser().post(at('/anmelden/mail'), { email: demoEmail(CLERK) });
  await vi.waitFor(
    () => expect(whole.parts.logged.some((line) => line.includes('not sent'))).toBe(true),
    10_000,
  );
  mood.mail = 'well';
  await jar.post(at('/abmelden'), {}, { origin: 'https://anderswo.example' });
  await jar.post(at('/abmelden'), {});
}

async function loginsAtTheProvider(): Promise<void> {
  for (const subject of ['p-1', 'f-1']) {
    const jar = browser();
    const start = at('/anmelden/dienst?nach=/profil/');
    const { url } = await jar.follow(await jar.get(start), start);
    const picked = await jar.post(url, { subject });
    let [answer, now] = [picked, url];
    while (!now.startsWith(MEMBERS_ORIGIN) && answer.headers.has('location')) {
      now = new URL(answer.headers.get('location') ?? '', now).href;
      const { searchParams } = new URL(now);
      secrets.add('bearer', searchParams.get('code'), searchParams.get('state'));
      answer = await jar.get(now);
    }
    expect(answer.status).toBe(subject === 'p-1' ? 303 : 403);
    // once more, changed, and by somebody else
    for (const [again, other] of [
      [now, jar],
      [tampered(now), jar],
      [now, browser()],
    ] as const)
      await other.get(again);
  }
  const jar = browser();
  await jar.get(at('/anmelden/dienst'));
  const begun = [...(jar.cookies.get(MEMBERS_ORIGIN)?.values() ?? [])][0] ?? '';
  const { value } = JSON.parse(Buffer.from(begun.split('.')[1] ?? '', 'base64url').toString()) as {
    value: { state: string; nonce: string; verifier: string };
  };
  secrets.add('bearer', value.state, value.nonce, value.verifier);
  secrets.add('content', 'Begruendung-von-aussen');
  const told = 'error=server_error&error_description=Begruendung-von-aussen';
  await jar.get(at(`/anmelden/rueckkehr?${told}&state=${value.state}&iss=${provider.address}`));
}

async function reading(): Promise<void> {
  const jar = jarWith(await whole.cookie(MEMBER));
  const led = await jar.get(at('/dokumente/8v6jdwcg/bewerbungen.pdf'));
  const address = led.headers.get('location') ?? '';
  expect((await jar.get(at(address))).status).toBe(200);
  await jar.get(at(tampered(address)));
  await jar.get(at(address.replace(/e=\d+/, 'e=9999999999')));
  for (const path of [
    `/suche/?q=${SEARCHED}`,
    '/dokumente/bw3s6jny/bewerberuebersicht.pdf',
    `/dokumente/${encodeURIComponent('Petra Kölling')}/${SEARCHED}.pdf`,
    '/vorlagen/0127-2027-n/',
    '/vorlagen/0162-2026-n/',
    `/vorlagen/${SEARCHED}/`,
    '/sitzungen/2026-12-07-samtgemeindeausschuss/',
    '/sitzungen/2026-12-07-samtgemeindeausschuss/unterlagen.zip',
    '/verwaltung/zugaenge/',
    '/profil/protokoll/',
  ])
    await (await jar.get(at(path))).arrayBuffer();
  const [name = '', value = ''] = [...(jar.cookies.get(MEMBERS_ORIGIN) ?? [])][0] ?? [];
  await jarWith(`${name}=${tampered(value)}`).get(at('/'));
}

async function clerking(): Promise<void> {
  const jar = jarWith(await whole.cookie(CLERK));
  const form = {
    name: 'Nele Neuling',
    email: NEWCOMER,
    subjects: '',
    channel: 'paper',
    invite: 'on',
    version: '0',
  };
  await jar.post(at('/verwaltung/zugaenge/neu'), form);
  await jar.post(at('/verwaltung/zugaenge/neu'), { ...form, email: 'Nele Neuling, keine Adresse' });
  await jar.post(at(`/verwaltung/zugaenge/${MEMBER}/`), {
    version: '1',
    name: 'Nele Neuling',
    email: STRANGER,
  });
  mood.mail = 'refuses';
  for (const step of ['einladen', 'sitzungen', 'passkeys', 'sperren', 'freigeben'])
    await jar.post(at(`/verwaltung/zugaenge/${MEMBER}/${step}`), {});
  mood.mail = 'well';
  for (const path of [`/verwaltung/protokoll/?konto=${MEMBER}`, '/verwaltung/protokoll/protokoll.csv'])
    await jar.get(at(path));
}

/** An invitation that no server takes over, its letters, its list, decisions, and a report of a server that names the member. */
async function inviting(): Promise<void> {
  const jar = jarWith(await whole.cookie(CLERK));
  const page = '/verwaltung/einladungen/2027-03-16-ausschuss-finanzen/';
  const form = formIn(await (await jar.get(at(page))).text()) ?? {};
  await jar.post(at(page), { ...form, stand: STRANGER });
  expect((await jar.post(at(page), form)).status).toBe(303);
  const { accepted, waiting } = await deliverAll(whole.parts);
  expect([accepted, waiting > 5]).toEqual([0, true]);
  const id = [...whole.slots.all.keys()]
    .map((key) => /^outbox\/einladungen\/mails\/einladung\/([0-9a-f]+)\//.exec(key)?.[1])
    .find((word) => word !== undefined);
  expect(id).toMatch(/^[0-9a-f]{24}$/);
  const report = `To: ruecklauf+einladung.${id}@rat.example\r\nSubject: Petra K\r\n\r\nan ${demoEmail(MEMBER)}`;
  await noteBounce(whole.parts, new TextEncoder().encode(report));
  for (const more of ['1/briefe', '1/versandliste.csv', '1/entscheidung'])
    for (const answer of [
      await jar.get(at(page + more)),
      await jar.post(at(page + more), { zugang: MEMBER, entscheidung: 'again' }),
    ])
      await answer.arrayBuffer();
}

/** A meeting taken along, with what of it does not exist, and the contact of a device with a cookie that is right and wrong. */
async function takingAlong(): Promise<void> {
  const jar = jarWith(await whole.cookie(MEMBER));
  const meeting = '/mitnehmen/2026-12-07-samtgemeindeausschuss/';
  const list = await (await jar.get(at(`${meeting}sitzung.json`))).text();
  const { documents } = JSON.parse(list) as TakeAlong;
  const statuses: number[] = [];
  const unknown = encodeURIComponent('Petra Kölling');
  for (const path of ['', `dokumente/${documents[0]?.id}`, `dokumente/${unknown}`])
    statuses.push((await jar.get(at(meeting + path))).status);
  expect(statuses).toEqual([200, 200, 404]);
  const state = `/unterwegs/stand?sitzung=2026-12-07-samtgemeindeausschuss&sitzung=${SEARCHED}`;
  expect((await jar.get(at(state))).status).toBe(200);
  const cookies = [...(jar.cookies.get(MEMBERS_ORIGIN) ?? [])];
  const [name = '', value = ''] = cookies.find(([one]) => one.includes('unterwegs')) ?? [];
  expect((await jarWith(`${name}=${tampered(value)}`).get(at(state))).status).toBe(410);
}

/** Addresses of a feed, right and wrong, and words that no publish job signed. */
async function feedsAndWords(): Promise<void> {
  const jar = jarWith(await whole.cookie(MEMBER));
  await jar.post(at('/profil/benachrichtigung/adressen'), { was: 'neu' });
  const page = await (await jar.get(at('/profil/benachrichtigung/'))).text();
  const tokens = [...page.matchAll(/\/f\/([^/"]+)\//g)].map(([, token = '']) => token);
  secrets.add('bearer', tokens[0]);
  const answers = [];
  for (const token of [tokens[0] ?? '', tampered(tokens[0] ?? ''), `${MEMBER}.1.${'0'.repeat(64)}`])
    for (const file of ['neues.atom', 'sitzungen.ics'])
      answers.push((await browser().get(at(`/f/${token}/${file}`))).status);
  expect(answers).toEqual([200, 200, 404, 404, 404, 404]);
  expect((await browser().post(at('/meldung'), { entry: SEARCHED, at: STRANGER })).status).toBe(403);
}

async function passkeys(): Promise<void> {
  const jar = jarWith(await whole.cookie(CLERK, 1));
  const send = async (path: string, what: unknown) => {
    const cookie = [...(jar.cookies.get(MEMBERS_ORIGIN) ?? [])].map((pair) => pair.join('=')).join('; ');
    const answer = await whole.ask(path, {
      method: 'POST',
      headers: { cookie, origin: MEMBERS_ORIGIN, 'content-type': 'application/json', 'user-agent': BROWSER },
      body: JSON.stringify(what),
    });
    if (answer.status >= 400) refusals.push({ asked: path, text: answer.body.toString('utf8') });
    const { challenge } = (JSON.parse(answer.body.toString('utf8') || '{}') ?? {}) as { challenge?: string };
    secrets.add('bearer', challenge);
  };
  secrets.add('content', 'Geheimantwort');
  const response = {
    clientDataJSON: 'Geheimantwort',
    authenticatorData: 'Geheimantwort',
    signature: 'Geheimantwort',
  };
  for (const purpose of ['login', 'step-up', 'enrol', 'add']) {
    await send('/anmelden/passkey/optionen', { purpose });
    await send('/anmelden/passkey/', { purpose, answer: 'Geheimantwort' });
    const answer = { id: 'Geheimantwort', rawId: 'Geheimantwort', type: 'public-key', response };
    await send('/anmelden/passkey/', { purpose, answer });
  }
}

/** Every route as nobody, as a member and as a clerk, while the store fails in each way. */
async function faults(): Promise<void> {
  const paths = (await allRoutes(membersApp(whole.parts))).map(({ path }) =>
    path
      .replace('/dokumente/:id/:name', '/dokumente/8v6jdwcg/bewerbungen.pdf')
      .replace('/sitzungen/:key', '/sitzungen/2026-12-07-samtgemeindeausschuss')
      .replace('/vorlagen/:key', '/vorlagen/0162-2026-n')
      .replace('/zugaenge/:id', `/zugaenge/${MEMBER}`)
      .replace(':step', 'sperren')
      .replace(/[:*].*/, ''),
  );
  const cookies = ['', await whole.cookie('jens-pollmann'), await whole.cookie(CLERK)];
  for (const now of ['unavailable', 'full', 'content', 'unexpected'] as const)
    for (const cookie of cookies)
      for (const path of new Set(paths)) {
        const jar = cookie === '' ? browser() : jarWith(cookie);
        mood.now = now;
        await jar.get(at(`${path}?q=${SEARCHED}&t=${'ab'.repeat(32)}`));
        await jar.post(at(path), { email: STRANGER, t: 'ab'.repeat(32), name: 'Nele Neuling', version: '1' });
        mood.now = 'well';
      }
}

test('the day was one: logins, refusals and faults of every kind', () => {
  const { logged } = whole.parts;
  for (const event of [
    'login link sent',
    'login mail level-1',
    'login oidc level-1',
    'login refused: oidc not-begun',
    'fault store-unavailable',
    'fault store-full',
    'fault store-content',
    'fault internal',
  ])
    expect(
      logged.filter((line) => line.startsWith(event)),
      event,
    ).not.toEqual([]);
  expect(new Set(refusals.map(({ asked }) => asked)).size).toBeGreaterThan(40);
  expect(secrets.count('bearer')).toBeGreaterThan(25);
  expect(secrets.count('person')).toBeGreaterThan(100);
  expect(secrets.count('content')).toBeGreaterThan(15);
  expect([...whole.slots.all.keys()].filter((key) => key.startsWith('audit/')).length).toBeGreaterThan(10);
});

test('the log tells of tries to get round the controls', () => {
  for (const event of [
    'login refused: link',
    'login refused: too many',
    'login refused: oidc',
    'request refused: not-from-our-pages',
    'document address refused',
    'passkey-',
  ])
    expect(
      whole.parts.logged.filter((line) => line.startsWith(event)),
      event,
    ).not.toEqual([]);
});

describe('nothing of it', () => {
  test('stands in the log', () => {
    expect(secrets.in(whole.parts.logged.join('\n'), ALL)).toEqual([]);
    expect([...new Set(whole.parts.logged)].filter((line) => !/^[\w :.-]{5,120}$/.test(line))).toEqual([]);
  });

  test('stands in the audit log', () => {
    const records = [...whole.slots.all].filter(([key]) => key.startsWith('audit/')).flat();
    expect(secrets.in(records.join('\n'), ALL)).toEqual([]);
  });

  test('that opens anything stands anywhere in the store', () => {
    const all = [...whole.slots.all].flat().join('\n');
    expect(secrets.in(all, ['setting', 'bearer'])).toEqual([]);
    expect(all).not.toContain(NETWORK);
    expect(all).not.toContain(BROWSER);
  });

  test('stands on the page of a fault or refusal', () => {
    const told = refusals.flatMap(({ asked, text }) =>
      secrets.in(text, ['setting', 'bearer']).map((found) => `${asked}: ${found}`),
    );
    expect(told).toEqual([]);
    const inner =
      /node:|node_modules|\.ts\b|\bat \w+ \(|Error:|accounts\/|blobs\/|speicher\.example|203\.0\.113/;
    expect(
      refusals.flatMap(
        ({ asked, text }) =>
          inner
            .exec(text)
            ?.slice(0, 1)
            .map((found) => `${asked}: ${found}`) ?? [],
      ),
    ).toEqual([]);
    const words = ['Begruendung-von-aussen', 'Geheimantwort', SEARCHED, BROWSER];
    for (const { asked, text } of refusals)
      expect(words.filter((word) => text.includes(word)).map((word) => `${asked}: ${word}`)).toEqual([]);
  });
});

describe('the sweep', () => {
  test.each([
    ['a key', `cannot sign with ${KEY}`, 'setting'],
    ['a password', `mail refused: smtp://ris:${encodeURIComponent(SMTP_PASSWORD)}@host`, 'setting'],
    ['a name in an address', `GET /suche/?q=${encodeURIComponent('Petra Kölling')}`, 'person'],
    ['a name in JSON', JSON.stringify({ by: 'Petra Kölling' }), 'person'],
    ['an address', `login ${demoEmail(CLERK)}`, 'person'],
    ['a network', `login from ${NETWORK}`, 'person'],
    ['a word that was searched', `search ${SEARCHED}`, 'content'],
    ['a title', 'paper-read Besetzung des Sekretariats der Grundschule Aubrück', 'content'],
  ] as const)('finds %s', (_, line, kind) => {
    expect(secrets.in(line, ALL).some((found) => found.startsWith(kind))).toBe(true);
  });
});
