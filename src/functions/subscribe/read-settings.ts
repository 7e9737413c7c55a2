import { type Environment, type Variables, variables } from '../../server/environment.ts';
import { originOf } from '../../server/origin.ts';
import { keysSetting, listenSettings, proxiesSetting, storeSetting } from '../../server/settings.ts';
import { isWeakKey } from '../../server/weak-key.ts';
import type { SubscribeSettings } from './settings.ts';

/** The port where nothing else is said. */
export const SUBSCRIBE_PORT = 4350;

/** Every variable of the function; what else begins so is a slip of the pen. */
const NAMES = [
  'SUBSCRIBE_ORIGIN',
  'SUBSCRIBE_SITE',
  'SUBSCRIBE_KEYS',
  'SUBSCRIBE_ADDRESS_KEY',
  'SUBSCRIBE_STORE',
  'SUBSCRIBE_S3_ENDPOINT',
  'SUBSCRIBE_S3_REGION',
  'SUBSCRIBE_S3_ACCESS_KEY_ID',
  'SUBSCRIBE_S3_SECRET_ACCESS_KEY',
  'SUBSCRIBE_SMTP',
  'SUBSCRIBE_MAIL_FROM',
  'SUBSCRIBE_BOUNCE_ADDRESS',
  'SUBSCRIBE_BOUNCE_MAILDIR',
  'SUBSCRIBE_NOTICE_KEY',
  'SUBSCRIBE_PROXIES',
  'SUBSCRIBE_HOST',
  'SUBSCRIBE_PORT',
];

const ADDRESS_KEY =
  'Ein Schlüssel aus 32 zufälligen Bytes in Base64, aus „openssl rand -base64 32“; beim Wechsel erst der neue, dann durch Komma getrennt der alte.';
const MAIL_ADDRESS = /^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/;

/**
 * Reads the settings of the function for subscriptions from the environment.
 * @throws SettingsError that names each variable, what is wrong with it and what belongs there
 */
export function readSettings(environment: Environment): SubscribeSettings {
  const read = variables(environment, 'Der Dienst für Abonnements');
  const settings: SubscribeSettings = {
    origin: originSetting(read, 'SUBSCRIBE_ORIGIN', 'Die Adresse dieses Dienstes im Browser'),
    site: originSetting(read, 'SUBSCRIBE_SITE', 'Die Adresse der öffentlichen Website'),
    keys: keysSetting(read, 'SUBSCRIBE_KEYS'),
    addressKeys: addressKeys(read),
    store: storeSetting(read, {
      name: 'SUBSCRIBE_STORE',
      program: 'SUBSCRIBE',
      example: '/var/lib/ratsfenster-subscribe',
      environment,
    }),
    mail: mailSettings(read),
    ...(read.has('SUBSCRIBE_BOUNCE_MAILDIR') && {
      bounceMaildir: read.matching(
        'SUBSCRIBE_BOUNCE_MAILDIR',
        /^\/[^\0]+$/,
        'Der Ordner (Maildir), in den der Mailserver Rückläufer legt, mit vollem Pfad.',
      ),
    }),
    ...(read.has('SUBSCRIBE_NOTICE_KEY') && {
      noticeKeys: keysSetting(read, 'SUBSCRIBE_NOTICE_KEY'),
    }),
    trustedProxies: proxiesSetting(read, 'SUBSCRIBE_PROXIES'),
    ...listenSettings(read, 'SUBSCRIBE', SUBSCRIBE_PORT),
  };
  read.only('SUBSCRIBE_', NAMES);
  read.done();
  return settings;
}

const originSetting = (read: Variables, name: string, what: string): string =>
  read
    .matching(
      name,
      (text) => originOf(text) !== undefined,
      `${what}: https://… ohne Pfad (http nur für localhost und 127.0.0.1).`,
    )
    .replace(/\/$/, '');

function addressKeys(read: Variables): SubscribeSettings['addressKeys'] {
  const words = read
    .matching(
      'SUBSCRIBE_ADDRESS_KEY',
      (text) =>
        text.split(',').length <= 2 && text.split(',').every((word) => /^[A-Za-z0-9+/]{43}=$/.test(word)),
      ADDRESS_KEY,
    )
    .split(',')
    .filter((word) => word !== '');
  if (words.some((word) => isWeakKey(word.slice(0, -1)))) read.refuse('SUBSCRIBE_ADDRESS_KEY', ADDRESS_KEY);
  return words.map((word) =>
    Uint8Array.from(atob(word), (sign) => sign.charCodeAt(0)),
  ) as unknown as SubscribeSettings['addressKeys'];
}

function mailSettings(read: Variables): SubscribeSettings['mail'] {
  const smtp = read.matching(
    'SUBSCRIBE_SMTP',
    /^smtps?:\/\/[^\s]+$/,
    'Der Mailserver, etwa smtps://BENUTZER:KENNWORT@mail.example:465 oder smtp://127.0.0.1:25.',
  );
  const from = read.matching(
    'SUBSCRIBE_MAIL_FROM',
    MAIL_ADDRESS,
    'Die Adresse, unter der die Nachrichten kommen, etwa abo@stadt.example.',
  );
  if (!read.has('SUBSCRIBE_BOUNCE_ADDRESS')) return { smtp, from };
  const bounces = read.matching(
    'SUBSCRIBE_BOUNCE_ADDRESS',
    (text) => MAIL_ADDRESS.test(text) && text.indexOf('@') <= 16 && !text.includes('+'),
    'Die Adresse für Rückläufer, etwa rueck@stadt.example: vor dem @ höchstens 16 Zeichen und kein Plus. Der Mailserver muss auch annehmen, was hinter einem Plus ergänzt ist.',
  );
  return { smtp, from, bounces };
}
