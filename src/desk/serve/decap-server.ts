import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A decap-server on loopback that commits to `repository`. */
export interface DecapServer {
  /** Such as `http://127.0.0.1:8081`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts decap-server in git mode, for the pages at `origin` alone where one is given. It asks nobody who they are, so it
 * must not be reachable from elsewhere.
 */
export async function startDecapServer(repository: string, origin?: string): Promise<DecapServer> {
  const port = await freePort();
  const program = createRequire(import.meta.url).resolve('decap-server');
  const server = spawn(process.execPath, [program], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      MODE: 'git',
      GIT_REPO_DIRECTORY: repository,
      PORT: String(port),
      BIND_HOST: '127.0.0.1',
      ...(origin === undefined ? {} : { ORIGIN: origin }),
      LOG_LEVEL: 'error',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await answering(`${address}/api/v1`, () => server.exitCode !== null);
  return {
    address,
    stop: async () => {
      if (server.exitCode === null && server.kill()) await once(server, 'exit');
    },
  };
}

/** It listens before it has its routes; until then it answers 404. */
async function answering(address: string, ended: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !ended(); tries += 1) {
    const status = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"action":"info"}',
    }).then(
      (answer) => answer.status,
      () => 404,
    );
    if (status !== 404) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('decap-server does not answer');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
