import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprintOf, NAMESPACE, plainKey, verifySignature } from '../../domain/ledger/index.ts';
import { withFolder } from '../deploy/staging.ts';

/** A key that signs. */
export interface SigningKey {
  /** `ssh-ed25519 AAAA…` */
  readonly key: string;
  /** As `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
  /** The armored signature of a text. @throws KeyFault */
  readonly sign: (text: string) => Promise<string>;
}

/** Why a key cannot sign, a German sentence. It holds nothing of the key. */
export class KeyFault extends Error {
  override readonly name = 'KeyFault';
}

/** Nobody is there who could answer a question. */
const ALONE = { SSH_ASKPASS_REQUIRE: 'never', DISPLAY: '', LC_ALL: 'C' } as const;

/** Runs ssh-keygen; gives what it prints. What it complains of may name the key's file, and is told to nobody. @throws Error */
const sshKeygen = (args: readonly string[], input: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { env: { PATH: process.env['PATH'], ...ALONE }, timeout: 20_000 };
    const child = execFile('ssh-keygen', args, options, (error, stdout) =>
      error ? reject(error) : resolve(stdout),
    );
    child.stdin?.on('error', () => undefined).end(input);
  });

/** Runs `work` with the key of the file, an Ed25519 key of OpenSSH without a passphrase. @throws KeyFault */
export const withSigningKey = <T>(file: string, work: (key: SigningKey) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    // Hosts hand files over that everybody may read; ssh-keygen refuses these.
    const own = path.join(folder, 'key');
    const text = await readFile(file, 'utf8').catch(() => {
      throw new KeyFault('Die Datei mit dem Schlüssel lässt sich nicht lesen (LEDGER_KEY_FILE).');
    });
    await writeFile(own, `${text.replaceAll('\r\n', '\n').trimEnd()}\n`, { mode: 0o600 });
    const key = plainKey(await publicKeyOf(own));
    if (key === undefined) {
      throw new KeyFault(
        'Der Schlüssel ist kein Ed25519-Schlüssel. Einen passenden macht: ssh-keygen -t ed25519 -N "" -f protokoll-schluessel',
      );
    }
    const sign = async (text: string): Promise<string> => {
      const args = ['-Y', 'sign', '-q', '-f', own, '-n', NAMESPACE];
      const signature = await sshKeygen(args, text).catch(() => '');
      const { fault } = await verifySignature(text, signature, [key]);
      if (fault !== undefined)
        throw new KeyFault(`ssh-keygen hat keine gültige Signatur gegeben (${fault}).`);
      return signature;
    };
    return work({ key, fingerprint: await fingerprintOf(key), sign });
  });

const publicKeyOf = (file: string): Promise<string> =>
  sshKeygen(['-y', '-P', '', '-f', file], '').catch((error: NodeJS.ErrnoException) => {
    throw new KeyFault(
      error.code === 'ENOENT'
        ? 'Das Programm ssh-keygen fehlt auf dieser Maschine (Debian: apt-get install openssh-client).'
        : 'Der Schlüssel lässt sich nicht lesen. Er muss ein privater Schlüssel von OpenSSH ohne Passwort sein, vollständig mit erster und letzter Zeile.',
    );
  });
