import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { DeployFault } from './fault.ts';

/** How a program ended, and what it said. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

/** Debian packages of the programs. */
const PACKAGES: Readonly<Record<string, string>> = { rsync: 'rsync', ssh: 'openssh-client', lftp: 'lftp' };

/**
 * Runs a program to its end; a cancelled one is asked to stop, and its end awaited.
 * @throws DeployFault `program-missing`, `cancelled`
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  { input = '', environment, signal }: RunOptions = {},
): Promise<Ran> {
  if (isAborted(signal)) throw cancelled();
  const child = spawn(program, args, { env: environment ?? process.env, stdio: 'pipe' });
  const stop = () => child.kill('SIGTERM');
  signal?.addEventListener('abort', stop, { once: true });
  try {
    // A program that ends before it has read everything is judged by its exit code.
    child.stdin.on('error', () => undefined).end(input);
    const ended = new Promise<number>((resolve, reject) => {
      child.once('error', (error: NodeJS.ErrnoException) => reject(missing(program, error)));
      child.once('close', (code) => resolve(code ?? 255));
    });
    const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    if (isAborted(signal)) throw cancelled();
    return { code, stdout, stderr };
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

const cancelled = () => new DeployFault('cancelled', 'Die Veröffentlichung wurde abgebrochen.');

function missing(program: string, error: NodeJS.ErrnoException): Error {
  if (error.code !== 'ENOENT') return error;
  const name = PACKAGES[program] ?? program;
  return new DeployFault(
    'program-missing',
    `Das Programm „${program}“ fehlt. Unter Debian und Ubuntu: apt-get install ${name}`,
  );
}
