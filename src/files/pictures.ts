import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { LimitedChild } from './limited-child.ts';
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

/** One picture may take 20 seconds and, decoded at 40 million pixels, a gigabyte. */
const LIMITS = { silence: 20_000, memory: 1024 ** 3 };

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
  let child: LimitedChild<PictureResult> | undefined;
  for (const [id, { source, widths }] of orders.entries()) {
    child ??= new LimitedChild(new URL('./render-pictures.ts', import.meta.url), [
      '--max-old-space-size=256',
    ]);
    const name = await stemOf(source);
    const job: PictureJob = { id, source, target: path.join(targetDir, name), widths };
    const result = await child.ask(job, LIMITS);
    if ('stopped' in result) child = undefined;
    results.push(toRendered('answer' in result ? result.answer : undefined, name));
  }
  child?.close();
  return results;
}

const stemOf = async (source: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(source))
    .digest('hex')
    .slice(0, 16);

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
