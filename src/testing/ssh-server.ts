import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownPort } from './own-port.ts';

const SSHD = '/usr/sbin/sshd';

/** A real sshd on loopback, with keys of its own, and the environment by which a deploy reaches it. */
export interface SshServer {
  readonly login: string;
  readonly environment: Readonly<Record<string, string>>;
  stop(): void;
}

/** Why no sshd and its like can be run here, or undefined where they can. */
export function sshMissing(programs: readonly string[]): string | undefined {
  const wanted = [SSHD, '/usr/bin/ssh-keygen', ...programs.map((name) => `/usr/bin/${name}`)];
  const lacking = wanted.filter((file) => !existsSync(file));
  if (lacking.length > 0) return `${lacking.join(', ')} missing`;
  return existsSync('/run/sshd') || process.getuid?.() === 0
    ? undefined
    : 'no /run/sshd, and no right to make it';
}

/** Why no sshd that takes a password can be run here, or undefined where it can: it needs a shadow file of its own. */
export function passwordMissing(): string | undefined {
  const can = spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' }).status === 0;
  return can ? undefined : 'no right to a file system view of its own';
}

/** SHA-512 crypt of `PASSWORD`. */
const HASH =
  '$6$ratsfenster$Ja.2JbSjaeh5c0Scrnk0F7U1xwYI4m9QAW.0VsYL.EPLIYmoa9aUOdytu.15cI2RG1AJ2wqhoQqySqXALasDV.';

/** The password of this user at an sshd with `password`, and nowhere else; with all that a shell or lftp could read wrongly. */
export const PASSWORD = String.raw`ge heim$"\/@`;

/** Lays `$1` over the machine's shadow file, for this process and its children alone, and becomes the rest. */
const OVER_SHADOW = 'mount --bind "$1" /etc/shadow && shift && exec "$@"';

/** Starts it with its files in `dir`; it dies with `stop`. With `password` it takes `PASSWORD` and no key. */
export async function startSshServer(dir: string, password = false): Promise<SshServer> {
  mkdirSync('/run/sshd', { recursive: true });
  const file = (name: string) => path.join(dir, name);
  for (const name of ['host', 'key']) {
    execFileSync('/usr/bin/ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file(name)]);
  }
  const port = await ownPort();
  const [type, key] = readFileSync(file('host.pub'), 'utf8').split(' ');
  writeFileSync(file('known'), `[127.0.0.1]:${port} ${type} ${key}\n`);
  const { username } = userInfo();
  writeFileSync(
    file('config'),
    `Port ${port}\nListenAddress 127.0.0.1\nHostKey ${file('host')}\nAuthorizedKeysFile ${file('key.pub')}
StrictModes no\nUsePAM no\nPidFile none\nMaxStartups 100\nSubsystem sftp internal-sftp
PermitRootLogin yes\n${password ? 'AuthenticationMethods password' : 'PasswordAuthentication no'}\n`,
  );
  const command = [SSHD, '-D', '-e', '-f', file('config')];
  if (password) {
    writeFileSync(file('shadow'), `${username}:${HASH}:20000:0:99999:7:::\n`, { mode: 0o600 });
    command.unshift('unshare', '--mount', 'sh', '-c', OVER_SHADOW, 'sh', file('shadow'));
  }
  const [program = SSHD, ...args] = command;
  const server = spawn(program, args, { stdio: 'ignore' });
  await untilOpen(port);
  return {
    login: `${username}@127.0.0.1`,
    environment: {
      SSH_PORT: String(port),
      SSH_KNOWN_HOSTS_FILE: file('known'),
      ...(password ? { SFTP_PASSWORD: PASSWORD } : { SSH_KEY_FILE: file('key') }),
    },
    stop: () => void server.kill(),
  };
}

async function untilOpen(port: number): Promise<void> {
  for (let look = 0; look < 100; look += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.unref().once('connect', () => socket.end());
    });
    if (open) return;
    await sleep(50);
  }
  throw new Error('sshd did not start');
}
