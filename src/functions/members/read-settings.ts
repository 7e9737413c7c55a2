import type { StorePlace } from '../../store/place.ts';
import { type Environment, type Variables, variables } from './environment.ts';
import { isIssuer, originOf } from './origin.ts';
import type { MembersSettings, OidcSettings } from './settings.ts';
import { isWeakKey } from './weak-key.ts';

const KEY_REMEDY =
  'Ein Geheimnis aus mindestens 43 Zeichen ohne Leerzeichen, etwa aus „openssl rand -base64 48“; beim Wechsel erst das neue, dann durch Komma getrennt das alte.';
const WEAK_REMEDY =
  'Das Geheimnis ist zu leicht zu erraten: Es hat nur wenige verschiedene Zeichen oder wiederholt sich. Erzeugen Sie bitte ein neues mit „openssl rand -base64 48“.';
const STORE_REMEDY =
  'Ein Ordner mit vollem Pfad wie /var/lib/ratsfenster-mitglieder, oder s3://BUCKET oder s3://BUCKET/PFAD.';

/** Every variable of the function; what else begins so is a slip of the pen. */
const NAMES = [
  'MEMBERS_ORIGIN',
  'MEMBERS_KEYS',
  'MEMBERS_STORE',
  'MEMBERS_BLOBS',
  'MEMBERS_S3_ENDPOINT',
  'MEMBERS_S3_REGION',
  'MEMBERS_S3_ACCESS_KEY_ID',
  'MEMBERS_S3_SECRET_ACCESS_KEY',
  'MEMBERS_HAND_OUT',
  'MEMBERS_URL_SECONDS',
  'MEMBERS_LOGIN',
  'MEMBERS_OIDC_ISSUER',
  'MEMBERS_OIDC_CLIENT_ID',
  'MEMBERS_OIDC_CLIENT_SECRET',
  'MEMBERS_OIDC_STRONG_ACR',
  'MEMBERS_OIDC_BIND_BY_EMAIL',
  'MEMBERS_PASSKEY_LOGIN',
  'MEMBERS_SMTP',
  'MEMBERS_MAIL_FROM',
  'MEMBERS_STEP_UP',
  'MEMBERS_STEP_UP_DECISION',
  'MEMBERS_WATERMARK',
  'MEMBERS_IDLE_MINUTES',
  'MEMBERS_SESSION_HOURS',
  'MEMBERS_AUDIT_DAYS',
  'MEMBERS_REVOKED_DAYS',
  'MEMBERS_PROXIES',
  'MEMBERS_HOST',
  'MEMBERS_PORT',
];

/**
 * Reads the settings of the members' function from the environment.
 * @throws SettingsError that names each variable, what is wrong with it and what belongs there
 */
export function readSettings(environment: Environment): MembersSettings {
  const read = variables(environment);
  const store = storePlace(read, 'MEMBERS_STORE', environment);
  const blobs = read.has('MEMBERS_BLOBS') ? storePlace(read, 'MEMBERS_BLOBS', environment) : store;
  const login = loginSettings(read);
  const settings: MembersSettings = {
    origin: read
      .matching(
        'MEMBERS_ORIGIN',
        (text) => originOf(text) !== undefined,
        'Die Adresse des Mitgliederbereichs im Browser: https://… ohne Pfad (http nur für localhost und 127.0.0.1).',
      )
      .replace(/\/$/, ''),
    keys: keysOf(read),
    store,
    blobs,
    handOut: handOut(read, blobs),
    urlSeconds: read.count('MEMBERS_URL_SECONDS', [5, 60], 60),
    login,
    passkeyLogin: read.flag('MEMBERS_PASSKEY_LOGIN', true),
    ...mailSettings(read, login.mail),
    stepUp: stepUp(read),
    watermark: read.flag('MEMBERS_WATERMARK', false),
    session: {
      idleMinutes: read.count('MEMBERS_IDLE_MINUTES', [5, 720], 60),
      hours: read.count('MEMBERS_SESSION_HOURS', [1, 24], 12),
    },
    auditDays: read.count('MEMBERS_AUDIT_DAYS', [30, 3650], 180),
    revokedDays: read.count('MEMBERS_REVOKED_DAYS', [30, 3650], 180),
    trustedProxies: addressesIn(
      read.matching(
        'MEMBERS_PROXIES',
        (text) => addressesIn(text).every(isAddress),
        'Netzwerkadressen, durch Komma getrennt, etwa 127.0.0.1.',
        ' ',
      ),
    ),
    host: read.matching(
      'MEMBERS_HOST',
      /^[a-zA-Z0-9.:-]+$/,
      'Die Netzwerkadresse, etwa 127.0.0.1.',
      '127.0.0.1',
    ),
    port: read.count('MEMBERS_PORT', [0, 65_535], 4340),
  };
  read.only('MEMBERS_', NAMES);
  read.done();
  return settings;
}

const addressesIn = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** An IPv4 or IPv6 address, as an address of the web writes its host. */
function isAddress(text: string): boolean {
  const host = text.includes(':') ? `[${text}]` : text;
  return (
    /^[0-9a-fA-F.:]+$/.test(text) &&
    URL.canParse(`http://${host}/`) &&
    (text.includes(':') || /^(?:\d+\.){3}\d+$/.test(text))
  );
}

function keysOf(read: Variables): readonly [string, ...string[]] {
  const isKey = (key: string) => /^[\x21-\x7e]{43,400}$/.test(key);
  const keys = read
    .matching(
      'MEMBERS_KEYS',
      (text) => text.split(',').length <= 2 && text.split(',').every(isKey),
      KEY_REMEDY,
    )
    .split(',');
  if (keys.some((key) => isKey(key) && isWeakKey(key))) read.refuse('MEMBERS_KEYS', WEAK_REMEDY);
  return keys as [string, ...string[]];
}

function storePlace(read: Variables, name: string, environment: Environment): StorePlace {
  const place = read.matching(
    name,
    /^(?:\/[^\0]+|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/[a-z0-9._/-]*)?)$/,
    STORE_REMEDY,
  );
  if (!place.startsWith('s3:')) return { folder: place };
  const [bucket = '', ...rest] = place.slice('s3://'.length).split('/');
  const prefix = rest.filter((part) => part !== '').join('/');
  const word = (variable: string, remedy: string) => read.matching(variable, /^[\x21-\x7e]{1,400}$/, remedy);
  return {
    bucket,
    prefix: prefix === '' ? '' : `${prefix}/`,
    endpoint: read
      .matching(
        'MEMBERS_S3_ENDPOINT',
        (text) => originOf(text) !== undefined,
        'Die Adresse des Objektspeichers: https://… ohne Pfad.',
      )
      .replace(/\/$/, ''),
    region: regionOf(read, environment),
    accessKeyId: word('MEMBERS_S3_ACCESS_KEY_ID', 'Die Kennung des Schlüssels für den Objektspeicher.'),
    secretAccessKey: word('MEMBERS_S3_SECRET_ACCESS_KEY', 'Das Geheimnis dieses Schlüssels.'),
  };
}

/** A region that is set but empty signs nothing that the object store takes. */
function regionOf(read: Variables, environment: Environment): string {
  const remedy = 'Die Region des Objektspeichers, etwa eu-central-1. Ohne Angabe gilt us-east-1.';
  const isSet = environment['MEMBERS_S3_REGION'] !== undefined;
  if (isSet && !read.has('MEMBERS_S3_REGION')) return read.refuse('MEMBERS_S3_REGION', remedy);
  return read.matching('MEMBERS_S3_REGION', /^[\w.-]{1,64}$/, remedy, 'us-east-1');
}

function handOut(read: Variables, blobs: StorePlace): MembersSettings['handOut'] {
  const way = read.choice('MEMBERS_HAND_OUT', ['signed', 'accel', 'presigned'], 'signed');
  if (way === 'presigned' && 'folder' in blobs)
    read.refuse(
      'MEMBERS_HAND_OUT',
      '„presigned“ geht nur, wenn die Dokumente in einem Objektspeicher liegen (s3://…).',
    );
  if (way === 'accel' && !('folder' in blobs))
    read.refuse(
      'MEMBERS_HAND_OUT',
      '„accel“ geht nur, wenn die Dokumente in einem Ordner liegen, den nginx liest.',
    );
  return way;
}

function loginSettings(read: Variables): MembersSettings['login'] {
  const words = read
    .matching(
      'MEMBERS_LOGIN',
      /^(?:mail|oidc|mail, ?oidc|oidc, ?mail)$/,
      '„mail“, „oidc“ oder beide, durch Komma getrennt.',
      'mail',
    )
    .split(/, ?/);
  return { mail: words.includes('mail'), ...(words.includes('oidc') && { oidc: oidc(read) }) };
}

const oidc = (read: Variables): OidcSettings => ({
  issuer: read.matching(
    'MEMBERS_OIDC_ISSUER',
    isIssuer,
    'Die Adresse des Anmeldedienstes (Issuer), https://….',
  ),
  clientId: read.matching(
    'MEMBERS_OIDC_CLIENT_ID',
    /^[\x21-\x7e]{1,200}$/,
    'Die Kennung dieser Anwendung beim Anmeldedienst.',
  ),
  clientSecret: read.matching(
    'MEMBERS_OIDC_CLIENT_SECRET',
    /^[\x21-\x7e]{16,400}$/,
    'Ihr Geheimnis dort, mindestens 16 Zeichen.',
  ),
  strongAcr: read
    .matching(
      'MEMBERS_OIDC_STRONG_ACR',
      /^[\x20-\x7e]*$/,
      'Werte von „acr“ für eine Anmeldung mit zweitem Faktor.',
      ' ',
    )
    .split(/[\s,]+/)
    .filter((word) => word !== ''),
  bindByEmail: read.flag('MEMBERS_OIDC_BIND_BY_EMAIL', false),
});

function mailSettings(read: Variables, needed: boolean): Pick<MembersSettings, 'mail'> {
  if (!needed && !read.has('MEMBERS_SMTP')) return {};
  const smtp = read.matching(
    'MEMBERS_SMTP',
    /^smtps?:\/\/[^\s]+$/,
    'Der Mailserver, etwa smtps://BENUTZER:KENNWORT@mail.example:465 oder smtp://127.0.0.1:25.',
  );
  const from = read.matching(
    'MEMBERS_MAIL_FROM',
    /^[^\s<>@,;:"]+@[^\s<>@,;:"]+$/,
    'Die Adresse, unter der die Nachrichten kommen, etwa ratsbuero@stadt.example.',
  );
  return { mail: { smtp, from } };
}

function stepUp(read: Variables): MembersSettings['stepUp'] {
  if (read.choice('MEMBERS_STEP_UP', ['passkey', 'none'], 'passkey') === 'passkey')
    return { kind: 'passkey' };
  return {
    kind: 'none',
    decision: read.matching(
      'MEMBERS_STEP_UP_DECISION',
      /^.{20,1000}$/s,
      'Ohne zweiten Faktor genügt ein Zugang zum Postfach. Nennen Sie hier, wer das wann und warum so entschieden hat.',
    ),
  };
}
