import { expect, test } from 'vitest';
import { type ClerkOffice, clerkOffice } from '../../../testing/members/clerk-office.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import { sampleAccount } from '../../../testing/members/sample-parts.ts';

// Addresses, invitations and the end of mandates for many people at once.

const ADDRESSES = '/verwaltung/zugaenge/adressen';
const INVITE = '/verwaltung/zugaenge/alle-einladen';
const REVOKE = '/verwaltung/zugaenge/alle-sperren';
const PASSKEY = (id: string) => `passkeys/${id}/${'a'.repeat(64)}.json`;
/** The form with ticks at these, as the page shows them now. */
async function chosen(office: ClerkOffice, ...ids: string[]) {
  const versions = ids.map(async (id) => (await office.parts.accounts.get(id))?.version ?? 1);
  return new URLSearchParams(
    (await Promise.all(versions)).map((version, n) => [`zugang-${ids[n]}`, `${version}`]),
  );
}
const ticked = (page: string) =>
  [...page.matchAll(/name="zugang-([^"]+)"\s+value="\d+"\s+checked/g)].map(([, id]) => id);

test('before anybody has an access, the list says how to begin', async () => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  expect(await (await clerk.get('/verwaltung/zugaenge/')).text()).not.toContain('Noch niemand hat Zugang');
  await clerk.post('/verwaltung/zugaenge/amsel/sperren');
  const fresh = await clerkOffice({ amsel: { rights: { clerk: true, leadership: false, offices: [] } } });
  const page = await (await (await fresh.browserOf('zeisig')).get('/verwaltung/zugaenge/')).text();
  expect(page).toContain('Noch niemand hat Zugang');
  expect(page).toContain(`href="${ADDRESSES}"`);
  expect(await htmlFaults(page)).toEqual([]);
});

test('before anything is published, the list says what is missing', async () => {
  const office = await clerkOffice({}, { readCouncil: () => Promise.resolve(undefined) });
  const clerk = await office.browserOf('zeisig');
  for (const path of ['/verwaltung/zugaenge/', ADDRESSES, INVITE, REVOKE])
    expect(await htmlFaults(await (await clerk.get(path)).text()), path).toEqual([]);
  expect(await (await clerk.get('/verwaltung/zugaenge/')).text()).toContain('Noch ist nichts veröffentlicht');
});

test('what is to be done is counted and led to, and goes away once it is done', async () => {
  const office = await clerkOffice({ specht: { person: 'specht', email: 'specht@rat.example' } });
  const clerk = await office.browserOf('zeisig');
  const list = async () => (await clerk.get('/verwaltung/zugaenge/')).text();
  const before = await list();
  expect(before).toContain(`<a href="${ADDRESSES}">1 Person hat noch keinen Zugang</a>`);
  expect(before).toContain(`<a href="${INVITE}">2 Personen sind noch nicht eingeladen</a>`);
  expect(before).toContain(
    `<a href="${REVOKE}">1 Mandat ist beendet, der Zugang aber noch nicht gesperrt</a>`,
  );
  await clerk.post(ADDRESSES, { 'email-kleiber': 'kleiber@rat.example' });
  await clerk.post(INVITE, await chosen(office, 'amsel', 'zeisig', 'kleiber'));
  await clerk.post(REVOKE, await chosen(office, 'specht'));
  expect(await list()).not.toContain('Was ansteht');
  expect((await office.account('specht')).state).toBe('revoked');
  expect((await office.logOf('specht'))[0]).toMatchObject({ event: 'account-revoked', by: 'zeisig' });
});

test('accesses that bear the same address are named, until one of them is mended', async () => {
  const office = await clerkOffice();
  const { slots } = office.parts.means;
  // as two clerks save at the same moment, whom no check could see
  const twin = { ...sampleAccount({ id: 'k-1', name: 'Karla <b>', email: 'amsel@rat.example' }), version: 1 };
  await slots.put('accounts/k-1/000001.json', JSON.stringify(twin));
  const clerk = await office.browserOf('zeisig');
  const list = async () => (await (await clerk.get('/verwaltung/zugaenge/')).text()).replace(/[ \n]+/g, ' ');
  const text = await list();
  expect(text).toMatch(
    /Dieselbe E-Mail-Adresse steht bei mehreren Zugängen[^<]*<a href="\/verwaltung\/zugaenge\/amsel\/">Anna Amsel<\/a>, <a href="\/verwaltung\/zugaenge\/k-1\/">Karla &lt;b&gt;<\/a>/,
  );
  expect(await htmlFaults(text)).toEqual([]);
  await office.parts.accounts.save({ ...(await office.account('k-1')), state: 'revoked' });
  expect(await list()).not.toContain('Dieselbe E-Mail-Adresse');
});

test('addresses of many are entered at once; who is left empty gets no access', async () => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  const answer = await clerk.post(ADDRESSES, {
    'email-kleiber': ' Kleiber@Rat.example ',
    'email-amsel': 'fremd@rat.example',
    'email-niemand': 'niemand@rat.example',
    invite: 'ja',
  });
  expect(answer.headers.get('location')).toBe('/verwaltung/zugaenge/?erledigt=viele-eingeladen&anzahl=1');
  expect(await office.account('kleiber')).toMatchObject({
    person: 'kleiber',
    name: 'Karl Kleiber',
    email: 'kleiber@rat.example',
    channel: 'paper',
    enrolUntil: '2027-03-22T09:00:00.000Z',
  });
  // who has an access already, and whom nobody knows, are no business of this form
  expect((await office.account('amsel')).email).toBe('amsel@rat.example');
  expect(await office.parts.accounts.all()).toHaveLength(3);
  expect(office.parts.mails.map(({ to }) => to)).toEqual(['kleiber@rat.example']);
  const page = await (await clerk.get(answer.headers.get('location') ?? '')).text();
  expect(page).toContain('1 Zugang ist angelegt');
  expect(await (await clerk.get(ADDRESSES)).text()).toContain(
    'Alle Personen des Verzeichnisses haben einen Zugang.',
  );
});

test.each([
  ['nothing', {}, 422, 'mindestens eine E-Mail-Adresse'],
  ['half an address', { 'email-kleiber': 'kleiber@rat' }, 422, 'ist unvollständig'],
  ['the address of another', { 'email-kleiber': 'AMSEL@rat.example' }, 409, 'gehört schon zu einem anderen'],
])('with %s no access is created, and what was typed stays', async (_, form, status, words) => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  const answer = await clerk.post(ADDRESSES, form);
  const text = await answer.text();
  expect(answer.status).toBe(status);
  expect(text).toContain(words);
  for (const email of Object.values(form)) expect(text).toContain(`value="${email.toLowerCase()}"`);
  expect(await htmlFaults(text)).toEqual([]);
  expect(await office.parts.accounts.all()).toHaveLength(2);
});

test('who waits for an invitation is ticked, who has one can be chosen, all others are not there', async () => {
  const office = await clerkOffice({
    laeuft: { email: 'laeuft@rat.example', enrolUntil: '2027-03-09T00:00:00.000Z' },
    fertig: { email: 'fertig@rat.example' },
    gesperrt: { email: 'gesperrt@rat.example', state: 'revoked' },
    ohne: { subjects: ['https://idp.example|1'] },
  });
  await office.parts.means.slots.put(PASSKEY('fertig'), '{}');
  const clerk = await office.browserOf('zeisig');
  const page = await (await clerk.get(INVITE)).text();
  expect(ticked(page)).toEqual(['amsel', 'zeisig']);
  expect([...page.matchAll(/name="zugang-/g)]).toHaveLength(3);
  expect(page).toContain('Schon eingeladen, aber noch ohne Passkey (1)');
  expect(await htmlFaults(page)).toEqual([]);
  const all = ['amsel', 'laeuft', 'fertig', 'gesperrt', 'ohne', 'niemand'];
  const answer = await clerk.post(INVITE, await chosen(office, ...all));
  expect(answer.headers.get('location')).toBe('/verwaltung/zugaenge/?erledigt=alle-einladen&anzahl=2');
  expect(office.parts.mails.map(({ to }) => to)).toEqual(['amsel@rat.example', 'laeuft@rat.example']);
  expect(await (await clerk.get(answer.headers.get('location') ?? '')).text()).toContain(
    '2 Einladungen sind unterwegs',
  );
  expect((await clerk.post(INVITE)).status).toBe(422);
});

test('where no passkey is asked for, those are due whom nobody told yet', async () => {
  const office = await clerkOffice(
    { laeuft: { email: 'laeuft@rat.example', enrolUntil: '2027-03-01T00:00:00.000Z' } },
    { settings: { stepUp: { kind: 'none', decision: 'Beschluss vom 1. März 2027' } } },
  );
  expect(ticked(await (await (await office.browserOf('zeisig')).get(INVITE)).text())).toEqual([
    'amsel',
    'zeisig',
  ]);
});

test('invitations that do not go out are named, and ticked for the next try', async () => {
  const office = await clerkOffice(
    {},
    {
      means: {
        sendMail: ({ to }) =>
          to.startsWith('amsel') ? Promise.reject(new Error('down')) : Promise.resolve(),
      },
    },
  );
  const clerk = await office.browserOf('zeisig');
  const answer = await clerk.post(INVITE, await chosen(office, 'amsel', 'zeisig'));
  const page = await answer.text();
  expect(answer.status).toBe(200);
  expect(page).toContain('Nicht bei allen gelungen');
  expect(ticked(page)).toEqual(['amsel']);
  const fresh = await clerkOffice({}, { means: { sendMail: () => Promise.reject(new Error('down')) } });
  const made = await (
    await fresh.browserOf('zeisig')
  ).post(ADDRESSES, {
    'email-kleiber': 'kleiber@rat.example',
    invite: 'ja',
  });
  expect(made.headers.get('location')).toContain('ohne=1');
});

test('whoever presses the button twice sends each invitation once', async () => {
  const office = await clerkOffice();
  const clerk = await office.browserOf('zeisig');
  const form = await chosen(office, 'amsel', 'zeisig');
  await clerk.post(INVITE, form);
  const again = await clerk.post(INVITE, form);
  expect(again.headers.get('location')).toBe('/verwaltung/zugaenge/?erledigt=alle-einladen&anzahl=2');
  expect(office.parts.mails).toHaveLength(2);
  // on purpose, with the page as it is now, they go out again
  await clerk.post(INVITE, await chosen(office, 'amsel'));
  expect(office.parts.mails).toHaveLength(3);
});

test('only accesses of mandates that ended are revoked together', async () => {
  const office = await clerkOffice({ specht: { person: 'specht', email: 'specht@rat.example' } });
  const clerk = await office.browserOf('zeisig');
  expect(ticked(await (await clerk.get(REVOKE)).text())).toEqual(['specht']);
  await clerk.post(REVOKE, await chosen(office, 'amsel', 'zeisig'));
  for (const id of ['amsel', 'zeisig']) expect((await office.account(id)).state).toBe('active');
});

test.each(['abc', '0', '-1', '99999', ''])(
  'numbers of an address that nobody wrote are no message: %s',
  async (number) => {
    const clerk = await (await clerkOffice()).browserOf('zeisig');
    const page = await (
      await clerk.get(`/verwaltung/zugaenge/?erledigt=alle-einladen&anzahl=${number}`)
    ).text();
    expect(page).not.toMatch(/(?:ist|sind) unterwegs/);
  },
);
