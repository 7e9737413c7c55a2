import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ENTRY = path.resolve(import.meta.dirname, '../../../../scripts/oparl-filter.ts');

/** The function in a process of its own. */
export interface FunctionProcess {
  readonly address: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts the function over the site in `folder`. */
export async function startFunction(folder: string): Promise<FunctionProcess> {
  const env = { ...process.env, OPARL_FILTER_SITE: folder, OPARL_FILTER_PORT: '0' };
  const child: ChildProcess = spawn(process.execPath, [ENTRY], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout?.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')));
  while (!said.includes('läuft')) await once(child.stdout ?? child, 'data');
  return {
    address: /http:\/\/[\d.:]+/.exec(said)?.[0] ?? '',
    pid: child.pid ?? 0,
    stop: async () => {
      const end = once(child, 'exit');
      child.kill('SIGTERM');
      await end;
    },
  };
}

/** Seconds of CPU that a process has used so far (Linux; a tick is a hundredth). */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Megabytes of memory at the peak of a process, and now (Linux). */
export function memoryOf(pid: number): { readonly peak: number; readonly now: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const value = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { peak: value('VmHWM'), now: value('VmRSS') };
}
