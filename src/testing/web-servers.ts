import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownPort } from './own-port.ts';

// Real web servers for tests, each with its own configuration, logs and process number in a temporary folder, on a free
// port of loopback.

/** Where Debian puts them. */
export const NGINX = '/usr/sbin/nginx';
export const APACHE = '/usr/sbin/apache2';

/** Why tests with a server are skipped, or undefined where it is installed. */
export const missingServer = (program: string, debianPackage: string): string | undefined =>
  existsSync(program) ? undefined : `no ${program}: install it with "apt-get install ${debianPackage}"`;

/** A server that runs until `stop`; `address` has no slash at the end. */
export interface WebServer {
  readonly address: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

async function run(
  program: string,
  args: (folder: string, port: number) => readonly string[],
): Promise<WebServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ratsfenster-server-'));
  chmodSync(folder, 0o755);
  const port = await ownPort();
  const child = spawn(program, args(folder, port), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')));
  const stop = async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(port)) return { address: `http://127.0.0.1:${port}`, port, stop };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const log = path.join(folder, 'error.log');
  const reason = `${program} does not answer: ${said}${existsSync(log) ? readFileSync(log, 'utf8') : ''}`;
  await stop();
  throw new Error(reason);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Serves the folder `root` by nginx, whose `server` block includes the file `include`; `http` goes into the block around it. */
export const startNginx = (root: string, include: string, http = ''): Promise<WebServer> =>
  run(NGINX, (folder, port) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    writeFileSync(
      path.join(folder, 'nginx.conf'),
      `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${http}
  ${temporary.join(' ')}
  server { listen 127.0.0.1:${port}; server_name localhost; root "${root}"; include "${include}"; }
}
`,
    );
    return ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', `${folder}/error.log`];
  });

const APACHE_MODULES = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'filter',
  'deflate',
  'rewrite',
  'autoindex',
];

/** Serves the folder `root` by Apache, with its `.htaccess` and as few rights for it as it needs; `more` goes into its configuration. */
export const startApache = (
  root: string,
  more: { readonly modules?: readonly string[]; readonly lines?: readonly string[] } = {},
): Promise<WebServer> =>
  run(APACHE, (folder, port) => {
    const lines = [
      `ServerRoot ${folder}`,
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      `PidFile ${folder}/pid`,
      `DefaultRuntimeDir ${folder}`,
      `ErrorLog ${folder}/error.log`,
      ...[...APACHE_MODULES, ...(more.modules ?? [])].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      ),
      'TypesConfig /dev/null',
      // five seconds, its default, pass between two requests on a busy machine
      'KeepAliveTimeout 300',
      ...(more.lines ?? []),
      'User www-data',
      'Group www-data',
      `DocumentRoot "${root}"`,
      `<Directory "${root}">`,
      'Options Indexes FollowSymLinks',
      'AllowOverride FileInfo',
      'Require all granted',
      '</Directory>',
    ];
    writeFileSync(path.join(folder, 'apache.conf'), `${lines.join('\n')}\n`);
    return ['-f', path.join(folder, 'apache.conf'), '-X'];
  });
