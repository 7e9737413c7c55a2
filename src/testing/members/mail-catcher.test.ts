import { afterEach, beforeEach, expect, test } from 'vitest';
import { smtpMail } from '../../functions/members/smtp-mail.ts';
import { type MailCatcher, startMailCatcher } from './mail-catcher.ts';

let catcher: MailCatcher;
beforeEach(async () => {
  catcher = await startMailCatcher({ port: 0 });
});
afterEach(() => catcher.stop());

const send = (text: string, subject = 'Ihr Link für den Mitgliederbereich') =>
  smtpMail({ smtp: catcher.smtp, from: 'Gemeinde Musterfelde <mitglieder@rat.example>' })({
    to: 'amsel@rat.example',
    subject,
    text,
    id: 'anmeldung-1-amsel',
  });

test('keeps a mail as the function wrote it', async () => {
  const text = `Guten Tag Änne Öhler,\n\n${'ein langer Satz mit Umlauten äöüß '.repeat(20)}\n\nhttps://rat.example/anmelden/link?t=${'a1'.repeat(32)}\n`;
  await send(text);
  expect(catcher.mails).toMatchObject([
    {
      to: ['amsel@rat.example'],
      subject: 'Ihr Link für den Mitgliederbereich',
      headers: {
        'auto-submitted': 'auto-generated',
        'message-id': expect.stringContaining('anmeldung-1-amsel@rat.example'),
      },
    },
  ]);
  expect(catcher.mails[0]?.text.trimEnd()).toBe(text.trimEnd());
});

test('shows mails with the newest first, their links to click, and looks again by itself', async () => {
  await send('die erste\n');
  await send('<b>fett</b> https://rat.example/anmelden/link?t=12&x=y "Ende"\n', '<i>die zweite</i>');
  const answer = await fetch(catcher.address);
  const page = await answer.text();
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page).toContain('<meta http-equiv="refresh" content="5" />');
  expect(page).toContain('<a href="https://rat.example/anmelden/link?t=12&amp;x=y">');
  expect(page).not.toMatch(/<[bi]>/);
  expect(page.indexOf('die zweite')).toBeLessThan(page.indexOf('die erste'));
});

test('shows the newest three of a subject, and those to one address all', async () => {
  await send('Ihr Link\n', 'Anmelden');
  for (let number = 0; number < 5; number += 1) await send(`Nachricht ${number}\n`);
  const page = await (await fetch(catcher.address)).text();
  expect(page.match(/<article>/g)).toHaveLength(4);
  const href = '/?an=amsel%40rat.example';
  expect(page).toMatch(new RegExp(`${href.replace('?', '\\?')}">amsel@rat.example</a>\\s+\\(6 E-Mails\\)`));
  const mine = await (await fetch(new URL(href, catcher.address))).text();
  expect(mine.match(/<article>/g)).toHaveLength(6);
  expect(mine).toContain('An: amsel@rat.example.');
  const others = await (await fetch(new URL('/?an=drossel%40rat.example', catcher.address))).text();
  expect(others).toContain('Noch ist keine E-Mail gekommen.');
});

test('listens on loopback alone, and gives its ports back', async () => {
  expect(catcher.address).toMatch(/^http:\/\/127\.0\.0\.1:/);
  expect(catcher.smtp).toMatch(/^smtp:\/\/127\.0\.0\.1:/);
  const ports = [catcher.address, catcher.smtp].map((address) => Number(new URL(address).port));
  await catcher.stop();
  catcher = await startMailCatcher({ port: ports[0] ?? 0, smtpPort: ports[1] ?? 0 });
  await send('wieder da\n');
  expect(catcher.mails).toHaveLength(1);
});
