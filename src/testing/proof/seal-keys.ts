import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export const PASSPHRASE = 'ge heim$1';

/** Makes a certificate with its key (PKCS #12, RSA) in `folder` by openssl. Gives its file. */
export function makeSealKey(folder: string): string {
  const at = (name: string) => path.join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const pair = ['-newkey', 'rsa:2048', '-nodes', '-keyout', at('seal.key'), '-out', at('seal.pem')];
  openssl('req', '-x509', '-days', '365', '-subj', '/O=Gemeinde Musterau/CN=Siegel', ...pair);
  const files = ['-inkey', at('seal.key'), '-in', at('seal.pem'), '-out', at('seal.p12')];
  openssl('pkcs12', '-export', ...files, '-passout', `pass:${PASSPHRASE}`);
  return at('seal.p12');
}

/** Why no signature within a PDF can be checked here, or undefined where it can. */
export const pdfsigMissing = (): string | undefined =>
  existsSync('/usr/bin/pdfsig') ? undefined : 'no pdfsig: install it with "apt-get install poppler-utils"';

/** What pdfsig says of a PDF. */
export const pdfsigOn = (file: string): string =>
  execFileSync('pdfsig', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
