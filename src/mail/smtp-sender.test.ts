import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PeerAnswers, type SmtpPeer, startSmtpPeer } from '../testing/mail/smtp-peer.ts';
import type { OutgoingMail } from './ports.ts';
import { smtpSender } from './smtp-sender.ts';

let peer: SmtpPeer;
const senders: ReturnType<typeof smtpSender>[] = [];
beforeEach(async () => {
  peer = await startSmtpPeer();
});
afterEach(async () => {
  for (const sender of senders.splice(0)) sender.close();
  await peer.stop();
});

const PATIENCE = { connect: 1000, data: 1000, reply: 300 };
const MAIL: OutgoingMail = {
  id: 'einladung.m-12.p-3',
  to: 'amsel@mittelaue.example',
  subject: 'Einladung zur Sitzung',
  text: 'Guten Tag,\n\n.ein Punkt am Anfang\n',
};
function sender(smtp = peer.smtp, connections = 4) {
  const made = smtpSender(
    { smtp, from: 'ratsbuero@mittelaue.example', bounces: 'zurueck@mittelaue.example' },
    { patience: PATIENCE, connections },
  );
  senders.push(made);
  return made;
}

const CASES: readonly (readonly [string, PeerAnswers, object])[] = [
  ['takes it over', {}, { outcome: 'accepted', answer: '250 4F3A2B1C0D' }],
  ['names no queue', { end: '250 thanks' }, { outcome: 'accepted', answer: '250' }],
  [
    'Exim',
    { end: '250 OK id=1tExIm-000000001Ab-2cdE' },
    { outcome: 'accepted', answer: '250 1tExIm-000000001Ab-2cdE' },
  ],
  [
    'refuses the receiver',
    { rcptTo: '550 5.1.1 <amsel@mittelaue.example>: unknown' },
    { outcome: 'refused', reason: '550 5.1.1' },
  ],
  ['refuses the sender', { mailFrom: '553 no' }, { outcome: 'refused', reason: '553' }],
  ['refuses the content', { end: '554 5.7.1 spam' }, { outcome: 'refused', reason: '554 5.7.1' }],
  ['refuses the data', { data: '554 5.5.1 no' }, { outcome: 'refused', reason: '554 5.5.1' }],
  ['greylists', { rcptTo: '451 4.7.1 come again' }, { outcome: 'deferred', reason: '451 4.7.1' }],
  ['is full', { mailFrom: '452 4.3.1 later' }, { outcome: 'deferred', reason: '452 4.3.1' }],
  ['fails after the data', { end: '451 4.3.0 later' }, { outcome: 'deferred', reason: '451 4.3.0' }],
  [
    'shuts down instead of a reply',
    { end: '421 4.3.2 shutting down' },
    { outcome: 'deferred', reason: '421 4.3.2' },
  ],
  ['is closed for all', { greeting: '554 no service here' }, { outcome: 'deferred', reason: '554' }],
  ['hangs up at once', { greeting: 'hang-up' }, { outcome: 'deferred' }],
  ['never greets', { greeting: 'silence' }, { outcome: 'deferred', reason: 'ETIMEDOUT' }],
  ['hangs up at the sender', { mailFrom: 'hang-up' }, { outcome: 'deferred' }],
  ['hangs up at the receiver', { rcptTo: 'hang-up' }, { outcome: 'deferred' }],
  ['is silent at the receiver', { rcptTo: 'silence' }, { outcome: 'deferred', reason: 'ETIMEDOUT' }],
  ['hangs up at the data', { data: 'hang-up' }, { outcome: 'deferred' }],
  ['hangs up after the final dot', { end: 'hang-up' }, { outcome: 'doubtful' }],
  ['is silent after the final dot', { end: 'silence' }, { outcome: 'doubtful', reason: 'ETIMEDOUT' }],
];

describe.each([
  ['one command after the other', []],
  ['commands in one go', ['PIPELINING', 'SIZE 10000000', 'DSN', '8BITMIME']],
] as const)('%s: a server that', (_, extensions) => {
  test.each(CASES)('%s', async (_name, answers, result) => {
    peer.answers = { ...answers, extensions };
    expect(await sender()(MAIL)).toMatchObject(result);
  });
});

test('no reason and no answer bears a word of the server or an address', async () => {
  peer.answers = {
    rcptTo: '550 amsel@mittelaue.example 5.1.1 is unknown',
    end: '250 OK amsel@mittelaue.example',
  };
  expect(await sender()(MAIL)).toEqual({ outcome: 'refused', reason: '550' });
  peer.answers = { end: '250 queued as amsel@mittelaue.example' };
  expect(await sender()(MAIL)).toEqual({ outcome: 'accepted', answer: '250' });
});

test('a server that is not there is asked again later', async () => {
  await peer.stop();
  expect(await sender()(MAIL)).toEqual({ outcome: 'deferred', reason: 'ESOCKET' });
});

test('the envelope names the mail, so that what comes back tells which one it was', async () => {
  peer.answers = { extensions: ['DSN'] };
  await sender()(MAIL);
  expect(peer.heard).toContain(
    'MAIL FROM:<zurueck+einladung.m-12.p-3@mittelaue.example> RET=HDRS ENVID=einladung.m-12.p-3',
  );
  expect(peer.messages[0]).toContain('\r\n.ein Punkt am Anfang\r\n');
});

test('a mail larger than the server takes is refused without a try', async () => {
  peer.answers = { extensions: ['SIZE 1000'] };
  const result = await sender()({ ...MAIL, text: 'x'.repeat(2000) });
  expect(result).toEqual({ outcome: 'refused', reason: '552' });
  expect(peer.messages).toEqual([]);
});

test('no connection is made for what is no address', async () => {
  expect(await sender()({ ...MAIL, to: 'a@mittelaue.example\r\nRCPT TO:<b@mittelaue.example>' })).toEqual({
    outcome: 'refused',
    reason: 'address',
  });
  expect(peer.heard).toEqual([]);
});

test('several mails share few connections, and a connection that ended meanwhile costs none', async () => {
  const send = sender(peer.smtp, 2);
  const ids = Array.from({ length: 20 }, (_, number) => `n-${number}`);
  const results = await Promise.all(ids.map((id) => send({ ...MAIL, id })));
  expect(results.every(({ outcome }) => outcome === 'accepted')).toBe(true);
  expect(peer.heard.filter((command) => command.startsWith('EHLO'))).toHaveLength(2);
});

test('a kept connection that ended meanwhile is replaced by a new one, once', async () => {
  const send = sender(peer.smtp, 1);
  await send(MAIL);
  peer.answers = { mailFrom: '421 4.4.2 idle for too long' };
  expect(await send(MAIL)).toEqual({ outcome: 'deferred', reason: '421 4.4.2' });
  expect(peer.heard.filter((command) => command.startsWith('EHLO'))).toHaveLength(2);
  expect(peer.heard.filter((command) => command.startsWith('MAIL'))).toHaveLength(3);
});
