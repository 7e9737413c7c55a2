import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SettingsError } from '../../server/environment.ts';
import { readSettings } from './read-settings.ts';

const RIGHT = {
  SUBSCRIBE_ORIGIN: 'https://abo.example',
  SUBSCRIBE_SITE: 'https://rat.example/',
  SUBSCRIBE_KEYS: 'kQ3v9-Zx1-Lm7w-Ty5-Rb2n-Hc8d-Gf4s-Jp6k-0aEo',
  SUBSCRIBE_ADDRESS_KEY: '3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=',
  SUBSCRIBE_STORE: '/var/lib/ratsfenster-subscribe',
  SUBSCRIBE_SMTP: 'smtp://127.0.0.1:25',
  SUBSCRIBE_MAIL_FROM: 'abo@rat.example',
};

test('the settings that are needed are enough', () => {
  const settings = readSettings(RIGHT);
  expect(settings).toMatchObject({ site: 'https://rat.example', port: 4350, trustedProxies: [] });
  expect(settings.addressKeys.map(({ length }) => length)).toEqual([32]);
  expect(settings.noticeKeys).toBeUndefined();
});

test.each([
  ['SUBSCRIBE_ORIGIN', 'http://abo.example'],
  ['SUBSCRIBE_SITE', 'https://rat.example/pfad/'],
  ['SUBSCRIBE_KEYS', 'abababababababababababababababababababababab'],
  ['SUBSCRIBE_ADDRESS_KEY', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='],
  ['SUBSCRIBE_ADDRESS_KEY', 'zukurz'],
  ['SUBSCRIBE_STORE', 'ordner'],
  ['SUBSCRIBE_SMTP', 'mail.rat.example'],
  ['SUBSCRIBE_MAIL_FROM', 'abo@rat.example\nBcc: x@example.org'],
  ['SUBSCRIBE_BOUNCE_ADDRESS', 'rueck+x@rat.example'],
  ['SUBSCRIBE_BOUNCE_ADDRESS', 'ein-sehr-langer-name@rat.example'],
  ['SUBSCRIBE_BOUNCE_MAILDIR', 'ordner'],
  ['SUBSCRIBE_NOTICE_KEY', 'kurz'],
  ['SUBSCRIBE_PROXIES', 'proxy'],
  ['SUBSCRIBE_PORT', '70000'],
  ['SUBSCRIBE_PROT', '4350'],
])('%s = %j is refused with what belongs there, and without its value', (name, value) => {
  try {
    readSettings({ ...RIGHT, [name]: value });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    expect((error as Error).message).toMatch(/^Der Dienst für Abonnements startet nicht/);
    expect((error as Error).message).toContain(`- ${name}: `);
    expect((error as Error).message).not.toContain(value);
  }
});

test('the table of settings names each variable that is read, and no other', () => {
  const table =
    readFileSync('.github/docs/subscribe.md', 'utf8').match(/(?<=^\| `)SUBSCRIBE_\w+(?=`)/gm) ?? [];
  const source = readFileSync(path.join(import.meta.dirname, 'read-settings.ts'), 'utf8');
  const read = new Set(source.match(/(?<=')SUBSCRIBE_[A-Z_0-9]*[A-Z](?=')/g));
  expect(new Set(table)).toEqual(read);
});
