import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why no time stamp can be tried here, or undefined where it can. */
export const opensslMissing = (): string | undefined =>
  existsSync('/usr/bin/openssl') ? undefined : 'no openssl: install it with "apt-get install openssl"';

/** What the server does with a request. */
export type Manner = 'stamps' | 'is slow' | 'talks nonsense' | 'stamps something else' | 'refuses' | 'floods';

/** An authority of RFC 3161 on loopback. */
export interface TimeStampServer {
  readonly address: string;
  /** File of its root certificate, PEM. */
  readonly root: string;
  /** Requests that it got. */
  readonly requests: () => readonly {
    readonly type: string | undefined;
    readonly login: string | undefined;
  }[];
  behave(manner: Manner): void;
  stop(): Promise<void>;
}

const CONFIG = `
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[stamps]
basicConstraints = CA:false
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = here
[here]
serial = @DIR@/serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ordering = yes
ess_cert_id_alg = sha256
`;

/** Makes a root and a certificate for stamping below `dir`, by openssl. @param days of the certificate; below zero it has run out */
function makeAuthority(dir: string, days: number): void {
  const at = (name: string) => path.join(dir, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  writeFileSync(at('config'), CONFIG.replace('@DIR@', dir));
  writeFileSync(at('serial'), '01\n');
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-config', at('config')];
  const root = ['-x509', '-days', '3650', '-subj', '/O=Zeitstelle/CN=Wurzel', '-extensions', 'root'];
  openssl('req', ...root, ...ec, '-keyout', at('root.key'), '-out', at('root.pem'));
  openssl('req', ...ec, '-subj', '/O=Zeitstelle/CN=Stempel', '-keyout', at('tsa.key'), '-out', at('tsa.csr'));
  const issue = ['-CA', at('root.pem'), '-CAkey', at('root.key'), '-CAcreateserial', '-days', String(days)];
  const use = ['-extfile', at('config'), '-extensions', 'stamps'];
  openssl('x509', '-req', '-in', at('tsa.csr'), ...issue, ...use, '-out', at('tsa.pem'));
}

/** Starts one with its files below the new folder `dir`. */
export async function startTimeStampServer(dir: string, days = 3650): Promise<TimeStampServer> {
  mkdirSync(dir);
  makeAuthority(dir, days);
  let manner: Manner = 'stamps';
  const requests: { type: string | undefined; login: string | undefined }[] = [];
  const server = createServer((request, response) => {
    requests.push({ type: request.headers['content-type'], login: request.headers.authorization });
    void answer(dir, manner, request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`,
    root: path.join(dir, 'root.pem'),
    requests: () => requests,
    behave: (next) => void (manner = next),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  dir: string,
  manner: Manner,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const query = await buffer(request);
  if (manner === 'is slow') return;
  if (manner === 'refuses') return void response.writeHead(503).end();
  response.writeHead(200, { 'Content-Type': 'application/timestamp-reply' });
  if (manner === 'talks nonsense') return void response.end('<html>Wartung</html>');
  if (manner === 'floods') return void response.end(Buffer.alloc(300_000));
  response.end(await reply(dir, manner === 'stamps something else' ? await otherQuery(dir) : query));
}

async function otherQuery(dir: string): Promise<Uint8Array> {
  const [text, query] = [path.join(dir, 'other'), path.join(dir, 'other.tsq')];
  writeFileSync(text, 'etwas anderes');
  await run('openssl', ['ts', '-query', '-data', text, '-sha256', '-cert', '-out', query]);
  return readFileSync(query);
}

async function reply(dir: string, query: Uint8Array): Promise<Uint8Array> {
  const at = (name: string) => path.join(dir, name);
  writeFileSync(at('query'), query);
  const who = ['-signer', at('tsa.pem'), '-inkey', at('tsa.key'), '-chain', at('root.pem')];
  await run('openssl', [
    'ts',
    '-reply',
    '-config',
    at('config'),
    '-queryfile',
    at('query'),
    ...who,
    '-out',
    at('reply'),
  ]);
  return readFileSync(at('reply'));
}
