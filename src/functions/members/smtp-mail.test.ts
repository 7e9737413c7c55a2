import { expect, onTestFinished, test } from 'vitest';
import { startSmtpPeer } from '../../testing/mail/smtp-peer.ts';
import { smtpMail } from './smtp-mail.ts';

test('a mail with a link to log in comes back to its sender, and never as one of those that are counted', async () => {
  const peer = await startSmtpPeer();
  onTestFinished(() => peer.stop());
  const settings = { smtp: peer.smtp, from: 'rat@rat.example', bounces: 'zurueck@rat.example' };
  await smtpMail(settings)({
    to: 'amsel@rat.example',
    subject: 'Link',
    text: 'Hier',
    id: 'Anmeldung-1-amsel',
  });
  expect(peer.heard.find((line) => line.startsWith('MAIL'))).toMatch(/^MAIL FROM:<rat@rat\.example>/);
});
