import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { withoutSignature } from '../../format/search/pagefind-files.ts';
import type { IndexDocument } from '../../outputs/search/document.ts';

/** What Pagefind made of some documents. */
export interface PagefindOutput {
  /** `*.pf_meta` as it is written. */
  readonly meta: Buffer;
  /** Files of words as they are written, by hash. */
  readonly chunks: ReadonlyMap<string, Buffer>;
  /** The search program for German as it is written. */
  readonly program: Buffer;
  /** The hash under which each document's id is listed. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Pagefind's program does not start or gives up. */
export class PagefindFailed extends Error {
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `Der Suchindex lässt sich nicht bauen: Das Programm Pagefind startet auf diesem Rechner nicht oder bricht ab (${reason}). Bitte „npm ci“ auf diesem Rechner ausführen; es holt das Programm für sein Betriebssystem (Linux, macOS oder Windows; x64 oder arm64).`,
      { cause },
    );
    this.name = 'PagefindFailed';
  }
}

/**
 * Lets Pagefind index documents, in their order. It runs as a process of its own, which ends with this call, so that its
 * memory is that of one index. Without its filters and sorts, whose order changes from run to run.
 * @throws PagefindFailed
 */
export async function runPagefind(
  documents: readonly IndexDocument[],
  onProgress: (done: number) => void = () => {},
): Promise<PagefindOutput> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ratsfenster-suche-'));
  try {
    await writeFile(path.join(folder, 'documents.json'), JSON.stringify(documents));
    await childDone(folder, onProgress);
    return await readOutput(path.join(folder, 'index'));
  } catch (error) {
    throw new PagefindFailed(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CHILD = fileURLToPath(new URL('pagefind-child.ts', import.meta.url));

/** Ends when the child has ended well. @throws Error with the last line that it told */
function childDone(folder: string, onProgress: (done: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [done, told] = [0, ''];
    child.stdout.on('data', (dots: Buffer) => onProgress((done += dots.length)));
    child.stderr.on('data', (text: Buffer) => (told = (told + text.toString()).slice(-2000)));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(/^\S*Error: .*$/m.exec(told)?.[0] ?? `Ende mit ${signal ?? code}`));
    });
  });
}

async function readOutput(folder: string): Promise<PagefindOutput> {
  const names = await readdir(folder);
  const read = (name: string) => readFile(path.join(folder, name));
  const meta = names.find((name) => name.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('no pf_meta');
  const chunks = new Map<string, Buffer>();
  for (const name of (await readdir(path.join(folder, 'index'))).sort())
    chunks.set(path.parse(name).name, await read(`index/${name}`));
  const hashes = new Map<string, string>();
  for (const name of await readdir(path.join(folder, 'fragment'))) {
    const { url } = JSON.parse(
      new TextDecoder().decode(withoutSignature(gunzipSync(await read(`fragment/${name}`)))),
    ) as { url: string };
    hashes.set(url, path.parse(name).name);
  }
  return { meta: await read(meta), chunks, program: await read('wasm.de.pagefind'), hashes };
}
