import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  formIn,
  invitationOffice,
  type InvitationOffice,
  MEETING,
} from '../../../testing/members/invitation-office.ts';
import { at } from '../addresses.ts';
import { bounceCommand } from '../command/bounce.ts';
import type { CommandParts } from '../command/run.ts';
import { noticeOutbox } from '../deliver/notice-outbox.ts';
import { hashOf } from '../hash-of.ts';
import { returnAddress } from '../../../mail/mailbox.ts';
import { noteBounce, readBounces } from './bounces.ts';
import { mailId } from './keys.ts';
import { ordersIn } from './orders.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-maildir-'));
  for (const name of ['new', 'cur', 'tmp']) await mkdir(path.join(folder, name));
});
afterAll(() => rm(folder, { recursive: true }));

const report = (id: string, action = 'failed'): Uint8Array =>
  new TextEncoder().encode(
    `From: Mail Delivery System <mailer-daemon@example.org>
To: einladungen+${id}@rat.example
Subject: Undelivered
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=grenze

--grenze
Content-Type: text/plain

Not delivered.

--grenze
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; amsel@rat.example
Action: ${action}
Status: 5.1.1

--grenze--
`.replaceAll('\n', '\r\n'),
  );

async function sentOffice(maildir?: string) {
  const office = await invitationOffice(
    {},
    { attachBytes: 0, ...(maildir !== undefined && { bounceMaildir: maildir }) },
  );
  const clerk = await office.browserOf('zeisig');
  const page = at.invitation(MEETING);
  await clerk.post(page, formIn(await (await clerk.get(page)).text()) ?? {});
  await office.deliver();
  return { office, page: async () => (await clerk.get(page)).text() };
}
const idFor = ({ sent }: InvitationOffice, name: string): string =>
  sent.find(({ to }) => to === `${name}@rat.example`)?.id ?? '';

test('a report on one of our mails stands beside the member; a delay, and one on another mail, do not', async () => {
  const { office, page } = await sentOffice();
  expect(await noteBounce(office.all, report(idFor(office, 'amsel'), 'delayed'))).toBe(false);
  expect(await noteBounce(office.all, report(`einladung.${MEETING}.0001.nobody`))).toBe(false);
  expect(await noteBounce(office.all, new TextEncoder().encode('Ich bin im Urlaub.'))).toBe(false);
  expect(await page()).not.toContain('zurückgekommen');
  expect(await noteBounce(office.all, report(idFor(office, 'amsel')))).toBe(true);
  expect(await page()).toContain('zurückgekommen');
});

test('a report on a mail whose id somebody guessed changes nothing', async () => {
  const { office, page } = await sentOffice();
  const [order] = await ordersIn(office.all.means.slots).of(MEETING);
  const guessed = [
    `einladung.${MEETING}.0001.amsel`,
    `einladung.${await hashOf([MEETING, 1, 'amsel'])}`,
    await mailId({ meeting: MEETING, number: 1, word: crypto.randomUUID() }, 'amsel'),
    await mailId({ meeting: MEETING, number: 1, word: order?.at ?? '' }, 'amsel'),
  ];
  for (const id of guessed) expect(await noteBounce(office.all, report(id))).toBe(false);
  expect(await page()).not.toContain('zurückgekommen');
  for (const { id } of office.sent) expect(id).toMatch(/^einladung\.[0-9a-f]{24}$/);
});

test('the id of the longest meeting and account fits into a return address', async () => {
  const id = await mailId({ meeting: 'm'.repeat(200), number: 9999, word: 'w' }, 'a'.repeat(200));
  const address = returnAddress(`${'e'.repeat(29)}@rat.example`, id);
  expect(address).toBe(`${'e'.repeat(29)}+${id}@rat.example`);
  expect(address.indexOf('@')).toBe(64);
});

test('a notice that came back is noted too, under its own id alone', async () => {
  const { office } = await sentOffice();
  const notices = noticeOutbox(office.all);
  await notices.queue('nachricht.0123abc', '');
  await notices.deliver(async (id) => ({ id, to: 'amsel@rat.example', subject: 'Neues', text: 'Neues' }));
  expect(await noteBounce(office.all, report('nachricht.0123abd'))).toBe(false);
  expect(await noteBounce(office.all, report('nachricht.0123abc'))).toBe(true);
  expect(await notices.delivery('nachricht.0123abc')).toMatchObject({ state: 'bounced', reason: '5.1.1' });
});

test('what lies in the Maildir is read once', async () => {
  const { office, page } = await sentOffice(folder);
  await writeFile(path.join(folder, 'new', '1.a'), report(idFor(office, 'amsel')));
  await writeFile(path.join(folder, 'new', '2.b'), 'Ich bin im Urlaub.');
  expect(await readBounces(office.all)).toBe(1);
  expect(await readdir(path.join(folder, 'new'))).toEqual([]);
  expect(await readBounces(office.all)).toBe(0);
  expect(await page()).toContain('zurückgekommen');
});

test('a mail is piped in, and taken whatever it is', async () => {
  const { office, page } = await sentOffice();
  const said: string[] = [];
  const pipe = (raw: Uint8Array) =>
    bounceCommand([], office.all as CommandParts, {
      print: (text) => void said.push(text),
      tell: (text) => void said.push(text),
      input: () => Promise.resolve(raw),
    });
  expect([await pipe(new Uint8Array()), await pipe(report(idFor(office, 'amsel')))]).toEqual([0, 0]);
  expect(said).toEqual(['Das ist kein Bericht über eine unserer E-Mails.\n', 'Vermerkt.\n']);
  expect(await page()).toContain('zurückgekommen');
});
