import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { withFolder } from '../deploy/staging.ts';
import { certificatesIn } from './proof-files.ts';
import { type TimeStampFault, verifyTimeStamp } from './verify-time-stamp.ts';

const run = promisify(execFile);

/** Who gives time stamps, and whom of them to believe. */
export interface Authority {
  /** Address that takes requests of RFC 3161, section 3.4; it may hold name and password. */
  readonly url: URL;
  /** Its certificates, PEM: the root and what lies between. */
  readonly certificates: readonly string[];
}

/** Why there is no time stamp, a German sentence. */
export class StampFault extends Error {
  override readonly name = 'StampFault';
}

/** The authority that the environment names; undefined where it names none. @throws StampFault */
export async function authorityOf(environment: NodeJS.ProcessEnv): Promise<Authority | undefined> {
  const { TSA_URL: address = '', TSA_CA_FILE: file = '' } = environment;
  if (address === '') return undefined;
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new StampFault('TSA_URL ist keine Adresse. Es wird etwas wie https://zeit.example/tsa erwartet.');
  }
  const certificates = certificatesIn(await readFile(file, 'utf8').catch(() => ''));
  if (certificates.length > 0) return { url, certificates };
  throw new StampFault(
    'Zu TSA_URL fehlen die Zertifikate der Stelle: TSA_CA (Text) oder TSA_CA_FILE (Datei) im Format PEM.',
  );
}

const MOST_BYTES = 200_000;

/**
 * A time stamp of the text from the authority, verified by openssl and once more as readers of the ledger do.
 * @param patience milliseconds that it may take to answer
 * @throws StampFault
 */
export const askForStamp = (
  text: string,
  { url, certificates }: Authority,
  patience: number,
): Promise<Uint8Array<ArrayBuffer>> =>
  withFolder(async (folder) => {
    const at = (name: string) => path.join(folder, name);
    await writeFile(at('text'), text);
    await writeFile(at('ca.pem'), certificates.map((one) => `${one}\n`).join(''));
    await openssl(['ts', '-query', '-data', at('text'), '-sha256', '-cert', '-out', at('query')]);
    const answer = await post(url, await readFile(at('query')), patience);
    await writeFile(at('answer'), answer);
    const check = ['ts', '-verify', '-queryfile', at('query'), '-in', at('answer'), '-CAfile', at('ca.pem')];
    await openssl(check).catch((error: unknown) => {
      if (error instanceof StampFault) throw error;
      throw new StampFault(`${url.host}: ${reasonIn((error as { stderr?: string }).stderr ?? '')}`);
    });
    const fault = verifyTimeStamp(text, answer, certificates);
    if (fault !== undefined) throw new StampFault(`${url.host}: ${FAULTS[fault]}`);
    return answer;
  });

const FAULTS: Readonly<Record<TimeStampFault, string>> = {
  unreadable: 'Die Antwort ist kein Zeitstempel.',
  'other-text': 'Der Zeitstempel gehört zu einem anderen Text.',
  forged: 'Die Unterschrift unter dem Zeitstempel stimmt nicht.',
  'unknown-authority': 'Die Antwort kommt von einer Stelle, deren Zertifikat nicht in TSA_CA steht.',
};

async function openssl(args: readonly string[]): Promise<void> {
  try {
    await run('openssl', [...args], { timeout: 20_000, env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new StampFault('Das Programm openssl fehlt auf dieser Maschine (Debian: apt-get install openssl).');
  }
}

/** What openssl complains of, as far as somebody can do something about it. */
function reasonIn(said: string): string {
  if (/certificate has expired/.test(said)) return 'Das Zertifikat der Stelle ist abgelaufen.';
  if (/message imprint mismatch/.test(said)) return FAULTS['other-text'];
  if (/nonce/.test(said)) return 'Der Zeitstempel beantwortet eine andere Anfrage.';
  if (/unable to get|self.signed|certificate verify error/.test(said)) return FAULTS['unknown-authority'];
  return FAULTS.unreadable;
}

async function post(url: URL, query: Uint8Array, patience: number): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new URL(url);
  plain.username = plain.password = '';
  const login = decodeURIComponent(`${url.username}:${url.password}`);
  const headers = {
    'Content-Type': 'application/timestamp-query',
    ...(url.username !== '' && { Authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
  };
  const request = {
    method: 'POST',
    headers,
    body: new Uint8Array(query),
    signal: AbortSignal.timeout(patience),
  };
  const response = await fetch(plain, request).catch((error: Error) => {
    const slow = error.name === 'TimeoutError';
    throw new StampFault(`${url.host} ${slow ? 'braucht zu lange' : 'ist nicht zu erreichen'}.`);
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new StampFault(`${url.host} antwortet mit dem Status ${response.status}.`);
  }
  return bytesOf(response, url.host);
}

async function bytesOf({ body }: Response, host: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of body ?? []) {
      size += part.length;
      if (size > MOST_BYTES) throw new StampFault(`${host}: Die Antwort ist zu lang für einen Zeitstempel.`);
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof StampFault) throw error;
    throw new StampFault(`${host} bricht mitten in der Antwort ab oder braucht zu lange.`);
  }
  return new Uint8Array(Buffer.concat(parts));
}
