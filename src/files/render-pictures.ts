/**
 * Child process: renders pictures to WebP and AVIF without metadata. Reads jobs from its parent, one at a time, so
 * that a hostile picture can end this process and nothing else.
 */
import { writeFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { MAX_PIXELS } from './picture-limits.ts';

export interface PictureJob {
  readonly id: number;
  readonly source: string;
  /** Path of the renderings without width and ending. */
  readonly target: string;
  readonly widths: readonly number[];
}
export interface PictureResult {
  readonly id: number;
  readonly error?: string;
  readonly width?: number;
  readonly height?: number;
  readonly rendered?: readonly { readonly width: number; readonly format: 'avif' | 'webp' }[];
}

sharp.concurrency(1);
sharp.cache(false);

async function render({ id, source, target, widths }: PictureJob): Promise<PictureResult> {
  const original = sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).rotate();
  const { width: fullWidth, height: fullHeight, orientation = 1 } = await original.metadata();
  const [across, down] = orientation >= 5 ? [fullHeight, fullWidth] : [fullWidth, fullHeight];
  const fitting = [...new Set(widths.map((width) => Math.min(width, across)))].sort((a, b) => a - b);
  const rendered: { width: number; format: 'avif' | 'webp' }[] = [];
  for (const format of ['avif', 'webp'] as const) {
    for (const width of fitting) {
      await writeFile(
        `${target}-${width}.${format}`,
        await encode(original.clone().resize({ width }), format),
      );
      rendered.push({ width, format });
    }
  }
  const largest = fitting.at(-1) ?? across;
  return { id, width: largest, height: Math.round((largest * down) / across), rendered };
}

const encode = (image: Sharp, format: 'avif' | 'webp'): Promise<Buffer> =>
  format === 'avif'
    ? image.avif({ quality: 55, effort: 3 }).toBuffer()
    : image.webp({ quality: 80 }).toBuffer();

process.on('message', (job: PictureJob) => {
  render(job)
    .catch((error: unknown): PictureResult => ({
      id: job.id,
      error: error instanceof Error ? error.message : String(error),
    }))
    .then((result) => process.send?.(result))
    .catch(() => process.exit(1));
});
