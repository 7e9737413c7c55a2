import type { StorePlace } from '../store/place.ts';
import type { Environment, Variables } from './environment.ts';
import { originOf } from './origin.ts';
import { isWeakKey } from './weak-key.ts';

// Settings that functions share. `program` is the beginning of their names, such as `MEMBERS`.

const KEY_REMEDY =
  'Ein Geheimnis aus mindestens 43 Zeichen ohne Leerzeichen, etwa aus „openssl rand -base64 48“; beim Wechsel erst das neue, dann durch Komma getrennt das alte.';
const WEAK_REMEDY =
  'Das Geheimnis ist zu leicht zu erraten: Es hat nur wenige verschiedene Zeichen oder wiederholt sich. Erzeugen Sie bitte ein neues mit „openssl rand -base64 48“.';

/** One secret, or the new and the old one while they change. */
export function keysSetting(read: Variables, name: string): readonly [string, ...string[]] {
  const isKey = (key: string) => /^[\x21-\x7e]{43,400}$/.test(key);
  const keys = read
    .matching(name, (text) => text.split(',').length <= 2 && text.split(',').every(isKey), KEY_REMEDY)
    .split(',');
  if (keys.some((key) => isKey(key) && isWeakKey(key))) read.refuse(name, WEAK_REMEDY);
  return keys as [string, ...string[]];
}

/** A folder or `s3://BUCKET/PATH`, then with `<program>_S3_*`. @param example a folder, for the remedy */
export function storeSetting(
  read: Variables,
  {
    name,
    program,
    example,
    environment,
  }: {
    readonly name: string;
    readonly program: string;
    readonly example: string;
    readonly environment: Environment;
  },
): StorePlace {
  const place = read.matching(
    name,
    /^(?:\/[^\0]+|s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/[a-z0-9._/-]*)?)$/,
    `Ein Ordner mit vollem Pfad wie ${example}, oder s3://BUCKET oder s3://BUCKET/PFAD.`,
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
        `${program}_S3_ENDPOINT`,
        (text) => originOf(text) !== undefined,
        'Die Adresse des Objektspeichers: https://… ohne Pfad.',
      )
      .replace(/\/$/, ''),
    region: regionOf(read, `${program}_S3_REGION`, environment),
    accessKeyId: word(`${program}_S3_ACCESS_KEY_ID`, 'Die Kennung des Schlüssels für den Objektspeicher.'),
    secretAccessKey: word(`${program}_S3_SECRET_ACCESS_KEY`, 'Das Geheimnis dieses Schlüssels.'),
  };
}

/** A region that is set but empty signs nothing that the object store takes. */
function regionOf(read: Variables, name: string, environment: Environment): string {
  const remedy = 'Die Region des Objektspeichers, etwa eu-central-1. Ohne Angabe gilt us-east-1.';
  if (environment[name] !== undefined && !read.has(name)) return read.refuse(name, remedy);
  return read.matching(name, /^[\w.-]{1,64}$/, remedy, 'us-east-1');
}

/** Network addresses of proxies that the operator trusts. */
export const proxiesSetting = (read: Variables, name: string): readonly string[] =>
  wordsIn(
    read.matching(
      name,
      (text) => wordsIn(text).every(isAddress),
      'Netzwerkadressen, durch Komma getrennt, etwa 127.0.0.1.',
      ' ',
    ),
  );

/** Where the function listens. */
export const listenSettings = (read: Variables, program: string, port: number) => ({
  host: read.matching(
    `${program}_HOST`,
    /^[a-zA-Z0-9.:-]+$/,
    'Die Netzwerkadresse, etwa 127.0.0.1.',
    '127.0.0.1',
  ),
  port: read.count(`${program}_PORT`, [0, 65_535], port),
});

const wordsIn = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

/** An IPv4 or IPv6 address, as an address of the web writes its host. */
function isAddress(text: string): boolean {
  const host = text.includes(':') ? `[${text}]` : text;
  return (
    /^[0-9a-fA-F.:]+$/.test(text) &&
    URL.canParse(`http://${host}/`) &&
    (text.includes(':') || /^(?:\d+\.){3}\d+$/.test(text))
  );
}
