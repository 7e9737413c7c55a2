import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFolder } from '../../testing/content-folder.ts';
import { notifyCommand } from './notify-command.ts';

let server: SMTPServer;
let mails: string[];
let address: string;

beforeEach(async () => {
  mails = [];
  server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    authOptional: true,
    onAuth: ({ username, password }, _session, done) =>
      password === 'ge heim' ? done(null, { user: username }) : done(new Error(`nicht ${password}`)),
    onData: (stream, _session, done) => {
      let mail = '';
      stream.on('data', (chunk: Buffer) => void (mail += chunk.toString('latin1')));
      stream.on('end', () => {
        mails.push(mail);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  address = `127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

const SITE = 'contacts:\n  publishing:\n    name: Büro\n    email: buero@stadt.example\n';

async function notify(site: string, environment: Record<string, string>) {
  await using folder = await contentFolder({ 'site.yml': site });
  let told = '';
  const args = ['--content', folder.dir, '--step', 'build', '--log', 'https://ci.example/42'];
  const code = await notifyCommand(args, environment, (text) => void (told += text)).catch(
    ({ message }: Error) => message,
  );
  return { code, told };
}

test('mails the clerks what failed, that the old site stands, and what to do', async () => {
  const { code, told } = await notify(SITE, { SMTP_URL: `smtp://rat%40stadt.example:ge%20heim@${address}` });
  expect([code, told]).toEqual([0, 'Nachricht an buero@stadt.example verschickt.\n']);
  expect(mails[0]).toContain('To: buero@stadt.example');
  expect(mails[0]).toContain('From: rat@stadt.example');
  expect(mails[0]).toContain('https://ci.example/42');
  expect(mails[0]).toContain('Die bisherige Website steht weiter.');
});

test('a site.yml that is no YAML does not keep the mail back', async () => {
  const { told } = await notify(`name: "offen\n${SITE}`, { SMTP_URL: `smtp://${address}` });
  expect(told).toContain('buero@stadt.example');
  expect(mails).toHaveLength(1);
});

test('a refused password is told without it', async () => {
  const { code, told } = await notify(SITE, { SMTP_URL: `smtp://rat:falsches-wort@${address}` });
  expect(code).toContain('ging nicht hinaus');
  expect(`${code}${told}`).not.toContain('falsches-wort');
});

test('without SMTP_URL or an address it says so and does no harm', async () => {
  expect(await notify(SITE, {})).toMatchObject({
    code: 0,
    told: expect.stringContaining('SMTP_URL ist nicht gesetzt'),
  });
  const none = await notify('contacts: {}\n', { SMTP_URL: `smtp://${address}` });
  expect(none).toMatchObject({ code: 0, told: expect.stringContaining('contacts.publishing.email fehlt') });
  expect(mails).toEqual([]);
});
