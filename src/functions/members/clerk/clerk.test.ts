import { expect, test } from 'vitest';
import { clerkOffice, type ClerkOffice } from '../../../testing/members/clerk-office.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import { sampleAccount } from '../../../testing/members/sample-parts.ts';

const CLERK = { clerk: true, leadership: false, offices: [] };
const at = (id: string, step = '') => `/verwaltung/zugaenge/${id}/${step}`;

/** What the form of an access sends where nothing is changed. */
async function formOf(office: ClerkOffice, id: string, change: Record<string, string> = {}) {
  const { version, email, channel, consentedAt, rights } = await office.account(id);
  return new URLSearchParams({
    version: String(version),
    email: email ?? '',
    channel,
    consentedAt: consentedAt ?? '',
    ...(rights.clerk && { clerk: 'ja' }),
    ...change,
  });
}

test('the list shows everybody with the state of the access, counts and filters', async () => {
  const office = await clerkOffice({
    specht: { person: 'specht', email: 'specht@rat.example', name: 'Sven Specht' },
    kaputt: { name: 'K. aus der Kasse', email: 'kasse@rat.example', state: 'revoked' },
    neu: { name: 'Nora Neu', email: 'neu@rat.example', enrolUntil: '2027-03-09T00:00:00.000Z' },
  });
  await office.parts.means.slots.put(`passkeys/amsel/${'a'.repeat(64)}.json`, '{}');
  await office.parts.means.slots.put(`passkeys/amsel/${'b'.repeat(64)}.json`, '{}');
  await office.parts.means.slots.put(`passkeys/amsel/${'b'.repeat(64)}.removed`, '{}');
  await office.parts.means.slots.put(`passkeys/amsel/${'a'.repeat(64)}.name.000001`, '{}');
  const clerk = await office.browserOf('zeisig');
  const rows = async (query = '') => {
    const text = await (await clerk.get(`/verwaltung/zugaenge/${query}`)).text();
    return [
      ...text.matchAll(
        /<th scope="row"><a href="[^"]*">([^<]*)[\s\S]*?badge[^>]*>[\s\S]*?<\/span>\s*([^<]*)</g,
      ),
    ].map(([, name, state]) => `${name}: ${state?.trim()}`);
  };
  expect(await rows()).toEqual([
    'Anna Amsel: eingerichtet',
    'K. aus der Kasse: gesperrt',
    'Karl Kleiber: noch kein Zugang',
    'Nora Neu: eingeladen',
    'Sven Specht: Mandat beendet',
    'Zoe Zeisig: nicht eingerichtet',
  ]);
  expect(await rows('?zustand=none')).toEqual(['Karl Kleiber: noch kein Zugang']);
  expect(await rows('?gremium=rat')).toEqual(['Anna Amsel: eingerichtet']);
  expect(await rows('?name=SPECHT&zustand=ended')).toEqual(['Sven Specht: Mandat beendet']);
  expect(await rows('?zustand=dance&name=zz')).toEqual([]);
});

test('a new access is created, recorded and told by mail', async () => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  const answer = await clerk.post('/verwaltung/zugaenge/neu', {
    person: 'kleiber',
    email: ' Kleiber@Rat.Example ',
    channel: 'electronic',
    consentedAt: '2027-03-01',
    invite: 'ja',
  });
  expect(answer.headers.get('location')).toBe(`${at('kleiber')}?erledigt=einladen`);
  expect(await office.account('kleiber')).toMatchObject({
    person: 'kleiber',
    name: 'Karl Kleiber',
    email: 'kleiber@rat.example',
    channel: 'electronic',
    consentedAt: '2027-03-01',
    enrolUntil: '2027-03-22T09:00:00.000Z',
    changedBy: 'zeisig',
  });
  const [mail] = office.parts.mails;
  expect(mail).toMatchObject({ to: 'kleiber@rat.example', subject: 'Ihr Zugang zum Mitgliederbereich' });
  expect(mail?.text).toContain('https://rat.example/anmelden/');
  expect(mail?.text).toContain('bis zum 22. März 2027');
  const log = await office.logOf('kleiber');
  expect(log.map(({ event, by }) => `${event} ${by}`)).toEqual(['invited zeisig', 'account-created zeisig']);
});

test('the log, the names of records and the log of the program bear no address', async () => {
  const office = await clerkOffice(
    {},
    { means: { sendMail: () => Promise.reject(new Error('no kasse@rat.example')) } },
  );
  const clerk = await office.browserOf('zeisig');
  await clerk.post('/verwaltung/zugaenge/neu', {
    email: 'neu@rat.example',
    name: 'N. Neu',
    channel: 'paper',
    invite: 'ja',
  });
  await clerk.post(at('amsel'), await formOf(office, 'amsel', { email: 'anders@rat.example' }));
  for (const step of ['einladen', 'passkeys', 'sitzungen', 'sperren', 'freigeben'])
    await clerk.post(at('amsel', step));
  const { slots } = office.parts.means;
  const keys = await slots.list('audit/');
  expect(keys.length).toBeGreaterThan(6);
  for (const key of keys) expect(`${key} ${await slots.get(key)}`).not.toContain('@');
  expect(office.parts.logged.join(' ')).not.toContain('@');
  expect(office.parts.logged.length).toBeGreaterThan(3);
});

test.each([
  ['without a name', { email: 'x@rat.example', channel: 'paper' }, 'Bitte geben Sie den Namen an.'],
  ['without an address', { name: 'X', channel: 'paper' }, 'Bitte geben Sie die E-Mail-Adresse an'],
  [
    'with half an address',
    { name: 'X', email: 'x@rat', channel: 'paper' },
    'Diese E-Mail-Adresse ist unvollständig.',
  ],
  [
    'with two addresses',
    { name: 'X', email: 'x@rat.example, y@rat.example', channel: 'paper' },
    'unvollständig',
  ],
  [
    'with a line break',
    { name: 'X', email: 'x@rat.example\nBcc: y@rat.example', channel: 'paper' },
    'unvollständig',
  ],
  [
    'with the address of another',
    { name: 'X', email: 'AMSEL@rat.example', channel: 'paper' },
    'gehört schon zu einem anderen Zugang',
  ],
  [
    'electronic without consent',
    { name: 'X', email: 'x@rat.example', channel: 'electronic' },
    'den Tag der Einwilligung',
  ],
  [
    'with a consent to come',
    { name: 'X', email: 'x@rat.example', channel: 'electronic', consentedAt: '2027-03-09' },
    'in der Zukunft',
  ],
  [
    'for somebody who has one',
    { person: 'amsel', name: 'X', email: 'x@rat.example', channel: 'paper' },
    'hat inzwischen einen Zugang',
  ],
])('a new access %s is not made, and the form says why', async (_, form, words) => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  const answer = await clerk.post('/verwaltung/zugaenge/neu', form);
  const text = await answer.text();
  expect([409, 422]).toContain(answer.status);
  expect(text).toContain(words);
  expect(await htmlFaults(text)).toEqual([]);
  expect(await office.parts.accounts.all()).toHaveLength(2);
});

test('a new address is told to the old and the new one, and ends the sessions', async () => {
  const office = await clerkOffice();
  const [clerk, member] = [await office.browserOf('zeisig'), await office.browserOf('amsel')];
  office.parts.clock.now += 1000;
  const answer = await clerk.post(at('amsel'), await formOf(office, 'amsel', { email: 'neu@rat.example' }));
  expect(answer.headers.get('location')).toBe(`${at('amsel')}?erledigt=gespeichert`);
  expect(office.parts.mails.map(({ to }) => to)).toEqual(['amsel@rat.example', 'neu@rat.example']);
  expect(new Set(office.parts.mails.map(({ id }) => id)).size).toBe(2);
  expect((await member.get('/profil/')).status).toBe(303);
  expect((await office.logOf('amsel'))[0]).toMatchObject({
    event: 'account-changed',
    subject: 'email',
    by: 'zeisig',
  });
});

test('a new address ends an open invitation until the clerk invites anew', async () => {
  const office = await clerkOffice({
    weber: { email: 'weber@rat.example', channel: 'paper', enrolUntil: '2027-03-20T00:00:00.000Z' },
  });
  const clerk = await office.browserOf('zeisig');
  await clerk.post(at('weber'), await formOf(office, 'weber', { leadership: 'ja' }));
  expect(await office.account('weber')).toMatchObject({
    version: 2,
    enrolUntil: '2027-03-20T00:00:00.000Z',
  });
  const answer = await clerk.post(
    at('weber'),
    await formOf(office, 'weber', { email: 'vertippt@rat.example' }),
  );
  expect(answer.headers.get('location')).toBe(`${at('weber')}?erledigt=neu-einladen`);
  expect(await office.account('weber')).toMatchObject({ email: 'vertippt@rat.example' });
  expect((await office.account('weber')).enrolUntil).toBeUndefined();
  expect(await (await clerk.get(answer.headers.get('location') ?? '')).text()).toContain('neu ein.');
  await clerk.post(at('weber', 'einladen'));
  expect((await office.account('weber')).enrolUntil).toBe('2027-03-22T09:00:00.000Z');
});

test('saving what is as it was changes nothing', async () => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  const answer = await clerk.post(at('amsel'), await formOf(office, 'amsel'));
  expect(answer.headers.get('location')).toContain('unveraendert');
  expect((await office.account('amsel')).version).toBe(1);
  expect(await office.logOf('amsel')).toEqual([]);
});

test('two clerks at once: the second sees both versions, and nothing of either is lost', async () => {
  const office = await clerkOffice({ second: { rights: CLERK, email: 'second@rat.example' } });
  const [first, second] = [await office.browserOf('zeisig'), await office.browserOf('second')];
  const [mine, theirs] = [
    await formOf(office, 'amsel', { leadership: 'ja' }),
    await formOf(office, 'amsel', { email: 'neu@rat.example' }),
  ];
  expect((await first.post(at('amsel'), theirs)).status).toBe(303);
  const conflict = await second.post(at('amsel'), mine);
  const text = await conflict.text();
  expect(conflict.status).toBe(409);
  expect(text).toContain('Inzwischen geändert');
  expect(text).toMatch(/durch Zoe Zeisig/);
  expect(text).toContain('amsel@rat.example');
  expect(text).toMatch(/name="version" value="2"/);
  expect(text).toMatch(/value="neu@rat.example"/);
  expect(text).toMatch(/name="leadership"\s+value="ja"\s+checked/);
  expect(await htmlFaults(text)).toEqual([]);
  expect(await office.account('amsel')).toMatchObject({ version: 2, rights: { leadership: false } });
  const both = await formOf(office, 'amsel', { leadership: 'ja' });
  expect((await second.post(at('amsel'), both)).status).toBe(303);
  expect(await office.account('amsel')).toMatchObject({
    email: 'neu@rat.example',
    rights: { leadership: true },
  });
});

test('of many clerks who save the same form at once, one wins and all others are asked', async () => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  const forms = await Promise.all(
    [1, 2, 3, 4, 5].map((n) => formOf(office, 'amsel', { email: `a${n}@rat.example` })),
  );
  const answers = await Promise.all(forms.map((form) => clerk.post(at('amsel'), form)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409, 409, 409, 409]);
  expect((await office.account('amsel')).version).toBe(2);
});

test('the last clerk keeps the right and the access', async () => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  const form = await formOf(office, 'zeisig');
  form.delete('clerk');
  const dropped = await clerk.post(at('zeisig'), form);
  expect(dropped.status).toBe(409);
  expect(await dropped.text()).toContain('Das ist der letzte Zugang, der Zugänge verwalten kann.');
  const revoked = await clerk.post(at('zeisig', 'sperren'));
  expect(revoked.status).toBe(409);
  expect(await revoked.text()).toContain('Das ist nicht geschehen');
  expect(await office.account('zeisig')).toMatchObject({ version: 1, state: 'active', rights: CLERK });
});

test('revoking takes a confirmation, ends all sessions at once, and can be taken back', async () => {
  const office = await clerkOffice();
  const [clerk, member] = [await office.browserOf('zeisig'), await office.browserOf('amsel')];
  expect((await member.get('/profil/')).status).toBe(200);
  const asked = await clerk.get(at('amsel', 'sperren'));
  expect(await asked.text()).toContain('auf allen Geräten sofort abgemeldet');
  expect((await office.account('amsel')).state).toBe('active');
  office.parts.clock.now += 1000;
  expect((await clerk.post(at('amsel', 'sperren'))).headers.get('location')).toContain('erledigt=sperren');
  expect((await member.get('/profil/')).status).toBe(303);
  expect((await clerk.post(at('amsel', 'sperren'))).status).toBe(409);
  expect((await clerk.post(at('amsel', 'freigeben'))).headers.get('location')).toContain(
    'erledigt=freigeben',
  );
  expect((await office.account('amsel')).state).toBe('active');
  // what ended stays ended
  expect((await member.get('/profil/')).status).toBe(303);
  expect((await office.logOf('amsel')).map(({ event }) => event)).toEqual([
    'account-restored',
    'account-revoked',
  ]);
});

test('resetting passkeys removes each, ends sessions and opens the enrolment', async () => {
  const office = await clerkOffice();
  const { slots } = office.parts.means;
  for (const letter of ['a', 'b']) await slots.put(`passkeys/amsel/${letter.repeat(64)}.json`, '{}');
  const [clerk, member] = [await office.browserOf('zeisig'), await office.browserOf('amsel')];
  office.parts.clock.now += 1000;
  await clerk.post(at('amsel', 'passkeys'));
  expect((await slots.list('passkeys/amsel/')).filter((key) => key.endsWith('.removed'))).toHaveLength(2);
  expect((await office.account('amsel')).enrolUntil).toBe('2027-03-22T09:00:01.000Z');
  expect((await member.get('/profil/')).status).toBe(303);
  expect(office.parts.mails.map(({ subject }) => subject)).toEqual(['Ihre Passkeys wurden entfernt']);
  expect((await office.logOf('amsel')).map(({ event }) => event)).toEqual([
    'passkey-removed',
    'passkey-removed',
    'passkeys-reset',
  ]);
});

test.each([
  ['einladen', { state: 'revoked' }],
  ['sitzungen', { state: 'revoked' }],
  ['passkeys', { state: 'revoked' }],
  ['sperren', { state: 'revoked' }],
  ['freigeben', { state: 'active' }],
] as const)(
  'the step %s is refused where the page offers none, and destroys nothing',
  async (step, change) => {
    const office = await clerkOffice({ weber: { email: 'weber@rat.example', ...change } });
    const { slots } = office.parts.means;
    await slots.put(`passkeys/weber/${'a'.repeat(64)}.json`, '{}');
    const clerk = await office.browserOf('zeisig');
    const answer = await clerk.post(at('weber', step));
    const text = await answer.text();
    expect(answer.status).toBe(409);
    expect(text).toContain('Das ist nicht geschehen');
    expect(text).not.toContain('<form method="post" action="/verwaltung');
    expect(await htmlFaults(text)).toEqual([]);
    expect(await slots.list('passkeys/weber/')).toEqual([`passkeys/weber/${'a'.repeat(64)}.json`]);
    expect((await office.account('weber')).version).toBe(1);
    expect(await office.logOf('weber')).toEqual([]);
    expect(office.parts.mails).toEqual([]);
  },
);

test('a mail that does not go out takes nothing back, and the clerk is told', async () => {
  const office = await clerkOffice({}, { means: { sendMail: () => Promise.reject(new Error('down')) } });
  const clerk = await office.browserOf('zeisig');
  const answer = await clerk.post(at('amsel', 'einladen'));
  expect(answer.headers.get('location')).toBe(`${at('amsel')}?erledigt=mail-fehlt`);
  expect((await office.account('amsel')).enrolUntil).toBeDefined();
  const page = await (await clerk.get(answer.headers.get('location') ?? '')).text();
  expect(page).toContain('die E-Mail ging nicht hinaus');
});

test('what cannot be recorded does not happen', async () => {
  const office = await clerkOffice();
  const { slots } = office.parts.means;
  const clerk = await office.browserOf('zeisig');
  const put = slots.put.bind(slots);
  Object.assign(slots, {
    put: (key: string, body: string) =>
      key.startsWith('audit/') ? Promise.reject(new Error('gone')) : put(key, body),
  });
  for (const step of ['sperren', 'einladen', 'sitzungen', 'passkeys'])
    expect((await clerk.post(at('amsel', step))).status).toBe(503);
  expect((await clerk.get('/verwaltung/protokoll/')).status).toBe(503);
  expect((await office.account('amsel')).version).toBe(1);
});

test('a login of the identity provider is bound to an access once', async () => {
  const oidc = {
    issuer: 'https://idp.example',
    clientId: 'x',
    clientSecret: 'x',
    strongAcr: [],
    bindByEmail: false,
  };
  const office = await clerkOffice({}, { settings: { login: { mail: true, oidc } } });
  const { slots } = office.parts.means;
  const login = { issuer: 'https://idp.example', subject: '=1+1"', name: '<b>Anna</b>' };
  for (const day of ['2027-03-06', '2027-03-07'])
    await slots.put(
      `unknown-logins/${day}/${'d'.repeat(64)}.json`,
      JSON.stringify({ ...login, at: `${day}T08:00:00.000Z` }),
    );
  await slots.put(`unknown-logins/2027-03-07/${'e'.repeat(64)}.json`, 'no JSON');
  const clerk = await office.browserOf('zeisig');
  const page = await (await clerk.get('/verwaltung/anmeldungen/')).text();
  expect(page.match(/name="login"/g)).toHaveLength(1);
  expect(page).not.toContain('<b>Anna');
  expect(await htmlFaults(page)).toEqual([]);
  const choice = { login: 'd'.repeat(64), [`zugang-${'d'.repeat(64)}`]: 'amsel' };
  expect(
    (await clerk.post('/verwaltung/anmeldungen/', { ...choice, [`zugang-${'d'.repeat(64)}`]: '' })).status,
  ).toBe(422);
  expect((await clerk.post('/verwaltung/anmeldungen/', choice)).status).toBe(303);
  expect((await office.account('amsel')).subjects).toEqual(['https://idp.example|=1+1"']);
  expect((await clerk.post('/verwaltung/anmeldungen/', choice)).status).toBe(409);
  expect(office.parts.mails.map(({ to }) => to)).toEqual(['amsel@rat.example']);
  expect(await (await clerk.get('/verwaltung/anmeldungen/')).text()).toContain('keine unbekannte Anmeldung');
});

test('unknown accesses and steps are not there', async () => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  for (const path of [
    at('niemand'),
    at('..%2f'),
    at('amsel', 'loeschen'),
    at('amsel', 'toString'),
    at('niemand', 'sperren'),
  ]) {
    expect((await clerk.get(path)).status).toBe(404);
    expect((await clerk.post(path)).status).toBe(404);
  }
});

test('what the operator decided is shown', async () => {
  const office = await clerkOffice(
    {},
    {
      settings: {
        stepUp: { kind: 'none', decision: 'Beschluss vom 1. März 2027' },
        watermark: true,
        auditDays: 77,
      },
    },
  );
  const text = await (await (await office.browserOf('zeisig')).get('/verwaltung/zugaenge/')).text();
  expect(text).toMatch(/keiner. Begründung: Beschluss vom 1. März 2027/);
  expect(text).toMatch(/wird 77 Tage aufbewahrt/);
  expect(text).toMatch(/Name und Zeit stehen/);
});

test('hostile names are shown as words on every page, and every page is valid', async () => {
  const name = '<script>alert(1)</script>"\'&';
  const office = await clerkOffice({ boese: { name, email: 'boese@rat.example' } });
  const clerk = await office.browserOf('zeisig');
  const steps = ['einladen', 'sitzungen', 'passkeys', 'sperren', 'freigeben'];
  for (const path of [
    '/verwaltung/zugaenge/',
    '/verwaltung/zugaenge/neu',
    '/verwaltung/zugaenge/neu?person=kleiber',
    '/verwaltung/anmeldungen/',
    '/verwaltung/protokoll/',
    '/verwaltung/protokoll/?zugang=boese',
    at('boese'),
    `${at('boese')}?erledigt=gespeichert`,
    `${at('boese')}?erledigt=constructor`,
    ...steps.map((step) => at('boese', step)),
  ]) {
    const answer = await clerk.get(path);
    const text = await answer.text();
    expect(answer.status, path).toBe(200);
    expect(text, path).not.toContain('<script>alert');
    expect(await htmlFaults(text), path).toEqual([]);
  }
});

test('an access without any published index can be run', async () => {
  const office = await clerkOffice({}, { readCouncil: () => Promise.resolve(undefined) });
  const clerk = await office.browserOf('zeisig');
  expect((await clerk.get('/verwaltung/zugaenge/')).status).toBe(200);
  expect((await clerk.get(at('amsel'))).status).toBe(200);
  const made = await clerk.post('/verwaltung/zugaenge/neu', {
    name: 'N. Neu',
    email: 'neu@rat.example',
    channel: 'paper',
  });
  expect(made.status).toBe(303);
  expect(sampleAccount({ id: 'x' }).version).toBe(0);
});
