import { ballotOf } from '../../../testing/circulation/ballots.ts';
import { ballotService, cast, open as openBallot } from '../../../testing/members/ballot-service.ts';
import { openedKey, recordKey } from '../circulation/keys.ts';
import { expect, test } from 'vitest';
import { StoreError } from '../../../store/ports.ts';
import { clerkOffice } from '../../../testing/members/clerk-office.ts';
import { memorySlots } from '../../../testing/members/memory-slots.ts';
import { sampleAccount } from '../../../testing/members/sample-parts.ts';
import { SettingsError } from '../../../server/environment.ts';
import { linksOn } from '../login/links.ts';
import { noticeCouncil } from '../../../testing/members/notice-town.ts';
import { smtpSender } from '../../../mail/smtp-sender.ts';
import { startSmtpPeer } from '../../../testing/mail/smtp-peer.ts';
import { type CommandParts, runMembers } from './run.ts';

type Change = Parameters<typeof clerkOffice>[1];

/** Runs commands on one store. */
async function console_(change: Change = {}, failing?: Error) {
  const slots = memorySlots();
  const office = await clerkOffice({}, { ...change, means: { slots, ...change?.means } });
  const said: string[] = [];
  const told: string[] = [];
  const temporary: number[] = [];
  const sweeper = {
    ...slots,
    removeTemporary: (before: number) => Promise.resolve(temporary.push(before)),
  };
  const parts: CommandParts = { ...office.parts, sweeper };
  const run = (...words: string[]) =>
    runMembers(words, {
      print: (text) => void said.push(text),
      tell: (text) => void told.push(text),
      open: () => (failing ? Promise.reject(failing) : Promise.resolve(parts)),
      serve: () => Promise.resolve(7),
    });
  return { office, slots, temporary, run, said: () => said.join(''), told: () => told.join('') };
}

const MAIL = { smtp: 'smtp://127.0.0.1:25', from: 'rat@rat.example' };

test('the first clerk gets a link on the screen, which works for the login once', async () => {
  const { office, run, said } = await console_();
  expect(await run('invite', '--email', 'Erste@Rat.Example', '--name', 'Erna Erste', '--clerk')).toBe(0);
  const account = (await office.parts.accounts.all()).find(({ email }) => email === 'erste@rat.example');
  expect(account).toMatchObject({
    name: 'Erna Erste',
    rights: { clerk: true },
    changedBy: 'konsole',
    enrolUntil: '2027-03-22T09:00:00.000Z',
  });
  expect(account?.id).toMatch(/^k-[0-9a-f]{12}$/);
  const token = /https:\/\/rat\.example\/anmelden\/link\?t=([0-9a-f]{64})\n/.exec(said())?.[1] ?? '';
  const links = linksOn(office.parts.means.slots, office.parts.means.now);
  expect(await links.find(token)).toMatchObject({ account: account?.id });
  expect(office.parts.mails).toEqual([]);
  const log = await office.logOf(account?.id ?? '');
  expect(log.map(({ event, by }) => `${event} ${by}`)).toEqual(['account-created konsole']);
});

test('with a mail server the invitation goes by mail, and no link is shown', async () => {
  const { office, run, said } = await console_({ settings: { mail: MAIL } });
  expect(await run('invite', '--person=kleiber', '--email=kleiber@rat.example')).toBe(0);
  expect(office.parts.mails.map(({ to }) => to)).toEqual(['kleiber@rat.example']);
  expect(said()).not.toContain('?t=');
  expect(await office.account('kleiber')).toMatchObject({ person: 'kleiber', name: 'Karl Kleiber' });
});

test('where the mail does not go out, the link is shown', async () => {
  const sendMail = () => Promise.reject(new Error('down'));
  const { run, said } = await console_({ settings: { mail: MAIL }, means: { sendMail } });
  expect(await run('invite', '--person', 'amsel', '--email', 'amsel@rat.example')).toBe(0);
  expect(said()).toContain('Die E-Mail ging nicht hinaus.');
  expect(said()).toContain('?t=');
});

test.each([
  ['mail refused: EAUTH', 'weist Benutzer oder Kennwort zurück'],
  ['mail refused: SMTP_535', 'weist Benutzer oder Kennwort zurück'],
  ['mail refused: SMTP_550', 'nimmt Absender oder Empfänger nicht an'],
  ['mail refused: SMTP_451', 'in einer Viertelstunde'],
  ['mail refused: address', 'nimmt Absender oder Empfänger nicht an'],
  ['mail refused: EDNS', 'kennt das Netz nicht'],
  ['mail refused: EODD', '(EODD)'],
  ['kasse@rat.example says no', '(ohne Angabe)'],
])('why a mail did not go out is told without its address: %s', async (message, words) => {
  const sendMail = () => Promise.reject(new Error(message));
  const { run, said, told } = await console_({ settings: { mail: MAIL }, means: { sendMail } });
  expect(await run('invite', '--person', 'amsel', '--email', 'amsel@rat.example')).toBe(0);
  expect(said()).toContain(words);
  expect(await run('probe', '--email', 'kasse@rat.example')).toBe(1);
  expect(told()).toContain(words);
  expect(said() + told()).not.toContain('kasse@');
});

test('a probe sends a mail where it is asked to', async () => {
  const { office, run, said } = await console_({ settings: { mail: MAIL } });
  expect(await run('probe')).toBe(0);
  expect(said()).toContain('ob er sendet, zeigt');
  expect(office.parts.mails).toEqual([]);
  expect(await run('probe', '--email', 'it@rat.example')).toBe(0);
  expect(office.parts.mails).toMatchObject([
    { to: 'it@rat.example', subject: 'Probe des Mitgliederbereichs' },
  ]);
});

test('a town that locked itself out opens a revoked access again, with no fewer rights', async () => {
  const { office, run } = await console_();
  const clerk = await office.account('zeisig');
  await office.parts.accounts.save({ ...clerk, state: 'revoked' });
  expect(await run('invite', '--email', 'zeisig@rat.example')).toBe(0);
  expect(await office.account('zeisig')).toMatchObject({
    state: 'active',
    rights: { clerk: true },
    version: 3,
  });
});

test.each([
  ['nothing else', ['--person', 'amsel', '--email', 'amsel@rat.example'], [['invited']]],
  [
    'the right of a clerk',
    ['--person', 'amsel', '--email', 'amsel@rat.example', '--clerk'],
    [['account-changed', 'clerk'], ['invited']],
  ],
  [
    'another address and name',
    ['--person', 'amsel', '--email', 'neu@rat.example', '--name', 'A. Amsel'],
    [['account-changed', 'name,email'], ['invited']],
  ],
  [
    'a revoked access with another address',
    ['--person', 'weber', '--email', 'neu@rat.example'],
    [['account-restored'], ['account-changed', 'email'], ['invited']],
  ],
])('the log tells what an invitation changes: %s', async (_name, words, expected) => {
  const { office, run } = await console_();
  const { accounts } = office.parts;
  await accounts.save(sampleAccount({ id: 'weber', email: 'weber@rat.example', state: 'revoked' }));
  expect(await run('invite', ...words)).toBe(0);
  const log = (await office.logOf(words[1] ?? '')).toReversed();
  expect(log.map(({ event, by, subject }) => [event, by, subject])).toEqual(
    expected.map(([event, subject]) => [event, 'konsole', subject]),
  );
});

test.each([
  ['another address ends its sessions', 'neu@rat.example', 303],
  ['the same address ends none', 'amsel@rat.example', 200],
])('who is logged in while an invitation goes out: %s', async (_name, email, status) => {
  const { office, run } = await console_();
  const { get } = await office.browserOf('amsel');
  office.parts.clock.now += 1000;
  expect((await get('/profil/')).status).toBe(200);
  expect(await run('invite', '--person', 'amsel', '--email', email)).toBe(0);
  expect((await get('/profil/')).status).toBe(status);
});

test.each([
  [['invite'], '--email fehlt'],
  [['invite', '--email', 'x@rat'], '--email fehlt oder ist keine Adresse'],
  [['invite', '--email'], 'Zu --email fehlt die Angabe.'],
  [['invite', '--email', '--clerk'], 'Zu --email fehlt die Angabe.'],
  [['invite', '--email', 'x@rat.example'], 'fehlt der Name'],
  [['invite', '--email', 'x@rat.example', '--person', 'niemand'], 'kennt keine Person'],
  [['invite', '--email', 'x@rat.example', '--person', '../x'], 'kein Schlüssel'],
  [['invite', 'x@rat.example'], 'gehört nicht zu diesem Befehl'],
  [['invite', '--clerk=ja', '--email', 'x@rat.example'], 'gehört nicht zu diesem Befehl'],
  [['probe', '--email', 'x'], '--email ist keine Adresse'],
  [['sweep', '--all'], 'gehört nicht zu diesem Befehl'],
  [['dance'], 'Den Befehl „dance“ gibt es nicht.'],
])('%j is a mistake that is explained', async (words, message) => {
  const { office, run, told, said } = await console_();
  expect(await run(...words)).toBe(2);
  expect(told()).toContain(message);
  expect(said()).toBe('');
  expect(await office.parts.accounts.all()).toHaveLength(2);
});

test('an address that belongs to another access is refused', async () => {
  const { run, told } = await console_();
  expect(await run('invite', '--person', 'kleiber', '--email', 'amsel@rat.example')).toBe(1);
  expect(told()).toContain('gehört schon zu einem anderen Zugang');
});

test('help is an answer, no command is a mistake, and serve has its slot', async () => {
  const { run, said, told } = await console_();
  expect(await run('--help')).toBe(0);
  expect(await run('invite', '--help')).toBe(0);
  expect(said()).toContain('members invite');
  expect(await run()).toBe(2);
  expect(told()).toContain('members serve');
  expect(await run('serve')).toBe(7);
});

test('the list shows no address and no key', async () => {
  const { run, said } = await console_();
  expect(await run('list')).toBe(0);
  expect(await run('list', '--json')).toBe(0);
  expect(said()).toContain('zeisig\tZoe Zeisig\toffen\tRatsbüro\t0 Passkeys\n');
  expect(said()).not.toContain('@');
});

test('sweep says what it removed, probe what is there', async () => {
  const { office, run, said, slots, temporary } = await console_();
  await slots.put('audit/amsel/2020-01-01/000000000000001-aa.jsonl', '{}\n');
  expect(await run('sweep')).toBe(0);
  expect(said()).toContain('Protokoll: 1 von 1 Einträgen entfernt');
  // what a crash left, once it is a day old
  expect(temporary).toEqual([office.parts.clock.now - 86_400_000]);
  expect(said()).toContain('Reste abgebrochener Schreibvorgänge: 1 Datei entfernt');
  expect(await run('probe')).toBe(0);
  expect(said()).toContain('4 Personen');
  expect(said()).toContain('Zugänge des Ratsbüros: 1');
  expect(said()).not.toContain('Umlaufverfahren');
});

test('a probe reads all records of ballots, and fails where they do not hold', async () => {
  const { office, run, said, told, slots } = await console_();
  const { id, eligible } = ballotOf();
  const { circulation } = ballotService({ ...slots });
  await openBallot(circulation);
  await cast(circulation, eligible[0]?.person ?? '', 'yes');
  office.parts.clock.now = Date.parse(ballotOf().opens);
  expect(await run('probe')).toBe(0);
  expect(said()).toContain('Umlaufverfahren mit gültigen Aufzeichnungen: 1, davon offen: 1\n');
  const other = 'b'.repeat(26);
  await slots.put(openedKey(other, 1), other);
  await slots.put(recordKey(other, 0), '{}');
  expect(await run('probe')).toBe(1);
  expect(told()).toContain(`nicht mehr stimmen: ${other}.`);
  expect(told()).not.toContain(id);
});

test('sweep takes nothing away where the clock runs a year ahead, and goes on by itself once it is right', async () => {
  const { run, said, told, slots, office } = await console_();
  const { clock } = office.parts;
  const right = clock.now;
  expect(await run('sweep')).toBe(0);
  const key = `audit/amsel/${new Date(right).toISOString().slice(0, 10)}/000000000000001-aa.jsonl`;
  await slots.put(key, '{}\n');
  clock.now = right + 400 * 86_400_000;
  expect(await run('sweep')).toBe(1);
  expect(told()).toContain('Es wurde nichts entfernt');
  expect(told()).toContain('members sweep --trotzdem');
  expect(await slots.get(key)).toBe('{}\n');
  clock.now = right + 31 * 86_400_000;
  expect(await run('sweep')).toBe(0);
  expect(await slots.get(key)).toBe('{}\n');
  // where nobody swept for so long, a word is enough
  clock.now = right + 500 * 86_400_000;
  expect(await run('sweep', '--trotzdem')).toBe(0);
  expect(await slots.get(key)).toBeUndefined();
  expect(said()).toContain('Protokoll: 1 von');
});

test.each([
  [
    new StoreError('unavailable', 'https://secret.example'),
    1,
    'Der Speicher hat den Befehl nicht ausgeführt',
  ],
  [new SettingsError('MEMBERS_KEYS: fehlt.'), 2, 'MEMBERS_KEYS: fehlt.'],
  [Object.assign(new Error('listen'), { code: 'EADDRINUSE' }), 1, 'läuft schon ein Programm'],
  [new Error('odd'), 1, 'gescheitert: odd'],
])('%s ends with its code and a sentence', async (error, code, words) => {
  const { run, told } = await console_({}, error);
  expect(await run('list')).toBe(code);
  expect(told()).toContain(words);
  expect(told()).not.toContain('secret.example');
});

test('what is to be told goes out by the mail server at once, and what it refuses is told', async () => {
  const peer = await startSmtpPeer();
  try {
    const mail = { smtp: peer.smtp, from: 'rat@rat.example' };
    const published = { number: 1 };
    const { office, run, said } = await console_({
      settings: { mail },
      means: { sendOnce: smtpSender(mail) },
      readCouncil: () => Promise.resolve(noticeCouncil(published.number, { paper: published.number })),
    });
    for (const number of [1, 2, 2]) {
      published.number = number;
      expect(await run('deliver')).toBe(0);
    }
    expect(said().match(/Angenommen: \d+/g)).toEqual(['0', '1', '0'].map((count) => `Angenommen: ${count}`));
    expect(peer.messages).toHaveLength(1);
    expect(peer.messages[0]).toMatch(/^Message-ID: <nachricht\.[0-9a-f]{24}@rat\.example>/im);
    expect(peer.messages[0]).toMatch(/^Auto-Submitted: auto-generated/im);
    peer.answers = { rcptTo: '550 5.1.1 unknown' };
    published.number = 3;
    expect(await run('deliver')).toBe(1);
    expect((await office.account('amsel')).email).toBe('amsel@rat.example');
  } finally {
    await peer.stop();
  }
});
