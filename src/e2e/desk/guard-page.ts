import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createProbe, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';

/** A desk of one collection on decap-server over a scratch repository: what the guard is tried on. */
export interface GuardPage {
  /** The address of the page; `workflow`: with drafts. */
  readonly url: (options?: { workflow?: boolean; hash?: string }) => string;
  readonly repository: string;
  /** Saves `text` as a colleague would, from another machine. */
  readonly colleague: (file: string, text: string | null, branch?: string) => void;
  readonly read: (file: string, branch?: string) => string;
  readonly git: (...args: string[]) => string;
  readonly stopServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** With `RATSFENSTER_UNGUARDED=1` the page does without the guard, to see that each test can fail. */
const UNGUARDED = process.env['RATSFENSTER_UNGUARDED'] === '1';

/** The page's script; the store is taken hold of before Decap is evaluated, so the guard comes first. */
const MAIN = `
import { installNoLostWork } from '${ROOT}/src/desk/guard/index.ts';
import CMS from 'decap-cms-app';
const query = new URLSearchParams(location.search);
if (${String(!UNGUARDED)}) installNoLostWork(CMS, { site: 'muster', maxFileBytes: 1024 * 1024 });
CMS.init({ config: {
  load_config_file: false, locale: 'de',
  backend: { name: 'proxy', proxy_url: 'http://127.0.0.1:' + query.get('port') + '/api/v1', branch: 'main' },
  ...(query.has('workflow') && { publish_mode: 'editorial_workflow' }),
  media_folder: 'media',
  collections: [{
    name: 'papers', label: 'Vorlagen', folder: 'content/papers', path: '{{slug}}/index', slug: '{{fields.reference}}',
    create: true, media_folder: '', public_folder: '', format: 'frontmatter', extension: 'md', identifier_field: 'title',
    fields: [
      { name: 'reference', label: 'Nummer', widget: 'string' },
      { name: 'title', label: 'Titel', widget: 'string' },
      { name: 'file', label: 'Datei', widget: 'file', required: false },
      { name: 'body', label: 'Text', widget: 'text', required: false },
    ],
  }],
} });
`;

/** Builds the page once into `folder`. */
export async function buildGuardPage(folder: string): Promise<void> {
  const source = path.join(folder, 'source');
  mkdirSync(source, { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(source, 'node_modules'));
  writeFileSync(path.join(source, 'main.ts'), MAIN);
  const head = '<meta charset="utf-8"><title>Redaktion</title><link rel="icon" href="data:,">';
  writeFileSync(
    path.join(source, 'index.html'),
    `<!doctype html><html lang="de"><head>${head}</head><body><script type="module" src="./main.ts"></script></body></html>`,
  );
  await build({
    root: source,
    configFile: false,
    logLevel: 'silent',
    base: './',
    resolve: { preserveSymlinks: true },
    define: { global: 'globalThis' },
    build: { outDir: path.join(folder, 'page'), minify: false, emptyOutDir: true },
  });
}

export const paper = (reference: string, title: string, body = 'Sachverhalt.'): string =>
  `---\nreference: ${reference}\ntitle: ${title}\n---\n${body}\n`;

/** Starts decap-server and a web server for the page that was built into `folder`. */
export async function startGuardPage(folder: string): Promise<GuardPage> {
  const repository = mkdtempSync(path.join(tmpdir(), 'guard-repository-'));
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Desk');
  git('config', 'user.email', 'desk@example.org');
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(repository, file)), { recursive: true });
    writeFileSync(path.join(repository, file), text);
  };
  write('content/papers/2027-001/index.md', paper('2027-001', 'Radweg'));
  write('content/papers/2027-002/index.md', paper('2027-002', 'Kita'));
  git('add', '.');
  git('commit', '--quiet', '--message=Begin');
  const port = await freePort();
  const server = await startDecapServer(repository, port);
  const pages = await serve(path.join(folder, 'page'));
  const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  const stopServer = async (): Promise<void> => {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  };
  return {
    url: ({ workflow, hash } = {}) =>
      `${origin}/?port=${port}${workflow === true ? '&workflow' : ''}#/collections/papers${hash ?? ''}`,
    repository,
    git,
    read: (file, branch = 'main') => git('show', `${branch}:${file}`),
    colleague: (file, text, branch = 'main') => commitElsewhere(repository, file, text, branch),
    stopServer,
    close: async () => {
      await stopServer();
      pages.close();
      rmSync(repository, { recursive: true, force: true });
    },
  };
}

/** A commit by somebody else; where `branch` is checked out, its files are brought along. */
function commitElsewhere(repository: string, file: string, text: string | null, branch: string): void {
  const clone = mkdtempSync(path.join(tmpdir(), 'guard-colleague-'));
  cpSync(path.join(repository, '.git'), path.join(clone, '.git'), { recursive: true });
  const at = (cwd: string, ...args: string[]): string => execFileSync('git', args, { cwd, encoding: 'utf8' });
  at(clone, 'checkout', '--quiet', '--force', branch);
  at(clone, 'config', 'user.name', 'Colleague');
  if (text === null) rmSync(path.join(clone, file));
  else {
    mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
    writeFileSync(path.join(clone, file), text);
  }
  at(clone, 'add', '--all');
  at(clone, 'commit', '--quiet', '--message=Colleague');
  if (branch === 'main') at(repository, 'pull', '--quiet', '--ff-only', clone, 'main');
  else at(repository, 'fetch', '--quiet', clone, `${branch}:${branch}`);
  rmSync(clone, { recursive: true, force: true });
}

async function startDecapServer(repository: string, port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, [path.join(ROOT, 'node_modules/decap-server/dist/index.js')], {
    env: {
      ...process.env,
      MODE: 'git',
      GIT_REPO_DIRECTORY: repository,
      PORT: String(port),
      BIND_HOST: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => {
    server.stdout.on('data', (line) => String(line).includes('listening') && resolve());
  });
  return server;
}

async function serve(folder: string): Promise<Server> {
  const files = sirv(folder, { single: true });
  const server = createServer((request, response) => files(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function freePort(): Promise<number> {
  const probe = createProbe().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** A PDF-like file of `bytes` in `folder`. */
export function fileOf(folder: string, name: string, bytes: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, Buffer.alloc(bytes, 'x'));
  return file;
}
