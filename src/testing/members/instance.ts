import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const PROGRAM = path.resolve(import.meta.dirname, '../../../scripts/members.ts');

/** The function as a process of its own, as an operator starts it. */
export interface Instance {
  /** Without a slash at the end. */
  readonly address: string;
  /** What it wrote down. */
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

/** Runs `members serve` on a free port. @param settings variables of the environment, `MEMBERS_…` */
export async function startInstance(settings: Readonly<Record<string, string>>): Promise<Instance> {
  const child = spawn(process.execPath, [PROGRAM, 'serve'], {
    env: { PATH: process.env['PATH'], ...settings, MEMBERS_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const logged: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      logged.push(line);
      const found = /^Der Mitgliederbereich läuft: (\S+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    void exit.then(() => reject(new Error(`the function did not start: ${logged.join(' | ')}`)));
  });
  return {
    address,
    logged,
    async stop() {
      child.kill('SIGTERM');
      await exit;
    },
  };
}
