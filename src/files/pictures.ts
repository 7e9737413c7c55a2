import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PictureJob, PictureResult } from './render-pictures.ts';

/** A picture to render: its path, and the widths in pixels that pages need. */
export interface PictureOrder {
  readonly source: string;
  readonly widths: readonly number[];
}
/** Renderings of one picture, or why there are none. */
export type Rendered =
  | { readonly width: number; readonly height: number; readonly variants: readonly Variant[] }
  | { readonly error: string };
interface Variant {
  /** Name of the file in the target folder; it holds the hash of the source. */
  readonly name: string;
  readonly width: number;
  readonly type: 'image/avif' | 'image/webp';
}

/** Milliseconds that one picture may take. */
const TIME_LIMIT = 20_000;

/**
 * Renders pictures into `targetDir` in a child process with limits on memory and time; after a crash or a timeout a
 * new child goes on with the next picture. Results come in the order of `orders`.
 */
export async function renderPictures(
  orders: readonly PictureOrder[],
  targetDir: string,
): Promise<Rendered[]> {
  await mkdir(targetDir, { recursive: true });
  const results: Rendered[] = [];
  let child: ChildProcess | undefined;
  for (const [id, { source, widths }] of orders.entries()) {
    child ??= startChild();
    const name = await stemOf(source);
    const result = await ask(child, { id, source, target: path.join(targetDir, name), widths });
    if (result === undefined) {
      child.kill('SIGKILL');
      child = undefined;
    }
    results.push(toRendered(result, name));
  }
  child?.disconnect();
  return results;
}

const stemOf = async (source: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(source))
    .digest('hex')
    .slice(0, 16);

function startChild(): ChildProcess {
  const script = fileURLToPath(new URL('./render-pictures.ts', import.meta.url));
  return fork(script, {
    execArgv: ['--max-old-space-size=256'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

function ask(child: ChildProcess, job: PictureJob): Promise<PictureResult | undefined> {
  return new Promise((resolve) => {
    const end = (result: PictureResult | undefined) => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      resolve(result);
    };
    const timer = setTimeout(() => end(undefined), TIME_LIMIT);
    child.once('message', (result) => end(result as PictureResult));
    child.once('exit', () => end(undefined));
    child.send(job, (error) => error && end(undefined));
  });
}

function toRendered(result: PictureResult | undefined, stem: string): Rendered {
  if (result?.rendered === undefined || result.error !== undefined) {
    return { error: result?.error ?? 'The renderer stopped or took too long.' };
  }
  const variants = result.rendered.map(({ width, format }): Variant => ({
    name: `${stem}-${width}.${format}`,
    width,
    type: `image/${format}`,
  }));
  return { width: result.width ?? 0, height: result.height ?? 0, variants };
}
