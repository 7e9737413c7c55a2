import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/**
 * Runs a script of the product with both of its outputs going into a file, so that nobody reads them before the leak gate
 * did. Whoever stops this process stops the script, and its end is awaited. Gives its exit code.
 */
export async function captured(
  args: readonly string[],
  log: string,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const file = openSync(log, 'w', 0o600);
  try {
    const child = spawn(process.execPath, args, { env: environment, stdio: ['ignore', file, file] });
    const stop = (signal: NodeJS.Signals) => void child.kill(signal);
    process.on('SIGTERM', stop).on('SIGINT', stop);
    try {
      return await new Promise<number>((resolve, reject) => {
        child.once('error', reject).once('close', (code) => resolve(code ?? 1));
      });
    } finally {
      process.off('SIGTERM', stop).off('SIGINT', stop);
    }
  } finally {
    closeSync(file);
  }
}
