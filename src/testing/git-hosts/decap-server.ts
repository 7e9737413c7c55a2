import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDecapServer as start } from '../../desk/serve/decap-server.ts';

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
  const { address, stop } = await start(repository);
  return {
    port: Number(new URL(address).port),
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

/**
 * Saves `text` (null: deletes the file) as a colleague would: a commit in a copy, brought over; where its branch is checked
 * out, the files come along.
 */
export function commitElsewhere(
  repository: string,
  file: string,
  text: string | null,
  branch = 'main',
): void {
  const clone = mkdtempSync(path.join(tmpdir(), 'decap-colleague-'));
  // Not a copy of the folder: the desk's own git makes and removes temporary files in it meanwhile.
  at(repository, 'clone', '--quiet', '--no-local', '--branch', branch, repository, clone);
  at(clone, 'config', 'user.name', 'Colleague');
  if (text === null) rmSync(path.join(clone, file));
  else write(clone, file, text);
  at(clone, 'add', '--all');
  at(clone, 'commit', '--quiet', '--message=Colleague');
  if (branch === 'main') at(repository, 'pull', '--quiet', '--ff-only', clone, 'main');
  else at(repository, 'fetch', '--quiet', clone, `${branch}:${branch}`);
  rmSync(clone, { recursive: true, force: true });
}
