import { expect, test } from 'vitest';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';

test('the profile says who I am, what I sit in and where I am reached', async () => {
  const office = await clerkOffice();
  const member = await office.browserOf('amsel', 1);
  const text = await (await member.get('/profil/')).text();
  expect(text).toContain('Anna Amsel');
  expect(text).toContain('amsel@<wbr>rat<wbr>.example');
  expect(text).toMatch(/Rat: Mitglied, seit 1\.\sNovember 2026/);
  expect(await htmlFaults(text)).toEqual([]);
});

test('a member consents to electronic delivery and goes back to paper, with the day', async () => {
  const office = await clerkOffice();
  const member = await office.browserOf('amsel');
  expect((await member.post('/profil/zustellung', { channel: 'electronic' })).status).toBe(303);
  expect(await office.account('amsel')).toMatchObject({
    channel: 'electronic',
    consentedAt: '2027-03-08',
    changedBy: 'amsel',
  });
  expect(await (await member.get('/profil/')).text()).toMatch(/elektronisch seit 8\.\sMärz 2027/);
  await member.post('/profil/zustellung', { channel: 'electronic' });
  await member.post('/profil/zustellung', { channel: 'pigeon' });
  expect((await office.account('amsel')).version).toBe(2);
  await member.post('/profil/zustellung', { channel: 'paper' });
  const back = await office.account('amsel');
  expect([back.channel, back.consentedAt]).toEqual(['paper', undefined]);
  expect((await office.logOf('amsel')).map(({ event }) => event)).toEqual([
    'channel-changed',
    'channel-changed',
  ]);
});

test('only who sits in a body is asked how invitations come; a guest reads where her items are', async () => {
  const office = await clerkOffice({ kleiber: { person: 'kleiber', channel: 'paper' } });
  const profileOf = async (id: string) => (await (await office.browserOf(id)).get('/profil/')).text();
  const [member, guest, clerk] = [
    await profileOf('amsel'),
    await profileOf('kleiber'),
    await profileOf('zeisig'),
  ];
  expect([member, guest, clerk].map((text) => text.includes('Zustellung der Einladung'))).toEqual([
    true,
    false,
    false,
  ]);
  expect([member, guest, clerk].map((text) => text.includes('als Gast eingeladen'))).toEqual([
    false,
    true,
    false,
  ]);
  expect(guest).toContain('unter <a href="/sitzungen/">Sitzungen</a>');
  expect(await htmlFaults(guest)).toEqual([]);
});

test('a member sees the devices, ends one, and all others', async () => {
  const office = await clerkOffice();
  const phone = await office.browserOf('amsel');
  office.parts.clock.now += 60_000;
  const tablet = await office.browserOf('amsel');
  const desk = await office.browserOf('amsel');
  const page = await (await desk.get('/profil/sitzungen/')).text();
  expect(await htmlFaults(page)).toEqual([]);
  expect(page.match(/dieses Gerät/g)).toHaveLength(1);
  expect(page).toContain('Firefox unter Windows');
  expect(page).toContain('08.03.2027, 10:00 Uhr');
  const ids = [...page.matchAll(/name="sitzung" value="([0-9a-f]+)"/g)].map(([, id]) => id ?? '');
  expect(ids).toHaveLength(3);
  await desk.post('/profil/sitzungen/', { sitzung: ids[2] ?? '' });
  expect((await phone.get('/profil/')).status).toBe(303);
  expect((await tablet.get('/profil/')).status).toBe(200);
  await desk.post('/profil/sitzungen/', { andere: 'ja' });
  expect((await tablet.get('/profil/')).status).toBe(303);
  expect((await desk.get('/profil/')).status).toBe(200);
  expect((await office.logOf('amsel')).map(({ event }) => event)).toEqual(['session-ended', 'session-ended']);
  const own = /name="sitzung" value="([0-9a-f]+)"/.exec(
    await (await desk.get('/profil/sitzungen/')).text(),
  )?.[1];
  expect((await desk.post('/profil/sitzungen/', { sitzung: own ?? '' })).headers.get('location')).toBe(
    '/anmelden/',
  );
  expect((await desk.get('/profil/')).status).toBe(303);
});

test('nobody ends a session of somebody else', async () => {
  const office = await clerkOffice();
  const [member, clerk] = [await office.browserOf('amsel'), await office.browserOf('zeisig')];
  const page = await (await clerk.get('/profil/sitzungen/')).text();
  const id = /name="sitzung" value="([0-9a-f]+)"/.exec(page)?.[1] ?? '';
  await member.post('/profil/sitzungen/', { sitzung: id });
  expect((await clerk.get('/profil/')).status).toBe(200);
  expect(await office.logOf('zeisig')).toEqual([]);
});

test('what was recorded of me is told in plain words, paged, and mine alone', async () => {
  const office = await clerkOffice();
  const { audit, clock } = office.parts;
  for (let n = 0; n < 60; n += 1) {
    clock.now += 1000;
    await audit.record({ account: 'amsel', event: 'paper-read', subject: `000${n}-2027` });
  }
  await audit.record({ account: 'amsel', event: 'account-changed', by: 'zeisig', subject: 'email,clerk' });
  await audit.record({ account: 'zeisig', event: 'search' });
  const member = await office.browserOf('amsel');
  const text = await (await member.get('/profil/protokoll/')).text();
  expect(await htmlFaults(text)).toEqual([]);
  expect(text).toContain('Angaben Ihres Zugangs wurden geändert. (Ratsbüro)');
  expect(text).toContain('E-Mail-Adresse, Ratsbüro');
  expect(text).toContain('<a href="/vorlagen/00059-2027/">');
  expect(text).not.toContain('Sie haben gesucht');
  expect(text).toContain('365 Tagen');
  const older = /href="(\/profil\/protokoll\/\?vor=[^"]+)"/.exec(text)?.[1] ?? '';
  const rest = await (await member.get(older)).text();
  expect(rest.match(/Sie haben eine Vorlage gelesen/g)).toHaveLength(60 - 49);
});

test('my record waits for the second factor, since it names papers', async () => {
  const office = await clerkOffice();
  const member = await office.browserOf('amsel', 1);
  for (const path of ['', 'mein-protokoll.csv', 'mein-protokoll.json'])
    expect((await member.get(`/profil/protokoll/${path}`)).headers.get('location')).toMatch(
      /^\/anmelden\/passkey/,
    );
});

test('all of it goes along as JSON and CSV', async () => {
  const office = await clerkOffice();
  const { audit, clock } = office.parts;
  for (let n = 0; n < 1203; n += 1) {
    clock.now += 1;
    await audit.record({ account: 'amsel', event: 'document-read', subject: `d-${n}` });
  }
  const member = await office.browserOf('amsel');
  const json = await member.get('/profil/protokoll/mein-protokoll.json');
  expect(json.headers.get('content-disposition')).toBe('attachment; filename="mein-protokoll.json"');
  const read = (await json.json()) as { account: { email: string }; entries: { subject: string }[] };
  expect(read.account.email).toBe('amsel@rat.example');
  expect(read.entries.map(({ subject }) => subject)).toEqual(
    Array.from({ length: 1203 }, (_, n) => `d-${1202 - n}`),
  );
  const csv = await (await member.get('/profil/protokoll/mein-protokoll.csv')).text();
  expect(csv.split('\r\n')).toHaveLength(1205);
  expect(csv).toContain(';Dokument geöffnet;amsel;;d-0;');
});

test('the files of somebody without an entry are whole, too', async () => {
  const office = await clerkOffice();
  const member = await office.browserOf('amsel');
  expect(await (await member.get('/profil/protokoll/mein-protokoll.json')).json()).toMatchObject({
    entries: [],
  });
  const csv = await (await member.get('/profil/protokoll/mein-protokoll.csv')).text();
  expect(csv.split('\r\n')).toHaveLength(2);
});

test('whoever holds the mailbox alone does not decide that no paper comes any more', async () => {
  const office = await clerkOffice();
  const mailbox = await office.browserOf('amsel', 1);
  const before = await office.account('amsel');
  const answer = await mailbox.post('/profil/zustellung', { channel: 'electronic' });
  expect(answer.headers.get('location')).toMatch(/^\/anmelden\/passkey\//);
  expect(await office.account('amsel')).toEqual(before);
});
