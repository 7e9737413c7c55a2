import { spawn } from 'node:child_process';
import type { ChildLimits } from './limited-child.ts';
import { residentMemory } from './resident-memory.ts';

/** How a foreign program is run. */
export interface CommandLimits extends Pick<ChildLimits, 'memory'> {
  /** Milliseconds until it is ended. */
  readonly time: number;
  /** Bytes of its answer; more ends it. */
  readonly output: number;
}

/** What a program answered, or why it gave no answer. */
export type CommandResult =
  { readonly output: string } | { readonly stopped: 'missing' | 'time' | 'memory' | 'output' | 'crash' };

const WATCH_EVERY = 50;
/** Names of what the surroundings must hand on; secrets such as deploy keys stay outside. */
const ENVIRONMENT = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TESSDATA_PREFIX'];

/** Runs a program in `folder` within limits and gives what it wrote to its standard output. Never throws. */
export function runLimited(
  [program = '', ...args]: readonly string[],
  { folder, limits }: { readonly folder: string; readonly limits: CommandLimits },
): Promise<CommandResult> {
  const env = Object.fromEntries(
    ENVIRONMENT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...env, LC_ALL: 'C', OMP_THREAD_LIMIT: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (result: CommandResult) => {
      clearTimeout(timer);
      clearInterval(watch);
      child.kill('SIGKILL');
      // Processes that it started itself may hold it open.
      child.stdout.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => end({ stopped: 'time' }), limits.time);
    const watch = setInterval(() => {
      if (residentMemory(child.pid) > limits.memory) end({ stopped: 'memory' });
    }, WATCH_EVERY);
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limits.output) end({ stopped: 'output' });
    });
    child.on('error', (error) =>
      end({ stopped: 'code' in error && error.code === 'ENOENT' ? 'missing' : 'crash' }),
    );
    child.on('close', (code) =>
      end(code === 0 ? { output: Buffer.concat(chunks).toString('utf8') } : { stopped: 'crash' }),
    );
  });
}
