import type { StorePlace } from '../../store/place.ts';
import { type Environment, type Variables, variables } from '../../server/environment.ts';
import { isIssuer, originOf } from '../../server/origin.ts';
import type { InvitationSettings, MembersSettings, OidcSettings } from './settings.ts';
import { keysSetting, listenSettings, proxiesSetting, storeSetting } from '../../server/settings.ts';

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
  'MEMBERS_NOTICE_KEY',
  'MEMBERS_CIRCULATION_KEYS',
  'MEMBERS_ATTACH_MB',
  'MEMBERS_BOUNCE_ADDRESS',
  'MEMBERS_BOUNCE_MAILDIR',
  'MEMBERS_OPENED_RULE',
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
  const read = variables(environment, 'Der Mitgliederbereich');
  const place = (name: string) =>
    storeSetting(read, {
      name,
      program: 'MEMBERS',
      example: '/var/lib/ratsfenster-mitglieder',
      environment,
    });
  const store = place('MEMBERS_STORE');
  const blobs = read.has('MEMBERS_BLOBS') ? place('MEMBERS_BLOBS') : store;
  const login = loginSettings(read);
  const settings: MembersSettings = {
    origin: read
      .matching(
        'MEMBERS_ORIGIN',
        (text) => originOf(text) !== undefined,
        'Die Adresse des Mitgliederbereichs im Browser: https://… ohne Pfad (http nur für localhost und 127.0.0.1).',
      )
      .replace(/\/$/, ''),
    keys: keysSetting(read, 'MEMBERS_KEYS'),
    store,
    blobs,
    handOut: handOut(read, blobs),
    urlSeconds: read.count('MEMBERS_URL_SECONDS', [5, 60], 60),
    login,
    passkeyLogin: read.flag('MEMBERS_PASSKEY_LOGIN', true),
    ...mailSettings(read, login.mail),
    ...(read.has('MEMBERS_NOTICE_KEY') && { noticeKeys: keysSetting(read, 'MEMBERS_NOTICE_KEY') }),
    ...(read.has('MEMBERS_CIRCULATION_KEYS') && {
      circulationKeys: keysSetting(read, 'MEMBERS_CIRCULATION_KEYS'),
    }),
    invitation: invitationSettings(read),
    stepUp: stepUp(read),
    watermark: read.flag('MEMBERS_WATERMARK', false),
    session: {
      idleMinutes: read.count('MEMBERS_IDLE_MINUTES', [5, 720], 60),
      hours: read.count('MEMBERS_SESSION_HOURS', [1, 24], 12),
    },
    auditDays: read.count('MEMBERS_AUDIT_DAYS', [30, 3650], 180),
    revokedDays: read.count('MEMBERS_REVOKED_DAYS', [30, 3650], 180),
    trustedProxies: proxiesSetting(read, 'MEMBERS_PROXIES'),
    ...listenSettings(read, 'MEMBERS', 4340),
  };
  read.only('MEMBERS_', NAMES);
  read.done();
  return settings;
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
  return { mail: { smtp, from, ...(read.has('MEMBERS_BOUNCE_ADDRESS') && { bounces: bounces(read) }) } };
}

const bounces = (read: Variables): string =>
  read.matching(
    'MEMBERS_BOUNCE_ADDRESS',
    // 64 octets stand before the at sign at most (RFC 5321, 4.5.3.1.1), and 34 of them are an id
    /^[^\s<>@,;:"+]{1,29}@[^\s<>@,;:"]+$/,
    'Die Adresse für zurückgekommene E-Mails, etwa einladungen@stadt.example, höchstens 29 Zeichen vor dem „@“ und ohne „+“: Dahinter schreibt der Mitgliederbereich die Kennung der Nachricht.',
  );

function invitationSettings(read: Variables): InvitationSettings {
  const bounceMaildir =
    read.has('MEMBERS_BOUNCE_MAILDIR') &&
    read.matching(
      'MEMBERS_BOUNCE_MAILDIR',
      /^\/[^\0]+$/,
      'Der Ordner (Maildir) mit zurückgekommenen E-Mails, mit vollem Pfad.',
    );
  const openedRule =
    read.has('MEMBERS_OPENED_RULE') &&
    read.matching(
      'MEMBERS_OPENED_RULE',
      /^.{10,500}$/s,
      'Der Wortlaut oder die Fundstelle der Regel (etwa in der Geschäftsordnung), nach der das Ratsbüro sehen darf, wer eine Einladung geöffnet hat.',
    );
  return {
    attachBytes: read.count('MEMBERS_ATTACH_MB', [0, 20], 5) * 1_000_000,
    ...(bounceMaildir !== false && { bounceMaildir }),
    ...(openedRule !== false && { openedRule }),
  };
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
