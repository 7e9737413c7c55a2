import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { build } from 'vite';
import { startDecapServer, type DecapServer } from '../../testing/git-hosts/decap-server.ts';

/** A desk of one collection on decap-server over a scratch repository: what the guard is tried on. */
export interface GuardPage extends DecapServer {
  /** The address of the page; `workflow`: with drafts. */
  readonly url: (options?: { workflow?: boolean; hash?: string }) => string;
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
  const server = await startDecapServer({
    'content/papers/2027-001/index.md': paper('2027-001', 'Radweg'),
    'content/papers/2027-002/index.md': paper('2027-002', 'Kita'),
  });
  const pages = await serve(path.join(folder, 'page'));
  const origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  return {
    ...server,
    url: ({ workflow, hash } = {}) =>
      `${origin}/?port=${server.port}${workflow === true ? '&workflow' : ''}#/collections/papers${hash ?? ''}`,
    close: async () => {
      pages.close();
      await server.close();
    },
  };
}

async function serve(folder: string): Promise<Server> {
  const files = sirv(folder, { single: true });
  const server = createServer((request, response) => files(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** A PDF-like file of `bytes` in `folder`. */
export function fileOf(folder: string, name: string, bytes: number): string {
  const file = path.join(folder, name);
  writeFileSync(file, Buffer.alloc(bytes, 'x'));
  return file;
}
