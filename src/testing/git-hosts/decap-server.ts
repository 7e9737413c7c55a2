import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** decap-server in git mode over a scratch repository of its own. */
export interface DecapServer {
  readonly port: number;
  readonly git: (...args: string[]) => string;
  readonly read: (file: string, branch?: string) => string;
  /** Saves `text` (null: deletes) as a colleague would, from another clone. */
  readonly colleague: (file: string, text: string | null, branch?: string) => void;
  readonly stop: () => Promise<void>;
  /** Stops it and takes the repository away. */
  readonly close: () => Promise<void>;
}

const PROGRAM = path.resolve(import.meta.dirname, '../../../node_modules/decap-server/dist/index.js');

/** Starts decap-server over a new repository whose `main` holds `files`. */
export async function startDecapServer(files: Readonly<Record<string, string>>): Promise<DecapServer> {
  const repository = mkdtempSync(path.join(tmpdir(), 'decap-repository-'));
  const git = (...args: string[]): string => at(repository, ...args);
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Desk');
  git('config', 'user.email', 'desk@example.org');
  for (const [file, text] of Object.entries(files)) write(repository, file, text);
  git('add', '.');
  git('commit', '--quiet', '--message=Begin');
  const port = await freePort();
  const stop = await start(repository, port);
  return {
    port,
    git,
    read: (file, branch = 'main') => git('show', `${branch}:${file}`),
    colleague: (file, text, branch = 'main') => commitElsewhere(repository, file, text, branch),
    stop,
    close: async () => {
      await stop();
      rmSync(repository, { recursive: true, force: true });
    },
  };
}

const at = (cwd: string, ...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8' });

function write(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

/** A commit in a copy, brought over; where its branch is checked out, the files come along. */
function commitElsewhere(repository: string, file: string, text: string | null, branch: string): void {
  const clone = mkdtempSync(path.join(tmpdir(), 'decap-colleague-'));
  cpSync(path.join(repository, '.git'), path.join(clone, '.git'), { recursive: true });
  at(clone, 'checkout', '--quiet', '--force', branch);
  at(clone, 'config', 'user.name', 'Colleague');
  if (text === null) rmSync(path.join(clone, file));
  else write(clone, file, text);
  at(clone, 'add', '--all');
  at(clone, 'commit', '--quiet', '--message=Colleague');
  if (branch === 'main') at(repository, 'pull', '--quiet', '--ff-only', clone, 'main');
  else at(repository, 'fetch', '--quiet', clone, `${branch}:${branch}`);
  rmSync(clone, { recursive: true, force: true });
}

async function start(repository: string, port: number): Promise<() => Promise<void>> {
  const env = { MODE: 'git', GIT_REPO_DIRECTORY: repository, PORT: String(port), BIND_HOST: '127.0.0.1' };
  const server = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => {
    server.stdout.on('data', (line) => String(line).includes('listening') && resolve());
  });
  await answering(port);
  return async () => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  };
}

/** It listens before it has its routes; until then it answers 404. */
async function answering(port: number): Promise<void> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"action":"info"}',
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await fetch(`http://127.0.0.1:${port}/api/v1`, request)).status !== 404) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
  throw new Error('decap-server does not answer');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
