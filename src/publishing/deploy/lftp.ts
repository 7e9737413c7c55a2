import { faultOf } from './fault.ts';
import { withRetries } from './retry.ts';
import { runProgram } from './run-program.ts';
import { sshOptions } from './ssh.ts';
import { withText } from './staging.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs lftp commands over one SFTP connection; they stop at the first that fails. @throws DeployFault */
export type Lftp = (commands: readonly string[]) => Promise<void>;

/** lftp tells the reading of a password that nobody needs as if it were a fault. */
const NOISE = /^.*GetPass\(\) failed.*\n?/gm;

/** Opens SFTP with a key, or with `SFTP_PASSWORD`, which goes to lftp by its environment, never by its command line. */
export function openLftp(user: string, host: string, around: Surroundings): Lftp {
  const password = around.environment['SFTP_PASSWORD'] ?? '';
  const byPassword = password !== '';
  const ssh = sshOptions(around.environment, !byPassword).filter((option) => option !== '-T');
  const settings = [
    'set cmd:fail-exit yes',
    'set cmd:move-background no',
    'set net:max-retries 1',
    'set net:timeout 30',
    // A reader sees the old file or the new one: written under another name, then renamed.
    'set xfer:use-temp-file yes',
    'set xfer:temp-file-name .in.*',
    `set sftp:connect-program ${word(['ssh', ...ssh].join(' '))}`,
    `open ${byPassword ? '--env-password ' : ''}sftp://${user}@${host}`,
  ];
  const environment = byPassword ? { ...around.environment, LFTP_PASSWORD: password } : around.environment;
  return (commands) =>
    withRetries(async () => {
      const input = [...settings, ...commands, 'exit'].join('\n');
      const { signal } = around.cancellation;
      const ran = await withText(`${input}\n`, (file) =>
        runProgram('lftp', ['-f', file], { environment, signal }),
      );
      if (ran.code !== 0) throw faultOf(ran.stderr.replace(NOISE, ''));
    }, around);
}

/** One word for lftp. */
export const word = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
