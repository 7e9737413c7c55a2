import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Words that ssh, rsync's `-e` and lftp's `connect-program` all read alike: no gaps, no quotes. */
const PLAIN = /^[\w./+@~%-]+$/;

/**
 * Options of ssh: `SSH_KEY_FILE`, `SSH_KNOWN_HOSTS_FILE`, `SSH_PORT`; all else is the user's own configuration and agent.
 * It never asks anybody, refuses unknown servers, and notices a dead connection within 45 seconds. @throws UsageError
 */
export function sshOptions(environment: Environment, batch = true): string[] {
  const [key, hosts, port] = ['SSH_KEY_FILE', 'SSH_KNOWN_HOSTS_FILE', 'SSH_PORT'].map((name) =>
    plain(environment, name),
  );
  const settings = [
    `BatchMode=${batch ? 'yes' : 'no'}`,
    'StrictHostKeyChecking=yes',
    'ConnectTimeout=20',
    'ServerAliveInterval=15',
    'ServerAliveCountMax=3',
    ...(batch ? shared() : []),
  ];
  return [
    '-a',
    '-x',
    '-T',
    ...settings.flatMap((setting) => ['-o', setting]),
    ...(key === undefined ? [] : ['-i', key, '-o', 'IdentitiesOnly=yes']),
    ...(hosts === undefined ? [] : ['-o', `UserKnownHostsFile=${hosts}`]),
    ...(port === undefined ? [] : ['-p', port]),
  ];
}

function plain(environment: Environment, name: string): string | undefined {
  const value = environment[name];
  if (value === undefined || value === '') return undefined;
  const sound = name === 'SSH_PORT' ? /^\d{1,5}$/ : PLAIN;
  if (!sound.test(value) || value.startsWith('-')) {
    throw new UsageError(
      `${name}: Erlaubt sind nur Buchstaben, Ziffern und . _ / + @ ~ % -, ohne Leerzeichen.`,
    );
  }
  return value;
}

/**
 * One connection for all steps of a deploy, which ends 15 seconds after the last. The socket's name is unguessable; the
 * path of a socket is short (sun_path, 104 bytes).
 */
function shared(): string[] {
  const socket = path.join(tmpdir(), `ratsfenster-${randomBytes(8).toString('hex')}`);
  if (!PLAIN.test(socket) || socket.length > 80) return [];
  return ['ControlMaster=auto', 'ControlPersist=15', `ControlPath=${socket}`];
}
