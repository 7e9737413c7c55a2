import { expect, test } from 'vitest';
import { SettingsError } from '../../server/environment.ts';
import { readSettings } from './read-settings.ts';

const KEY = 'kQ3v9-Zx1-Lm7w-Ty5-Rb2n-Hc8d-Gf4s-Jp6k-0aEo';
const OLDER = '0123456789abcdef3c9e5a7f1b2d4c6e8fa0b1c2d3e4f5a697';
const LEAST = {
  MEMBERS_ORIGIN: 'https://mitglieder.mittelaue.example',
  MEMBERS_KEYS: KEY,
  MEMBERS_STORE: '/var/lib/ratsfenster-mitglieder',
  MEMBERS_SMTP: 'smtp://127.0.0.1:25',
  MEMBERS_MAIL_FROM: 'ratsbuero@mittelaue.example',
};
const S3 = {
  MEMBERS_STORE: 's3://rat/mitglieder/',
  MEMBERS_S3_ENDPOINT: 'https://s3.example/',
  MEMBERS_S3_ACCESS_KEY_ID: 'id',
  MEMBERS_S3_SECRET_ACCESS_KEY: 'geheim-geheim',
};
const OIDC = {
  MEMBERS_LOGIN: 'mail, oidc',
  MEMBERS_OIDC_ISSUER: 'https://id.example/realms/rathaus',
  MEMBERS_OIDC_CLIENT_ID: 'ratsfenster',
  MEMBERS_OIDC_CLIENT_SECRET: 's'.repeat(16),
};

const faultsOf = (environment: Record<string, string | undefined>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
};

test('the least that an operator sets gives the safe defaults', () => {
  expect(readSettings(LEAST)).toEqual({
    origin: 'https://mitglieder.mittelaue.example',
    keys: [KEY],
    store: { folder: '/var/lib/ratsfenster-mitglieder' },
    blobs: { folder: '/var/lib/ratsfenster-mitglieder' },
    handOut: 'signed',
    urlSeconds: 60,
    login: { mail: true },
    passkeyLogin: true,
    mail: { smtp: 'smtp://127.0.0.1:25', from: 'ratsbuero@mittelaue.example' },
    invitation: { attachBytes: 5_000_000 },
    stepUp: { kind: 'passkey' },
    watermark: false,
    session: { idleMinutes: 60, hours: 12 },
    auditDays: 180,
    revokedDays: 180,
    trustedProxies: [],
    host: '127.0.0.1',
    port: 4340,
  });
});

test('how invitations go out is read', () => {
  const read = readSettings({
    ...LEAST,
    MEMBERS_ATTACH_MB: '20',
    MEMBERS_BOUNCE_ADDRESS: 'einladungen@mittelaue.example',
    MEMBERS_BOUNCE_MAILDIR: '/var/mail/einladungen',
    MEMBERS_OPENED_RULE: '§ 5 Abs. 3 der Geschäftsordnung',
  });
  expect(read.mail?.bounces).toBe('einladungen@mittelaue.example');
  expect(read.invitation).toEqual({
    attachBytes: 20_000_000,
    bounceMaildir: '/var/mail/einladungen',
    openedRule: '§ 5 Abs. 3 der Geschäftsordnung',
  });
});

test.each([
  ['MEMBERS_ATTACH_MB', '21'],
  ['MEMBERS_BOUNCE_ADDRESS', 'einladungen+x@mittelaue.example'],
  ['MEMBERS_BOUNCE_ADDRESS', 'zurueckgekommene-einladungen-1@mittelaue.example'],
  ['MEMBERS_BOUNCE_MAILDIR', 'mail/einladungen'],
  ['MEMBERS_OPENED_RULE', 'ja'],
])('%s may not be %s', (name, value) => {
  expect(() => readSettings({ ...LEAST, [name]: value })).toThrow(`${name}: ist ungültig.`);
});

test('a bucket, two keys and an identity provider are read', () => {
  const settings = readSettings({
    ...LEAST,
    ...S3,
    ...OIDC,
    MEMBERS_KEYS: `${KEY},${OLDER}`,
    MEMBERS_HAND_OUT: 'presigned',
    MEMBERS_PROXIES: '127.0.0.1, ::1',
  });
  expect(settings.store).toEqual({
    bucket: 'rat',
    prefix: 'mitglieder/',
    endpoint: 'https://s3.example',
    region: 'us-east-1',
    accessKeyId: 'id',
    secretAccessKey: 'geheim-geheim',
  });
  expect(settings).toMatchObject({ handOut: 'presigned', trustedProxies: ['127.0.0.1', '::1'] });
  expect(settings.keys).toHaveLength(2);
  expect(settings.login.oidc).toMatchObject({
    issuer: 'https://id.example/realms/rathaus',
    bindByEmail: false,
  });
});

test('all faults are told at once, by name, and no value is quoted', () => {
  const told = faultsOf({ MEMBERS_KEYS: 'zu-kurz', MEMBERS_URL_SECONDS: '61', MEMBERS_STEP_UP: 'none' });
  for (const name of ['ORIGIN', 'KEYS', 'STORE', 'URL_SECONDS', 'SMTP', 'MAIL_FROM', 'STEP_UP_DECISION'])
    expect(told).toContain(`MEMBERS_${name}: `);
  expect(told).not.toContain('zu-kurz');
});

test.each([
  ['MEMBERS_ORIGIN', 'http://mitglieder.example'],
  ['MEMBERS_ORIGIN', 'https://mitglieder.example/pfad'],
  ['MEMBERS_KEYS', [KEY, KEY, KEY].join(',')],
  ['MEMBERS_STORE', 'var/lib'],
  ['MEMBERS_STORE', 's3://Großer-Eimer'],
  ['MEMBERS_HAND_OUT', 'presigned'],
  ['MEMBERS_HAND_OUT', 'offen'],
  ['MEMBERS_URL_SECONDS', '0'],
  ['MEMBERS_LOGIN', 'kennwort'],
  ['MEMBERS_WATERMARK', 'ja'],
  ['MEMBERS_PASSKEY_LOGIN', 'nein'],
  ['MEMBERS_PORT', '65536'],
  ['MEMBERS_MAIL_FROM', 'a@b.example\r\nBcc: c@d.example'],
])('%s=%s is refused', (name, value) => {
  expect(faultsOf({ ...LEAST, [name]: value })).toContain(`${name}: ist ungültig.`);
});

test('documents in a bucket are not left to nginx', () => {
  expect(faultsOf({ ...LEAST, ...S3, MEMBERS_HAND_OUT: 'accel' })).toContain(
    'MEMBERS_HAND_OUT: ist ungültig',
  );
});

test.each([
  ['one sign', 'k'.repeat(43)],
  ['few different signs', 'abcabdabeabcabf'.repeat(4)],
  ['a word again and again', 'Musterfelde-2027!'.repeat(3)],
  ['a word again and again, cut off', 'Musterfelde-2027!abc'.repeat(3).slice(0, 50)],
  ['such an older one', `${KEY},${'x'.repeat(60)}`],
])('a secret that anybody could guess is refused, and not shown: %s', (_name, keys) => {
  const told = faultsOf({ ...LEAST, MEMBERS_KEYS: keys });
  expect(told).toContain('MEMBERS_KEYS: ist ungültig. Das Geheimnis ist zu leicht zu erraten');
  expect(told.split('\n')).toHaveLength(2);
  for (const key of keys.split(',')) expect(told).not.toContain(key.slice(0, 6));
});

test('secrets as openssl and others make them are taken', () => {
  const base64 = 'q5uN2vJv0Zy1mHn3TgX0o6m7C0fJm1b8w2pLr9kQeVhYxUaDcSiWzBt4EoKjGf6R';
  const hex = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  for (const keys of [base64, hex, `${base64},${hex}`, '0b7c2f3a-5d1e-4a9b-8c6f-2e4d7a1b9c3f5e8a0d2b'])
    expect(faultsOf({ ...LEAST, MEMBERS_KEYS: keys })).toBe('');
});

test.each(['', ' ', 'eu central', 'eu-central-1\u0000'])('the region %j is refused', (region) => {
  expect(faultsOf({ ...LEAST, ...S3, MEMBERS_S3_REGION: region })).toContain('MEMBERS_S3_REGION: ');
});

test('a region is the one that is named, else the default of S3', () => {
  const regionOf = (more: Record<string, string>) => readSettings({ ...LEAST, ...S3, ...more }).store;
  expect(regionOf({})).toMatchObject({ region: 'us-east-1' });
  expect(regionOf({ MEMBERS_S3_REGION: 'eu-central-1' })).toMatchObject({ region: 'eu-central-1' });
});

test('a decision without reasons is none', () => {
  const lowered = { ...LEAST, MEMBERS_STEP_UP: 'none' };
  expect(faultsOf({ ...lowered, MEMBERS_STEP_UP_DECISION: 'egal' })).toContain('MEMBERS_STEP_UP_DECISION');
  const decision = 'Verwaltungsvorstand am 3. Mai 2027: Probebetrieb ohne Nichtöffentliches.';
  expect(readSettings({ ...lowered, MEMBERS_STEP_UP_DECISION: decision }).stepUp).toEqual({
    kind: 'none',
    decision,
  });
});

test('a name that is none is refused, for it would switch nothing on', () => {
  expect(faultsOf({ ...LEAST, MEMBERS_WATERMAK: 'on' })).toContain(
    'MEMBERS_WATERMAK: Diese Einstellung gibt es nicht.',
  );
});

test.each(['127.0.0.1', '127.0.0.1, ::1', '2001:db8::7'])('the proxies %s are believed', (proxies) => {
  expect(readSettings({ ...LEAST, MEMBERS_PROXIES: proxies }).trustedProxies).toEqual(proxies.split(', '));
});

test.each([':::,,abc.12', '127.0.0', '300.1.1.1', 'proxy', '127.0.0.1/8'])(
  'the proxies %s are none',
  (proxies) => {
    expect(faultsOf({ ...LEAST, MEMBERS_PROXIES: proxies })).toContain('MEMBERS_PROXIES');
  },
);
