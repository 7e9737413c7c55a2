import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Why no signature can be tried here, or undefined where it can. */
export const keygenMissing = (): string | undefined =>
  existsSync('/usr/bin/ssh-keygen')
    ? undefined
    : 'no ssh-keygen: install it with "apt-get install openssh-client"';

/** Why the commands of the pages cannot be tried here, or undefined where they can. */
export const byHandMissing = (): string | undefined =>
  keygenMissing() ?? (existsSync('/usr/bin/jq') ? undefined : 'no jq: install it with "apt-get install jq"');

/** Makes a key pair `name` in `folder` by ssh-keygen. Gives the file of the private key. */
export function makeKey(folder: string, name: string, ...more: readonly string[]): string {
  const file = path.join(folder, name);
  const args = ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', file, ...more];
  execFileSync('ssh-keygen', args, { stdio: 'ignore' });
  return file;
}

/** The fingerprint of a key as ssh-keygen itself tells it. */
export const fingerprintBy = (file: string): string =>
  execFileSync('ssh-keygen', ['-l', '-f', file], { encoding: 'utf8' }).split(' ')[1] ?? '';

/** What of a private key must never be told: each line between its frame. */
export const secretLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.length > 20 && !line.startsWith('-----'));
