import { DeployFault, faultOf } from './fault.ts';
import { withRetries } from './retry.ts';
import { type Ran, runProgram } from './run-program.ts';
import { sshOptions } from './ssh.ts';
import type { Surroundings } from './surroundings.ts';

/** The machine that holds the site: this one, or one that ssh reaches. */
export interface Shell {
  /**
   * Runs a POSIX shell script that may run twice, with arguments `$1`, `$2` … and text on its input.
   * Exit codes 0 and those in `expected` are answers. @throws DeployFault
   */
  script(
    script: string,
    args: readonly string[],
    more?: { input?: string; expected?: readonly number[] },
  ): Promise<Ran>;
  /** Copies a folder into another one there. `options` are rsync's. @throws DeployFault */
  copy(options: readonly string[], from: string, to: string): Promise<void>;
}

interface Login {
  readonly user: string;
  readonly host: string;
}

/** A shell on this machine, or as `login` on another. */
export function openShell(login: Login | undefined, around: Surroundings): Shell {
  const options = login === undefined ? [] : sshOptions(around.environment);
  const there = login === undefined ? '' : `${login.user}@${login.host}`;
  const run = (program: string, args: readonly string[], input = '') =>
    runProgram(program, args, { input, signal: around.cancellation.signal, environment: around.environment });
  return {
    script: (script, args, { input = '', expected = [] } = {}) =>
      withRetries(async () => {
        const command = ['sh', '-c', script, 'sh', ...args];
        const ran =
          login === undefined
            ? await run('sh', command.slice(1), input)
            : await run('ssh', [...options, there, command.map(quoted).join(' ')], input);
        if (ran.code === 0 || expected.includes(ran.code)) return ran;
        throw faultOf(ran.stderr, login === undefined ? undefined : ran.code);
      }, around),
    copy: (flags, from, to) =>
      withRetries(async () => {
        const remote = login === undefined ? [] : ['-e', ['ssh', ...options].join(' ')];
        const target = login === undefined ? to : `${there}:${to}`;
        const ran = await run('rsync', [...flags, ...remote, '--', from, target]);
        if (ran.code === 127) throw new DeployFault('program-missing', missingThere);
        if (ran.code !== 0) throw faultOf(ran.stderr, ran.code);
      }, around),
  };
}

const missingThere =
  'Auf dem Server fehlt das Programm „rsync“. Bitte dort installieren oder das Ziel sftp: nehmen.';

/** One word for a POSIX shell. */
const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;
