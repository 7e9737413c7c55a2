import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An author of its own, so that no machine needs one. */
const AUTHOR = ['-c', 'user.name=Ratsfenster', '-c', 'user.email=ratsfenster@localhost', '-c', 'gc.auto=0'];

/** Runs git in `folder`. Gives what it prints. @throws Error with `stderr` */
export const git = (folder: string, ...args: readonly string[]): Promise<string> =>
  gitWith({}, folder, ...args);

/** The same with further variables in its environment. */
export async function gitWith(
  environment: Readonly<Record<string, string>>,
  folder: string,
  ...args: readonly string[]
): Promise<string> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', ...environment };
  const { stdout } = await run('git', ['-C', folder, ...AUTHOR, ...args], { env, maxBuffer: 2 ** 30 });
  return stdout.trim();
}

/** The commit that a name stands for, in this repository; undefined where there is none. */
export const commitAt = (folder: string, name: string): Promise<string | undefined> =>
  git(folder, 'rev-parse', '--verify', '--quiet', name).catch(() => undefined);

/** The commit at the end of a branch of `origin`; undefined where there is no such branch. @throws Error */
export async function remoteCommit(folder: string, branch: string): Promise<string | undefined> {
  const [commit = ''] = (await git(folder, 'ls-remote', 'origin', `refs/heads/${branch}`)).split('\t');
  return commit === '' ? undefined : commit;
}

/** What git said of a failure, the line that tells most, without what a remote's address may hold of a password. */
export function saidBy(error: unknown): string {
  const lines = (error as { stderr?: string }).stderr?.trim().split('\n') ?? [];
  const line = lines.find((text) => /rejected|fatal:/.test(text)) ?? lines.at(-1);
  return (line?.trim() || 'ohne Meldung').replace(/\/\/[^/@\s]+@/g, '//…@');
}

/** Whether `folder` is the root of a git work tree. */
export const isWorkTree = (folder: string): Promise<boolean> =>
  readFile(path.join(folder, '.git', 'HEAD'))
    .then(() => true)
    .catch(() =>
      readFile(path.join(folder, '.git')).then(
        () => true,
        () => false,
      ),
    );
