import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { StorePlace } from '../../store/place.ts';
import { UsageError } from '../usage-error.ts';

/** Variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const S3 =
  /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>[a-z0-9._-]+(?:\/[a-z0-9._-]+)*)?\/?)?$/;

/** Reads `--store`; credentials of S3 come from the environment alone. @throws UsageError */
export function storePlace(text: string, environment: Environment): StorePlace {
  if (/^s3:/i.test(text)) return bucket(text, environment);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text))
    throw new UsageError(
      `--store: Diesen Speicher kennt der Befehl nicht. Möglich sind ein Ordner oder s3://BUCKET/PRÄFIX.`,
    );
  const folder = path.resolve(text);
  if (existsSync(folder) && statSync(folder).isDirectory()) return { folder };
  throw new UsageError(
    `--store ${text}: Diesen Ordner gibt es nicht. Bitte ihn anlegen oder prüfen, ob der Datenträger eingehängt ist.`,
  );
}

function bucket(text: string, environment: Environment): StorePlace {
  const { bucket: name, prefix } = S3.exec(text)?.groups ?? {};
  if (name === undefined || /(?:^|\/)\.\.?(?:\/|$)/.test(prefix ?? ''))
    throw new UsageError(
      '--store: Die Adresse des Buckets ist nicht zu verstehen. Beispiel: s3://rat-privat/mitglieder; Zugangsdaten gehören in die Umgebung.',
    );
  const { S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = environment;
  const missing = ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'].filter((name) => !environment[name]);
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    throw new UsageError(
      `Für s3:// ${missing.length > 1 ? 'fehlen' : 'fehlt'} ${missing.join(' und ')} in der Umgebung. Bitte die Zugangsdaten des Buckets dort setzen, in einem Workflow als Geheimnis.`,
    );
  const region = S3_REGION || 'us-east-1';
  return {
    endpoint: endpointOf(S3_ENDPOINT || `https://s3.${region}.amazonaws.com`),
    bucket: name,
    prefix: prefix === undefined ? '' : `${prefix}/`,
    region,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}

function endpointOf(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && url.username === '') return text.replace(/\/+$/, '');
  throw new UsageError(
    'S3_ENDPOINT: Bitte die Adresse des Speicherdienstes angeben, etwa https://s3.example.',
  );
}
