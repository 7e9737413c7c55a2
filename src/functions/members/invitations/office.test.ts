import { expect, test } from 'vitest';
import { localTime } from '../../../domain/local-time.ts';
import { htmlFaults } from '../../../testing/members/html-faults.ts';
import {
  AGENDA,
  formIn,
  invitationOffice,
  type InvitationOffice,
  MEETING,
  SECRET,
} from '../../../testing/members/invitation-office.ts';
import { anItem } from '../../../testing/members/part.ts';
import { at } from '../addresses.ts';
import type { Browser } from '../../../testing/members/clerk-office.ts';
import { completeOrders } from './place-order.ts';
import { invitationOutbox } from './outbox.ts';
import { ordersIn } from './orders.ts';

const PAGE = at.invitation(MEETING);
const textOf = async (answer: Response | Promise<Response>) => (await answer).text();

/** Orders as the page offers it. */
async function order(clerk: Browser, more: Record<string, string> = {}): Promise<Response> {
  const form = formIn(await textOf(clerk.get(PAGE)));
  if (!form) throw new Error('the page offers nothing to send');
  return clerk.post(PAGE, { ...form, ...more });
}

async function ordered(office: InvitationOffice): Promise<Browser> {
  const clerk = await office.browserOf('zeisig');
  expect((await order(clerk)).headers.get('location')).toBe(`${PAGE}?erledigt=versandt`);
  await office.deliver();
  return clerk;
}

test('the clerk sees periods, people and the mail before anything leaves', async () => {
  const office = await invitationOffice();
  const clerk = await office.browserOf('zeisig');
  const list = await textOf(clerk.get(at.invitations));
  expect(list).toContain('noch nicht versandt');
  expect(await textOf(clerk.get(at.home))).toContain('1 Einladung ist eingetragen und noch nicht versandt');
  const page = await textOf(clerk.get(PAGE));
  expect([await htmlFaults(list), await htmlFaults(page)]).toEqual([[], []]);
  for (const words of [
    'Die Einladungsfrist ist eingehalten',
    '§ 34 Abs. 3 Satz 1 GemO',
    'mindestens 4 volle Tage',
  ])
    expect(page).toContain(words);
  expect(page).toMatch(/3\sPersonen per E-Mail, 1\sPerson auf Papier/);
  expect(page).toContain('Betreff:');
  expect(page).not.toContain(SECRET);
  expect(office.sent).toEqual([]);
});

test('at the word of the clerk each by the recorded channel, once, and nothing non-public in a mail', async () => {
  const office = await invitationOffice();
  const clerk = await ordered(office);
  await office.deliver();
  expect(office.sent.map(({ to }) => to).sort()).toEqual(
    ['amsel', 'drossel', 'fink'].map((name) => `${name}@rat.example`),
  );
  const [mail] = office.sent;
  expect(mail?.subject).toBe('Einladung: Rat am 15. März 2027');
  expect(mail?.text).toContain('1. Haushalt (0001/2027)');
  expect(mail?.text).toContain('Nichtöffentlicher Teil: 1 Tagesordnungspunkt');
  expect(mail?.text).toContain(`https://rat.example${at.meeting(MEETING)}`);
  expect(mail?.calendar?.text).toContain('UID:rat-2027-03-15@rat.musterdorf.example');
  expect(JSON.stringify(office.sent)).not.toContain(SECRET);
  const page = await textOf(clerk.get(PAGE));
  expect(page.match(/vom Mailserver angenommen/g)).toHaveLength(3);
  expect(page).toContain('Seit dem Versand hat sich nichts geändert');
  expect(await htmlFaults(page)).toEqual([]);
  expect((await office.logOf('zeisig')).map(({ event, subject }) => [event, subject])).toContainEqual([
    'invitation-ordered',
    MEETING,
  ]);
});

test('public papers go along in their order up to the size, and what is left is named', async () => {
  const office = await invitationOffice({}, { attachBytes: 1000 });
  await ordered(office);
  expect(office.sent[0]?.attachments?.map(({ name, bytes }) => [name, bytes.length])).toEqual([
    ['01-d-haushalt.pdf', 400],
  ]);
  expect(office.sent[0]?.text).toMatch(/Nicht beigefügt[^]*- Unterlage d-schulweg/);
  const none = await invitationOffice({}, { attachBytes: 0 });
  await ordered(none);
  expect(none.sent[0]?.attachments).toEqual([]);
});

test('a deputy, who gets it to know of it, is told so', async () => {
  const office = await invitationOffice();
  await ordered(office);
  const text = (name: string) => office.sent.find(({ to }) => to.startsWith(name))?.text;
  expect(text('fink')).toContain('als stellvertretendes Mitglied zur Kenntnis');
  expect(text('amsel')).toContain('Guten Tag Anna Amsel,');
});

test.each([
  ['is not noted by the desk', { invitation: undefined }],
  ['is noted for later', { invitation: { sentAt: localTime('2027-03-09T09:00') } }],
  ['is called off', { status: 'cancelled' }],
  ['was yesterday', { start: localTime('2027-03-07T18:30') }],
] as const)('a meeting that %s is not sent, whoever posts', async (_, change) => {
  const office = await invitationOffice(change as Parameters<typeof invitationOffice>[0]);
  const clerk = await office.browserOf('zeisig');
  expect(formIn(await textOf(clerk.get(PAGE)))).toBeUndefined();
  expect((await clerk.post(PAGE, { nummer: '1', stand: '' })).status).toBe(409);
  await office.deliver();
  expect(office.sent).toEqual([]);
});

test('a short period is told, and needs the clerk’s word; one shortened for urgency says so in the mail', async () => {
  const start = localTime('2027-03-12T18:30');
  const office = await invitationOffice({ start });
  const clerk = await office.browserOf('zeisig');
  expect(await textOf(clerk.get(PAGE))).toContain('frühestens am 13. März 2027');
  expect((await order(clerk)).status).toBe(422);
  expect((await order(clerk, { trotzdem: 'ja' })).status).toBe(303);
  const urgent = await invitationOffice({
    start,
    invitation: { sentAt: localTime('2027-03-08T09:00'), urgent: true, urgencyReason: 'Deichbruch' },
  });
  expect(await textOf((await urgent.browserOf('zeisig')).get(PAGE))).toContain(
    'als erster Punkt der Sitzung',
  );
  await ordered(urgent);
  expect(urgent.sent[0]?.text).toContain('wegen Dringlichkeit verkürzt. Grund: Deichbruch.');
});

test('what the clerk did not see is not ordered', async () => {
  const office = await invitationOffice();
  const clerk = await office.browserOf('zeisig');
  const form = formIn(await textOf(clerk.get(PAGE))) ?? {};
  office.publish({ agenda: [...AGENDA, anItem('item-4', { number: '4' })] });
  expect((await clerk.post(PAGE, form)).status).toBe(409);
  expect(await ordersIn(office.all.means.slots).of(MEETING)).toEqual([]);
});

test('two clerks at once send once', async () => {
  const office = await invitationOffice();
  const [one, two] = [await office.browserOf('zeisig'), await office.browserOf('zeisig')];
  const answers = await Promise.all([order(one), order(two)]);
  await office.deliver();
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(office.sent).toHaveLength(3);
});

test('what was ordered before a crash is queued by the next round', async () => {
  const office = await invitationOffice();
  const { slots } = office.all.means;
  const dying = {
    ...slots,
    put: async (key: string, body: string) => {
      if (key.startsWith('outbox/')) throw new Error('the process ended');
      return slots.put(key, body);
    },
  };
  const clerk = await office.browserOf('zeisig');
  const form = formIn(await textOf(clerk.get(PAGE))) ?? {};
  Object.assign(office.all.means, { slots: dying });
  await clerk.post(PAGE, form);
  Object.assign(office.all.means, { slots });
  expect(office.sent).toEqual([]);
  await office.deliver();
  await completeOrders(office.all, invitationOutbox(office.all));
  await office.deliver();
  expect(office.sent).toHaveLength(3);
});

test('a supplement goes out when something changed, tells what, and brings the new papers alone', async () => {
  const office = await invitationOffice();
  const clerk = await ordered(office);
  expect(formIn(await textOf(clerk.get(PAGE)))).toBeUndefined();
  office.publish({ agenda: [...AGENDA, anItem('item-4', { number: '4', title: 'Spielplatz' })] });
  expect(await textOf(clerk.get(at.invitations))).toContain('seither geändert');
  await ordered(office);
  const later = office.sent.slice(3);
  expect(later.map(({ to }) => to).sort()).toEqual(
    ['amsel', 'drossel', 'fink'].map((name) => `${name}@rat.example`),
  );
  expect(new Set(office.sent.map(({ id }) => id)).size).toBe(6);
  expect(later[0]?.subject).toBe('Nachtrag zur Einladung: Rat am 15. März 2027');
  expect(later[0]?.text).toContain('Neu oder geändert: 1 Punkt der Tagesordnung.');
  expect(later[0]?.attachments).toEqual([]);
  office.publish({
    agenda: AGENDA.map((item) => (item.public ? item : { ...item, title: `${SECRET} II` })),
  });
  await ordered(office);
  expect(office.sent.at(-1)?.text).toContain('Auch im nichtöffentlichen Teil');
  expect(JSON.stringify(office.sent)).not.toContain(SECRET);
});

test('a doubtful delivery waits for the clerk, who sends again or notes that it arrived', async () => {
  const office = await invitationOffice();
  office.answer = ({ to }) =>
    to.startsWith('fink')
      ? { outcome: 'accepted', answer: '250' }
      : { outcome: 'doubtful', reason: 'ETIMEDOUT' };
  const clerk = await ordered(office);
  const page = await textOf(clerk.get(PAGE));
  expect(page.match(/zweifelhaft/g)).toHaveLength(2);
  expect(await htmlFaults(page)).toEqual([]);
  expect(await textOf(clerk.get(at.invitations))).toContain('2 zu entscheiden');
  office.answer = () => ({ outcome: 'accepted', answer: '250' });
  await office.deliver();
  expect(office.sent).toHaveLength(1);
  const decide = (zugang: string, entscheidung: string) =>
    clerk.post(at.invitationDecision(MEETING, 1), { zugang, entscheidung });
  expect((await decide('amsel', 'again')).headers.get('location')).toContain('erledigt=again');
  expect((await decide('drossel', 'settled')).headers.get('location')).toContain('erledigt=settled');
  expect((await decide('fink', 'settled')).headers.get('location')).toContain('erledigt=nichts');
  for (const [who, what] of [
    ['nobody', 'again'],
    ['amsel', 'pigeon'],
    ['specht', 'again'],
  ] as const)
    expect((await decide(who, what)).status).toBe(404);
  await office.deliver();
  expect(office.sent.map(({ to }) => to)).toEqual(['fink@rat.example', 'amsel@rat.example']);
  expect(await textOf(clerk.get(PAGE))).toContain('als zugegangen vermerkt');
  expect((await office.logOf('amsel')).map(({ event }) => event)).toContain('invitation-decided');
});

test('a bounce stands beside the member, who is no secret to the clerk', async () => {
  const office = await invitationOffice();
  const clerk = await ordered(office);
  const amsel = office.sent.find(({ to }) => to === 'amsel@rat.example');
  await invitationOutbox(office.all).bounced(amsel?.id ?? '', '5.1.1');
  const page = await textOf(clerk.get(PAGE));
  expect(page).toContain('zurückgekommen');
  expect(page).toContain('(5.1.1)');
});

test('letters bear the whole agenda for those who may read it, and say nothing of what somebody is excluded from', async () => {
  const office = await invitationOffice();
  const clerk = await ordered(office);
  const letters = await textOf(clerk.get(at.invitationLetters(MEETING, 1)));
  expect(await htmlFaults(letters)).toEqual([]);
  expect(letters.match(/class="letter"/g)).toHaveLength(1);
  expect(letters).toContain('Sven Specht');
  expect(letters).toContain('Sie wirken hier nicht mit.');
  expect(letters).not.toContain(SECRET);
  expect((await office.logOf('zeisig')).map(({ event }) => event)).toContain('invitation-printed');
  office.publish({ agenda: AGENDA.map((item) => ({ ...item, excluded: [] })) });
  expect(await textOf(clerk.get(at.invitationLetters(MEETING, 1)))).toContain(SECRET);
});

test('the dispatch list tells all of it as a table', async () => {
  const office = await invitationOffice();
  const clerk = await ordered(office);
  const answer = await clerk.get(at.invitationList(MEETING, 1));
  expect(answer.headers.get('content-disposition')).toContain('versandliste-rat-2027-03-15-1.csv');
  const lines = (await answer.text()).trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]).toContain(
    'Anna Amsel;Mitglied;per E-Mail;2027-01-11;vom Mailserver angenommen;2027-03-08T',
  );
  expect(lines[4]).toContain('Sven Specht;Mitglied;auf Papier;;Brief');
});

test('whether a member opened it that member alone sees, unless a rule of procedure says otherwise', async () => {
  const rule = '§ 5 Abs. 3 der Geschäftsordnung';
  for (const openedRule of [undefined, rule]) {
    const office = await invitationOffice(
      {},
      { attachBytes: 0, ...(openedRule !== undefined && { openedRule }) },
    );
    const member = await office.browserOf('amsel');
    expect(await textOf(member.get(at.meeting(MEETING)))).not.toContain('Sie haben die Einladung');
    const clerk = await ordered(office);
    office.parts.clock.now += 1_800_000;
    expect(await textOf(member.get(at.meeting(MEETING)))).toContain('08.03.2027, 10:30 Uhr');
    office.parts.clock.now += 600_000;
    expect(await textOf(member.get(at.meeting(MEETING)))).toContain('08.03.2027, 10:30 Uhr');
    const page = await textOf(clerk.get(PAGE));
    expect(page.includes('08.03.2027, 10:30')).toBe(openedRule !== undefined);
    expect(page.includes(rule)).toBe(openedRule !== undefined);
    expect(page.includes('sieht nur das Mitglied selbst')).toBe(openedRule === undefined);
  }
});

test('to members the office does not exist, and an unknown meeting or order is none', async () => {
  const office = await invitationOffice();
  const clerk = await ordered(office);
  const member = await office.browserOf('amsel');
  for (const path of [at.invitations, PAGE, at.invitationLetters(MEETING, 1), at.invitationList(MEETING, 1)])
    expect((await member.get(path)).status).toBe(404);
  expect((await member.post(PAGE, { nummer: '1' })).status).toBe(404);
  for (const path of [
    at.invitation('gibt-es-nicht'),
    at.invitationLetters(MEETING, 2),
    at.invitationList('..', 1),
  ])
    expect((await clerk.get(path)).status).toBe(404);
});

test('whom nobody can reach any more gets no mail: the access was revoked, the meeting called off', async () => {
  const office = await invitationOffice();
  const clerk = await office.browserOf('zeisig');
  await order(clerk);
  const account = await office.account('amsel');
  await office.all.accounts.save({ ...account, state: 'revoked' });
  await office.deliver();
  expect(office.sent.map(({ to }) => to).sort()).toEqual(['drossel@rat.example', 'fink@rat.example']);
  expect(await textOf(clerk.get(PAGE))).toContain('nicht versandt');
});
