import { describe, expect, test } from 'vitest';
import { StoreError } from '../../store/ports.ts';
import { citizenOf } from '../../testing/subscribe/citizen.ts';
import { sampleSubscribe, subscribersOf } from '../../testing/subscribe/sample-subscribe.ts';

const HOUR = 3_600_000;
const stored = (town: ReturnType<typeof sampleSubscribe>) => JSON.stringify([...town.slots.all]);

describe('a citizen', () => {
  test('subscribes, confirms, hears of what matches, and ends it by one click', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    const form = await (await citizen.open('/neu?thema=place:deich')).text();
    expect(form).toMatch(/value="place:deich"\s+checked/);
    const asked = await citizen.ask('anna.amsel@example.org', ['place:deich', 'word:Lange Straße']);
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/gesendet']);
    await town.round();
    expect(town.mails).toMatchObject([
      { to: 'anna.amsel@example.org', subject: 'Bitte bestätigen Sie Ihr Abonnement: Mittelaue' },
    ]);

    const link = citizen.linkTo('/bestaetigen/');
    expect(await (await citizen.open(link)).text()).toContain('Das Wort „Lange Straße“');
    expect((await town.office.subscriptions.all().next()).done).toBe(true);
    expect(await (await citizen.send(link, '')).text()).toContain('Ihr Abonnement ist bestätigt');
    expect((await citizen.send(link, '')).status).toBe(404);

    town.publish([
      { headline: 'Neue Vorlage: Ausbau der Langen Straße' },
      { headline: 'Neue Vorlage: Haushalt' },
    ]);
    await town.round();
    await town.round();
    expect(town.mails).toHaveLength(2);
    const [, news] = town.mails;
    expect(news).toMatchObject({
      to: 'anna.amsel@example.org',
      subject: 'Mittelaue: Neue Vorlage: Ausbau der Langen Straße',
      headers: {
        'List-Unsubscribe': `<https://abo.example${citizen.linkTo('/ab/')}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'List-Id': '<abonnement.abo.example>',
      },
    });
    expect(news?.text).not.toContain('Haushalt');

    // as a mail program does: no Origin, no page before (RFC 8058, 3.1)
    const click = await citizen.app.request(`https://abo.example${citizen.linkTo('/ab/')}`, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect([click.status, await click.text()]).toEqual([
      200,
      expect.stringContaining('Sie haben abbestellt'),
    ]);
    town.publish([{ headline: 'Deich an der Langen Straße', concerns: ['place:deich'] }]);
    await town.round();
    expect(town.mails).toHaveLength(2);
    expect(
      [...town.slots.all.keys()].filter((key) => /^(?:subscriptions|addresses|pending)\//.test(key)),
    ).toEqual([]);
  });

  test('whom the daily mail tells hears once a day, from seven on, of all entries since', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    await citizen.subscribe('anna@example.org', ['all'], 'taeglich');
    town.publish([{ headline: 'Eins' }]);
    town.publish([{ headline: 'Zwei' }]);
    await town.round();
    expect(town.mails).toHaveLength(1);
    town.clock.now = Date.parse('2027-02-16T05:59:00Z');
    await town.round();
    expect(town.mails).toHaveLength(1);
    town.clock.now = Date.parse('2027-02-16T06:00:00Z');
    await town.round();
    await town.round();
    expect(town.mails).toHaveLength(2);
    expect(town.mails[1]?.text).toMatch(/Eins[\s\S]*Zwei/);
    town.clock.now += 24 * HOUR;
    await town.round();
    expect(town.mails).toHaveLength(2);
  });

  test('changes choice and pace by the link of a mail, and deletes everything', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    await citizen.subscribe('anna@example.org', ['place:deich']);
    town.publish([{ headline: 'Am Deich', concerns: ['place:deich'] }]);
    await town.round();
    const manage = citizen.linkTo('/verwalten/');
    expect(await (await citizen.open(manage)).text()).toMatch(/value="place:deich"\s+checked/);
    const changed = await citizen.send(manage, 'thema=organization:bauausschuss&takt=sofort');
    expect(changed.headers.get('location')).toBe(`${manage}?gespeichert=ja`);
    expect(await (await citizen.open(`${manage}?gespeichert=ja`)).text()).toContain('ist gespeichert');
    const nothing = await citizen.send(manage, 'takt=sofort');
    expect([nothing.status, await nothing.text()]).toEqual([
      422,
      expect.stringContaining('Bitte wählen Sie mindestens ein Thema aus'),
    ]);
    const wrong = await (await citizen.send(manage, 'thema=place:deich&wort=a%0ALange+Straße')).text();
    expect(wrong).toContain('Das hat noch nicht geklappt');
    expect(wrong).toMatch(/value="place:deich"\s+checked/);
    expect(wrong).toMatch(/>\s*a\nLange Straße<\/textarea>/);
    town.publish([{ headline: 'Wieder am Deich', concerns: ['place:deich'] }]);
    town.publish([{ headline: 'Im Ausschuss', concerns: ['organization:bauausschuss'] }]);
    await town.round();
    expect(town.mails.slice(2).map(({ subject }) => subject)).toEqual(['Mittelaue: Im Ausschuss']);
    await citizen.send(citizen.linkTo('/ab/'), '');
    expect((await citizen.open(manage)).status).toBe(404);
  });

  test('who subscribes again chooses whether the new comes to the old', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    await citizen.subscribe('anna@example.org', ['place:deich']);
    await citizen.ask('Anna@Example.org', ['organization:bauausschuss']);
    await town.round();
    const link = citizen.linkTo('/bestaetigen/');
    expect(await (await citizen.open(link)).text()).toContain('gibt es schon ein Abonnement');
    await citizen.send(link, 'wie=dazu');
    const [both] = await subscribersOf(town);
    expect(both?.interests).toEqual(['place:deich', 'organization:bauausschuss']);
    await citizen.ask('anna@example.org', ['all']);
    await town.round();
    await citizen.send(citizen.linkTo('/bestaetigen/'), 'wie=statt');
    const all = await subscribersOf(town);
    expect(all.map(({ interests }) => interests)).toEqual([['all']]);
  });

  test('whose link is older than two days finds it over', async () => {
    const town = sampleSubscribe();
    const citizen = citizenOf(town);
    await citizen.ask('anna@example.org', ['all']);
    await town.round();
    town.clock.now += 48 * HOUR;
    const link = citizen.linkTo('/bestaetigen/');
    expect((await citizen.open(link)).status).toBe(404);
    expect((await citizen.send(link, '')).status).toBe(404);
  });

  test('hears nothing of what was published before', async () => {
    const town = sampleSubscribe();
    town.publish([{ headline: 'Früher' }]);
    town.publish([{ headline: 'Vorhin' }]);
    const citizen = citizenOf(town);
    await citizen.subscribe('anna@example.org', ['all']);
    town.publish([{ headline: 'Jetzt' }]);
    await town.round();
    expect(town.mails.slice(1).map(({ subject }) => subject)).toEqual(['Mittelaue: Jetzt']);
  });
});

test('the store alone tells no address, and nothing in it makes a token', async () => {
  const town = sampleSubscribe();
  const citizen = citizenOf(town);
  await citizen.subscribe('anna.amsel@example.org', ['all']);
  await citizen.ask('bert@example.org', ['all']);
  town.publish([{ headline: 'Neu' }]);
  await town.round();
  const [, token = ''] = /\/ab\/[0-9a-f]+-([0-9a-f]{64})/.exec(town.mails.at(-1)?.text ?? '') ?? [];
  expect(token).not.toBe('');
  const all = stored(town);
  expect(all).not.toMatch(/amsel|bert|example\.org/i);
  expect(all).not.toContain(token);
  expect(all).not.toContain(Buffer.from('anna.amsel@example.org').toString('base64').slice(0, 12));
});

test.each([
  ['a site that is silent', (town: ReturnType<typeof sampleSubscribe>) => (town.site.silent = true)],
  [
    'a store that is full',
    (town: ReturnType<typeof sampleSubscribe>) => {
      town.slots.put = () => Promise.reject(new StoreError('full', 'full'));
    },
  ],
])('%s is told, and leaves no half state', async (_, harm) => {
  const town = sampleSubscribe();
  const citizen = citizenOf(town);
  const before = stored(town);
  harm(town);
  const answer = await citizen.ask('anna@example.org', ['all']);
  expect([303, 503]).toContain(answer.status);
  if (answer.status !== 303) expect(stored(town)).toBe(before);
});

test('word of a new entry counts with its signature alone', async () => {
  const key = 'Zu0gXw2kQm8vR4tYb7nLp3sHd6fJc9aEiOqWxMzTyUr';
  const town = sampleSubscribe({ noticeKeys: [key] });
  const citizen = citizenOf(town);
  const body = JSON.stringify({ entry: 3, at: new Date(town.clock.now).toISOString() });
  const secret = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const mark = Buffer.from(await crypto.subtle.sign('HMAC', secret, Buffer.from(body))).toString('hex');
  const post = (text: string, signature: string) =>
    citizen.app.request('https://abo.example/meldung', {
      method: 'POST',
      body: text,
      headers: { 'X-Ratsfenster-Signature': signature },
    });
  expect((await post(body, `sha256=${mark}`)).status).toBe(202);
  expect(town.wakes).toEqual(['notice']);
  expect((await post(`${body} `, `sha256=${mark}`)).status).toBe(403);
  expect((await post(body, 'sha256=')).status).toBe(403);
  town.clock.now += HOUR;
  expect((await post(body, `sha256=${mark}`)).status).toBe(400);
  expect((await citizenOf(sampleSubscribe()).open('/meldung')).status).toBe(404);
  expect(town.wakes).toEqual(['notice']);
});
