import { describe, expect, test, vi } from 'vitest';
import { cookieJar } from '../../../testing/members/cookie-jar.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { sampleAccount, sampleParts, type SampleParts } from '../../../testing/members/sample-parts.ts';
import { membersApp } from '../app.ts';

const ORIGIN = 'https://rat.example';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Amsel, a revoked Specht, and a browser on an instance; `over` the parts of another one, the same store. */
async function scene(parts: SampleParts = sampleParts(), seeded = false) {
  const app = membersApp(parts);
  if (!seeded && (await parts.accounts.all()).length === 0) {
    await parts.accounts.save(sampleAccount({ id: 'amsel', person: 'amsel', email: 'amsel@rat.example' }));
    const specht = sampleAccount({ id: 'specht', person: 'specht', email: 'specht@rat.example' });
    await parts.accounts.save({ ...specht, state: 'revoked' });
  }
  const browser = () => cookieJar((request) => app.fetch(request));
  const wish = (email: string, headers: Record<string, string> = {}, nach = '/profil/') =>
    browser().post(`${ORIGIN}/anmelden/mail`, { email, nach }, headers);
  const link = async (email = 'amsel@rat.example') => {
    const before = parts.mails.length;
    expect((await wish(email)).status).toBe(303);
    await vi.waitFor(() => expect(parts.mails.length).toBe(before + 1));
    return linkIn(parts.mails.at(-1)?.text ?? '');
  };
  const confirm = (url: string, jar = browser()) =>
    jar.post(`${ORIGIN}/anmelden/link`, { t: new URL(url).searchParams.get('t') ?? '' });
  return { app, parts, browser, wish, link, confirm };
}
const linkIn = (text: string): string => /https:\S+/.exec(text)?.[0] ?? '';
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the login by mail', () => {
  test('leads from the address to the page that was asked for', async () => {
    const { parts, browser, confirm, link } = await scene();
    const jar = browser();
    const start = await jar.get(`${ORIGIN}/anmelden/?nach=%2Fprofil%2F`);
    expect(await start.text()).toContain('name="nach" value="/profil/"');
    const url = await link();
    const asked = await (await jar.get(url)).text();
    expect(asked).toContain('Sie melden sich an als <strong>Anna Amsel</strong>');
    const done = await confirm(url, jar);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/profil/']);
    expect(parts.audit.entries.map(({ event, account }) => `${event} ${account}`)).toEqual([
      'login-link-sent amsel',
      'login amsel',
    ]);
    expect((await jar.get(`${ORIGIN}/anmelden/?nach=/neues/`)).headers.get('location')).toBe('/neues/');
  });

  test('writes a mail that says who, when, with what, how long, and what if it was not you', async () => {
    const { parts, wish } = await scene();
    await wish('AMSEL@rat.example ', { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' });
    await vi.waitFor(() => expect(parts.mails).toHaveLength(1));
    const [mail] = parts.mails;
    expect(mail?.to).toBe('amsel@rat.example');
    expect(mail?.subject).toBe('Ihr Link für den Mitgliederbereich');
    expect(mail?.text.replace(/t=[0-9a-f]{64}/, 't=…')).toMatchInlineSnapshot(`
      "Guten Tag Anna Amsel,

      mit diesem Link melden Sie sich im Mitgliederbereich an (Gemeinde Musterfelde):

      https://rat.example/anmelden/link?t=…

      Er gilt zehn Minuten, bis 10:10 Uhr, und nur einmal. Öffnen Sie ihn auf dem Gerät, auf dem Sie lesen möchten.

      Angefordert wurde er am 8. März 2027 um 10:00 Uhr. Gerät: Firefox unter Windows.

      Waren Sie das nicht? Dann brauchen Sie nichts zu tun: Ohne diesen Link kommt niemand hinein, und er verfällt von selbst. Geben Sie ihn bitte nicht weiter. Wenn solche E-Mails öfter kommen, sagen Sie bitte hier Bescheid: Sitzungsdienst (sitzungsdienst@rat.example, Telefon 030 23125 100).

      Diese E-Mail wurde automatisch verschickt.
      "
    `);
  });

  test('opens the page of the link as often as programs like, and logs in by the button alone', async () => {
    const { parts, browser, link, confirm } = await scene();
    const url = await link();
    for (let scan = 0; scan < 3; scan += 1) {
      const answer = await browser().get(url);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
    }
    expect(parts.audit.entries.some(({ event }) => event === 'login')).toBe(false);
    expect((await confirm(url)).status).toBe(303);
  });

  test('stores neither the link nor the address of who asked', async () => {
    const slots = memorySlots();
    const { parts, link, wish } = await scene(sampleParts({ means: { slots } }));
    const token = new URL(await link()).searchParams.get('t') ?? '';
    await wish('niemand@rat.example', {}, '/');
    const stored = [...slots.all]
      .filter(([key]) => !key.startsWith('accounts/'))
      .flat()
      .join('\n');
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain('niemand');
    expect(parts.logged.join('\n')).not.toMatch(/amsel|niemand|[0-9a-f]{64}/);
  });
});

describe('the answer to an address', () => {
  test('is the same whether it is known, unknown or revoked', async () => {
    const { parts, wish, browser } = await scene();
    const answers: unknown[] = [];
    for (const email of ['amsel@rat.example', 'niemand@rat.example', 'specht@rat.example']) {
      const answer = await wish(email);
      const next = await browser().get(ORIGIN + answer.headers.get('location'));
      answers.push([answer.status, [...answer.headers], await answer.text(), await next.text()]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    await vi.waitFor(() => expect(parts.mails).toHaveLength(1));
    await vi.waitFor(() =>
      expect(parts.audit.entries).toContainEqual(
        expect.objectContaining({ event: 'login-refused', account: 'specht' }),
      ),
    );
    expect(parts.mails.map(({ to }) => to)).toEqual(['amsel@rat.example']);
  });

  test('comes before the store is asked who bears it, and whether or not mail can be sent', async () => {
    const never = new Promise<never>(() => undefined);
    const parts = sampleParts({ means: { sendMail: () => never } });
    await scene(parts);
    const stuck = await scene({ ...parts, accounts: { ...parts.accounts, all: () => never } }, true);
    expect((await stuck.wish('amsel@rat.example')).status).toBe(303);
  }, 1_000);

  test('tells the log, and it alone, that mail could not be sent', async () => {
    const refuse = () =>
      Promise.reject(Object.assign(new Error('550 amsel@rat.example'), { code: 'EENVELOPE' }));
    const { parts, wish } = await scene(sampleParts({ means: { sendMail: refuse } }));
    expect((await wish('amsel@rat.example')).status).toBe(303);
    await vi.waitFor(() => expect(parts.logged).toContain('login link not sent: internal: EENVELOPE'));
  });

  test.each([
    '',
    'amsel',
    'amsel@',
    '@rat.example',
    'a b@rat.example',
    `${'a'.repeat(255)}@rat.example`,
    'a@b',
    'x@y.z\r\nBcc: z@rat.example',
    '<b>@rat.example',
  ])('is a page with the field where it is none: %.40s', async (email) => {
    const { parts, wish } = await scene();
    const answer = await wish(email);
    expect(answer.status).toBe(400);
    const body = await answer.text();
    expect(body).toContain('aria-invalid="true"');
    expect(body).not.toContain('<b>@');
    await settled();
    expect(parts.mails).toEqual([]);
  });

  test('sends nothing where two active accounts bear it', async () => {
    const { parts, wish } = await scene();
    // two clerks at the same moment, whom no check could see
    const twin = { ...sampleAccount({ id: 'zwilling', email: 'amsel@rat.example' }), version: 1 };
    await parts.means.slots.put('accounts/zwilling/000001.json', JSON.stringify(twin));
    await wish('amsel@rat.example');
    await vi.waitFor(() =>
      expect(parts.logged).toContain('login link for an address that no one account bears'),
    );
    expect(parts.mails).toEqual([]);
  });
});

describe('a link', () => {
  test('works once, on whichever instance', async () => {
    const slots = memorySlots();
    const here = await scene(sampleParts({ means: { slots } }));
    const there = await scene(sampleParts({ means: { slots } }));
    const url = await here.link();
    const both = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        (n % 2 === 0 ? here : there).confirm(url).then(({ status }) => status),
      ),
    );
    expect(both.toSorted((a, b) => a - b)).toEqual([303, 410, 410, 410, 410, 410, 410, 410]);
    expect((await there.browser().get(url)).status).toBe(410);
  });

  test('lasts ten minutes, and no longer where the clock is set back', async () => {
    const { parts, link, browser, confirm } = await scene();
    const url = await link();
    const made = parts.clock.now;
    for (const [jump, status] of [
      [10 * MINUTE - 1, 200],
      [10 * MINUTE, 410],
      [24 * HOUR, 410],
      [-MINUTE, 200],
      [-3 * MINUTE, 410],
      [-24 * HOUR, 410],
    ] as const) {
      parts.clock.now = made + jump;
      expect((await browser().get(url)).status, `${jump}`).toBe(status);
      if (status === 410) expect((await confirm(url)).status, `${jump}`).toBe(410);
    }
  });

  test('is void once the account was revoked, its sessions were ended, or it bears another address', async () => {
    for (const change of [
      { state: 'revoked' },
      { email: 'anders@rat.example' },
      { sessionsSince: '2027-03-08T09:00:01.000Z' },
    ] as const) {
      const { parts, link, confirm, browser } = await scene();
      const url = await link();
      const account = await parts.accounts.get('amsel');
      if (account) expect(await parts.accounts.save({ ...account, ...change })).toBe('saved');
      expect((await browser().get(url)).status).toBe(410);
      expect((await confirm(url)).status).toBe(410);
    }
  });

  test('that was cut, changed, made up or left out opens the same page', async () => {
    const { link, browser, confirm } = await scene();
    const url = await link();
    const dead = await (await browser().get(`${ORIGIN}/anmelden/link?t=${'0'.repeat(64)}`)).text();
    for (const other of [
      url.slice(0, -1),
      `${url}0`,
      url.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
      url
        .toUpperCase()
        .replace(ORIGIN.toUpperCase(), ORIGIN)
        .replace('/ANMELDEN/LINK?T=', '/anmelden/link?t='),
      `${ORIGIN}/anmelden/link?t=../../accounts/amsel/000001`,
      `${ORIGIN}/anmelden/link`,
    ]) {
      if (other === url) continue;
      const answer = await browser().get(other);
      expect([answer.status, await answer.text()], other).toEqual([410, dead]);
      expect((await confirm(other)).status, other).toBe(410);
    }
  });

  test('is not followed from a page of somebody else', async () => {
    const { link, browser } = await scene();
    const t = new URL(await link()).searchParams.get('t') ?? '';
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
      { origin: `${ORIGIN}.evil.example` },
    ] as Record<string, string>[])
      expect((await browser().post(`${ORIGIN}/anmelden/link`, { t }, headers)).status).toBe(403);
    expect((await browser().post(`${ORIGIN}/anmelden/link`, { t })).status).toBe(303);
  });

  test('logs nobody in where the audit log cannot be written', async () => {
    const parts = sampleParts();
    const { link } = await scene(parts);
    const url = await link();
    const record = () => Promise.reject(new Error('disk full'));
    const { confirm } = await scene({ ...parts, audit: { ...parts.audit, record } });
    const answer = await confirm(url);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([500, null]);
  });

  test('names our origin, whatever the headers say', async () => {
    const { parts, wish } = await scene();
    const forged = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
    };
    await wish('amsel@rat.example', forged, '//evil.example/');
    await vi.waitFor(() => expect(parts.mails).toHaveLength(1));
    expect(parts.mails[0]?.text).not.toContain('evil');
    expect(linkIn(parts.mails[0]?.text ?? '')).toMatch(/^https:\/\/rat\.example\/anmelden\/link\?t=/);
  });
});

describe('too many wishes', () => {
  test('are counted by the address as accounts bear it, however its letters are composed', async () => {
    const here = await scene(sampleParts());
    const [one, two] = ['müller@rat.example', 'mu\u0308ller@rat.example'];
    for (let n = 0; n < 5; n += 1) expect((await here.wish(n % 2 === 0 ? one : two)).status).toBe(303);
    expect((await here.wish(one)).status).toBe(429);
    expect((await here.wish(two)).status).toBe(429);
  });

  test.each(['amsel@rat.example', 'niemand@rat.example'])(
    'for one address are answered 429 at the sixth, known or not: %s',
    async (email) => {
      const slots = memorySlots();
      const instances = [sampleParts({ means: { slots } }), sampleParts({ means: { slots } })];
      const [here, there] = [await scene(instances[0]), await scene(instances[1])];
      for (let n = 0; n < 5; n += 1) {
        for (const { clock } of instances) clock.now += MINUTE;
        expect((await (n % 2 === 0 ? here : there).wish(n === 3 ? email.toUpperCase() : email)).status).toBe(
          303,
        );
      }
      const refused = await there.wish(email);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, String(56 * 60)]);
      expect(await refused.text()).toMatch(/In\s+56 Minuten geht es wieder/);
      for (const { clock } of instances) clock.now += 56 * MINUTE;
      expect((await there.wish(email)).status).toBe(303);
      expect((await here.wish(email)).status).toBe(429);
      expect((await here.wish('andere@rat.example')).status).toBe(303);
    },
  );

  test('from one network are answered 429 at the thirty-first, whatever X-Forwarded-For says', async () => {
    const parts = sampleParts({ means: { peer: () => '192.0.2.1' } });
    const { wish } = await scene(parts);
    const from = (n: number) => wish(`wer${n}@rat.example`, { 'x-forwarded-for': `198.51.100.${n}` });
    for (let n = 0; n < 30; n += 1) expect((await from(n)).status).toBe(303);
    expect((await from(30)).status).toBe(429);
  });

  test('are counted by the client’s address behind a trusted proxy', async () => {
    const parts = sampleParts({
      settings: { trustedProxies: ['127.0.0.1'] },
      means: { peer: () => '127.0.0.1' },
    });
    const { wish } = await scene(parts);
    const from = (n: number, hops: string) => wish(`wer${n}@rat.example`, { 'x-forwarded-for': hops });
    for (let n = 0; n < 30; n += 1) expect((await from(n, `198.51.100.${n}, 203.0.113.9`)).status).toBe(303);
    expect((await from(30, '198.51.100.99, 203.0.113.9')).status).toBe(429);
    expect((await from(31, '203.0.113.9, 203.0.113.10')).status).toBe(303);
  });

  test('at once take no more turns than there are', async () => {
    const { wish } = await scene();
    const statuses = await Promise.all(
      Array.from({ length: 12 }, () => wish('amsel@rat.example').then((a) => a.status)),
    );
    expect(statuses.filter((status) => status === 303)).toHaveLength(5);
  });
});

describe('logging out', () => {
  test('ends the session on every instance, and deletes what the browser keeps', async () => {
    const slots = memorySlots();
    const [here, there] = [
      await scene(sampleParts({ means: { slots } })),
      await scene(sampleParts({ means: { slots } })),
    ];
    const jar = here.browser();
    await here.confirm(await here.link(), jar);
    const kept = [...(jar.cookies.get(ORIGIN) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await jar.post(`${ORIGIN}/abmelden`, {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/abmelden']);
    expect(answer.headers.get('clear-site-data')).toBe('"storage"');
    expect(jar.cookies.get(ORIGIN)?.size).toBe(0);
    expect(await (await jar.get(`${ORIGIN}/abmelden`)).text()).toContain('niemand mehr angemeldet');
    const replayed = await there.app.request(`${ORIGIN}/anmelden/?nach=/profil/`, {
      headers: { cookie: kept },
    });
    expect(replayed.status).toBe(200);
    expect(here.parts.audit.entries.at(-1)).toMatchObject({ event: 'logout', account: 'amsel' });
  });

  test('from a page of somebody else does nothing', async () => {
    const { browser, link, confirm } = await scene();
    const jar = browser();
    await confirm(await link(), jar);
    expect((await jar.post(`${ORIGIN}/abmelden`, {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await jar.get(`${ORIGIN}/anmelden/`)).status).toBe(303);
  });
});

test('without the login by mail its addresses do not exist', async () => {
  const { browser } = await scene(sampleParts({ settings: { login: { mail: false } } }));
  expect((await browser().get(`${ORIGIN}/anmelden/link?t=${'0'.repeat(64)}`)).status).toBe(404);
  expect((await browser().post(`${ORIGIN}/anmelden/mail`, { email: 'amsel@rat.example' })).status).toBe(404);
});
