import { expect, test } from 'vitest';
import type { Ballot } from '../../../../domain/circulation/index.ts';
import { ballotOf, BY_SILENCE, itemOf } from '../../../../testing/circulation/ballots.ts';
import { ballotOffice } from '../../../../testing/members/ballot-office.ts';
import { anotherWord, CLERK, open } from '../../../../testing/members/ballot-service.ts';
import { plainWords } from '../../../../testing/members/plain-words.ts';
import { sampleAccount } from '../../../../testing/members/sample-parts.ts';
import { at } from '../../addresses.ts';
import { circulationIn } from '../circulation-in.ts';
import { queueReceiptMail } from './queue-receipt.ts';

const { id: ID } = ballotOf();

/** An open ballot of four, of whom Specht has no access, and whose mails have not been sent. */
async function opened(over: Partial<Ballot> = {}) {
  const office = await ballotOffice();
  const circulation = circulationIn(office.parts);
  const eligible = ['amsel', 'drossel', 'fink', 'specht'].map((person) => ({
    person,
    name: `Name ${person}`,
  }));
  const ballot = ballotOf({ eligible, statutory: 4, ...over });
  await open(circulation, ballot);
  const extend = (day: string) =>
    circulation.add(
      ID,
      { type: 'extend', closes: `2027-03-${day}T16:00:00.000Z`, reason: `Grund ${day}.` },
      CLERK,
      anotherWord(),
    );
  const subjectsOf = (account: string) =>
    office.sent.filter(({ to }) => to === `${account}@rat.example`).map(({ subject }) => subject);
  const round = async (later = 0) => {
    office.parts.clock.now += later;
    await office.deliver();
  };
  const rowOf = async (name: string) => {
    const clerk = await office.browserOf('zeisig');
    const html = await (await clerk.get(at.ballotOffice(ID))).text();
    return plainWords(
      new RegExp(`<th scope="row">\\s*Name ${name}\\s*</th>([^]*?)</tr>`).exec(html)?.[1] ?? '',
    );
  };
  const join = (id: string) =>
    office.parts.accounts.save(sampleAccount({ id, person: id, email: `${id}@rat.example` }));
  return { office, circulation, ballot, extend, subjectsOf, round, rowOf, join };
}

test('who gets an access after the opening is told of it, once', async () => {
  const { round, join, subjectsOf, rowOf, office } = await opened();
  await round();
  await round();
  expect(await rowOf('specht')).toContain('Diese Person hat keinen Zugang');
  await join('specht');
  expect(await rowOf('specht')).toContain('Eröffnung: wird versandt');
  await round();
  await round();
  expect(subjectsOf('specht')).toEqual(['Umlaufverfahren eröffnet: Rat']);
  expect(subjectsOf('amsel')).toEqual(['Umlaufverfahren eröffnet: Rat']);
  expect(await rowOf('specht')).toContain('Eröffnung: vom Mailserver angenommen');
  expect(office.sent).toHaveLength(4);
});

test('who gets an access when all is over is told of nothing, and the office sees that', async () => {
  const { round, join, subjectsOf, rowOf, ballot, office } = await opened();
  await round();
  await round(Date.parse(ballot.closes) - office.parts.clock.now);
  expect(subjectsOf('amsel')).toHaveLength(2);
  await join('specht');
  await round();
  expect(subjectsOf('specht')).toEqual([]);
  expect(await rowOf('specht')).toContain('Ergebnis: nicht benachrichtigt');
});

test('two extensions are one mail with the last closing time, behind that of the opening', async () => {
  const { extend, round, subjectsOf, office } = await opened();
  await extend('16');
  await extend('17');
  await round();
  await round();
  expect(subjectsOf('amsel')).toEqual([
    'Umlaufverfahren eröffnet: Rat',
    'Umlaufverfahren: Frist verlängert: Rat',
  ]);
  expect(office.sent.filter(({ to }) => to.startsWith('amsel')).at(-1)?.text).toBe(`Guten Tag Name amsel,

die Frist des Umlaufverfahrens im Gremium „Rat“ ist verlängert. Sie können jetzt bis Mittwoch, 17. März 2027, 17:00 Uhr antworten.

Begründung: Grund 17.

Was Sie schon abgegeben haben, gilt weiter.

Öffnen Sie es im Mitgliederbereich:
https://rat.example/umlauf/${ID}/

Fragen beantwortet Ihnen: Ratsbüro, ratsbuero@musterdorf.example, 030 23125 110

Mit freundlichen Grüßen
Gemeinde Musterdorf
`);
  await extend('18');
  await round();
  await round();
  expect(subjectsOf('amsel').slice(2)).toEqual(['Umlaufverfahren: Frist verlängert: Rat']);
});

test('an extension waits as long as the mail server holds the opening back', async () => {
  const { extend, round, subjectsOf, office } = await opened();
  office.answer = () => ({ outcome: 'deferred', reason: 'no connection' });
  await round();
  await extend('16');
  office.answer = () => ({ outcome: 'accepted', answer: '250 ok' });
  await round();
  expect(subjectsOf('amsel')).toEqual([]);
  await round(3_600_000);
  await round();
  expect(subjectsOf('amsel').map((subject) => subject.split(':')[0])).toEqual([
    'Umlaufverfahren eröffnet',
    'Umlaufverfahren',
  ]);
});

test('who may take part in no item hears of nothing', async () => {
  const { round, subjectsOf, rowOf, circulation, ballot, office } = await opened({
    items: [itemOf('a', { public: false, excluded: ['amsel'] })],
  });
  await round();
  await circulation.add(ballot.id, { type: 'cancel', reason: 'Sitzung.' }, CLERK, anotherWord());
  await round();
  expect(subjectsOf('amsel')).toEqual([]);
  expect(subjectsOf('fink')).toHaveLength(2);
  expect(await rowOf('amsel')).toContain('wirkt bei keinem Gegenstand mit');
  expect(office.sent).toHaveLength(4);
});

test('the office sees on request whose receipt did not arrive, and not of how many records it tells', async () => {
  const { office, circulation, round } = await opened();
  await round();
  const by = { account: 'amsel', person: 'amsel', clerk: false };
  await circulation.add(ID, { type: 'object', item: 'a', person: 'amsel' }, by, anotherWord());
  office.answer = () => ({ outcome: 'refused', reason: '550' });
  await round(60_000);
  office.answer = () => ({ outcome: 'accepted', answer: '250 ok' });
  const clerk = await office.browserOf('zeisig');
  const page = async () => (await clerk.get(`${at.ballotOffice(ID)}?quittungen=ja`)).text();
  const before = await page();
  expect(plainWords(before)).toContain('Nicht alle Quittungen kamen an');
  expect(before).toContain('name="mail" value="receipt amsel"');
  expect(before).not.toMatch(/receipt amsel [0-9]/);
  const again = { mail: 'receipt amsel', entscheidung: 'again' };
  const answer = await clerk.post(at.ballotStep(ID, 'zustellung'), again);
  expect(answer.headers.get('location')).toContain('erledigt=again');
  await round();
  expect(office.sent.filter(({ subject }) => subject.startsWith('Quittung'))).toHaveLength(1);
  expect(plainWords(await page())).toContain('Keine Quittung ist liegen geblieben');
});

test.each([
  ['where silence agrees, the first mail says so', { consent: BY_SILENCE }, true],
  ['elsewhere it does not', {}, false],
])('%s', async (_, over, says) => {
  const { office, round } = await opened(over);
  await round();
  expect(office.sent.length).toBeGreaterThan(0);
  for (const { text } of office.sent)
    expect(text.includes('Wer nicht widerspricht, gilt als einverstanden')).toBe(says);
});

test('where silence agrees, no receipt tells the office before the end that somebody objected', async () => {
  const { office, circulation, round, ballot } = await opened({ consent: BY_SILENCE });
  const by = { account: 'amsel', person: 'amsel', clerk: false };
  await circulation.add(ID, { type: 'object', item: 'a', person: 'amsel' }, by, anotherWord());
  office.answer = () => ({ outcome: 'refused', reason: '550' });
  await round(60_000);
  const page = async () => {
    const clerk = await office.browserOf('zeisig');
    return plainWords(await (await clerk.get(`${at.ballotOffice(ID)}?quittungen=ja`)).text());
  };
  expect(await page()).not.toContain('Quittung');
  office.parts.clock.now = Date.parse(ballot.closes);
  expect(await page()).toContain('Nicht alle Quittungen kamen an');
});

test('a receipt bears number, time and hash in the words of the page, and not how it was voted', async () => {
  const { office, circulation, round } = await opened();
  const by = { account: 'amsel', person: 'amsel', clerk: false };
  const said = { item: 'a', person: 'amsel' } as const;
  await circulation.add(ID, { type: 'consent', ...said }, by, anotherWord());
  await circulation.add(ID, { type: 'cast', value: 'no', ...said }, by, anotherWord());
  await queueReceiptMail(office.parts, 'amsel', [
    { ballot: ID, n: 1 },
    { ballot: ID, n: 2 },
  ]);
  await round();
  const mail = office.sent.find(({ subject }) => subject.startsWith('Quittung'));
  const hashes = [...(mail?.text.matchAll(/Prüfsumme: ([0-9a-f]{64})/g) ?? [])].map(([, hash]) => hash);
  expect(hashes[1]).toBe((await circulation.state(ID))?.last.hash);
  expect([mail?.subject, mail?.to]).toEqual(['Quittung: Umlaufverfahren: Rat', 'amsel@rat.example']);
  expect(mail?.text.replaceAll(/[0-9a-f]{64}/g, '…')).toBe(`Guten Tag Name amsel,

im Umlaufverfahren des Gremiums „Rat“ wurde für Sie verzeichnet:

Nummer im Protokoll: 1
Verzeichnet am: Montag, 8. März 2027, 10:00:00 Uhr
Prüfsumme: …

Nummer im Protokoll: 2
Verzeichnet am: Montag, 8. März 2027, 10:00:00 Uhr
Prüfsumme: …

Bewahren Sie diese E-Mail auf. Mit Nummer und Prüfsumme können Sie jederzeit nachsehen, ob Ihre Angabe unverändert im Protokoll steht. Wie Sie abgestimmt haben, steht hier nicht.

Waren Sie das nicht? Dann melden Sie sich bitte sofort beim Ratsbüro.

Prüfen Sie es im Mitgliederbereich:
https://rat.example/umlauf/${ID}/pruefen/

Fragen beantwortet Ihnen: Ratsbüro, ratsbuero@musterdorf.example, 030 23125 110

Mit freundlichen Grüßen
Gemeinde Musterdorf
`);
});
