import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'node:tls';

const OPENSSL = '/usr/bin/openssl';

/** Why nothing can be put behind TLS here, or undefined where it can. */
export const tlsMissing = (): string | undefined =>
  existsSync(OPENSSL) ? undefined : `no ${OPENSSL}: install it with "apt-get install openssl"`;

/** What ends TLS in front of a server on loopback, with a certificate that nobody vouches for. */
export interface TlsFront {
  /** Origin, https. */
  readonly address: string;
  /** Port of the server behind it; may be set later. */
  target: number;
  stop(): Promise<void>;
}

/** Starts one on a free port. */
export async function startTlsFront(): Promise<TlsFront> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-tls-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  execFileSync(OPENSSL, ['req', ...kind, '-keyout', key, '-out', cert, ...name], { stdio: 'ignore' });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true, force: true });
  const open = new Set<{ destroy(): void }>();
  const server = createServer(pair, (front) => {
    const back = connect(started.target, '127.0.0.1');
    for (const socket of [front, back]) {
      open.add(socket);
      socket.on('error', () => [front, back].forEach((each) => each.destroy()));
      socket.on('close', () => open.delete(socket));
    }
    front.pipe(back).pipe(front);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const started: TlsFront = {
    address: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    target: 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
  return started;
}
